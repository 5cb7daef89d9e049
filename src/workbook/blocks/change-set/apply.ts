import type { ProblemCode } from '../../../contract';
import { asProblem, isSessionLost } from '../../excel/errors';
import { WorkbookProblem } from '../../excel/problem';
import type { RecordContent } from '../record';
import { isUnderWay } from '../record-merge';
import { forgetRecord, loadRecord, RecordWriter } from '../record-part';
import type { AreaChange, ChangeSet, Verdict } from './change-set';
import { setUpPage } from './set-up';
import { addSheet, deleteSheet } from './sheet-steps';
import { requestsOf, stepsOf, type Step } from './steps';
import { verified } from './verify';
import { WrittenRanges } from './written-ranges';

/** How far a change set is; `done` of `total` steps of the stage. */
export interface Progress {
  stage: 'reading' | 'writing' | 'verifying';
  done: number;
  total: number;
}

export interface ApplyOptions {
  onProgress?: (progress: Progress) => void;
  /** Aborting between two requests puts back what was written. */
  signal?: AbortSignal;
  /** The sheet that was added, of several the first, is shown once it is verified. */
  isShown?: boolean;
}

/** Excel's refusals of a request as a whole: none of its actions was carried out. */
const REFUSED_WHOLE = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);

/** A change set while it is written, so that a failure at any point can be undone and told. */
interface Work {
  set: ChangeSet;
  options: ApplyOptions;
  record: RecordWriter;
  /** Areas of which something was sent. */
  touched: Set<AreaChange>;
  /** Requests that Excel carried out. */
  sent: number;
  /** Someone else wrote the record meanwhile: it is written again. */
  isOvertaken: boolean;
  isBegun: boolean;
  /** Sheets are gone, which nothing brings back. */
  isFinal: boolean;
  /** Sheets that the request under way adds, and those that are added. */
  adding: Set<string>;
  added: Set<string>;
  idOf: (sheet: string) => string;
}

/**
 * Writes a change set, the record first, in requests of a size that Excel takes; reads it back and verifies it. Whatever fails, the
 * workbook is put back as it was, and the problem says so.
 * @throws WorkbookProblem `cancelled` where the signal stopped it, and whatever Excel refuses
 */
export async function apply(
  context: Excel.RequestContext,
  set: ChangeSet,
  options: ApplyOptions = {},
): Promise<Verdict> {
  const record = new RecordWriter(set.record.before);
  const work: Work = {
    set,
    options,
    record,
    touched: new Set(),
    sent: 0,
    isOvertaken: false,
    isBegun: false,
    isFinal: false,
    adding: new Set(),
    added: new Set(),
    idOf: () => '',
  };
  try {
    await write(context, work, set.record.during, set.areas);
    const seen = await verify(context, work);
    return { ...seen, pageRefused: !(await setUp(context, set, options)) };
  } catch (error) {
    throw await undone(error, work);
  }
}

/** @throws WorkbookProblem `cancelled` */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new WorkbookProblem('cancelled');
}

async function write(
  context: Excel.RequestContext,
  work: Work,
  record: RecordContent,
  areas: readonly AreaChange[],
): Promise<void> {
  const { set, options } = work;
  const { onProgress, signal } = options;
  const isFirst = !work.isBegun;
  const ranges = new WrittenRanges(context);
  const steps: Step[] = [
    { bytes: work.record.bytesOf(record), queue: () => work.record.write(context, record) },
    ...((isFirst && set.addSheets) || []).map((sheet, place) => addSheet(sheet, place, ranges, work.adding)),
    ...areas.flatMap((area) => stepsOfArea(area, 'after', ranges, work.touched)),
    ...((isFirst && set.deleteSheets) || []).map((name, place): Step => ({
      ...deleteSheet(context, name),
      isFinal: true,
      ...(place === 0 && { startsRequest: true }),
    })),
  ];
  const requests = requestsOf(steps);
  for (const [index, request] of requests.entries()) {
    if (!work.isFinal) stopIfAborted(signal);
    onProgress?.({ stage: 'writing', done: index, total: requests.length });
    const isLast = index === requests.length - 1;
    const more = isLast && set.manual ? () => calculate(areas, 'after', ranges) : undefined;
    work.isBegun = true;
    await send(context, request, more);
    work.isOvertaken = work.record.wasOvertaken() || work.isOvertaken;
    work.isFinal ||= request.some(({ isFinal }) => isFinal);
    work.sent++;
    for (const name of work.adding) work.added.add(name);
    work.adding.clear();
  }
  if (isFirst) work.idOf = (name) => ranges.idOf(name);
}

async function send(context: Excel.RequestContext, steps: readonly Step[], more?: () => void): Promise<void> {
  for (const { queue } of steps) queue();
  more?.();
  await context.sync();
}

function stepsOfArea(
  area: AreaChange,
  which: 'before' | 'after',
  ranges: WrittenRanges,
  touched: Set<AreaChange>,
): Step[] {
  return stepsOf(area, which, (sheet, part) => ranges.at(sheet, part)).map(({ bytes, queue }) => ({
    bytes,
    queue: () => {
      touched.add(area);
      queue();
    },
  }));
}

function calculate(areas: readonly AreaChange[], which: 'before' | 'after', ranges: WrittenRanges): void {
  const isFormula = (content: unknown) => typeof content === 'string' && content.startsWith('=');
  for (const { sheet, area, ...change } of areas) {
    if (change[which].contents.some((line) => line.some(isFormula))) ranges.at(sheet, area).calculate();
  }
}

async function verify(context: Excel.RequestContext, work: Work): Promise<Omit<Verdict, 'pageRefused'>> {
  const { set, options, record, idOf } = work;
  if (!work.isFinal) stopIfAborted(options.signal);
  options.onProgress?.({ stage: 'verifying', done: 0, total: 1 });
  const { during } = set.record;
  const after = set.record.after(idOf);
  if (after !== during || work.isOvertaken) record.write(context, after);
  const seen = await verified(context, set);
  // where nothing was read the record is still to be sent
  if (set.expected.length === 0) await context.sync();
  if (record.wasOvertaken()) {
    record.write(context, after);
    await context.sync();
  }
  if (seen.different.length && set.correct) {
    const { areas, record: corrected } = set.correct(seen.different);
    await write(context, work, corrected, areas);
  }
  return seen;
}

/** Pages are set up in a request of their own, for their refusal is no reason to take a table back. */
async function setUp(
  context: Excel.RequestContext,
  { pages = [], addSheets: added }: ChangeSet,
  { isShown }: ApplyOptions,
): Promise<boolean> {
  const shown = isShown ? added?.[0]?.name : undefined;
  if (!pages.length && shown === undefined) return true;
  try {
    const { worksheets } = context.workbook;
    // what stands before a refused action is carried out
    if (shown !== undefined) worksheets.getItem(shown).activate();
    for (const page of pages) setUpPage(worksheets.getItem(page.sheet), page);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** The problem to tell; what was written is put back first. */
async function undone(error: unknown, work: Work): Promise<WorkbookProblem> {
  const { set, sent, isBegun, adding } = work;
  forgetRecord();
  const problem = asProblem(error, {}, isBegun);
  const sheet = [...adding].pop() ?? set.addSheets?.[0]?.name ?? set.deleteSheets?.[0] ?? set.areas[0]?.sheet;
  if (problem.details.sheet === undefined && sheet !== undefined) problem.details.sheet = sheet;
  if (isSessionLost(error)) {
    problem.details.restored = !isBegun;
    return problem;
  }
  const isUntouched = !isBegun || (sent === 0 && REFUSED_WHOLE.has(problem.details.hostCode ?? ''));
  try {
    if (!isUntouched) await putBack(work, problem.code);
    problem.details.restored = true;
  } catch {
    // what became of the record is not known
    forgetRecord();
    problem.details.restored = false;
  }
  return problem;
}

async function putBack(
  { set, sent, touched, record, adding, added }: Work,
  code: ProblemCode,
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const now = await loadRecord(context);
    const { before, during } = set.record;
    // the record comes first: what it does not know to be under way was never touched
    if (sent === 0 && !isUnderWay(now, before, during)) return;
    const isThere = (name: string) => worksheets.items.some((sheet) => sheet.name === name);
    if (!(set.deleteSheets ?? []).every(isThere)) throw new WorkbookProblem('sheetMissing');
    // the sheet of a name that was taken is not the block's
    const own = [...added, ...(code === 'nameTaken' ? [] : adding)];
    const isOnAdded = ({ sheet }: AreaChange) => set.addSheets?.some(({ name }) => name === sheet);
    const ranges = new WrittenRanges(context);
    const areas = [...touched].filter((area) => set.areas.includes(area) && !isOnAdded(area));
    const writer = new RecordWriter(now);
    const whole = record.undoneIn(now);
    const steps: Step[] = [
      ...own.filter(isThere).map((name) => deleteSheet(context, name)),
      ...areas.flatMap((area) => stepsOfArea(area, 'before', ranges, new Set())),
      { bytes: writer.bytesOf(whole), queue: () => writer.write(context, whole) },
    ];
    for (const request of requestsOf(steps)) await send(context, request);
    if (set.manual) await send(context, [], () => calculate(areas, 'before', ranges));
  });
}
