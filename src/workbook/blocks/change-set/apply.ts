import type { ProblemCode } from '../../../contract';
import { asProblem, isSessionLost } from '../../excel/errors';
import { WorkbookProblem } from '../../excel/problem';
import { inRequests } from '../../excel/requests';
import type { RecordContent } from '../record';
import { isUnderWay } from '../record-merge';
import { forgetRecord, loadRecord, RecordWriter } from '../record-part';
import type { AreaChange, ChangeSet, Verdict } from './change-set';
import { setUpPage, setWidth } from './set-up';
import { stepsOf, type Step } from './steps';
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
  /** A sheet that was added, behind the others, is shown once it is verified. */
  isShown?: boolean;
}

/** Excel's refusals of a request as a whole: none of its actions was carried out. */
const REFUSED_WHOLE = new Set(['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded']);
/** Bytes of a step that is about a whole sheet. */
const BYTES_OF_SHEET_STEP = 20_000;

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
  sheetId: string;
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
    sheetId: '',
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
    ...(isFirst && set.addSheet ? [addSheet(set.addSheet, ranges)] : []),
    ...areas.flatMap((area) => stepsOfArea(area, 'after', ranges, work.touched)),
    ...(isFirst && set.deleteSheet ? [deleteSheet(context, set.deleteSheet)] : []),
  ];
  const requests = inRequests(steps, ({ bytes }) => bytes);
  for (const [index, request] of requests.entries()) {
    stopIfAborted(signal);
    onProgress?.({ stage: 'writing', done: index, total: requests.length });
    const isLast = index === requests.length - 1;
    const more = isLast && set.manual ? () => calculate(areas, 'after', ranges) : undefined;
    work.isBegun = true;
    await send(context, request, more);
    work.isOvertaken = work.record.wasOvertaken() || work.isOvertaken;
    work.sent++;
  }
  if (ranges.addedSheet) work.sheetId = ranges.addedSheet.id;
}

async function send(context: Excel.RequestContext, steps: readonly Step[], more?: () => void): Promise<void> {
  for (const { queue } of steps) queue();
  more?.();
  await context.sync();
}

const addSheet = (
  { name, columnWidths }: NonNullable<ChangeSet['addSheet']>,
  ranges: WrittenRanges,
): Step => ({
  bytes: BYTES_OF_SHEET_STEP,
  queue: () => {
    ranges.add(name);
    columnWidths.forEach((characters, column) =>
      setWidth(ranges.at(name, { row: 0, column, rows: 1, columns: 1 }), characters),
    );
  },
});

const deleteSheet = (context: Excel.RequestContext, name: string): Step => ({
  bytes: BYTES_OF_SHEET_STEP,
  queue: () => context.workbook.worksheets.getItem(name).delete(),
});

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
  const { set, options, record, sheetId } = work;
  stopIfAborted(options.signal);
  options.onProgress?.({ stage: 'verifying', done: 0, total: 1 });
  const { during } = set.record;
  const after = set.record.after(sheetId);
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
  { page, addSheet: added }: ChangeSet,
  { isShown }: ApplyOptions,
): Promise<boolean> {
  const shown = isShown ? added?.name : undefined;
  if (!page && shown === undefined) return true;
  try {
    const { worksheets } = context.workbook;
    // what stands before a refused action is carried out
    if (shown !== undefined) worksheets.getItem(shown).activate();
    if (page) setUpPage(worksheets.getItem(page.sheet), page);
    await context.sync();
    return true;
  } catch {
    return false;
  }
}

/** The problem to tell; what was written is put back first. */
async function undone(error: unknown, work: Work): Promise<WorkbookProblem> {
  const { set, sent, isBegun } = work;
  forgetRecord();
  const problem = asProblem(error, {}, isBegun);
  const sheet = set.addSheet?.name ?? set.deleteSheet ?? set.areas[0]?.sheet;
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

async function putBack({ set, sent, touched, record }: Work, code: ProblemCode): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const now = await loadRecord(context);
    const { before, during } = set.record;
    // the record comes first: what it does not know to be under way was never touched
    if (sent === 0 && !isUnderWay(now, before, during)) return;
    const isThere = (name: string) => worksheets.items.some((sheet) => sheet.name === name);
    if (set.deleteSheet && !isThere(set.deleteSheet)) throw new WorkbookProblem('sheetMissing');
    // the sheet of a name that was taken is not the block's
    const added =
      set.addSheet && code !== 'nameTaken' && isThere(set.addSheet.name) ? set.addSheet.name : null;
    const ranges = new WrittenRanges(context);
    const areas = set.addSheet ? [] : [...touched].filter((area) => set.areas.includes(area));
    const writer = new RecordWriter(now);
    const whole = record.undoneIn(now);
    const steps: Step[] = [
      ...(added === null ? [] : [deleteSheet(context, added)]),
      ...areas.flatMap((area) => stepsOfArea(area, 'before', ranges, new Set())),
      { bytes: writer.bytesOf(whole), queue: () => writer.write(context, whole) },
    ];
    for (const request of inRequests(steps, ({ bytes }) => bytes)) await send(context, request);
    if (set.manual) await send(context, [], () => calculate(areas, 'before', ranges));
  });
}
