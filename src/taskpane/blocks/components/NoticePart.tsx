import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { InsertedBlock } from '../../../contract';
import { AddressLink } from '../../components/AddressLink';
import { Notice } from '../../components/Notice';
import { quietly } from '../../components/Notices';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tableName } from '../../gallery';
import type { BlocksNotice } from '../blocks-state';
import { useBlocks } from './blocks-context';
import { RecordedReport } from './LedgerPart';
import { SentOutReport, SwitchedReport } from './Reports';
import { RolledReport, RollEditedQuestion, RollQuestion } from './RollNotices';

/** What the user is told or asked; the keyboard goes on from it. */
export function NoticePart({ notice }: { notice: BlocksNotice }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const close = () => session.set({ notice: null });
  switch (notice.kind) {
    case 'problem':
      return <ProblemNotice problem={notice.problem} takesFocus onDismiss={close} />;
    case 'askEdited':
      return <EditedQuestion block={notice.block} address={notice.address} />;
    case 'askErase':
      return <EraseQuestion />;
    case 'askRoll':
      return <RollQuestion scope={notice.scope} plan={notice.plan} />;
    case 'askRollEdited':
      return <RollEditedQuestion id={notice.id} address={notice.address} />;
    case 'askAsShown':
      return (
        <ProblemNotice
          problem={notice.problem}
          takesFocus
          onDismiss={close}
          actions={
            <>
              <PrimaryButton text={texts.asShown.again} onClick={() => quietly(notice.take({}))} />
              <DefaultButton
                text={texts.asShown.yes}
                onClick={() => quietly(notice.take({ asShown: true }))}
              />
            </>
          }
        />
      );
    default:
      return (
        <Notice kind="success" takesFocus onDismiss={close} dismissLabel={texts.outcome.close}>
          {notice.kind === 'removed' && (
            <span className="address">
              {texts.outcome.removed(tableName(notice.block, language), notice.block.address)}
            </span>
          )}
          {notice.kind === 'rolled' && <RolledReport report={notice.report} />}
          {notice.kind === 'rollUndone' && texts.roll.undone(notice.blocks.length)}
          {notice.kind === 'recorded' && <RecordedReport report={notice.report} />}
          {notice.kind === 'revisions' && (
            <>
              {texts.ledger.revisionsMade} <AddressLink address={notice.report.address} />
            </>
          )}
          {notice.kind === 'erased' && texts.outcome.erased(notice.blocks)}
          {notice.kind === 'switched' && <SwitchedReport report={notice.report} />}
          {notice.kind === 'sentOut' && <SentOutReport report={notice.report} />}
        </Notice>
      );
  }
}

function EditedQuestion({ block, address }: { block: InsertedBlock; address: string }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const { edited } = texts;
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={edited.no} onClick={() => session.set({ notice: null })} />
          <DefaultButton
            text={edited.yes}
            onClick={() => quietly(session.remove(block.id, { evenIfEdited: true }))}
          />
        </>
      }
    >
      <strong>{edited.question(tableName(block, language))}</strong>{' '}
      <span className="address">{edited.explanation(address)}</span>{' '}
      {address.includes('!') && <AddressLink address={address} />}
    </Notice>
  );
}

function EraseQuestion(): JSX.Element {
  const { session, state, texts } = useBlocks();
  const { erase } = texts;
  const blocks = state.list.kind === 'ready' ? state.list.blocks.length : 0;
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={erase.no} onClick={() => session.set({ notice: null })} />
          <DefaultButton text={erase.yes} onClick={() => quietly(session.erase())} />
        </>
      }
    >
      <strong>{erase.question}</strong> {erase.warning(blocks)}
    </Notice>
  );
}
