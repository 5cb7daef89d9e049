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
import { workbookOrder } from '../spreadsheet/package/workbook-order';
import { countsOf, type Board, type FileReport } from './board';
import { collectedWords, sinceWords } from './collected-words';
import type { Consolidated, SourceFigure, Total } from './consolidate';
import { faultWords, type UnreadableWords } from './fault-words';
import { addPlainSheet, SharedTexts, type PlainSheet } from './plain-sheet';
import { openFormPackage, writeIdentity, writeText, type FormPackage } from './write-form';

/** Name of the area with the figures, its heading first. */
export const FIGURES_NAME = '_CT_FIGURES';
/** Columns of the sheet of figures, in their order; readers of the file go by it. */
export const FIGURE_COLUMNS = [
  'label',
  'header',
  'measure',
  'code',
  'unit',
  'value',
  'file',
  'sheet',
  'cell',
  'line',
  'own',
  'key',
] as const;

/** Columns for programs. */
const KEYS: ReadonlySet<string> = new Set(['line', 'own', 'key']);
const HEADING_FILL = 'FFE2EFDA';
/** As many decimals as a figure has. */
const NUMBER = '#,##0.##########';

/**
 * The workbook of a collection: the totals as a form of the same table, the board, what is wrong, and every figure with its file, sheet
 * and cell, which the totals sum.
 * @param template - a workbook with the table in it, made with the choices of `consolidated.identity`
 */
export function writeCollected(
  template: Uint8Array,
  consolidated: Consolidated,
  board: Board,
  tools: XmlTools,
  unreadable: UnreadableWords,
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
  const sheets = [boardSheet(board, language), findingsSheet(board, language, unreadable)];
  if (board.units.some(({ sinceLast }) => sinceLast.kind !== 'nothing'))
    sheets.push(changesSheet(board, language));
  for (const sheet of [...sheets, figuresSheet(figures, language)])
    addPlainSheet(edit, workbook, sheet, texts, looks);
  texts.add(edit);
  nameFigures(form, words.sheets.figures, figures.length);
  writeIdentity(form, layout, identity);
  ensureChild(workbook, 'calcPr', workbookOrder).setAttribute('fullCalcOnLoad', '1');
  return edit.finish().bytes;
}

/** A sum over the rows of its figures; they stand together. Row 1 of their sheet is the heading. */
function writeTotal(form: FormPackage, { entry, value, from, to }: Total, sheet: string): void {
  const { row, column } = entry;
  if (typeof value === 'string') return writeText(form, row, column, value);
  const cell = form.cells.get(cellName(row, column))?.element;
  if (!cell) return;
  for (const content of children(cell)) remove(content);
  cell.removeAttribute('t');
  if (value === null || from === null || to === null) return;
  const at = FIGURE_COLUMNS.indexOf('value');
  const area = areaName({ row: from + 1, column: at, rows: to - from + 1, columns: 1 }, true);
  const formula = createLike(cell, 'f');
  setText(formula, `SUM(${quotedSheet(sheet)}!${area})`);
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

type Language = 'vi' | 'en';

function boardSheet({ units, others }: Board, language: Language): PlainSheet {
  const { sheets, board, filled, faults, notes, sinceLast, states } = collectedWords(language);
  const countOf = (files: readonly FileReport[], what: 'faults' | 'notes') =>
    files.reduce((sum, file) => sum + file[what].length, 0);
  return {
    name: sheets.board,
    columns: [
      { title: board.place, width: 6 },
      { title: board.code, width: 10 },
      { title: board.unit, width: 36 },
      { title: board.state, width: 12 },
      { title: sinceLast, width: 20 },
      { title: filled, width: 10 },
      { title: faults, width: 8 },
      { title: notes, width: 8 },
      { title: board.file, width: 40 },
      { title: board.number, width: 24 },
      { title: board.savedAt, width: 22 },
    ],
    rows: [
      ...units.map(({ unit, state, files, sinceLast: since }, at) => {
        const [first] = files as readonly (FileReport | undefined)[];
        return [
          at + 1,
          unit.code,
          unit.name,
          states[state],
          sinceWords(since, language),
          first && first.entries > 0 ? `${first.filled}/${first.entries}` : null,
          countOf(files, 'faults'),
          countOf(files, 'notes'),
          files.map(({ file }) => file).join('\n'),
          first?.number ?? null,
          first?.savedAt ?? null,
        ];
      }),
      ...others.map((file) => [
        null,
        file.unit?.code ?? null,
        file.unit?.name ?? null,
        states.faulty,
        null,
        null,
        file.faults.length,
        file.notes.length,
        file.file,
        file.number,
        file.savedAt,
      ]),
    ],
  };
}

function findingsSheet(
  { units, others }: Board,
  language: Language,
  unreadable: UnreadableWords,
): PlainSheet {
  const { sheets, board, severity, finding } = collectedWords(language);
  const lines = (name: string, { file, faults, notes }: FileReport) => [
    ...faults.map((one) => [name, file, severity.fault, faultWords(one, language, unreadable)]),
    ...notes.map((one) => [name, file, severity.note, faultWords(one, language, unreadable)]),
  ];
  return {
    name: sheets.findings,
    columns: [
      { title: board.unit, width: 36 },
      { title: board.file, width: 40 },
      { title: board.state, width: 10 },
      { title: finding, width: 110 },
    ],
    rows: [
      ...units.flatMap(({ unit, files }) => files.flatMap((file) => lines(unit.name, file))),
      ...others.flatMap((file) => lines(file.unit?.name ?? '', file)),
    ],
  };
}

function changesSheet({ units }: Board, language: Language): PlainSheet {
  const { sheets, board, label, header, before, after } = collectedWords(language);
  return {
    name: sheets.changes,
    columns: [
      { title: board.unit, width: 36 },
      { title: label, width: 50 },
      { title: header, width: 40 },
      { title: before, width: 16 },
      { title: after, width: 16 },
    ],
    rows: units.flatMap(({ unit, sinceLast }) =>
      sinceLast.kind === 'changed'
        ? sinceLast.changes.map((one) => [unit.name, one.label, one.header, one.before, one.after])
        : [],
    ),
  };
}

function figuresSheet(figures: readonly SourceFigure[], language: Language): PlainSheet {
  const { sheets, board, label, header, measure, value, sheet, cell, line, own, key } =
    collectedWords(language);
  const titles: Record<(typeof FIGURE_COLUMNS)[number], [title: string, width: number]> = {
    label: [label, 50],
    header: [header, 36],
    measure: [measure, 14],
    code: [board.code, 10],
    unit: [board.unit, 36],
    value: [value, 16],
    file: [board.file, 40],
    sheet: [sheet, 20],
    cell: [cell, 8],
    line: [line, 20],
    own: [own, 20],
    key: [key, 14],
  };
  return {
    name: sheets.figures,
    columns: FIGURE_COLUMNS.map((name) => ({
      title: titles[name][0],
      width: titles[name][1],
      ...(KEYS.has(name) && { hidden: true }),
    })),
    rows: figures.map(({ unit, ...one }) =>
      FIGURE_COLUMNS.map((name) => (name === 'code' ? unit.code : name === 'unit' ? unit.name : one[name])),
    ),
  };
}
