import { isUnbounded, matrix, type Area } from '../../spreadsheet/area';
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

interface Surroundings {
  /** The formula's own sheet. */
  sheet: string;
  at: CellAt;
  ours: OurFunctions;
}

/**
 * What a formula gives, with the cells as they are: rows of one length.
 * @param formula - in Excel's English writing
 * @throws NotComputable where only Excel knows
 */
export async function evaluate(
  formula: string,
  sheet: string,
  at: CellAt,
  ours: OurFunctions,
): Promise<Scalar[][]> {
  const value = await valueOf(treeOf(formula), { sheet, at, ours });
  return Array.isArray(value) ? value.map((row: readonly Scalar[]) => [...row]) : [[value as Scalar]];
}

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
    case 'unary': {
      const value = await valueOf(tree.of, around);
      return tree.sign === '@' ? firstOf(tree.of, value) : unary(tree.sign, scalarOf(value));
    }
    case 'binary': {
      const left = scalarOf(await valueOf(tree.left, around));
      return binary(tree.sign, left, scalarOf(await valueOf(tree.right, around)));
    }
    case 'call':
      return called(tree.name, tree.args, around);
  }
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
