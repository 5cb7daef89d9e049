import type { Nullable, ICellData } from '@univerjs/core';
import { intersects, type Area } from '../../../spreadsheet/area';
import { isCalled } from '../../../spreadsheet/formula-calls';
import { sheetBySheet } from '../../../spreadsheet/formula-sheets';
import { sourcesOf } from '../../../spreadsheet/formula-sources';
import { tokensOf } from '../../../spreadsheet/formula-tokens';
import { isUnanswered } from './cell-content';
import { SheetFormulas } from './sheet-formulas';
import type { SheetState } from './cell-changes';
import type { RowChange } from './sheet-data';

/*
 * Results that the file brings come from Excel. The engine calculates them too when it opens a file, and differs where Excel's rules
 * are its own: volatile functions, filters, totals of tables, formats of a language. Only what depends on a written cell may be
 * saved again, and of that only what the engine can be trusted with.
 */

/** A sheet about to be saved, with what would be written into it. */
interface ChangedSheet {
  sheet: { id: string };
  name: string;
  state: SheetState;
  changes: Map<number, RowChange>;
}

/** Functions whose results are Excel's own: of the moment, of what is filtered, of the language of the display. */
const EXCELS_OWN = new Set(
  (
    'NOW TODAY RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT CELL INFO SUBTOTAL AGGREGATE TEXT DOLLAR FIXED VALUE DATEVALUE ' +
    'TIMEVALUE GETPIVOTDATA RTD HYPERLINK'
  ).split(' '),
);

/** What a result is based on, directly or through other formulas. */
interface Basis {
  /** A cell that is written. */
  onWritten: boolean;
  /** Only on what the engine calculates as Excel does. */
  isTrusted: boolean;
}

/** Longer chains of formulas are left to Excel. */
const DEEPEST = 1500;

interface FormulaCell {
  row: number;
  column: number;
  formula: string;
}

interface Indexed {
  name: string;
  /** By row: a workbook may have a hundred thousand. */
  formulas: Map<number, FormulaCell[]>;
  /** Cells whose content is written. */
  written: { row: number; column: number }[];
}

const keyOf = (sheet: string): string => sheet.toLowerCase();

function isExcelsOwn(formula: string): boolean {
  const tokens = tokensOf(formula);
  if (!tokens) return true;
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'bracket' ||
      (isCalled(tokens, at) && EXCELS_OWN.has(text.toUpperCase().replace(/^_XLFN\./, ''))),
  );
}

function formulasOf({ sheet }: SheetState): FormulaCell[] {
  const formulas = new SheetFormulas(sheet);
  return Object.entries(sheet.cellData ?? {}).flatMap(([row, cells]) =>
    Object.entries<Nullable<ICellData>>(cells).flatMap(([column, cell]) => {
      const formula = formulas.of(Number(row), Number(column), cell);
      return formula === null ? [] : [{ row: Number(row), column: Number(column), formula }];
    }),
  );
}

function byRow(cells: readonly FormulaCell[]): Map<number, FormulaCell[]> {
  const rows = new Map<number, FormulaCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** The formulas in an area, whichever way there is less to look at. */
function formulasIn({ formulas }: Indexed, area: Area): FormulaCell[] {
  const rows =
    area.rows < formulas.size
      ? Array.from({ length: area.rows }, (_, at) => formulas.get(area.row + at) ?? [])
      : [...formulas.values()];
  return rows.flat().filter(({ row, column }) => isIn(area, row, column));
}

const isIn = (area: Area, row: number, column: number): boolean =>
  intersects({ row, column, rows: 1, columns: 1 }, area);

function writtenIn(changes: ReadonlyMap<number, RowChange>): Indexed['written'] {
  return [...changes].flatMap(([row, { cells }]) =>
    [...cells].flatMap(([column, { content, onlyResult }]) =>
      content && !onlyResult ? [{ row, column }] : [],
    ),
  );
}

/** Tells what became of the result of a formula that itself was not written. */
class Dependence {
  private readonly sheets: Map<string, Indexed>;
  private readonly known = new Map<string, Basis>();
  /** What stands in an area, which many formulas may read. */
  private readonly areas = new Map<string, Basis>();

  constructor(changed: readonly ChangedSheet[]) {
    this.sheets = new Map(
      changed.map(({ name, state, changes }) => [
        keyOf(name),
        { name, formulas: byRow(formulasOf(state)), written: writtenIn(changes) },
      ]),
    );
  }

  get hasWritten(): boolean {
    return [...this.sheets.values()].some(({ written }) => written.length > 0);
  }

  /** Every formula is judged once; one that is read in a circle adds nothing of its own. */
  of(sheet: string, formula: string, depth = 0): Basis {
    if (depth > DEEPEST) return { onWritten: this.hasWritten, isTrusted: false };
    const key = `${keyOf(sheet)}!${formula}`;
    const known = this.known.get(key);
    if (known) return known;
    const basis: Basis = { onWritten: false, isTrusted: !isExcelsOwn(formula) };
    this.known.set(key, basis);
    const sources = sourcesOf(formula);
    // names, tables and other workbooks may lead to what was written
    if (sources === null) return Object.assign(basis, { onWritten: this.hasWritten, isTrusted: false });
    for (const { sheet: named, area } of sources) {
      const on = this.sheets.get(keyOf(named ?? sheet));
      if (!on) continue;
      const below = this.ofArea(on, area, depth);
      basis.onWritten ||= below.onWritten;
      basis.isTrusted &&= below.isTrusted;
    }
    return basis;
  }

  private ofArea(on: Indexed, area: Area, depth: number): Basis {
    const key = `${on.name}!${area.row} ${area.column} ${area.rows} ${area.columns}`;
    const known = this.areas.get(key);
    if (known) return known;
    const basis: Basis = {
      onWritten: on.written.some(({ row, column }) => isIn(area, row, column)),
      isTrusted: true,
    };
    this.areas.set(key, basis);
    for (const cell of formulasIn(on, area)) {
      const below = this.of(on.name, cell.formula, depth + 1);
      basis.onWritten ||= below.onWritten;
      basis.isTrusted &&= below.isTrusted;
    }
    return basis;
  }
}

/**
 * Takes back what would only be the engine's own result in the place of Excel's.
 * @param withheld - formulas that the engine did not get, by the id of their sheet
 * @returns whether a result that may be out of date was kept: Excel must calculate it
 */
export function keepResults(
  changed: readonly ChangedSheet[],
  withheld: ReadonlyMap<string, readonly string[]> = new Map(),
): boolean {
  const dependence = new Dependence(changed);
  const names = changed.map(({ name }) => name);
  let isStale = changed.some(({ sheet, name }) =>
    withheld.get(sheet.id)?.some((formula) => dependence.of(name, sheetBySheet(formula, names)).onWritten),
  );
  for (const { name, changes } of changed) {
    for (const [row, change] of changes) {
      for (const [column, cell] of change.cells) {
        if (cell.content && isUnanswered(cell.content))
          cell.content = { ...cell.content, kind: 'empty', value: '' };
        const formula = cell.onlyResult ? cell.content?.formula : null;
        if (!formula) continue;
        const { onWritten, isTrusted } = dependence.of(name, formula);
        if (onWritten && isTrusted) continue;
        isStale ||= onWritten;
        delete cell.content;
        delete cell.onlyResult;
        if (!cell.format) change.cells.delete(column);
      }
      if (change.cells.size === 0 && !change.attributes && !change.format) changes.delete(row);
    }
  }
  return isStale;
}
