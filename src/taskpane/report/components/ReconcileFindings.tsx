import * as React from 'react';
import { formatNumber } from '../../../indicators/language/format-number';
import { parseAddress } from '../../../spreadsheet/a1';
import {
  countsOf,
  findingWords,
  reconciliationLines,
  type Finding,
  type FindingStatus,
} from '../../../reports';
import { AddressLink } from '../../components/AddressLink';
import type { Reconciled } from '../report-table';
import { CopyBox } from './CopyBox';
import { useReport } from './report-context';
import { useFirst } from './use-first';
import { SourceText } from './SourceText';

/** What a person has to see first. */
const ORDER: readonly FindingStatus[] = ['wrong', 'doubtful', 'open', 'agrees'];

/** The counters as a sentence. */
export function countersText(
  { reconciliation }: Reconciled,
  { reconcile }: ReturnType<typeof useReport>['texts'],
): string {
  const counts = countsOf(reconciliation.findings);
  const told = ORDER.map((status) => `${counts[status]} ${reconcile.counters[status]}`);
  return `${reconcile.total}: ${told.join(', ')}`;
}

/** What came out: counters, then each rate, wrong ones first, with its phrase and the cell it was recomputed from. */
export function Findings({ reconciled }: { reconciled: Reconciled }): JSX.Element {
  const { texts } = useReport();
  const { findings } = reconciled.reconciliation;
  const counts = countsOf(findings);
  const ordered = [...findings].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const { shown, more } = useFirst(ordered);
  return (
    <>
      <ul className="counters" aria-label={texts.reconcile.total}>
        {ORDER.map((status) => (
          <li key={status} className={`counter ${status}`}>
            <strong>{counts[status]}</strong> {texts.reconcile.counters[status]}
          </li>
        ))}
      </ul>
      <SourceText />
      {findings.length === 0 && <p>{texts.insert.nothing.reconciliation}</p>}
      <ul className="report-findings" aria-label={texts.reconcile.result}>
        {shown.map((finding, at) => (
          <OneFinding key={at} finding={finding} />
        ))}
      </ul>
      {more}
      <Contradictions reconciled={reconciled} />
      <Lines reconciled={reconciled} />
    </>
  );
}

function OneFinding({ finding }: { finding: Finding }): JSX.Element {
  const { session, state, texts, language } = useReport();
  const { status, level, rate, details } = findingWords(finding, language);
  const figure = state.figures.find((one) => one.figure === finding.figure);
  const source = finding.base?.source ?? '';
  const isActive = figure !== undefined && state.active === figure.id;
  return (
    <li className={`finding ${finding.status}${isActive ? ' active' : ''}`}>
      <p>
        <strong>{status}</strong> <span lang="vi">{level}</span>, <em>{rate}</em>
      </p>
      {details.map((detail, at) => (
        <p key={at} className="hint">
          {detail}
        </p>
      ))}
      <div className="card-actions">
        {figure && (
          <button
            type="button"
            className="link"
            aria-pressed={isActive}
            onClick={() => session.set({ active: figure.id })}
          >
            {texts.reconcile.showPhrase}
          </button>
        )}
        {parseAddress(source)?.sheet && <AddressLink address={source} />}
      </div>
    </li>
  );
}

/** Levels on which the sources differ. */
function Contradictions({ reconciled }: { reconciled: Reconciled }): JSX.Element | null {
  const { texts } = useReport();
  const { contradictions } = reconciled.reconciliation;
  if (!contradictions.length) return null;
  return (
    <details className="more">
      <summary tabIndex={0}>{texts.reconcile.contradictions(contradictions.length)}</summary>
      <ul className="report-findings">
        {contradictions.map(({ levels }, at) => (
          <li key={at} className="finding">
            <p lang="vi">
              {levels[0].indicator}, {levels[0].periodText}
            </p>
            {levels.map(({ value, unit, source }, place) => (
              <p key={place} className="hint">
                {formatNumber(value)} {unit}{' '}
                {parseAddress(source)?.sheet ? <AddressLink address={source} /> : `(${source})`}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The same as text, to be copied. */
function Lines({ reconciled }: { reconciled: Reconciled }): JSX.Element {
  const { texts, language } = useReport();
  const lines = React.useMemo(
    () => reconciliationLines(reconciled.reconciliation, language).join('\n'),
    [reconciled, language],
  );
  return (
    <details className="more">
      <summary tabIndex={0}>{texts.reconcile.asText}</summary>
      <CopyBox
        id="reconcile-result"
        rows={8}
        text={lines}
        words={{ ...texts.reconcile, label: texts.reconcile.result }}
      />
    </details>
  );
}
