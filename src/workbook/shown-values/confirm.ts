import { cellAddress } from '../../spreadsheet/a1';
import { lookAgain } from '../excel/look-again';
import { WorkbookProblem } from '../excel/problem';
import { bounded } from '../switch/report';
import type { UnconfirmedCell } from './unconfirmed';

/**
 * Waits until every cell whose value is taken shows its result; not for those that only Excel can work out.
 * @param look - reads again; the cells that do not
 * @throws WorkbookProblem `valuesUnconfirmed` where some still do not after that, `cancelled` where the signal stops the wait
 */
export async function confirmed(
  look: () => Promise<readonly UnconfirmedCell[]>,
  signal?: AbortSignal,
): Promise<void> {
  const lateOf = (cells: readonly UnconfirmedCell[]) => cells.filter(({ isUnknowable }) => !isUnknowable);
  let open = await look();
  const lookOnce = async () => {
    open = await look();
    return lateOf(open);
  };
  await lookAgain(lateOf(open), lookOnce, signal);
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
  if (open.length === 0) return;
  const cells = open.map(cellAddress);
  throw new WorkbookProblem('valuesUnconfirmed', { cells: bounded(cells) });
}
