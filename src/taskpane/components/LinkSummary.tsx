import * as React from 'react';
import type { InsertReport, WorkbookSurvey } from '../../contract';
import { usePane } from './pane-context';
import { UnusedSheets } from './UnusedSheets';

/** How many cells got their figures from the workbook, and which rows none. */
export function LinkSummary(props: {
  links: Pick<InsertReport, 'sourceSheet' | 'sourceSheets' | 'rows' | 'missing' | 'coverage' | 'assumedUnit'>;
  /** What its cells are linked to. */
  sources: readonly { source: { value: number | null } | null }[];
  /** Sheets that it might have been linked to; without one why it was not linked is not told. */
  sheets?: WorkbookSurvey['sheets'];
}): JSX.Element {
  const { texts } = usePane();
  const { sourceSheet, sourceSheets, rows, missing, coverage, assumedUnit } = props.links;
  const blank = props.sources.filter(({ source }) => source?.value === null).length;
  return (
    <div className="links">
      <p>
        {sourceSheet === null ? (
          texts.links.noSource(rows)
        ) : (
          <>
            <strong>{texts.links.coverage(coverage.linked, coverage.wanted)}</strong>
            {texts.links.inSheets(sourceSheets)}
            {blank > 0 && ` ${texts.links.blank(blank)}`}
          </>
        )}
      </p>
      {sourceSheet === null && <UnusedSheets sheets={props.sheets ?? []} />}
      {assumedUnit !== undefined && <p>{texts.links.assumedUnit(assumedUnit)}</p>}
      {sourceSheet !== null && missing.length > 0 && (
        <details>
          <summary tabIndex={0}>{texts.links.missing(missing.length)}</summary>
          <ul>
            {missing.map((label, at) => (
              <li key={at}>{label}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
