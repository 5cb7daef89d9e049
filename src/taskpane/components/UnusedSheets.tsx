import * as React from 'react';
import type { WorkbookSurvey } from '../../contract';
import { unusedSheetWords } from '../../planning/sheet-words';
import { usePane } from './pane-context';

/** Why no sheet gave a figure: what was recognised on each. */
export function UnusedSheets({ sheets }: { sheets: WorkbookSurvey['sheets'] }): JSX.Element | null {
  const { language } = usePane();
  if (!sheets.length) return null;
  return (
    <ul>
      {unusedSheetWords(sheets, language).map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
