import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { CheckFinding } from '../../../contract';
import { checkWords, contentText } from '../../../findings/check';
import { cellAddress, fullAddress } from '../../../spreadsheet/a1';
import { AddressLink } from '../../components/AddressLink';
import { quietly } from '../../components/Notices';
import { useCheck } from './check-context';

/** Places and cells that are named one by one. */
const MOST_NAMED = 8;

let ids = 0;
const nextId = (): string => `check-question-${++ids}`;

/** A finding: what, where, an example, what to look at, and what can be done. */
export function FindingCard({ finding }: { finding: CheckFinding }): JSX.Element {
  const { state, texts, language } = useCheck();
  const isBusy = state.changing !== null;
  const [asked, setAsked] = React.useState<'fix' | 'accept' | null>(null);
  const { name, example, advice, where } = checkWords(finding, language);
  const fixed = finding.cells.filter(({ fix }) => fix !== undefined);
  const buttons = React.useRef<HTMLDivElement>(null);
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAsked(null);
  };
  return (
    <li className="check-finding">
      <h3>{name}</h3>
      <Where finding={finding} />
      <p>
        {[finding.row, finding.header].filter(Boolean).join(' · ')}
        <span className="aside">{example}</span>
      </p>
      <p className="hint">{advice}</p>
      <div className="buttons" ref={buttons}>
        {fixed.length > 0 && (
          <DefaultButton
            text={texts.fix(fixed.length)}
            ariaLabel={`${texts.fix(fixed.length)} ${name}, ${where}`}
            aria-expanded={asked === 'fix'}
            disabled={isBusy}
            allowDisabledFocus
            onClick={() => setAsked(asked === 'fix' ? null : 'fix')}
          />
        )}
        <DefaultButton
          text={texts.accept}
          ariaLabel={`${texts.accept} ${name}, ${where}`}
          aria-expanded={asked === 'accept'}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => setAsked(asked === 'accept' ? null : 'accept')}
        />
      </div>
      {asked === 'fix' && <FixQuestion finding={finding} onClose={close} />}
      {asked === 'accept' && <AcceptQuestion finding={finding} onClose={close} />}
    </li>
  );
}

/** The places of a finding, each a way there, and how many cells they are. */
export function Where({ finding }: { finding: CheckFinding }): JSX.Element {
  const { texts } = useCheck();
  const { sheet, areas, cells } = finding;
  const more = areas.length - MOST_NAMED;
  return (
    <p className="check-where">
      {areas.slice(0, MOST_NAMED).map((area, at) => (
        <React.Fragment key={at}>
          {at > 0 && ', '}
          <AddressLink address={fullAddress(sheet, area)} />
        </React.Fragment>
      ))}
      {more > 0 && ` ${texts.moreAreas(more)}`} ({texts.cells(cells.length)})
    </p>
  );
}

/** Each cell with what it holds and what is written. */
function FixQuestion({ finding, onClose }: { finding: CheckFinding; onClose: () => void }): JSX.Element {
  const { session, texts, language } = useCheck();
  const cells = finding.cells.filter(({ fix }) => fix !== undefined);
  const more = cells.length - MOST_NAMED;
  const id = React.useMemo(nextId, []);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div
      className="check-question"
      role="group"
      aria-labelledby={id}
      tabIndex={0}
      ref={box}
      onKeyDown={onEscape(onClose)}
    >
      <p id={id}>{texts.fixQuestion(cells.length)}</p>
      <ul>
        {cells.slice(0, MOST_NAMED).map((cell) => (
          <li key={cellAddress(cell)}>
            <AddressLink address={cellAddress(cell)} />: {contentText(cell.stated, language)} →{' '}
            <strong>{contentText(cell.fix!, language)}</strong>
          </li>
        ))}
        {more > 0 && <li>{texts.moreCells(more)}</li>}
      </ul>
      <div className="buttons">
        <PrimaryButton text={texts.fixYes} onClick={() => quietly(session.fix(finding))} />
        <DefaultButton text={texts.no} onClick={onClose} />
      </div>
    </div>
  );
}

/** Why a finding is right. */
function AcceptQuestion({ finding, onClose }: { finding: CheckFinding; onClose: () => void }): JSX.Element {
  const { session, texts } = useCheck();
  const [reason, setReason] = React.useState('');
  const id = React.useMemo(nextId, []);
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => field.current?.focus(), []);
  const isGiven = reason.trim() !== '';
  const accept = (event: React.FormEvent) => {
    event.preventDefault();
    if (isGiven) quietly(session.accept(finding, reason.trim()));
  };
  return (
    <form className="check-question" onSubmit={accept} onKeyDown={onEscape(onClose)}>
      <div className="field">
        <label htmlFor={id}>{texts.reason}</label>
        <input
          id={id}
          ref={field}
          type="text"
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <p className="hint">{texts.acceptHint}</p>
      <div className="buttons">
        <PrimaryButton type="submit" text={texts.acceptYes} disabled={!isGiven} allowDisabledFocus />
        <DefaultButton text={texts.no} onClick={onClose} />
      </div>
    </form>
  );
}

const onEscape = (close: () => void) => (event: React.KeyboardEvent) => {
  if (event.key === 'Escape') close();
};
