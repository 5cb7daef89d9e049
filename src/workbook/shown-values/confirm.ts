import { cellAddress } from '../../spreadsheet/a1';
import { lookAgain } from '../excel/look-again';
import { WorkbookProblem } from '../excel/problem';
import { bounded } from '../switch/report';
import type { ShownCell } from './unconfirmed';

/**
 * Waits until every cell whose value is taken shows its result.
 * @param look - reads anew; the cells that do not
 * @throws WorkbookProblem `valuesUnconfirmed` where some still do not after that
 */
export async function confirmed(look: () => Promise<readonly ShownCell[]>): Promise<void> {
  const open = await lookAgain(await look(), look);
  if (open.length === 0) return;
  const cells = open.map(cellAddress);
  throw new WorkbookProblem('valuesUnconfirmed', { cells: bounded(cells) });
}
