/* What the pane loads when it is asked for the files of units. */
import { collectionsNow, insertCollection, removeCollection } from '../../workbook/collected/collected';
import { longTable } from '../../workbook/long-table';
import { loadTemplate } from '../../tables';
import { BROWSER_XML } from '../blocks/browser-xml';
import { saveFile } from '../save-file';
import type { PaneSession } from '../session';
import { UnitsSession } from './units-session';

export { longTable } from '../../workbook/long-table';
export { UnitsTab } from './components/UnitsTab';

const sessions = new WeakMap<PaneSession, UnitsSession>();

/** The tab's session beside the pane's: the same as long as the pane is open. */
export function unitsSessionOf(pane: PaneSession): UnitsSession {
  const known =
    sessions.get(pane) ??
    new UnitsSession(
      { collectionsNow, insertCollection, removeCollection, longTable, loadTemplate, saveFile },
      pane,
      BROWSER_XML,
    );
  sessions.set(pane, known);
  return known;
}
