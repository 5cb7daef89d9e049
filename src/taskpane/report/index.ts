/* What the pane loads when it is asked for report text. */
import { previewBlock } from '../../workbook';
import { readReferenceTables } from '../../workbook/report-tables/reference-tables';
import { forgetParagraph, readParagraphs, rememberParagraph } from '../../workbook/report-tables/paragraphs';
import { readWritableTables } from '../../workbook/report-tables/writable-tables';
import type { PaneSession } from '../session';
import { ReportSession } from './report-session';

export { readReport } from '../../reports';
export { reconcileWithWorkbook } from './reconcile-with-workbook';
export { ReportTab } from './components/ReportTab';

const sessions = new WeakMap<PaneSession, ReportSession>();

/** The tab's session beside the pane's: the same as long as the pane is open. */
export function reportSessionOf(pane: PaneSession): ReportSession {
  const known = sessions.get(pane);
  if (known) return known;
  const paragraphs = { readParagraphs, rememberParagraph, forgetParagraph };
  const session = new ReportSession(
    { readWritableTables, readReferenceTables, previewBlock, ...paragraphs },
    pane,
  );
  sessions.set(pane, session);
  return session;
}
