import { mapReferences, shiftFormula } from '../../spreadsheet/formula-references';
import { tokensOf, type Token } from '../../spreadsheet/formula-tokens';
import type { RecognisedSheet, RecognisedTable } from '../../recognition';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { CellFinding } from './check-finding';
import { figureColumns } from './figure-columns';

/** Numbers that belong to the arithmetic of indicators: percentages, units, months, quarters, rounding. */
const USUAL = new Set([0, 1, 2, 3, 4, 6, 9, 10, 12, 100, 1000, 10000, 100000, 1e6, 1e9]);
/** How many alike make a rule, and which part of their neighbours they are. */
const LEAST_ALIKE = 3;
const MOST_EXCEPTIONS = 0.34;

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

const isError = (value: CellValue): boolean => typeof value === 'string' && ERRORS.test(value);

/** The places of a sheet's cells. */
function* cells({ grid }: RecognisedSheet): Generator<{ row: number; column: number }> {
  for (let row = grid.top; row <= grid.bottom; row += 1)
    for (let column = grid.left; column <= grid.right; column += 1) yield { row, column };
}

/** Cells that show an error. */
export function errorRule(sheet: RecognisedSheet): CellFinding[] {
  const found: CellFinding[] = [];
  for (const { row, column } of cells(sheet)) {
    const stated = sheet.grid.value(row, column);
    if (!isError(stated)) continue;
    found.push({
      kind: 'error',
      sheet: sheet.snapshot.name,
      row,
      column,
      stated,
      computed: null,
      against: [],
    });
  }
  return found;
}

const next = (tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined => {
  let place = at + step;
  while (tokens[place]?.kind === 'space') place += step;
  return tokens[place];
};

function callsGrowth(formula: string | null): boolean {
  const tokens = (formula !== null && /growth/i.test(formula) && tokensOf(formula)) || [];
  return tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' && text.toUpperCase() === 'GROWTH' && next(tokens, at, 1)?.text === '(',
  );
}

/** Excel's GROWTH without `CT.` before it. */
export function bareGrowthRule(sheet: RecognisedSheet): CellFinding[] {
  const found: CellFinding[] = [];
  for (const { row, column } of cells(sheet)) {
    const formula = sheet.grid.formula(row, column);
    if (!callsGrowth(formula)) continue;
    found.push({
      kind: 'bareGrowth',
      sheet: sheet.snapshot.name,
      row,
      column,
      stated: formula!,
      computed: null,
      against: [],
    });
  }
  return found;
}

/** A number that was added, or a rate that was multiplied with, typed into a formula. */
function typedNumber(formula: string): number | null {
  const tokens = tokensOf(formula);
  if (!tokens) return null;
  const inFunction: boolean[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (text === '(') inFunction.push(next(tokens, at, -1)?.kind === 'word');
    else if (text === ')') inFunction.pop();
    if (kind !== 'number' || inFunction.some(Boolean)) continue;
    const value = Number(text);
    if (USUAL.has(value)) continue;
    const [before, behind] = [next(tokens, at, -1)?.text, next(tokens, at, 1)?.text];
    if ([before, behind].some((sign) => sign === '+' || sign === '-')) return value;
    if ([before, behind].some((sign) => sign === '*' || sign === '/') && !Number.isInteger(value))
      return value;
  }
  return null;
}

/** Formulas of a table's figures that hold a typed number; a sum of typed numbers alone is a note of how a figure came about. */
export function typedNumberRule(sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  return bodyCells(table).flatMap(({ row, column }): CellFinding[] => {
    const formula = sheet.grid.formula(row, column);
    const value = formula === null ? null : typedNumber(formula);
    if (formula === null || value === null || !/[A-Z]\$?\d/i.test(formula)) return [];
    return [
      {
        kind: 'constantInFormula',
        sheet: table.sheet,
        row,
        column,
        stated: formula,
        computed: value,
        against: [],
      },
    ];
  });
}

function bodyCells(table: RecognisedTable): { row: number; column: number }[] {
  return figureColumns(table).flatMap(({ column }) => table.rows.map(({ row }) => ({ row, column })));
}

/** A formula as it reads from its own cell: the same for cells that say the same of their row and column. */
const relative = (formula: string, row: number, column: number): string =>
  shiftFormula(formula.toUpperCase(), -row, -column);

/** The columns that a formula refers to. */
function columnsIn(formula: string): (number | null)[] {
  const columns: (number | null)[] = [];
  mapReferences(formula, (end) => {
    columns.push(end.column);
    return end;
  });
  return columns;
}

/** Whether a formula has something to compute from in its row: an index has no levels beside it to give its growth. */
function hasFigures(sheet: RecognisedSheet, formula: string, row: number): boolean {
  const figures: boolean[] = [];
  mapReferences(formula, (end) => {
    if (end.row === row && end.column !== null && !end.onOtherSheet) {
      const value = sheet.grid.value(row, end.column);
      figures.push(typeof value === 'number' && value !== 0);
    }
    return end;
  });
  // of a range not all need to be filled
  return figures.length === 0 || (formula.includes(':') ? figures.some(Boolean) : figures.every(Boolean));
}

/** Formulas unlike those above and below, or beside, and numbers among formulas. */
export function unlikeRule(sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] {
  const shape = (row: number, column: number): string | null => {
    const formula = sheet.grid.formula(row, column);
    return formula === null ? null : relative(formula, row, column);
  };
  const rows = table.rows.filter(({ heading }) => !heading).map(({ row }) => row);
  const columns = figureColumns(table).map(({ column }) => column);
  /** A row whose formulas agree among each other, or that adds up its column, has a rule of its own. */
  const isTotal = (row: number, column: number, own: string): boolean =>
    columns.some((beside) => beside !== column && shape(row, beside) === own) ||
    columnsIn(sheet.grid.formula(row, column) ?? '').every((one) => one === column);
  return columns.flatMap((column) => {
    const shapes = rows.map((row) => ({
      row,
      shape: shape(row, column),
      isNumber: typeof sheet.grid.value(row, column) === 'number',
      // what is told as an error by itself is no sign that the column has no rule
      isToldElsewhere: isError(sheet.grid.value(row, column)) || callsGrowth(sheet.grid.formula(row, column)),
    }));
    const counts = new Map<string, number>();
    for (const one of shapes) if (one.shape !== null) counts.set(one.shape, (counts.get(one.shape) ?? 0) + 1);
    const [most] = [...counts].sort(([, a], [, b]) => b - a);
    if (!most || most[1] < LEAST_ALIKE) return [];
    const others = shapes.filter(
      (one) => one.shape !== most[0] && (one.shape !== null || one.isNumber) && !one.isToldElsewhere,
    );
    if (others.length > most[1] * MOST_EXCEPTIONS) return [];
    return others.flatMap((one): CellFinding[] => {
      if (one.shape !== null && isTotal(one.row, column, one.shape)) return [];
      const like = shapes.find(({ shape: its }) => its === most[0]);
      const model = like && sheet.grid.formula(like.row, column);
      if (!model) return [];
      const fix = shiftFormula(model, one.row - like.row, 0);
      if (!hasFigures(sheet, fix, one.row)) return [];
      return [
        {
          kind: one.shape === null ? 'constantAmongFormulas' : 'formulaUnlike',
          sheet: table.sheet,
          row: one.row,
          column,
          stated: sheet.grid.formula(one.row, column) ?? sheet.grid.value(one.row, column),
          computed: null,
          against: [{ sheet: table.sheet, row: like.row, column }],
          fix,
          ...(sheet.grid.numberFormat(one.row, column) === '@' && {
            fixFormat: sheet.grid.numberFormat(like.row, column),
          }),
        },
      ];
    });
  });
}
