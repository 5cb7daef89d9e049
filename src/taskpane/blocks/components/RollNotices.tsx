import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { RollPlan, RollReport, RollScope } from '../../../contract';
import { rollPeriodWords } from '../../../year/roll-words';
import { AddressLink } from '../../components/AddressLink';
import { Notice } from '../../components/Notice';
import { quietly } from '../../components/Notices';
import { useBlocks } from './blocks-context';
import { RollList } from './RollList';

/** The list of what a roll forward will do; one press makes it. */
export function RollQuestion({ scope, plan }: { scope: RollScope; plan: RollPlan }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const words = texts.roll;
  const close = () => session.set({ notice: null });
  const period = rollPeriodWords(plan.to, language);
  const hasBlocks = plan.blocks.length > 0;
  return (
    <Notice
      kind="info"
      takesFocus
      actions={
        <>
          {hasBlocks && (
            <PrimaryButton
              id="roll-make"
              text={words.yes(plan.blocks.length)}
              onClick={() => quietly(session.rollForward(scope, plan.to, plan))}
            />
          )}
          <DefaultButton text={words.no} onClick={close} />
        </>
      }
    >
      <strong>
        {hasBlocks ? words.question(words.tables(plan.blocks.length), period) : words.nothing(period)}
      </strong>
      <RollList plan={plan} />
    </Notice>
  );
}

/** What a roll forward made, with the way back. */
export function RolledReport({ report }: { report: RollReport }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const words = texts.roll;
  return (
    <>
      <strong>
        {words.rolled(words.tables(report.blocks.length), rollPeriodWords(report.to, language))}
      </strong>{' '}
      {report.unverified && words.unverified[report.unverified]} {report.pageRefused && words.pageRefused}{' '}
      <button type="button" className="link" onClick={() => quietly(session.undoRoll(report.id))}>
        {words.undo}
      </button>
      <ul>
        {report.blocks.map(({ id, newAddress, coverage }) => (
          <li key={id}>
            <AddressLink address={newAddress} />: {words.coverage(coverage.linked, coverage.wanted)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A table that a roll forward made was edited since. */
export function RollEditedQuestion({ id, address }: { id: string; address: string }): JSX.Element {
  const { session, texts } = useBlocks();
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={texts.edited.no} onClick={() => session.set({ notice: null })} />
          <DefaultButton
            text={texts.roll.undoEdited}
            onClick={() => quietly(session.undoRoll(id, { evenIfEdited: true }))}
          />
        </>
      }
    >
      <strong>{texts.roll.editedQuestion}</strong>{' '}
      <span className="address">{texts.edited.explanation(address)}</span>{' '}
      {address.includes('!') && <AddressLink address={address} />}
    </Notice>
  );
}
