import type { BlockRequest, InsertReport, TableId } from '../../src/contract';
import type { BuiltAddin } from '../../src/workbench/cli/built-addin';
import { openHeadless, type Headless } from '../../src/workbench/cli/headless';
import { answerOf, RefusedByAddin } from '../../src/workbench/cli/refused';
import { XlsxProblem } from '../../src/workbench/xlsx';
import { fullAddress } from '../../src/spreadsheet/a1';
import { differingParts, unexpectedChanges } from './changes';

export type Verdict =
  /** Inserted, saved, removed, saved: only what had to change did. */
  | 'kept'
  /** It was refused in words of ours. */
  | 'refused'
  | 'changed'
  | 'unexpected';

export interface FileOutcome {
  verdict: Verdict;
  /** Codes of refusals, or what changed, or what was thrown. */
  details: string[];
  /** Tables that were inserted. */
  blocks: number;
  seconds: number;
}

/** Most details that are kept of a file. */
const MOST_DETAILS = 20;
const YEAR = 2023;
/** Rows left free between the content of a sheet and the table below it. */
const GAP = 3;

/** Puts a workbook through open, insert (on a new sheet and below what a sheet holds), save, remove, save. */
export async function runFile(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  table: TableId,
): Promise<FileOutcome> {
  const start = performance.now();
  const outcome = await tried(file, addin, table);
  return {
    ...outcome,
    details: outcome.details.slice(0, MOST_DETAILS),
    seconds: (performance.now() - start) / 1000,
  };
}

type Untimed = Omit<FileOutcome, 'seconds'>;

async function tried(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  table: TableId,
): Promise<Untimed> {
  let headless: Headless;
  try {
    headless = await openHeadless(file, addin);
  } catch (error) {
    if (error instanceof XlsxProblem) return { verdict: 'refused', details: [error.message], blocks: 0 };
    return thrown('open', error);
  }
  try {
    return await insertAndRemove(headless, file.bytes, table);
  } catch (error) {
    return thrown('work', error);
  } finally {
    await headless.close();
  }
}

const thrown = (step: string, error: unknown): Untimed => ({
  verdict: 'unexpected',
  details: [`${step}: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`],
  blocks: 0,
});

async function insertAndRemove(headless: Headless, before: Uint8Array, table: TableId): Promise<Untimed> {
  const untouched = await headless.save();
  const details = untouched.changedParts.map((part) => `${part} changed by opening`);
  const { automation } = headless.page;
  const survey = await answerOf(headless, 'en', automation.survey());
  const places: BlockRequest['place'][] = [{ kind: 'newSheet' }, ...placeBelow(headless)];
  const request = {
    table,
    year: survey.year ?? YEAR,
    form: 'growth',
    language: 'vi',
    baseYear: survey.baseYear ?? 2010,
    source: 'auto',
  } as const;
  const reports: InsertReport[] = [];
  const refusals: string[] = [];
  for (const place of places) {
    try {
      reports.push(await answerOf(headless, 'en', automation.insert({ ...request, place })));
    } catch (error) {
      if (!(error instanceof RefusedByAddin) || error.code === 'unknown') throw error;
      refusals.push(error.message);
    }
  }
  const inserted = await headless.save();
  details.push(
    ...unexpectedChanges(
      before,
      inserted.bytes,
      reports.map(({ address }) => address),
    ),
  );
  for (const block of await automation.insertions())
    await answerOf(headless, 'en', automation.remove({ id: block.id }));
  const removed = await headless.save();
  details.push(
    ...differingParts(before, removed.bytes).map(
      (part) => `${part} is not as it was, after the tables were removed`,
    ),
  );
  details.push(...headless.page.errors.map((error) => `the pane said: ${error}`));
  if (details.length > 0) return { verdict: 'changed', details, blocks: reports.length };
  return { verdict: reports.length > 0 ? 'kept' : 'refused', details: refusals, blocks: reports.length };
}

/** Below the content of the first sheet that may be written to. */
function placeBelow({ engine }: Headless): BlockRequest['place'][] {
  const sheet = engine.sheets().find(({ id }) => {
    const beside = engine.beside.sheets[id];
    return beside?.visibility !== 'Hidden' && beside?.visibility !== 'VeryHidden' && !beside?.protection;
  });
  if (!sheet) return [];
  const used = engine.usedArea(sheet.id, false);
  const row = used ? used.row + used.rows + GAP : 0;
  return [{ kind: 'cell', address: fullAddress(sheet.name, { row, column: 0, rows: 1, columns: 1 }) }];
}
