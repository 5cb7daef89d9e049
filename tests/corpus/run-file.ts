import type { BlockRequest, InsertReport, SendOutMode, TableId } from '../../src/contract';
import type { FormulaMode } from '../../src/tables/choices';
import type { BuiltAddin } from '../../src/workbench/cli/built-addin';
import { openHeadless, type Headless } from '../../src/workbench/cli/headless';
import { answerOf, RefusedByAddin } from '../../src/workbench/cli/refused';
import { XlsxProblem } from '../../src/workbench/xlsx';
import { fullAddress } from '../../src/spreadsheet/a1';
import { changesInCopy, differingParts, unexpectedChanges } from './changes';

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
  /** What the work took: of the clock, of the processor, and at its peak; the comparison is ours and not counted. */
  seconds: number;
  processorSeconds: number;
  megabytes: number;
}

/** Most details that are kept of a file. */
const MOST_DETAILS = 20;
const YEAR = 2023;
/** Rows left free between the content of a sheet and the table below it. */
const GAP = 3;
/** Formulas are switched in this order, and come back in the end. */
const SWITCHES: readonly FormulaMode[] = ['plain', 'values', 'ct'];
const COPIES: readonly SendOutMode[] = ['plain', 'values'];

/** The files that came of a workbook, and what was said on the way. */
interface Work {
  inserted: Uint8Array;
  switched: { mode: FormulaMode; bytes: Uint8Array }[];
  copies: { mode: SendOutMode; bytes: Uint8Array }[];
  removed: Uint8Array;
  /** Addresses of the tables. */
  blocks: string[];
  refusals: string[];
  details: string[];
}

/**
 * Puts a workbook through open, insert (on a new sheet and below what a sheet holds), save, switch to each kind of formulas and back,
 * the copy for others, remove and save; then compares cell by cell and part by part.
 */
export async function runFile(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  table: TableId,
): Promise<FileOutcome> {
  const start = { time: performance.now(), processor: process.cpuUsage() };
  const work = await tried(file, addin, table);
  const { user, system } = process.cpuUsage(start.processor);
  const took = {
    seconds: (performance.now() - start.time) / 1000,
    processorSeconds: (user + system) / 1e6,
    // kilobytes; the most since the process began
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  const outcome = 'verdict' in work ? work : judged(file.bytes, work);
  return { ...outcome, details: outcome.details.slice(0, MOST_DETAILS), ...took };
}

type Judgement = Pick<FileOutcome, 'verdict' | 'details' | 'blocks'>;

async function tried(
  file: { bytes: Uint8Array; name: string },
  addin: BuiltAddin,
  table: TableId,
): Promise<Judgement | Work> {
  let headless: Headless;
  try {
    headless = await openHeadless(file, addin);
  } catch (error) {
    if (error instanceof XlsxProblem) return { verdict: 'refused', details: [error.message], blocks: 0 };
    return thrown('open', error);
  }
  try {
    return await workOn(headless, table);
  } catch (error) {
    return thrown('work', error);
  } finally {
    await headless.close();
  }
}

const thrown = (step: string, error: unknown): Judgement => ({
  verdict: 'unexpected',
  details: [`${step}: ${error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)}`],
  blocks: 0,
});

async function workOn(headless: Headless, table: TableId): Promise<Work> {
  const untouched = await headless.save();
  const details = untouched.changedParts.map((part) => `${part} changed by opening`);
  const { automation } = headless.page;
  const refusals: string[] = [];
  /** `null` where it was refused in words of ours. */
  const unlessRefused = async <Answer>(what: string, asked: Promise<Answer>): Promise<Answer | null> => {
    try {
      return await answerOf(headless, 'en', asked);
    } catch (error) {
      if (!(error instanceof RefusedByAddin) || error.code === 'unknown') throw error;
      refusals.push(`${what}: ${error.message}`);
      return null;
    }
  };
  const survey = await answerOf(headless, 'en', automation.survey());
  const request = {
    table,
    year: survey.year ?? YEAR,
    form: 'growth',
    language: 'vi',
    baseYear: survey.baseYear ?? 2010,
    source: 'auto',
  } as const;
  const places: BlockRequest['place'][] = [{ kind: 'newSheet' }, ...placeBelow(headless)];
  const reports: InsertReport[] = [];
  for (const place of places) {
    const report = await unlessRefused('insert', automation.insert({ ...request, place }));
    if (report) reports.push(report);
  }
  const inserted = await saved(headless);
  const copies: Work['copies'] = [];
  for (const mode of COPIES) {
    if ((await unlessRefused(`copy ${mode}`, automation.sendOutCopy(mode))) === null) continue;
    copies.push({ mode, bytes: headless.created[headless.created.length - 1] });
  }
  const switched: Work['switched'] = [];
  for (const mode of SWITCHES) {
    const report = await unlessRefused(
      `switch ${mode}`,
      automation.switchFormulas({ kind: 'workbook' }, mode),
    );
    if (report) switched.push({ mode, bytes: await saved(headless) });
  }
  for (const block of await automation.insertions())
    await answerOf(headless, 'en', automation.remove({ id: block.id }));
  const removed = await saved(headless);
  details.push(...headless.page.errors.map((error) => `the pane said: ${error}`));
  return {
    inserted,
    switched,
    copies,
    removed,
    blocks: reports.map(({ address }) => address),
    refusals,
    details,
  };
}

function judged(before: Uint8Array, work: Work): Judgement {
  const { inserted, switched, copies, removed, blocks, refusals } = work;
  const details = [
    ...work.details,
    ...unexpectedChanges(before, inserted, blocks),
    ...switched.flatMap(({ mode, bytes }) =>
      // switched there and back the workbook is as it was, the tables too
      (mode === 'ct'
        ? unexpectedChanges(inserted, bytes, [])
        : unexpectedChanges(before, bytes, blocks, mayBeSwitched)
      ).map((change) => `switched to ${mode}: ${change}`),
    ),
    ...copies.flatMap(({ mode, bytes }) =>
      changesInCopy(inserted, bytes, mayBeSwitched).map((change) => `in the copy (${mode}): ${change}`),
    ),
    ...differingParts(before, removed).map(
      (part) => `${part} is not as it was, after the tables were removed`,
    ),
  ];
  if (details.length > 0) return { verdict: 'changed', details, blocks: blocks.length };
  return { verdict: blocks.length > 0 ? 'kept' : 'refused', details: refusals, blocks: blocks.length };
}

/** Formulas with functions of ours, wherever they stand. */
const mayBeSwitched = (formula: string): boolean => /\b_xldudf_CT_|\bCT\./i.test(formula);

async function saved(headless: Headless): Promise<Uint8Array> {
  return (await headless.save()).bytes;
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
