/* What the pane loads when it is asked for the blocks inserted so far. */
import { eraseRecord, goToInsertion, readInsertions } from '../../workbook/blocks/inserted-blocks';
import { switchFormulas } from '../../workbook/switch/switch';
import { removeInsertion } from '../../workbook/blocks/remove';
import { planRoll, rollForward, undoRoll } from '../../workbook/blocks/roll';
import { wayOfActiveCell } from '../../workbook/blocks/way-of-cell';
import { sendOutCopy } from '../../workbook/send-out/send-out';
import { loadLedger } from '../load-ledger';
import type { PaneSession } from '../session';
import { BROWSER_XML } from './browser-xml';
import type { BlocksService } from './blocks-service';
import { BlocksSession } from './blocks-session';

export { insertions } from '../../workbook/blocks/remove';
export { planRoll } from '../../workbook/blocks/roll';
export { BlocksTab } from './components/BlocksTab';

const service: BlocksService = {
  readInsertions,
  removeInsertion,
  goToInsertion,
  wayOfActiveCell,
  switchFormulas,
  sendOutCopy: (mode, options) => sendOutCopy(mode, BROWSER_XML, options),
  planRoll,
  rollForward,
  undoRoll,
  recordFigures: async (...asked) => (await loadLedger()).recordFigures(...asked),
  insertRevisions: async (...asked) => (await loadLedger()).insertRevisions(...asked),
  eraseRecord,
};
const sessions = new WeakMap<PaneSession, BlocksSession>();

/** The tab's session beside the pane's: the same as long as the pane is open. */
export function blocksSessionOf(pane: PaneSession): BlocksSession {
  const known = sessions.get(pane);
  if (known) return known;
  const session = new BlocksSession(service, pane);
  sessions.set(pane, session);
  return session;
}
