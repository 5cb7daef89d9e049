import { areaName, cellName, quotedSheet } from '../spreadsheet/a1';
import {
  child,
  children,
  createLike,
  ensureChild,
  remove,
  setText,
  type XmlTools,
} from '../spreadsheet/package/xml';
import type { Vintage } from '../indicators/language/vintages';
import { workbookOrder } from '../spreadsheet/package/workbook-order';
import { countsOf, type Board } from './board';
import { boardSheet, changesSheet, FIGURE_COLUMNS, figuresSheet, findingsSheet } from './collected-sheets';
import { collectedWords } from './collected-words';
import type { Consolidated, Total } from './consolidate';
import { ledgerSheet } from './ledger-sheet';
import { totalFormula } from './total-formula';
import { addPlainSheet, SharedTexts } from './plain-sheet';
import { openFormPackage, writeIdentity, writeText, type FormPackage } from './write-form';

/** Name of the area with the figures, its heading first. */
export const FIGURES_NAME = '_CT_FIGURES';
const HEADING_FILL = 'FFE2EFDA';
/** As many decimals as a figure has. */
const NUMBER = '#,##0.##########';

/**
 * The workbook of a collection: the totals as a form of the same table, the board, what is wrong, and every figure with its file, sheet
 * and cell, which the totals sum.
 * @param vintage - of the figures, where they become a ledger of published ones too
 * @param template - a workbook with the table in it, made with the choices of `consolidated.identity`
 */
export function writeCollected(
  template: Uint8Array,
  consolidated: Consolidated,
  board: Board,
  tools: XmlTools,
  vintage: Vintage | null = null,
): Uint8Array {
  const { identity, layout, figures, totals } = consolidated;
  const { language } = identity.choices;
  const words = collectedWords(language);
  const form = openFormPackage(template, tools);
  const { edit, workbook, formats } = form;
  const texts = new SharedTexts();
  const looks = {
    heading: formats.with(0, { bold: true, wrap: true, fill: HEADING_FILL }),
    text: formats.with(0, { wrap: true }),
    number: formats.with(0, { numberFormat: NUMBER }),
  };
  for (const { row, column, role, text } of layout.words)
    if (role === 'unitName' || role === 'number') writeText(form, row, column, text);
  const { submitted } = countsOf(board);
  const { row, column } = layout.documentLine;
  writeText(form, row, column, words.coverage(submitted, board.units.length));
  for (const total of totals) writeTotal(form, total, words.sheets.figures);
  forgetResults(form, layout.computed);
  const sheets = [boardSheet(board, language), findingsSheet(board, language)];
  if (board.units.some(({ sinceLast }) => sinceLast.kind !== 'nothing'))
    sheets.push(changesSheet(board, language));
  sheets.push(figuresSheet(figures, language));
  if (vintage !== null) sheets.push(ledgerSheet(consolidated, vintage));
  for (const sheet of sheets) addPlainSheet(edit, workbook, sheet, texts, looks);
  texts.add(edit);
  nameFigures(form, words.sheets.figures, figures.length);
  writeIdentity(form, layout, identity);
  ensureChild(workbook, 'calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
  return edit.finish().bytes;
}

function writeTotal(form: FormPackage, total: Total, sheet: string): void {
  const { entry, value } = total;
  const { row, column } = entry;
  if (typeof value === 'string') return writeText(form, row, column, value);
  const cell = form.cells.get(cellName(row, column))?.element;
  if (!cell) return;
  for (const content of children(cell)) remove(content);
  cell.removeAttribute('t');
  const sum = totalFormula(total, sheet);
  if (sum === null) return;
  const formula = createLike(cell, 'f');
  setText(formula, sum);
  const result = createLike(cell, 'v');
  setText(result, String(value));
  cell.appendChild(formula);
  cell.appendChild(result);
}

/** What formulas showed in the empty table: every program calculates those that show nothing. */
function forgetResults({ cells }: FormPackage, computed: readonly { row: number; column: number }[]): void {
  for (const { row, column } of computed) {
    const cell = cells.get(cellName(row, column))?.element;
    if (!cell) continue;
    remove(child(cell, 'v'));
    cell.removeAttribute('t');
  }
}

function nameFigures({ workbook }: FormPackage, sheet: string, count: number): void {
  const list = ensureChild(workbook, 'definedNames', workbookOrder);
  const area = areaName({ row: 0, column: 0, rows: count + 1, columns: FIGURE_COLUMNS.length }, true);
  const name = createLike(list, 'definedName', { name: FIGURES_NAME, localSheetId: 0, hidden: 1 });
  setText(name, `${quotedSheet(sheet)}!${area}`);
  list.appendChild(name);
}
