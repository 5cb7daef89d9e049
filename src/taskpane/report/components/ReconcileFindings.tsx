import * as React from 'react';
import { parseAddress } from '../../../spreadsheet/a1';
import {
  besideCellWords,
  contradictionWords,
  countsOf,
  findingWords,
  reconciliationLines,
  type Finding,
  type FindingStatus,
  type LevelBesideCell,
  type ReportFigure,
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
      <BesideCells reconciled={reconciled} />
      <Lines reconciled={reconciled} />
    </>
  );
}

function OneFinding({ finding }: { finding: Finding }): JSX.Element {
  const { state, language } = useReport();
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
        {figure && <PhraseLink figure={finding.figure} otherwise={finding.source} />}
        {parseAddress(source)?.sheet && <AddressLink address={source} />}
      </div>
    </li>
  );
}

/** Figures that cannot all be right. */
function Contradictions({ reconciled }: { reconciled: Reconciled }): JSX.Element | null {
  const { texts, language } = useReport();
  const { contradictions } = reconciled.reconciliation;
  if (!contradictions.length) return null;
  return (
    <details className="more" open>
      <summary tabIndex={0}>{texts.reconcile.contradictions(contradictions.length)}</summary>
      <ul className="report-findings">
        {contradictions.map((contradiction, at) => {
          const { title, places } = contradictionWords(contradiction, language);
          return (
            <li key={at} className="finding doubtful">
              <p>{title}</p>
              {places.map((place, index) => (
                <p key={index} className="hint">
                  <span lang="vi">{place.text}</span>{' '}
                  {parseAddress(place.source)?.sheet ? (
                    <AddressLink address={place.source} />
                  ) : (
                    <PhraseLink figure={place.figure} otherwise={place.source} />
                  )}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const CELL_ORDER: readonly LevelBesideCell['verdict'][] = ['different', 'unknown', 'withinRounding', 'equal'];

/** Each level of the text beside the cell that states it: those that differ first. */
function BesideCells({ reconciled }: { reconciled: Reconciled }): JSX.Element | null {
  const { texts, language } = useReport();
  const { besideCells } = reconciled.reconciliation;
  const ordered = [...besideCells].sort(
    (one, other) => CELL_ORDER.indexOf(one.verdict) - CELL_ORDER.indexOf(other.verdict),
  );
  const { shown, more } = useFirst(ordered);
  if (!besideCells.length) return null;
  const differing = besideCells.filter(({ verdict }) => verdict === 'different').length;
  return (
    <details className="more" open={differing > 0}>
      <summary tabIndex={0}>{texts.reconcile.besideCells(besideCells.length, differing)}</summary>
      <ul className="report-findings">
        {shown.map((one, at) => {
          const { stated, verdict, inCell, address } = besideCellWords(one, language);
          return (
            <li key={at} className={`finding ${one.verdict === 'different' ? 'wrong' : ''}`}>
              <p>
                <strong>{verdict}</strong> <span lang="vi">{stated}</span>
              </p>
              <p className="hint">
                {address !== null && (
                  <>
                    <AddressLink address={address} />: {inCell}{' '}
                  </>
                )}
                <PhraseLink figure={one.figure} otherwise={one.source} />
              </p>
            </li>
          );
        })}
      </ul>
      {more}
    </details>
  );
}

/** Shows a figure's phrase in the text; of a figure of another text its name. */
function PhraseLink({ figure, otherwise }: { figure: ReportFigure | null; otherwise: string }): JSX.Element {
  const { session, state, texts } = useReport();
  const shown = state.figures.find((one) => one.figure === figure);
  if (shown === undefined) return <>({otherwise})</>;
  return (
    <button
      type="button"
      className="link"
      aria-pressed={state.active === shown.id}
      onClick={() => session.set({ active: shown.id })}
    >
      {texts.reconcile.showPhrase}
    </button>
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
