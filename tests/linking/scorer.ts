import type { BlockPlan, BlockRequest } from '../../src/contract';
import type { SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import { parseArea } from '../../src/spreadsheet/a1';
import { planBlock } from '../../src/planning';
import { figureAt } from '../../src/recognition/figures';
import { Grid } from '../../src/recognition/grid';
import type { CellPlace, Source, StatedForm, Truth } from './truth';
import { templateOf, wantedForm } from './truth';

/** How the links of one table, or of several together, compare with what the workbook holds. */
export interface LinkScore {
  /** Cells that the sources hold and that must be linked. */
  held: number;
  /** Those of them that are linked, each from a right cell. */
  found: number;
  /** All links that are right, those included that might have been left out. */
  right: number;
  wrong: number;
  /** In words, with addresses only: wrong links first. */
  misses: string[];
}

const FORM = 'growth';
const CONSTANT_PRICES = 2010;
const REFERENCE = /(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!\$?([A-Z]{1,3})\$?(\d+)/gu;
const CLOSE = 1e-9;

/** A cell of the planned block that is tied to source cells. */
interface PlannedLink {
  row: string;
  column: string;
  cells: CellPlace[];
  expected: string | number | undefined;
}

/** Plans a table from a workbook, as a user does who chooses nothing but the period, and compares its links with the truth. */
export function scoreLinks(sheets: SheetSnapshot[], truth: Truth): LinkScore {
  const request: BlockRequest = {
    table: truth.table,
    form: FORM,
    language: 'vi',
    baseYear: CONSTANT_PRICES,
    source: 'auto',
    place: { kind: 'newSheet' },
    ...truth.choices,
  };
  const visible = sheets.filter((sheet) => sheet.visible);
  const plan = planBlock(request, { kind: 'newSheet', sheet: 'Block' }, visible);
  const score = compare(linksIn(plan, sheets), sheets, truth);
  const offered = offeredIn(plan);
  for (const { row, column } of truth.asks) {
    if (!offered.has(`${row}|${column}`)) score.misses.push(`unasked ${row}|${column}`);
  }
  return score;
}

/** Cells of which the user is asked to choose the source. */
function offeredIn({ links }: BlockPlan): Set<string> {
  const differing = links.missingCells.filter(({ reason }) => reason.kind === 'differ');
  return new Set(differing.map(({ row, column }) => `${row}|${column}`));
}

function linksIn(plan: BlockPlan, sheets: SheetSnapshot[]): PlannedLink[] {
  return (plan.lines ?? []).flatMap(({ id, columns }, line) => {
    if (!id.startsWith('row/')) return [];
    return columns.flatMap((column, place) => {
      const cell = plan.cells[line][place];
      const cells = cell?.formula ? sourcesIn(String(cell.content), sheets) : [];
      return cells.length ? [{ row: id.slice('row/'.length), column, cells, expected: cell?.expected }] : [];
    });
  });
}

function sourcesIn(formula: string, sheets: SheetSnapshot[]): CellPlace[] {
  const found = new Map<string, CellPlace>();
  for (const [reference, quoted, bare, letters, digits] of formula.matchAll(REFERENCE)) {
    const name = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    const area = parseArea(`${letters}${digits}`);
    const sheet = sheets.findIndex((one) => one.name === name);
    if (area && sheet >= 0) found.set(reference, { sheet, row: area.row, column: area.column });
  }
  return [...found.values()];
}

function compare(links: PlannedLink[], sheets: SheetSnapshot[], truth: Truth): LinkScore {
  const score: LinkScore = { held: 0, found: 0, right: 0, wrong: 0, misses: [] };
  const held = new Map(truth.held.map((cell) => [`${cell.row}|${cell.column}`, cell]));
  const linked = new Set<string>();
  for (const link of links) {
    const name = `${link.row}|${link.column}`;
    const cell = held.get(name);
    if (cell?.accepts.some((source) => isFrom(link, source, sheets, truth))) {
      score.right++;
      linked.add(name);
    } else {
      score.wrong++;
      linked.add(name);
      score.misses.push(`wrong ${name} from ${link.cells.map(addressOf).join(' + ')}`);
    }
  }
  const wrong = new Set(score.misses.map((miss) => miss.split(' ')[1]));
  for (const [name, cell] of held) {
    if (cell.optional) continue;
    score.held++;
    if (linked.has(name) && !wrong.has(name)) score.found++;
    else if (!linked.has(name)) score.misses.push(`missed ${name} in ${addressOf(cell.accepts[0].cells[0])}`);
  }
  return score;
}

const addressOf = ({ sheet, row, column }: CellPlace) => {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${sheet}!${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
};

const samePlace = (a: CellPlace, b: CellPlace) =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The very cells, and the figure that they give in the table's unit and form. */
function isFrom(link: PlannedLink, source: Source, sheets: SheetSnapshot[], truth: Truth): boolean {
  const { cells } = source;
  if (cells.length !== link.cells.length) return false;
  if (!cells.every((cell) => link.cells.some((own) => samePlace(cell, own)))) return false;
  const value = valueOf(source, sheets, link, truth);
  if (value === null) return link.expected === '';
  if (typeof link.expected !== 'number') return false;
  return Math.abs(link.expected - value) <= CLOSE * Math.max(1, Math.abs(value));
}

const grids = new WeakMap<SheetSnapshot, Grid>();
function gridOf(sheet: SheetSnapshot): Grid {
  const grid = grids.get(sheet) ?? new Grid(sheet);
  grids.set(sheet, grid);
  return grid;
}

/** What a right link shows; `null` where the source holds a sign for no data. */
function valueOf(
  { cells, multiply, form }: Source,
  sheets: SheetSnapshot[],
  { row, column }: PlannedLink,
  { table, choices }: Truth,
): number | null {
  const figures = cells.map((cell) => {
    const grid = gridOf(sheets[cell.sheet]);
    const figure = figureAt(grid, cell.row, cell.column);
    const inWords = figure.kind === 'other' ? numberInWords(grid.text(cell.row, cell.column), form) : null;
    return inWords === null ? figure : { ...figure, value: inWords };
  });
  if (figures.some(({ value }) => value === null)) return null;
  // a cell that shows 5,2 % holds 0,052
  const scaled = figures.map(({ value, shownAsPercent }) =>
    shownAsPercent && form !== 'level' && form !== 'coefficient' ? value! * 100 : value!,
  );
  const sum = scaled.reduce((total, value) => total + value, 0) * multiply;
  const template = templateOf(table);
  const ownRow = template.rows.find(({ id }) => id === row)!;
  const ownColumn = template.columns.find(({ key }) => key === column)!;
  return convert(sum, form, wantedForm(ownRow, ownColumn, choices.form ?? FORM));
}

/** "10.645 tỷ đồng (↑19,5%)" has a level and a growth. */
function numberInWords(text: string, form: StatedForm): number | null {
  const found = form === 'level' ? /^()([\d.,]+)/.exec(text) : /([↑↓])\s*([\d,]+)\s*%/.exec(text);
  if (!found) return null;
  const size = Number(found[2].replace(/\./g, '').replace(',', '.'));
  return found[1] === '↓' ? -size : size;
}

function convert(value: number, from: StatedForm, to: StatedForm): number {
  if (from === to) return value;
  const index = {
    level: value,
    index: value,
    growth: value + 100,
    attainment: value,
    coefficient: value * 100,
  };
  return to === 'growth' ? index[from] - 100 : index[from];
}

/** Several scores as one. */
export function totalOf(scores: readonly LinkScore[]): LinkScore {
  const sum = (of: (score: LinkScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  return {
    held: sum(({ held }) => held),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    wrong: sum(({ wrong }) => wrong),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

/** Share of the links that are right; of none all are. */
export const precisionOf = ({ right, wrong }: LinkScore): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

/** Share of what the sources hold that is linked. */
export const recallOf = ({ held, found }: LinkScore): number => (held === 0 ? 1 : found / held);
