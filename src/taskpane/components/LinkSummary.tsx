import * as React from 'react';
import type { InsertReport } from '../../contract';
import { usePane } from './pane-context';

/** How many rows got their figures from the workbook, and which did not. */
export function LinkSummary(props: {
  links: Pick<
    InsertReport,
    'sourceSheet' | 'sourceSheets' | 'found' | 'rows' | 'missing' | 'coverage' | 'assumedUnit'
  >;
}): JSX.Element {
  const { texts } = usePane();
  const { sourceSheet, sourceSheets, found, rows, missing, coverage, assumedUnit } = props.links;
  return (
    <div className="links">
      <p>
        {sourceSheet === null ? (
          texts.links.noSource(rows)
        ) : (
          <>
            <strong>{texts.links.found(found, rows)}</strong>
            {texts.links.inSheets(sourceSheets)}
          </>
        )}
      </p>
      {sourceSheet !== null && <p>{texts.links.coverage(coverage.linked, coverage.wanted)}</p>}
      {assumedUnit !== undefined && <p>{texts.links.assumedUnit(assumedUnit)}</p>}
      {sourceSheet !== null && missing.length > 0 && (
        <details>
          <summary>{texts.links.missing(missing.length)}</summary>
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
