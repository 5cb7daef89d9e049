import { words, type Chooser } from './chooser';
import { asText } from './figures';
import { DOLLARS, MONEY } from './names';
import type { Page } from './page';

/** How the parts of a sheet that every kind has are written. */
export interface Manner {
  isMerged: boolean;
  numbering: 'none' | 'column' | 'label';
  unitPlace: 'column' | 'label' | 'ditto';
  asText: boolean;
  hasNumberRow: boolean;
  hasBlankColumn: boolean;
  labelHead: string;
  unitHead: string;
  money: readonly [string, number];
  dollars: readonly [string, number];
}

export function mannerOf(chooser: Chooser): Manner {
  return {
    isMerged: chooser.chance(0.6),
    numbering: chooser.one(['none', 'column', 'column', 'label']),
    unitPlace: chooser.one(['column', 'column', 'label', 'ditto']),
    asText: chooser.chance(0.12),
    hasNumberRow: chooser.chance(0.3),
    hasBlankColumn: chooser.chance(0.12),
    labelHead: chooser.value(
      words(
        [
          'Chỉ tiêu',
          'Tên chỉ tiêu',
          'Nội dung',
          'Các chỉ tiêu chủ yếu',
          'Diễn giải',
          'CHỈ TIÊU',
          'Tên các chỉ tiêu',
        ],
        ['Tên chỉ tiêu chủ yếu', 'Danh mục chỉ tiêu', 'Hạng mục'],
      ),
    ),
    unitHead: chooser.value(
      words(
        ['Đơn vị tính', 'ĐVT', 'Đơn vị', 'Đ.vị tính', 'Đơn vị\\ntính', 'ĐV tính'],
        ['Đơn vị (tính)', 'Đvt'],
      ),
    ),
    money: chooser.value(MONEY),
    dollars: chooser.value(DOLLARS),
  };
}

/** A row of figures: the words of its name and its unit; a heading has no cells. */
export interface WrittenRow {
  name: string;
  unit: 'money' | 'dollars' | 'percent' | null;
  isPart: boolean;
  /** By the place of the column; blank where there is none. */
  cells: readonly (number | null)[];
}

export const multiplyOf = ({ money, dollars }: Manner, unit: WrittenRow['unit']): number =>
  unit === 'money' ? money[1] : unit === 'dollars' ? dollars[1] : 1;

const unitText = ({ money, dollars }: Manner, unit: WrittenRow['unit']): string =>
  unit === 'money' ? money[0] : unit === 'dollars' ? dollars[0] : unit === 'percent' ? '%' : '';

export const filled = (text: string, blanks: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(blanks[name] ?? whole));

/** Columns before the figures, and where the figures begin. */
export function leadingColumns(manner: Manner): {
  heads: string[];
  label: number;
  unit: number | null;
  figures: number;
} {
  const heads = [
    ...(manner.numbering === 'column' ? ['TT'] : []),
    manner.labelHead,
    ...(manner.unitPlace === 'label' ? [] : [manner.unitHead]),
    ...(manner.hasBlankColumn ? [''] : []),
  ];
  const label = manner.numbering === 'column' ? 1 : 0;
  return { heads, label, unit: manner.unitPlace === 'label' ? null : label + 1, figures: heads.length };
}

/** Writes rows below a header; returns the row of each, and the row below the last. */
export function writeRows(
  page: Page,
  from: number,
  manner: Manner,
  rows: readonly WrittenRow[],
): { places: number[]; next: number } {
  const { label, unit, figures } = leadingColumns(manner);
  let counter = 0;
  let unitAbove = '';
  const places = rows.map((row, at) => {
    const place = from + at;
    const isHeading = row.cells.length === 0;
    if (!row.isPart && !isHeading) counter++;
    const mark = row.isPart ? '-' : isHeading ? 'I' : String(counter);
    const inLabel = manner.numbering === 'label' ? `${mark}${row.isPart ? '' : '.'} ` : '';
    const ownUnit = unitText(manner, row.unit);
    const inBrackets = manner.unitPlace === 'label' && ownUnit && ownUnit !== '%' ? ` (${ownUnit})` : '';
    if (manner.numbering === 'column') page.put(place, 0, mark);
    page.put(place, label, `${inLabel}${row.name}${inBrackets}`);
    if (unit !== null && ownUnit) {
      const isDitto = manner.unitPlace === 'ditto' && ownUnit === unitAbove;
      page.put(place, unit, isDitto ? '"' : ownUnit);
    }
    unitAbove = ownUnit;
    row.cells.forEach((value, column) => {
      if (value !== null)
        page.put(place, figures + column, manner.asText && unit !== null ? asText(value) : value);
    });
    return place;
  });
  return { places, next: from + rows.length };
}

/** The row of numbers below a header: A B 1 2 3. */
export function writeNumberRow(page: Page, row: number, manner: Manner, count: number): number {
  if (!manner.hasNumberRow || manner.hasBlankColumn) return row;
  const { figures } = leadingColumns(manner);
  for (let column = 0; column < figures; column++) page.put(row, column, 'ABC'[column]);
  for (let column = 0; column < count; column++) page.put(row, figures + column, column + 1);
  return row + 1;
}
