import { maySpill } from '../../formulas/translation';
import { parseAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { forgetSheets } from '../excel/known-sheets';
import { inRequests } from '../excel/requests';
import { locate, onExistingSheets } from '../blocks/locate';
import { forgetPrepared } from '../blocks/prepare';
import type { BlockRecord } from '../blocks/record';
import { forgetRecord, loadRecord } from '../blocks/record-part';
import { WorkbookProblem } from '../excel/problem';
import type { FormulaMode } from '../../tables/choices';
import type { Area } from '../../spreadsheet/area';
import { stopIfAborted } from '../blocks/change-set/apply';
import { confirmed } from '../shown-values/confirm';
import { loadShownValues } from '../shown-values/load';
import { shownSheet } from '../shown-values/shown-sheet';
import type { ShownCell } from '../shown-values/unconfirmed';
import { applySwitch } from './apply-switch';
import { sheetKey } from '../excel/sheet-key';
import { isFormula, planSwitch, type Spills } from './plan-switch';
import { readReferred } from './referred-cells';
import type { PlannedSheet, PlannedSwitch } from './planned';
import type { SwitchReport, SwitchScope } from '../../contract';
import { bounded, type SwitchOptions } from './report';
import { readAll, type CellMatrices } from './sheet-cells';
import { contains, sourcesOf, type BlockHere, type SheetSources, type Source } from './sources';

/** Bytes of the question where the results of a formula lie, and of its answer. */
const BYTES_OF_SPILL = 7000;

/** A sheet that a switch is about. */
interface SheetHere extends SheetSources {
  sheet: Excel.Worksheet;
}

/**
 * Switches formulas in place between the functions of the add-in (`ct`, which restores them), Excel's own words with the same results
 * (`plain`), and values. Only cells whose formula calls a function of the add-in, or did before a switch, are touched; of a block that
 * becomes values all its formulas, as if it had been inserted so. The record keeps the formulas, so that they can be restored later, also
 * after reopening. Restoring also writes calls again that Excel no longer knows (`_xldudf_CT_…`, `#NAME?`).
 *
 * Where something fails everything is put back as it was.
 * @throws WorkbookProblem `sheetProtected`, `sheetMissing`, `blockNotFound`, `readOnly`, `valuesUnconfirmed` before anything is written
 */
export async function switchFormulas(
  scope: SwitchScope,
  mode: FormulaMode,
  options: SwitchOptions = {},
): Promise<SwitchReport> {
  try {
    return await Excel.run(async (context) => {
      const plan = () => prepare(context, scope, mode, options);
      const plans = options.asShown ? await plan() : await confirmedPlan(context, plan, options);
      const outcome = await applySwitch(context, plans, mode, options);
      return { mode, ...outcome, cancelled: false };
    });
  } catch (error) {
    const problem = asProblem(error);
    if (problem.code === 'cancelled') return nothingDone(mode);
    throw problem;
  } finally {
    forgetRecord();
    forgetPrepared();
    forgetSheets();
  }
}

/** What is planned once every value that is taken is a result; Excel shows those of before until its functions have answered. */
async function confirmedPlan(
  context: Excel.RequestContext,
  plan: () => Promise<PlannedSwitch>,
  options: SwitchOptions,
): Promise<PlannedSwitch> {
  let planned: PlannedSwitch | null = null;
  await confirmed(async () => {
    stopIfAborted(options.signal);
    planned = await plan();
    const taken = takenValues(planned);
    if (taken.length === 0) return [];
    const others = await readAll(context, planned.others, options);
    const { unconfirmedBehind } = await loadShownValues();
    const sheets = [
      ...planned.sheets.map(({ plan: { sheet }, cells }) => shownSheet(sheet, cells)),
      ...others.map((cells, index) => shownSheet(planned!.others[index].name, cells)),
    ];
    return unconfirmedBehind(sheets, taken);
  }, options.signal);
  return planned!;
}

/** Cells whose value takes the place of their formula. */
const takenValues = ({ sheets }: PlannedSwitch): ShownCell[] =>
  sheets.flatMap(({ plan: { sheet, changes } }) =>
    changes
      .filter(({ after }) => !isFormula(after[0][0]))
      .map(({ source: { row, column } }) => ({ sheet, row, column })),
  );

const nothingDone = (mode: FormulaMode): SwitchReport => ({
  mode,
  changed: 0,
  becameValues: bounded([]),
  left: bounded([]),
  unverified: bounded([]),
  cancelled: true,
});

async function prepare(
  context: Excel.RequestContext,
  scope: SwitchScope,
  mode: FormulaMode,
  options: SwitchOptions,
): Promise<PlannedSwitch> {
  forgetRecord();
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.application.load('calculationMode');
  workbook.worksheets.load('items/id,items/name');
  const record = await loadRecord(context);
  if (workbook.readOnly) throw new WorkbookProblem('readOnly');
  const all = workbook.worksheets.items;
  const blocks = onExistingSheets(record.blocks, all);
  const only = scope.kind === 'block' ? blocks.find(({ id }) => id === scope.id) : null;
  if (only === undefined) throw new WorkbookProblem('blockNotFound');

  const placed = await placesOf(context, only ? [only] : blocks, all, only !== null);
  const wanted = all.filter(({ name }) => {
    if (scope.kind === 'workbook') return true;
    const own = scope.kind === 'sheet' ? scope.name : placed[0].sheet;
    return sheetKey(name) === sheetKey(own);
  });
  if (wanted.length === 0 && scope.kind === 'sheet')
    throw new WorkbookProblem('sheetMissing', { sheet: scope.name });

  const read = await readAll(context, wanted, options);
  const sheets = wanted.map((sheet, index): SheetHere => {
    const here = placed.filter((one) => one.sheet === sheet.name);
    return {
      sheet,
      cells: read[index],
      blocks: here,
      kept: record.kept.filter((one) => sheetKey(one.sheet) === sheetKey(sheet.name)),
      within: only ? here[0].area : null,
      everyFormula: only !== null && mode === 'values',
    };
  });
  const plans = await planAll(context, sheets, all, mode);
  const locked = plans.find(({ plan, sheet }) => plan.changes.length > 0 && sheet.protection.protected);
  if (locked) throw new WorkbookProblem('sheetProtected', { sheet: locked.sheet.name });
  const isGone = ({ sheet }: { sheet: string }) =>
    !all.some(({ name }) => sheetKey(name) === sheetKey(sheet));
  return {
    sheets: plans,
    others: all.filter((sheet) => !wanted.includes(sheet)),
    record: { ...record, blocks },
    whole: record,
    switched: new Set(
      placed.filter(({ sheet }) => wanted.some(({ name }) => name === sheet)).map(({ block }) => block.id),
    ),
    lost:
      scope.kind === 'workbook' && mode === 'ct' ? record.kept.filter(isGone).map(({ sheet }) => sheet) : [],
    manual: workbook.application.calculationMode === 'Manual',
  };
}

/** Where blocks stand now. One that cannot be found is left alone, unless it is the one that was asked for. */
async function placesOf(
  context: Excel.RequestContext,
  blocks: BlockRecord[],
  sheets: Excel.Worksheet[],
  isAsked: boolean,
): Promise<(BlockHere & { sheet: string })[]> {
  const places: (BlockHere & { sheet: string })[] = [];
  for (const block of blocks) {
    try {
      const placed = await locate(context, block, sheets);
      if (placed && !placed.isGone) places.push({ block, area: placed.area, sheet: placed.sheet });
      else if (isAsked) throw new WorkbookProblem('blockNotFound', { sheet: block.sheet });
    } catch (error) {
      const isProtected = error instanceof WorkbookProblem && error.code === 'sheetProtected';
      // whether a protected sheet stands in the way is known once its cells are read
      if (!isProtected || isAsked) throw error;
    }
  }
  return places;
}

async function planAll(
  context: Excel.RequestContext,
  sheets: SheetHere[],
  all: Excel.Worksheet[],
  mode: FormulaMode,
): Promise<PlannedSheet[]> {
  const cellsOf = new Map(sheets.map(({ sheet, cells }) => [sheetKey(sheet.name), cells]));
  const planned: PlannedSheet[] = [];
  for (const here of sheets) {
    const { sheet, cells, blocks } = here;
    const found = sourcesOf(here);
    const spills: Spills = mode === 'ct' ? new Map() : await spillsOf(context, sheet, found);
    const sources = found.filter((source) => !isInSpill(source, spills));
    const referred =
      mode === 'plain' ? await readReferred(context, sources, all, cellsOf) : new Map<string, CellMatrices>();
    const known = (name: string | null): CellMatrices | undefined =>
      name === null ? cells : (cellsOf.get(sheetKey(name)) ?? referred.get(sheetKey(name)));
    planned.push({ plan: planSwitch(sheet.name, sources, mode, cells, spills, known), sheet, blocks, cells });
  }
  return planned;
}

/** Excel may tell a formula in each cell of its spilled results; it stands in the first only. */
function isInSpill({ row, column }: Source, spills: Spills): boolean {
  return [...spills].some(
    ([{ row: top, column: left }, area]) => (row !== top || column !== left) && contains(area, row, column),
  );
}

async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sources: Source[],
): Promise<Spills> {
  const spills = new Map<Source, Area>();
  const asked = sources.filter(({ kept, formula }) => kept === null && maySpill(formula));
  for (const request of inRequests(asked, () => BYTES_OF_SPILL)) {
    for (const { source, range } of await askForSpills(context, sheet, request)) {
      if (!range.isNullObject) spills.set(source, parseAddress(range.address)!.area);
    }
  }
  return spills;
}

async function askForSpills(context: Excel.RequestContext, sheet: Excel.Worksheet, sources: Source[]) {
  const asked = sources.map((source) => {
    const range = sheet.getRangeByIndexes(source.row, source.column, 1, 1).getSpillingToRangeOrNullObject();
    range.load('address');
    return { source, range };
  });
  await context.sync();
  return asked;
}
