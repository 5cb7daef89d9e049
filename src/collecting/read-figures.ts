import { parseAddress } from '../spreadsheet/a1';
import type { XlsxPackage } from '../spreadsheet/package/package';
import { sharedTextsOf, sheetsOf } from '../spreadsheet/package/package-sheets';
import { cellsOfRows, valueIn } from '../spreadsheet/package/stored-cells';
import type { XmlTools } from '../spreadsheet/package/xml';
import { XlsxProblem } from '../spreadsheet/package/problem';
import type { FormRegister } from './form';
import { sameChoices } from './form-identity';
import { openFormFile, rowsOf, type FormHead } from './read-form';
import { FIGURE_COLUMNS } from './collected-sheets';
import { unitKey } from './units-list';
import { FIGURES_NAME } from './write-collected';

/** A figure of a consolidated workbook. */
export type StoredFigure = Record<Exclude<(typeof FIGURE_COLUMNS)[number], 'value'>, string> & {
  value: number | string;
};

/** The figures that totals stand on, from their own file. */
export function readFigures(file: XlsxPackage, { names }: Pick<FormHead, 'names'>): StoredFigure[] {
  const formula = names.find(({ name }) => name.toUpperCase() === FIGURES_NAME)?.formula ?? '';
  const place = parseAddress(formula);
  const sheet = place && sheetsOf(file).find(({ name }) => name === place.sheet);
  if (!place || !sheet) return [];
  const shared = sharedTextsOf(file);
  const lines = new Map<number, StoredFigure>();
  for (const cell of cellsOfRows(rowsOf(file, file.text(sheet.part), sheet.part))) {
    const at = cell.column - place.area.column;
    const column = (FIGURE_COLUMNS as readonly (typeof FIGURE_COLUMNS)[number][])[at];
    if (column === undefined || cell.row <= place.area.row) continue;
    const value = valueIn(cell, shared());
    if (value === null || typeof value === 'object') continue;
    const line = lines.get(cell.row) ?? emptyFigure();
    if (column === 'value') line.value = typeof value === 'number' ? value : String(value);
    else line[column] = String(value);
    lines.set(cell.row, line);
  }
  return [...lines.values()].filter(isWhole);
}

/** The figures of rows of the sheet of figures, without its heading. */
export function figuresInRows(rows: readonly (readonly (string | number | boolean)[])[]): StoredFigure[] {
  return rows
    .map((row) => {
      const figure = emptyFigure();
      for (const [at, column] of FIGURE_COLUMNS.entries()) {
        const value = row[at] ?? '';
        if (column === 'value') figure.value = typeof value === 'number' ? value : String(value);
        else figure[column] = String(value);
      }
      return figure;
    })
    .filter(isWhole);
}

const isWhole = ({ line, key, code }: StoredFigure): boolean => line !== '' && key !== '' && code !== '';

/** The totals that a file has; `null`: it has none, or is no workbook. */
function totalsIn(bytes: Uint8Array, tools: XmlTools): { file: XlsxPackage; head: FormHead } | null {
  try {
    const file = openFormFile(bytes, tools);
    const head = file.forms.find(({ identity }) => identity.kind === 'totals');
    return head ? { file: file.package, head } : null;
  } catch (error) {
    if (error instanceof XlsxProblem) return null;
    throw error;
  }
}

/** The figures of an earlier collection; `null`: the file is none. */
export function readPrevious(bytes: Uint8Array, tools: XmlTools): StoredFigure[] | null {
  const totals = totalsIn(bytes, tools);
  return totals && readFigures(totals.file, totals.head);
}

/** Whether a file is a collection of these forms, and none that a unit of the register sent: such a file may be written over. */
export function isOwnCollection(
  bytes: Uint8Array,
  { choices, units }: FormRegister,
  tools: XmlTools,
): boolean {
  const own = totalsIn(bytes, tools)?.head.identity;
  if (!own || !sameChoices(own.choices, choices)) return false;
  return !units.some(({ name }) => unitKey(name) === unitKey(own.unit.name));
}

const emptyFigure = (): StoredFigure => ({
  label: '',
  header: '',
  measure: '',
  code: '',
  unit: '',
  value: '',
  file: '',
  sheet: '',
  cell: '',
  line: '',
  own: '',
  key: '',
});
