import * as React from 'react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { fullAddress } from '../../../spreadsheet/a1';
import { usePane } from '../../components/pane-context';
import { quietly } from '../../components/Notices';
import { useObserved } from '../../components/use-observed';
import { SelectField } from '../../components/SelectField';
import type { CheckSession } from '../check-session';
import { AcceptedPart } from './AcceptedPart';
import { checkTextsIn } from '../texts';
import { CheckProvider, useCheck } from './check-context';
import { FindingCard } from './FindingCard';
import { FixesPart } from './FixesPart';
import { CheckNoticePart } from './CheckNoticePart';

/** Value of the list that is no sheet's name: a sheet's name never holds a colon. */
const WORKBOOK = ':workbook';

/** The tab of the check: what is probably wrong, and what can be done about it. */
export function CheckTab({ session }: { session: CheckSession }): JSX.Element {
  const state = useObserved(session);
  React.useEffect(() => quietly(session.begin()), [session]);
  const texts = checkTextsIn(usePane().language);
  const given = React.useMemo(() => ({ session, state }), [session, state]);
  return (
    <CheckProvider value={given}>
      {state.notice && <CheckNoticePart key={state.notice.kind} notice={state.notice} />}
      <Scope />
      {state.changing !== null && <Running label={texts.changing} share={state.changing} />}
      {state.changing === null && state.running !== null && (
        <Running label={texts.running} share={state.running} />
      )}
      <Found />
      <AcceptedPart />
      <FixesPart />
    </CheckProvider>
  );
}

function Scope(): JSX.Element {
  const { session, state, texts } = useCheck();
  const known = usePane().session.state.survey?.sheets.map(({ name }) => name) ?? [];
  const sheets = state.report?.sheets ?? known;
  const offered = state.sheet === null || sheets.includes(state.sheet) ? sheets : [...sheets, state.sheet];
  return (
    <section className="check-scope" aria-labelledby="check-heading">
      <h2 id="check-heading">{texts.heading}</h2>
      <p className="hint">{texts.explanation}</p>
      <SelectField
        id="check-scope"
        label={texts.scope}
        value={state.sheet ?? WORKBOOK}
        options={[
          { value: WORKBOOK, text: texts.workbook },
          ...offered.map((name) => ({ value: name, text: name })),
        ]}
        onChange={(value) => quietly(session.run(value === WORKBOOK ? null : value))}
      />
      <DefaultButton
        text={texts.again}
        id="check-again"
        disabled={state.running !== null || state.changing !== null}
        allowDisabledFocus
        onClick={() => quietly(session.run(state.sheet))}
      />
    </section>
  );
}

function Running({ label, share }: { label: string; share: number }): JSX.Element {
  const { session, texts } = useCheck();
  const stop = () => {
    session.stop();
    document.getElementById('check-scope')?.focus();
  };
  return (
    <div className="waiting">
      <p className="unseen" role="status">
        {label}
      </p>
      <ProgressIndicator
        label={label}
        description={texts.share(share)}
        percentComplete={share}
        ariaValueText={`${label} ${texts.share(share)}`}
      />
      <DefaultButton text={texts.stop} onClick={stop} />
    </div>
  );
}

function Found(): JSX.Element | null {
  const { state, texts } = useCheck();
  const { report, isStopped, running } = state;
  const stopped = isStopped && <p role="status">{texts.stopped}</p>;
  if (!report) return stopped || null;
  const { findings, cutSheets } = report;
  const cells = findings.reduce((sum, finding) => sum + finding.cells.length, 0);
  return (
    <section className="check-found" aria-busy={running !== null}>
      {stopped}
      <p role="status">
        <strong>{findings.length ? texts.found(findings.length, cells) : texts.none}</strong>
      </p>
      {cutSheets.map(({ sheet, read }) => (
        <p key={sheet} className="hint">
          {texts.cut(fullAddress(sheet, read))}
        </p>
      ))}
      <ul className="check-findings">
        {findings.map((finding) => (
          <FindingCard
            key={JSON.stringify([finding.kind, finding.sheet, finding.areas[0]])}
            finding={finding}
          />
        ))}
      </ul>
    </section>
  );
}
