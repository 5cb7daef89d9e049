import { indicator as indicatorOf } from '../indicators/catalogue';
import { cellAddress } from '../spreadsheet/a1';
import type { RecognisedRow, RecognisedSheet, RecognisedTable } from '../recognition';
import { unitWords, type TemplateRow } from '../tables';
import type { TemplateDoubt } from './doubts';
import type { FormColumn } from './form-columns';
import { formulaAt } from './formula-at';
import { probed, type ProbedCell, type ProbedFormula } from './probed-formula';
import { templateWords, type FormPeriod } from './template-words';

const DEEPEST = 3;

/** How deep each row stands, by the ranks of the numbers before the rows; a row without one stands like the one above it. */
function levelsOf(rows: readonly RecognisedRow[]): TemplateRow['level'][] {
  const ranks = [...new Set(rows.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
  let last = ranks.length ? 0 : 1;
  return rows.map(({ rank, heading }) => {
    if (rank !== null) last = Math.min(ranks.indexOf(rank), DEEPEST);
    else if (heading && !ranks.length) return 0;
    return last as TemplateRow['level'];
  });
}

const idOf = ({ row }: RecognisedRow): string => `row${row + 1}`;

/** The rows of a form, and how those are computed that are made of others. */
export async function formRows(
  sheet: RecognisedSheet,
  table: RecognisedTable,
  columns: readonly FormColumn[],
  period: FormPeriod,
  doubts: TemplateDoubt[],
): Promise<TemplateRow[]> {
  const shown = table.rows.filter(({ hidden }) => !hidden);
  const levels = levelsOf(shown);
  const hasNumbers = columns.some(({ column }) => column.kind === 'numbering');
  const ids = new Map(shown.map((row) => [row.row, idOf(row)]));
  const rows: TemplateRow[] = [];
  for (const [place, row] of shown.entries()) {
    const computed = row.heading ? {} : await madeOf(sheet, row, columns, ids, doubts);
    const plain = plainRow(row, levels[place], period);
    // without a column of its own a number is a part of the name
    rows.push({ ...plain, ...(!hasNumbers && { numbering: '' }), ...computed });
  }
  return rows;
}

function plainRow(row: RecognisedRow, level: TemplateRow['level'], period: FormPeriod): TemplateRow {
  const { label, numbering, unit, heading, indicator } = row;
  const kind = indicator && indicatorOf(indicator).kind;
  return {
    id: idOf(row),
    numbering: numbering ?? '',
    words: templateWords(label, period),
    unit: unit === null ? null : unitWords(unit),
    level,
    ...(heading && { heading: true }),
    ...(indicator && { indicator }),
    ...(kind === 'index' && { values: 'index' }),
    ...(kind !== 'index' && unit?.trim() === '%' && { values: 'rate' }),
  };
}

type MadeOf = Pick<TemplateRow, 'totals' | 'difference'>;

/** Of which rows a row is the sum or the difference, where every column of levels says the same. */
async function madeOf(
  { snapshot }: RecognisedSheet,
  { row }: RecognisedRow,
  columns: readonly FormColumn[],
  ids: ReadonlyMap<number, string>,
  doubts: TemplateDoubt[],
): Promise<MadeOf> {
  const said = new Map<string, MadeOf>();
  let first: { address: string; text: string } | null = null;
  for (const { at, read } of columns) {
    const formula = formulaAt(snapshot, row, at);
    if (formula === null || read.form !== 'level') continue;
    const found = await probed(formula, snapshot.name);
    if (!found || found.cells.some(({ column }) => column !== at)) continue;
    first ??= { address: cellAddress({ sheet: snapshot.name, row, column: at }), text: formula };
    const own = overRows(found, ids);
    said.set(JSON.stringify(own), own ?? {});
  }
  const [only, ...others] = said.values();
  if (only && !others.length && (only.totals ?? only.difference)) return only;
  if (first) doubts.push({ why: 'otherFormula', ...first });
  return {};
}

function overRows({ cells, isLike }: ProbedFormula, ids: ReadonlyMap<number, string>): MadeOf | null {
  const idAt = ({ row }: ProbedCell) => ids.get(row);
  const named = cells.map(idAt);
  const areRows = (all: readonly (string | undefined)[]): all is string[] =>
    all.every((id) => id !== undefined);
  if (cells.length === 2) {
    for (const [of, less] of [cells, [...cells].reverse()]) {
      const [whole, part] = [idAt(of), idAt(less)];
      if (whole && part && isLike((at) => at(of) - at(less)))
        return { difference: { of: whole, less: part } };
    }
  }
  // cells of rows that the form does not show are no parts that a template could add up
  const isSum = cells.length > 0 && isLike((at) => cells.reduce((sum, cell) => sum + at(cell), 0));
  return isSum && areRows(named) ? { totals: named } : null;
}
