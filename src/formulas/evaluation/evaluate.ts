import { isUnbounded, matrix, type Area } from '../../spreadsheet/area';
import type { NameMeaning } from '../../spreadsheet/formula-names';
import { EXCEL_FUNCTIONS } from './excel-functions';
import { treeOf, type Tree } from './formula-tree';
import { binary, unary } from './operators';
import { conditionOf, isFault, NotComputable, numberOf, scalarOf, type Scalar, type Value } from './values';

/** Our functions by their ids, as the host calls them. */
export type OurFunctions = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/** What stands in a cell; `undefined` where it was not read. */
type CellAt = (sheet: string, row: number, column: number) => Scalar | undefined;

const OURS = /^(?:_XLDUDF_CT_|CT\.)(.+)$/;

/** More cells than this are read for no formula. */
const MOST_CELLS = 200_000;

/** What a formula is worked out with. */
interface Known {
  at: CellAt;
  ours: OurFunctions;
  names: NameMeaning;
  /** Operators work over ranges cell by cell, as Excel of today does; else one cell of them is meant that only Excel tells. */
  isArray: boolean;
}

interface Surroundings extends Known {
  /** The formula's own sheet. */
  sheet: string;
}

/**
 * What a formula gives, with the cells as they are: rows of one length.
 * @param formula - in Excel's English writing
 * @throws NotComputable where only Excel knows
 */
export async function evaluate(formula: string, sheet: string, known: Known): Promise<Scalar[][]> {
  const around = { ...known, sheet };
  const value = await valueOf(treeIn(formula, around), around);
  return Array.isArray(value) ? value.map((row: readonly Scalar[]) => [...row]) : [[value as Scalar]];
}

const treeIn = (formula: string, { names, sheet }: Surroundings): Tree =>
  treeOf(formula, (name) => names(name, sheet) !== null);

async function valueOf(tree: Tree, around: Surroundings): Promise<Value> {
  switch (tree.kind) {
    case 'value':
      return tree.value;
    case 'omitted':
      return null;
    case 'array':
      return tree.rows;
    case 'reference':
      return cellsOf(tree.sheet ?? around.sheet, tree.area, around);
    case 'name': {
      // what a name stands for is not told by names again
      const formula = around.names(tree.name, around.sheet);
      if (formula === null) throw new NotComputable();
      return valueOf(
        treeOf(formula, () => false),
        around,
      );
    }
    case 'unary': {
      const value = await valueOf(tree.of, around);
      return tree.sign === '@'
        ? firstOf(tree.of, value)
        : overCells(around, [value], ([one]) => unary(tree.sign, one));
    }
    case 'binary': {
      const left = await valueOf(tree.left, around);
      const both = [left, await valueOf(tree.right, around)];
      return overCells(around, both, ([one, other]) => binary(tree.sign, one, other));
    }
    case 'call':
      return called(tree.name, tree.args, around);
  }
}

/** Works over values cell by cell: one row, one column or one cell goes with all of the others, as in Excel. */
function overCells(
  { isArray }: Surroundings,
  values: readonly Value[],
  work: (cells: readonly Scalar[]) => Scalar,
): Value {
  if (!isArray || values.every(isOne)) return work(values.map(scalarOf));
  const all = values.map((value) =>
    Array.isArray(value) ? (value as readonly (readonly Scalar[])[]) : [[value as Scalar]],
  );
  const area = {
    row: 0,
    column: 0,
    rows: Math.max(...all.map(({ length }) => length)),
    columns: Math.max(...all.map((rows) => rows[0]?.length ?? 0)),
  };
  return matrix(area, (row, column) => {
    const cells = all.map((rows) => {
      const line = rows[rows.length === 1 ? 0 : row];
      return line?.[line.length === 1 ? 0 : column];
    });
    return cells.some((cell) => cell === undefined) ? { error: '#N/A' } : work(cells as Scalar[]);
  });
}

/** What `@` leaves of a result; which cell of a range it means depends on where the formula stands. */
function firstOf(tree: Tree, value: Value): Scalar {
  if (tree.kind !== 'call') return scalarOf(value);
  return Array.isArray(value)
    ? ((value as readonly (readonly Scalar[])[])[0]?.[0] ?? null)
    : (value as Scalar);
}

function cellsOf(sheet: string, area: Area, { at }: Surroundings): Value {
  if (isUnbounded(area) || area.rows * area.columns > MOST_CELLS) throw new NotComputable();
  return matrix(area, (row, column) => {
    const value = at(sheet, area.row + row, area.column + column);
    if (value === undefined) throw new NotComputable();
    return value;
  });
}

async function called(name: string, args: readonly Tree[], around: Surroundings): Promise<Value> {
  const own = OURS.exec(name)?.[1];
  if (own !== undefined) return ourAnswer(own, args, around);
  const branch = await branchOf(name, args, around);
  if (branch !== null) return branch;
  const excels = EXCEL_FUNCTIONS.get(name);
  if (!excels) throw new NotComputable();
  const values: Value[] = [];
  for (const arg of args) values.push(await valueOf(arg, around));
  return excels(values);
}

/** Functions that work out one of their arguments only; `null` where it is another function. */
async function branchOf(name: string, args: readonly Tree[], around: Surroundings): Promise<Value | null> {
  const valueAt = async (place: number): Promise<Value> => {
    const arg = args[place];
    if (!arg) throw new NotComputable();
    return valueOf(arg, around);
  };
  if (name === 'IF') {
    const condition = conditionOf(scalarOf(await valueAt(0)));
    if (isFault(condition)) return condition;
    if (condition) return await valueAt(1);
    return args.length < 3 ? false : await valueAt(2);
  }
  if (name === 'IFERROR' || name === 'IFNA') {
    const value = scalarOf(await valueAt(0));
    const isCaught = isFault(value) && (name === 'IFERROR' || value.error === '#N/A');
    return isCaught ? await valueAt(1) : value;
  }
  if (name !== 'CHOOSE') return null;
  const place = numberOf(scalarOf(await valueAt(0)));
  if (isFault(place)) return place;
  return place < 1 || place >= args.length ? { error: '#VALUE!' } : valueAt(Math.trunc(place));
}

/** What a function of ours gives, called as Excel calls it. */
async function ourAnswer(name: string, args: readonly Tree[], around: Surroundings): Promise<Value> {
  const work = around.ours.get(name);
  if (!work) throw new NotComputable();
  const given: unknown[] = [];
  for (const arg of args) {
    const value = await valueOf(arg, around);
    const single = isOne(value) ? scalarOf(value) : null;
    // a function is not called with an error alone
    if (isFault(single)) return single;
    given.push(
      isOne(value) ? single : (value as readonly (readonly Scalar[])[]).map((row) => row.map(handed)),
    );
  }
  try {
    return shown(await work(...given));
  } catch (error) {
    return { error: codeOf(error) ?? '#VALUE!' };
  }
}

const isOne = (value: Value): boolean =>
  !Array.isArray(value) || (value.length === 1 && (value[0] as readonly Scalar[]).length === 1);

/** An error within a range arrives as a data type. */
const handed = (value: Scalar): unknown =>
  isFault(value) ? { type: 'Error', basicType: 'Error', basicValue: value.error } : value;

function codeOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('code' in answer)) return null;
  return typeof answer.code === 'string' && answer.code.startsWith('#') ? answer.code : null;
}

function shownOne(answer: unknown): Scalar {
  const code = codeOf(answer);
  if (code !== null) return { error: code };
  if (typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean') return answer;
  if (answer === null || answer === undefined) return '';
  throw new NotComputable();
}

function shown(answer: unknown): Value {
  if (!Array.isArray(answer)) return shownOne(answer);
  return answer.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(shownOne));
}
