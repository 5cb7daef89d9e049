/* What the pane loads when it is asked what is wrong in the workbook. */
import { acceptFinding, withdrawAcceptance } from '../../workbook/check/acceptances';
import { checkWorkbook } from '../../workbook/check/check';
import { applyFix, fixesMade, forgetFix, undoFix } from '../../workbook/check/fixes';
import type { PaneSession } from '../session';
import { CheckSession, type CheckService } from './check-session';

export { CheckTab } from './components/CheckTab';

const service: CheckService = {
  checkWorkbook,
  acceptFinding,
  withdrawAcceptance,
  applyFix,
  undoFix,
  forgetFix,
  fixesMade,
};
const sessions = new WeakMap<PaneSession, CheckSession>();

/** The tab's session beside the pane's: the same as long as the pane is open. */
export function checkSessionOf(pane: PaneSession): CheckSession {
  const known = sessions.get(pane) ?? new CheckSession(service, pane);
  sessions.set(pane, known);
  return known;
}
