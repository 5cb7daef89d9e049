import { TEMPLATES } from '../tables/templates';
import type { Template, TemplateColumn, TemplateId, TemplateRow } from '../../src/tables';
import { parseArea } from '../../src/spreadsheet/a1';
import type { BlockRequest } from '../../src/contract';

/** A cell of a workbook: position of its sheet, then row and column, all from 0. */
export interface CellPlace {
  sheet: number;
  row: number;
  column: number;
}

/** What a source cell states: a level, 105,2, 5,2, 94 % of the plan, or 1,052 (0,94). */
export const STATED_FORMS = ['level', 'index', 'growth', 'attainment', 'coefficient'] as const;
export type StatedForm = (typeof STATED_FORMS)[number];

/** Where a figure may come from: one cell, or several that are added up. */
export interface Source {
  cells: CellPlace[];
  /** From the source's unit to the table's. */
  multiply: number;
  form: StatedForm;
}

/** A figure cell of a table, by the id of its row and the key of its column. */
export interface TableCellName {
  row: string;
  column: string;
}

/** A figure that the workbook holds. */
export interface HeldCell extends TableCellName {
  accepts: Source[];
  /** Linking it is right, leaving it to the user is right too. */
  optional: boolean;
}

/** What a workbook holds of one table. */
export interface Truth {
  table: TemplateId;
  choices: Partial<BlockRequest> & { year: number };
  held: HeldCell[];
  /** Look-alikes that must not be linked. */
  bans: (TableCellName & { cell: CellPlace })[];
  /** Cells with two sources that differ and tie: both must be offered, neither linked. */
  asks: (TableCellName & { cells: CellPlace[] })[];
}

export const templateOf = (table: TemplateId): Template => TEMPLATES[table];

/** What a cell of a table holds, so that it says how a source is converted. */
export function wantedForm(
  { values }: Pick<TemplateRow, 'values'>,
  { kind }: Pick<TemplateColumn, 'kind'>,
  form: BlockRequest['form'],
): StatedForm {
  if (kind === 'growth') return form;
  if (kind === 'planPercent' || kind === 'share') return 'attainment';
  if (values === 'rate') return 'growth';
  return values === 'index' || kind === 'indexInput' ? 'index' : 'level';
}

/** A line of the notation that cannot be read. */
const wrong = (line: string, why: string) => new Error(`${why}: ${line}`);

interface ColumnRun {
  key: string;
  column: number;
  multiply: number;
  form: StatedForm;
}

/**
 * Reads truth, line by line. `table ID year=2031 month=6` begins a table; `sheet 2` and `columns month=D*0.001 growth=G:index` hold
 * for the lines `rows retail=10 goods=11` that follow; `cell retail|month 2!D10 or 2!E4+2!E5*0.001:index` is one figure; `may` before
 * `rows` or in the place of `cell` says that it need not be linked; `not retail|month 2!D11` names a look-alike, `ask retail|plan
 * 1!C4 or 2!D5` a tie.
 */
export function readTruth(lines: readonly string[]): Truth[] {
  const truths: Truth[] = [];
  let sheet = 0;
  let columns: ColumnRun[] = [];
  for (const line of lines) {
    const [word, ...rest] = line.split(/\s+/);
    if (word === 'table') {
      truths.push(tableOf(line, rest));
      continue;
    }
    const truth = truths.at(-1);
    if (!truth) throw wrong(line, 'No table before');
    const runs = word === 'may' && rest[0] === 'rows' ? rest.slice(1) : word === 'rows' ? rest : null;
    if (word === 'sheet') sheet = Number(rest[0]);
    else if (word === 'columns') columns = rest.map((part) => columnRun(line, part));
    else if (runs) truth.held.push(...heldInRun(runs, columns, sheet, word === 'may'));
    else if (word === 'cell' || word === 'may') truth.held.push(heldCell(rest, word === 'may'));
    else if (word === 'not') truth.bans.push({ ...cellName(rest[0]), cell: place(rest[1]) });
    else if (word === 'ask') truth.asks.push({ ...cellName(rest[0]), cells: alternatives(rest).map(place) });
    else throw wrong(line, 'Not a line of truth');
  }
  truths.forEach(checkNames);
  return truths;
}

function tableOf(line: string, [id, ...choices]: string[]): Truth {
  if (!(id in TEMPLATES)) throw wrong(line, 'No such table');
  const read = Object.fromEntries(
    choices.map((choice) => {
      const [key, value] = choice.split('=');
      return [key, /^\d+$/.test(value) ? Number(value) : value];
    }),
  );
  return { table: id as TemplateId, choices: { year: 0, ...read }, held: [], bans: [], asks: [] };
}

function columnRun(line: string, part: string): ColumnRun {
  const match = /^(\w+)=([A-Z]+)(?:\*([\d.]+))?(?::(\w+))?$/.exec(part);
  const area = match && parseArea(`${match[2]}1`);
  if (!match || !area) throw wrong(line, 'Not a column');
  return { key: match[1], column: area.column, multiply: Number(match[3] ?? 1), form: formOf(match[4]) };
}

function heldInRun(runs: string[], columns: ColumnRun[], sheet: number, optional: boolean): HeldCell[] {
  return runs.flatMap((run) => {
    const [row, number] = run.split('=');
    return columns.map(({ key, column, multiply, form }) => ({
      row,
      column: key,
      accepts: [{ cells: [{ sheet, row: Number(number) - 1, column }], multiply, form }],
      optional,
    }));
  });
}

function heldCell(rest: string[], optional: boolean): HeldCell {
  return { ...cellName(rest[0]), accepts: alternatives(rest).map(sourceOf), optional };
}

const alternatives = ([, ...sources]: string[]) => sources.join(' ').split(/ or /);

function sourceOf(text: string): Source {
  const match = /^([^*:]+?)(?:\*([\d.]+))?(?::(\w+))?$/.exec(text.trim());
  if (!match) throw wrong(text, 'Not a source');
  return { cells: match[1].split('+').map(place), multiply: Number(match[2] ?? 1), form: formOf(match[3]) };
}

function cellName(text: string): TableCellName {
  const [row, column] = text.split('|');
  return { row, column };
}

function place(text: string): CellPlace {
  const [sheet, address] = text.trim().split('!');
  const area = address === undefined ? null : parseArea(address);
  if (!area || !/^\d+$/.test(sheet)) throw wrong(text, 'Not a cell');
  return { sheet: Number(sheet), row: area.row, column: area.column };
}

function formOf(word = 'level'): StatedForm {
  const form = STATED_FORMS.find((one) => one === word);
  if (!form) throw wrong(word, 'No such form');
  return form;
}

/** Every name must be one of the table's, and a cell must be named once. */
function checkNames({ table, held, bans, asks }: Truth): void {
  const { rows, columns } = templateOf(table);
  const seen = new Set<string>();
  for (const { row, column } of [...held, ...bans, ...asks]) {
    if (!rows.some(({ id }) => id === row)) throw wrong(`${row}|${column}`, `${table} has no such row`);
    if (!columns.some(({ key }) => key === column)) throw wrong(`${row}|${column}`, 'No such column');
  }
  for (const { row, column } of [...held, ...asks]) {
    const name = `${row}|${column}`;
    if (seen.has(name)) throw wrong(name, `${table} names a cell twice`);
    seen.add(name);
  }
}
