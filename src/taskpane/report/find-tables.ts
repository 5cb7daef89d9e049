import { asWorkbookProblem } from '../problem-text';
import type { Found } from './report-state';

/** What the workbook has, or why it could not be asked. */
export async function findTables<Table>(read: () => Promise<Table[]>): Promise<Found<Table>> {
  try {
    return { kind: 'ready', tables: await read() };
  } catch (error) {
    return { kind: 'failed', problem: asWorkbookProblem(error) };
  }
}
