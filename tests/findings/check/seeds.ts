import { cellName } from '../../../src/spreadsheet/a1';
import type { CellValue, SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import { cleanWorkbooks } from './clean-workbooks';
import { randomFrom, type CleanWorkbook, type Spot, type SpotKind } from './made-sheets';

/** The errors that people make in such workbooks (`product.md`, the check). */
export const SEED_KINDS = [
  'rate',
  'planAsGrowth',
  'indexAsRate',
  'textNumber',
  'constantInFormula',
  'parts',
  'months',
  'repeated',
  'titleYear',
  'bareGrowth',
  'unitsDiffer',
  'formulaUnlike',
  'constantAmongFormulas',
  'nameError',
  'places',
  'territories',
  'mergedRate',
  'published',
] as const;
export type SeedKind = (typeof SEED_KINDS)[number];

/** A workbook with one error, and where it is. */
export interface SeededWorkbook {
  name: string;
  kind: SeedKind;
  sheets: SheetSnapshot[];
  sheet: string;
  row: number;
  column: number;
}

interface Seed {
  spots: readonly SpotKind[];
  /** What stands there then; `null` where the error would be none. */
  change(cell: CellIn, random: () => number, book: CleanWorkbook): Changed | null;
}

interface Changed {
  value: CellValue;
  formula?: string;
  /** Other cells that the error needs. */
  also?: readonly { row: number; column: number; value: number }[];
}

interface CellIn extends Spot {
  value: CellValue;
  formula: CellValue;
  snapshot: SheetSnapshot;
}

const numberAt = ({ snapshot }: CellIn, row: number, column: number): number =>
  snapshot.values[row][column] as number;

/** With two neighbouring digits changed, as happens when one types. */
function swapped(value: number, random: () => number): number | null {
  const digits = String(value);
  const places = Array.from({ length: digits.length - 1 }, (_, at) => at).filter(
    (at) =>
      /\d\d/.test(digits.slice(at, at + 2)) &&
      digits[at] !== digits[at + 1] &&
      !(at === 0 && digits[1] === '0'),
  );
  if (!places.length) return null;
  const at = places[Math.floor(random() * places.length)];
  return Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
}

/** More than any rounding hides. */
const isSeen = (value: number | null, before: CellValue): value is number =>
  value !== null &&
  typeof before === 'number' &&
  Math.abs(value - before) > Math.max(0.3, Math.abs(before) * 0.004);

function mistyped(value: CellValue, random: () => number): Changed | null {
  if (typeof value !== 'number') return null;
  const changed = swapped(Number(value.toFixed(2)), random);
  return isSeen(changed, value) ? { value: changed } : null;
}

const asText = (value: number): string => {
  const [whole, decimals] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, '.') + (decimals ? `,${decimals}` : '');
};

/** What was worked out with the workbook, the figure itself first. */
const workedOut = ({ wrong }: CellIn): Changed | null =>
  wrong ? { value: wrong[0].value, also: wrong.slice(1) } : null;

const SEEDS: Record<SeedKind, Seed> = {
  rate: {
    spots: ['growth', 'attainment'],
    change: ({ value }, random) => mistyped(value, random),
  },
  planAsGrowth: {
    // the attainment in the column of growth, the growth in that of attainment
    spots: ['growth', 'attainment'],
    change: (cell) => {
      const other = cell.kind === 'growth' ? 6 : 7;
      const isPlan = cell.snapshot.name.startsWith('KH');
      const value = numberAt(cell, cell.row, other);
      return isPlan && isSeen(value, cell.value) ? { value: Number(value.toFixed(2)) } : null;
    },
  },
  indexAsRate: {
    spots: ['growth'],
    change: ({ value }) =>
      typeof value === 'number'
        ? { value: Number((value > 60 ? value - 100 : value + 100).toFixed(2)) }
        : null,
  },
  textNumber: {
    spots: ['level', 'total', 'growth'],
    change: ({ value, formula }) =>
      typeof value === 'number' && typeof formula === 'number' ? { value: asText(value) } : null,
  },
  constantInFormula: {
    spots: ['formula'],
    change: ({ value, formula }, random) => {
      const added = Number((1.5 + random() * 40).toFixed(1));
      return { value: (value as number) + added, formula: `${formula}+${added}` };
    },
  },
  parts: {
    spots: ['total'],
    change: ({ value }, random) => mistyped(value, random),
  },
  months: {
    spots: ['monthSum'],
    change: ({ value }, random) => mistyped(value, random),
  },
  repeated: {
    // the figure of the row above, copied
    spots: ['level'],
    change: (cell) => {
      const above = cell.snapshot.values[cell.row - 1]?.[cell.column];
      return typeof above === 'number' && isSeen(above, cell.value) ? { value: above } : null;
    },
  },
  titleYear: {
    spots: ['headerYear'],
    change: ({ value }, random) => {
      const year = /20\d\d/.exec(String(value));
      if (!year) return null;
      const other = Number(year[0]) + (random() < 0.5 ? 1 : -2);
      return { value: String(value).replace(year[0], String(other)) };
    },
  },
  bareGrowth: {
    spots: ['growth'],
    change: ({ row, level, base }) => ({
      value: 12.5,
      formula: `=GROWTH(${cellName(row, level!)},${cellName(row, base!)})`,
    }),
  },
  unitsDiffer: {
    spots: ['level', 'total'],
    change: ({ value }, random) =>
      typeof value === 'number' ? { value: random() < 0.5 ? value * 1000 : value / 1000 } : null,
  },
  formulaUnlike: {
    spots: ['formula'],
    change: ({ value, formula }) => {
      // one reference a row too far
      const moved = String(formula).replace(
        /([A-Z]+)(\d+)(?!.*[A-Z]\d)/,
        (_, letters: string, row: string) => `${letters}${Number(row) + 1}`,
      );
      return moved === formula ? null : { value: (value as number) * 1.07, formula: moved };
    },
  },
  constantAmongFormulas: {
    spots: ['formula'],
    change: ({ value }, random) => ({
      value: Number(((value as number) * (1.01 + random() * 0.1)).toFixed(2)),
    }),
  },
  nameError: {
    spots: ['growth', 'attainment', 'formula', 'total'],
    change: ({ row, column }) => ({ value: '#NAME?', formula: `=TANGTRUONG(${cellName(row, column - 1)})` }),
  },
  places: {
    spots: ['twice'],
    change: ({ value }, random) => mistyped(value, random),
  },
  territories: { spots: ['mergedBase'], change: workedOut },
  mergedRate: { spots: ['mergedRate'], change: workedOut },
  published: { spots: ['published'], change: workedOut },
};

function withError(
  { sheets }: CleanWorkbook,
  { sheet, row, column }: Spot,
  { value, formula, also = [] }: Changed,
): SheetSnapshot[] {
  return sheets.map((snapshot, at) => {
    if (at !== sheet) return { ...snapshot };
    const put = (matrix: CellValue[][], content: CellValue) =>
      matrix.map((line, r) =>
        line.map((cell, c) => {
          if (r === row && c === column) return content;
          return also.find((one) => one.row === r && one.column === c)?.value ?? cell;
        }),
      );
    return {
      ...snapshot,
      values: put(snapshot.values, value),
      formulas: put(snapshot.formulas, formula ?? value),
    };
  });
}

/** One error each, at a place chosen at random among those where a person could find it; the same for the same seed. */
export function seededWorkbooks(seed: number, each: number): SeededWorkbook[] {
  const random = randomFrom(seed);
  return SEED_KINDS.flatMap((kind) => {
    const { spots, change } = SEEDS[kind];
    const made: SeededWorkbook[] = [];
    for (let tries = 0; made.length < each && tries < each * 40; tries += 1) {
      const books = cleanWorkbooks(Math.floor(random() * 1e9));
      const eligible = books.flatMap((book) =>
        book.spots.filter((spot) => spots.includes(spot.kind)).map((spot) => ({ book, spot })),
      );
      const { book, spot } = eligible[Math.floor(random() * eligible.length)];
      const snapshot = book.sheets[spot.sheet];
      const [value, formula] = [snapshot.values, snapshot.formulas].map(
        (cells) => cells[spot.row][spot.column],
      );
      const changed = change({ ...spot, value, formula, snapshot }, random, book);
      if (!changed) continue;
      const { row, column } = spot;
      made.push({
        name: book.name,
        kind,
        sheets: withError(book, spot, changed),
        sheet: snapshot.name,
        row,
        column,
      });
    }
    return made;
  });
}
