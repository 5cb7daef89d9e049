import type { TakingOptions } from '../../contract';
import type { WorkbookProblem } from '../../workbook/excel/problem';
import type { BlocksList, BlocksNotice } from './blocks-state';

/** A failure as a question to the user; `null`: it is none. */
export type Ask = (problem: WorkbookProblem) => BlocksNotice | null;

/** Whether values are taken as they are shown. */
export const asksAsShown =
  (take: (taking: TakingOptions) => Promise<unknown>): Ask =>
  (problem) =>
    problem.code === 'valuesUnconfirmed' ? { kind: 'askAsShown', problem, take } : null;

/** Whether a block that was edited is removed all the same. */
export const asksEdited =
  (id: string, list: BlocksList): Ask =>
  (problem) => {
    const block = list.kind === 'ready' && list.blocks.find((one) => one.id === id);
    if (problem.code !== 'editedSince' || !block) return null;
    return { kind: 'askEdited', block, address: problem.details.address ?? block.address };
  };

/** The same of what a roll forward made; the command line, which names none, is told of the failure. */
export const asksRollEdited =
  (id: string | undefined): Ask =>
  (problem) =>
    problem.code === 'editedSince' && id !== undefined
      ? { kind: 'askRollEdited', id, address: problem.details.address ?? '' }
      : null;
