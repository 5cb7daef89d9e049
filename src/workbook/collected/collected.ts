import {
  COLLECTED_SHEETS,
  figuresInRows,
  formChoicesOf,
  formRequest,
  sameChoices,
  type CollectedNames,
  type CollectedSheet,
  type FormChoices,
  type StoredFigure,
} from '../../collecting';
import type { BlockPlan } from '../../planning/block-plan';
import type { CollectedBefore, CollectionReport } from '../../contract';
import { apply, type ApplyOptions } from '../blocks/change-set/apply';
import { expectationOf } from '../blocks/change-set/block-change';
import type { ChangeSet } from '../blocks/change-set/change-set';
import { readExisting } from '../blocks/inserted-blocks';
import { partOf } from '../blocks/insertion-set';
import { cellsAround } from '../blocks/lateness';
import { locate } from '../blocks/locate';
import { freeSheetName } from '../blocks/place';
import { editsOf } from '../blocks/plan-at';
import { askForPreflight, conflictsIn } from '../blocks/preflight';
import { forgetPrepared } from '../blocks/prepare';
import type { BlockRecord, CollectionRecord, RecordContent } from '../blocks/record';
import { forgetRecord } from '../blocks/record-part';
import { asProblem } from '../excel/errors';
import { WorkbookProblem } from '../excel/problem';
import { readAreas } from '../excel/requests';

/** What is put into the workbook. */
export interface WantedCollection {
  choices: FormChoices;
  /** The unit whose form the totals are, and the number of that form. */
  unit: string;
  number: string;
  /** What the sheets are called where these names are free. */
  names: CollectedNames;
  /** There is something to compare with last time. */
  hasChanges: boolean;
  plans: (names: CollectedNames) => Record<CollectedSheet, BlockPlan>;
}

interface CollectionOptions extends ApplyOptions {
  /** The user knows that totals were typed over. */
  evenIfEdited?: boolean;
}

/** A sheet of a collection that stands in the workbook. */
interface Standing {
  role: CollectedSheet;
  block: BlockRecord;
  /** Its name as it is now. */
  sheet: string;
}

/**
 * Puts units' files that were put together into the workbook, as one change set: on new sheets, or, where the same table of the same
 * period stands already, in its place, so that nothing counts twice and what refers to the totals goes on to.
 * @throws WorkbookProblem `editedSince` where totals were typed over
 */
export function insertCollection(
  wanted: WantedCollection,
  options: CollectionOptions = {},
): Promise<CollectionReport> {
  return changed(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    workbook.protection.load('protected');
    workbook.application.load('calculationMode');
    const { record, sheets } = await readExisting(context);
    if (workbook.readOnly) throw new WorkbookProblem('readOnly');
    const known = record.collections.find((one) => isSame(one, wanted)) ?? null;
    const standing = known ? await standingOf(context, known, sheets, options) : [];
    const taken = sheets.map(({ name }) => name);
    const names = { ...wanted.names };
    // a sheet that stands there is made anew, else it would tell of another time
    const roles = COLLECTED_SHEETS.filter(
      (role) => role !== 'changes' || wanted.hasChanges || standing.some((one) => one.role === role),
    );
    for (const role of roles) {
      const there = standing.find((one) => one.role === role);
      names[role] = there?.sheet ?? freeSheetName(wanted.names[role], taken);
      if (!there) taken.push(names[role]);
    }
    const isAdding = roles.some((role) => !standing.some((one) => one.role === role));
    if (isAdding && workbook.protection.protected) throw new WorkbookProblem('structureProtected');
    const plans = wanted.plans(names);
    const parts = [];
    for (const role of roles)
      parts.push({
        role,
        ...(await partFor(
          context,
          plans[role],
          standing.find((one) => one.role === role),
          wanted,
        )),
      });
    const id = known?.id ?? `COLLECTED-${Date.now().toString(36)}`;
    const set = changeSet(
      record,
      { id, unit: wanted.unit },
      parts,
      workbook.application.calculationMode === 'Manual',
    );
    const { late } = await apply(context, set, { ...options, isShown: true });
    return {
      id,
      sheets: parts.map(({ plan }) => plan.place.sheet),
      isUpdate: known !== null,
      unverified: late.length > 0 ? 'busy' : set.manual ? 'manualCalculation' : null,
    };
  });
}

/** Takes the sheets of a collection out of the workbook. */
export function removeCollection(id: string, options: CollectionOptions = {}): Promise<string[]> {
  return changed(async (context) => {
    const { workbook } = context;
    workbook.protection.load('protected');
    const { record, sheets } = await readExisting(context);
    const known = record.collections.find((one) => one.id === id);
    if (!known) throw new WorkbookProblem('nothingToRemove');
    const standing = await standingOf(context, known, sheets, options);
    if (standing.length > 0 && workbook.protection.protected)
      throw new WorkbookProblem('structureProtected', { sheet: standing[0].sheet });
    const others = record.collections.filter((one) => one.id !== id);
    const gone = standing.map(({ sheet }) => sheet);
    await apply(
      context,
      {
        record: {
          before: record,
          during: { ...record, collections: [...others, { ...known, state: 'writing' }] },
          after: () => ({ ...record, collections: others }),
        },
        areas: [],
        manual: false,
        expected: [],
        known: [],
        ...(gone.length > 0 && { deleteSheets: gone }),
      },
      options,
    );
    return gone;
  });
}

/** The collections of the workbook, the newest first, each with the figures that its totals stand on. */
export function collectionsNow(): Promise<CollectedBefore[]> {
  return asked(async (context) => {
    const { record, sheets } = await readExisting(context);
    const all: CollectedBefore[] = [];
    for (const known of record.collections) {
      const standing = standingByName(known, sheets);
      const figures = standing.find(({ role }) => role === 'figures');
      all.unshift({
        id: known.id,
        unit: known.unit,
        choices: choicesOf(known),
        sheets: standing.map(({ sheet }) => sheet),
        figures: figures ? await figuresOn(context, figures) : [],
      });
    }
    return all;
  });
}

async function asked<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    forgetRecord();
    const problem = asProblem(error);
    problem.details.restored ??= true;
    throw problem;
  }
}

async function changed<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await asked(work);
  } finally {
    forgetPrepared();
  }
}

/** What a collection is of, from the request of its totals. */
const choicesOf = ({ sheets }: CollectionRecord): FormChoices => formChoicesOf(sheets[0].block.request);

const isSame = (one: CollectionRecord, { choices, unit }: WantedCollection): boolean =>
  one.unit === unit && sameChoices(choicesOf(one), choices);

/** The sheets of a collection that still stand: by their ids, and after reopening, when those are others, by their names. */
function standingByName({ sheets: own }: CollectionRecord, sheets: Excel.Worksheet[]): Standing[] {
  return own.flatMap(({ role, block }) => {
    const same = (name: string) => name.toLocaleLowerCase() === block.sheet.toLocaleLowerCase();
    const found = sheets.find(({ name }) => same(name)) ?? sheets.find(({ id }) => id === block.sheetId);
    return found ? [{ role, block, sheet: found.name }] : [];
  });
}

/** @throws WorkbookProblem `editedSince`, `sheetProtected` */
async function standingOf(
  context: Excel.RequestContext,
  known: CollectionRecord,
  sheets: Excel.Worksheet[],
  { evenIfEdited = false }: CollectionOptions,
): Promise<Standing[]> {
  const standing = standingByName(known, sheets);
  const totals = standing.find(({ role }) => role === 'totals');
  const placed = totals ? await locate(context, totals.block, sheets) : null;
  if (placed?.edited && !evenIfEdited && known.state === 'done')
    throw new WorkbookProblem('editedSince', { sheet: placed.sheet, address: placed.edited });
  return standing;
}

/** What writes one sheet. */
async function partFor(
  context: Excel.RequestContext,
  planned: BlockPlan,
  standing: Standing | undefined,
  { choices, unit, number }: WantedCollection,
) {
  const existing = standing
    ? { block: standing.block, sheet: standing.sheet, area: standing.block.area }
    : null;
  const plan: BlockPlan = existing
    ? { ...planned, place: { kind: 'cell', sheet: existing.sheet, row: 0, column: 0 } }
    : planned;
  const size = { rows: plan.cells.length, columns: plan.cells[0].length };
  const ask = askForPreflight(context, existing ?? plan.place, size);
  if (existing) await context.sync();
  const preflight = await ask();
  const [conflict] = await conflictsIn(context, preflight, plan.place.sheet);
  if (conflict)
    throw new WorkbookProblem('conflict', {
      sheet: plan.place.sheet,
      address: conflict.address,
      conflicts: [conflict],
    });
  const request = formRequest({ choices, unit: { code: '', name: unit }, number });
  return { plan, ...partOf({ request, preflight, existing, plan, edits: editsOf(new Map()) }) };
}

type Part = Awaited<ReturnType<typeof partFor>> & { role: CollectedSheet };

/** Lists can be long: the record says where they stand, and not what is in them. */
const kept = (role: CollectedSheet, block: BlockRecord): BlockRecord =>
  role === 'totals' ? block : { ...block, written: [], layout: undefined, interrupted: undefined };

function changeSet(
  record: RecordContent,
  own: Pick<CollectionRecord, 'id' | 'unit'>,
  parts: readonly Part[],
  manual: boolean,
): ChangeSet {
  const others = record.collections.filter(({ id }) => id !== own.id);
  const withOwn = (
    state: CollectionRecord['state'],
    blockOf: (part: Part) => BlockRecord,
  ): RecordContent => ({
    ...record,
    collections: [
      ...others,
      {
        ...own,
        state,
        sheets: parts.map((part) => ({ role: part.role, block: kept(part.role, blockOf(part)) })),
      },
    ],
  });
  const added = parts.filter(({ isAdded }) => isAdded);
  return {
    record: {
      before: record,
      during: withOwn('writing', ({ writing }) => writing),
      after: (idOf) =>
        withOwn('done', ({ done, isAdded }) => (isAdded ? { ...done, sheetId: idOf(done.sheet) } : done)),
    },
    ...(added.length > 0 && {
      addSheets: added.map(({ done, plan }) => ({ name: done.sheet, columnWidths: plan.columnWidths })),
    }),
    areas: parts.map(({ change }) => change),
    manual,
    expected: parts.map(({ plan, done }) => expectationOf(plan, done)),
    known: parts.flatMap(({ plan }) => cellsAround(plan, [])),
    pages: parts.flatMap(({ page }) => page ?? []),
  };
}

async function figuresOn(context: Excel.RequestContext, { sheet, block }: Standing): Promise<StoredFigure[]> {
  const [{ values }] = await readAreas(context, [
    { sheet: context.workbook.worksheets.getItem(sheet), area: block.area },
  ]);
  return figuresInRows(values.slice(1));
}
