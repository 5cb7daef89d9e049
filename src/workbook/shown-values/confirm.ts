import { cellAddress } from '../../spreadsheet/a1';
import { lookAgain } from '../excel/look-again';
import { WorkbookProblem } from '../excel/problem';
import { bounded } from '../switch/report';
import type { ShownCell } from './unconfirmed';

/**
 * Waits until every cell whose value is taken shows its result.
 * @param look - reads anew; the cells that do not
 * @throws WorkbookProblem `valuesUnconfirmed` where some still do not after that, `cancelled` where the signal stops the wait
 */
export async function confirmed(
  look: () => Promise<readonly ShownCell[]>,
  signal?: AbortSignal,
): Promise<void> {
  const open = await lookAgain(await look(), look, signal);
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
  if (open.length === 0) return;
  const cells = open.map(({ sheet, row, column }) => cellAddress(sheet, row, column));
  throw new WorkbookProblem('valuesUnconfirmed', { cells: bounded(cells) });
}
