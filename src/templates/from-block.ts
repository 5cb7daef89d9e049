import { findIndicator } from '../indicators/language/indicator-names';
import { cellAddress } from '../spreadsheet/a1';
import { choicesFor, sayer } from '../planning/choices';
import { frameOf } from '../planning/frame';
import { Grid } from '../recognition/grid';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import {
  headerOf,
  tableOf,
  unitWords,
  type OwnTemplate,
  type Template,
  type TemplateColumn,
  type TemplateRow,
  type Words,
} from '../tables';
import { placesIn, wordsAt, type BlockPlaces, type ChangedBlock } from './block-now';
import type { TemplateDoubt } from './doubts';
import type { AboutForm, ReadTemplate } from './from-sheet';
import { ownId, sheetWords } from './own-id';
import { templateWords, type FormPeriod } from './template-words';
import { withoutMissing } from './without';

/** A changed block while its template is made. */
interface Reading {
  block: ChangedBlock;
  places: BlockPlaces;
  base: Template;
  period: FormPeriod;
  say: (words: Words) => string;
  sheet: SheetSnapshot;
  grid: Grid;
  about: AboutForm;
  doubts: TemplateDoubt[];
}

/**
 * A block as its user changed it, as a template: columns and rows that were renamed, put in, taken out or moved. What was not touched
 * stays as the block's own table has it. The table of the block must be at hand.
 */
export function templateOfBlock(block: ChangedBlock, sheet: SheetSnapshot, about: AboutForm): ReadTemplate {
  const { request } = block;
  const base = tableOf(request);
  const choices = choicesFor(base, request);
  const month = base.parameters.includes('month') ? choices.month : null;
  const say = sayer(base, choices, request);
  const doubts: TemplateDoubt[] = [];
  const reading: Reading = {
    block,
    places: placesIn(block),
    base,
    period: { year: request.year, month },
    say,
    sheet,
    grid: new Grid(sheet),
    about,
    doubts,
  };
  const changed: OwnTemplate = {
    ...base,
    id: ownId(about.name),
    name: { vi: about.name, en: about.name },
    sheet: sheetWords(about.name),
    group: about.group ?? base.group,
    title: titleOf(reading),
    columns: columnsOf(reading),
    rows: rowsNow(reading),
    notes: notesOf(reading),
  };
  const template = withoutMissing(changed);
  for (const [place, { key, header, formula }] of changed.columns.entries())
    if (formula && !template.columns[place].formula)
      doubts.push({
        why: 'formulaLost',
        address: key,
        text: headerOf({ header }, choices.form).map(say).join(' '),
      });
  return { template, period: { year: request.year, month }, doubts };
}

const lineAt = ({ block }: Reading, id: string): number => block.lines.findIndex((line) => line.id === id);

/** The row of the sheet where a line is by now; `undefined`: it is gone. */
const rowNow = (reading: Reading, id: string): number | undefined => {
  const line = lineAt(reading, id);
  const at = line < 0 ? undefined : reading.places.rows.get(line);
  return at === undefined ? undefined : reading.block.now.area.row + at;
};

const columnNow = ({ places, block }: Reading, column: number): number | undefined => {
  const at = places.columns.get(column);
  return at === undefined ? undefined : block.now.area.column + at;
};

/** The first words of a line that are there, as they were written and as they are. */
function wordsOfLine(reading: Reading, id: string): { then: string; now: string } | null {
  const line = lineAt(reading, id);
  const row = rowNow(reading, id);
  if (line < 0 || row === undefined) return null;
  const { block } = reading;
  const then = block.written[line].map(wordsAt).find(Boolean) ?? '';
  const now = (block.now.formulas[row - block.now.area.row] ?? []).map(wordsAt).find(Boolean) ?? '';
  return { then, now };
}

function titleOf(reading: Reading): Words {
  const said = wordsOfLine(reading, 'title');
  if (!said || said.now === '' || said.now === said.then) return reading.base.title;
  return templateWords(said.now, reading.period);
}

/** Notes that are there; the last one may say more than its own words, as a legend. */
function notesOf(reading: Reading): Words[] {
  return reading.base.notes.flatMap((note, at) => {
    const said = wordsOfLine(reading, `note/${at}`);
    if (!said || said.now === '') return [];
    return said.now === said.then ? [note] : [templateWords(said.now, reading.period)];
  });
}

/** The columns in the order in which they stand by now. */
function columnsOf(reading: Reading): TemplateColumn[] {
  const { base, block } = reading;
  const keys = block.lines[lineAt(reading, 'header/0')]?.columns ?? [];
  const placed = base.columns.flatMap((column) => {
    const at = keys.indexOf(column.key);
    const now = at < 0 ? undefined : columnNow(reading, at);
    return now === undefined ? [] : [{ column: columnAsNow(reading, column, now), now }];
  });
  // what a choice adds, as the plans of others or a territory, is added by it again
  const known = keys.flatMap((_, at) => columnNow(reading, at) ?? []);
  const added = addedColumns(reading, known);
  return [...placed, ...added].sort((a, b) => a.now - b.now).map(({ column }) => column);
}

function columnAsNow(reading: Reading, column: TemplateColumn, now: number): TemplateColumn {
  const { base, block, period, say, about } = reading;
  const { form } = choicesFor(base, block.request);
  const width = about.widths?.get(now);
  const stack = stackAt(reading, now);
  const own = headerOf(column, form).map(say);
  const isSame = stack.length === 0 || stack.join('\n') === own.join('\n');
  return {
    ...column,
    ...(!isSame && { header: stack.map((text) => templateWords(text, period)) }),
    ...(width !== undefined && isOther(width, column.width) && { width }),
  };
}

/** Excel keeps widths in pixels: what differs by less was not changed. */
const SAME_WIDTH = 0.3;

const isOther = (width: number, own: number): boolean => Math.abs(width - own) > SAME_WIDTH;

/** The words above a column from top to bottom; a merged cell's are those of all it covers. */
function stackAt(reading: Reading, column: number): string[] {
  const { block, grid } = reading;
  const stack: string[] = [];
  block.lines.forEach(({ id }) => {
    const row = /^header\/\d+$/.test(id) ? rowNow(reading, id) : undefined;
    if (row === undefined) return;
    const text = grid.spread(row, column).trim();
    const isBelow = (grid.merge(row, column)?.row ?? row) < row;
    if (text && !isBelow) stack.push(text);
  });
  return stack;
}

/** Columns that were put in between, and have words in the header: they are filled in by hand. */
function addedColumns(reading: Reading, known: readonly number[]): { column: TemplateColumn; now: number }[] {
  const { period, doubts, sheet, about } = reading;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const row = rowNow(reading, 'header/0') ?? 0;
  const added: { column: TemplateColumn; now: number }[] = [];
  for (let now = first + 1; now < last; now++) {
    const stack = known.includes(now) ? [] : stackAt(reading, now);
    if (!stack.length) continue;
    doubts.push({
      why: 'unclearColumn',
      address: cellAddress({ sheet: sheet.name, row, column: now }),
      text: stack.join(' – '),
    });
    const column: TemplateColumn = {
      key: `added${added.length + 1}`,
      kind: holdsWords(reading, now) ? 'text' : 'level',
      header: stack.map((text) => templateWords(text, period)),
      width: about.widths?.get(now) ?? 13,
    };
    added.push({ column, now });
  }
  return added;
}

/** Whether the cells of a column that are filled hold words. */
function holdsWords(reading: Reading, column: number): boolean {
  const { block } = reading;
  const filled = block.lines.flatMap(({ id }) => {
    const row = id.startsWith('row/') ? rowNow(reading, id) : undefined;
    const content = row === undefined ? '' : reading.grid.text(row, column);
    return content ? [content] : [];
  });
  return filled.length > 0 && filled.every((text) => !/\d/.test(text));
}

/** A list stands behind the row above it, and before whatever comes next. */
const IN_BETWEEN = 0.5;

/** The rows in the order in which they stand by now; those that the block did not show in its year stay behind the one before them. */
function rowsNow(reading: Reading): TemplateRow[] {
  const { base, block } = reading;
  const shown = new Set(block.lines.map(({ id }) => id));
  let behind = -1;
  const placed: { row: TemplateRow; now: number }[] = [];
  for (const row of base.rows) {
    const lines = row.list ? listLines(block, row) : [`row/${row.id}`];
    if (!lines.some((id) => shown.has(id))) {
      placed.push({ row, now: behind });
      continue;
    }
    if (row.list) {
      // empty lines have no words to be found by: they are there where there is room for them
      if (roomBehind(reading, lines) > 0) placed.push({ row, now: behind + IN_BETWEEN });
      continue;
    }
    const now = rowNow(reading, lines[0]);
    if (now === undefined) continue;
    behind = now;
    placed.push({ row: rowAsNow(reading, row, now), now });
  }
  return [...placed, ...addedRows(reading, placed)].sort((a, b) => a.now - b.now).map(({ row }) => row);
}

/** Rows that there are by now between what stands above and below the lines of a list; without anything below as many as there were. */
function roomBehind(reading: Reading, lines: readonly string[]): number {
  const [above, below] = around(reading, lines);
  return below === undefined || above === undefined ? lines.length : below - above - 1;
}

/** Where the line above the lines of a list and the one below them are by now. */
function around(reading: Reading, lines: readonly string[]): [number | undefined, number | undefined] {
  const all = reading.block.lines;
  const places = lines.map((id) => lineAt(reading, id));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const nowOf = (line: number) => (line in all ? rowNow(reading, all[line].id) : undefined);
  return [nowOf(first - 1), nowOf(last + 1)];
}

const listLines = ({ lines }: ChangedBlock, { id }: TemplateRow): string[] =>
  lines.flatMap((line) => (line.id.startsWith(`row/${id}.`) && /\.\d+$/.test(line.id) ? [line.id] : []));

/** The sheet's column of a kind of words. */
function columnOfKind(reading: Reading, kind: TemplateColumn['kind']): number | undefined {
  const { base, block } = reading;
  const key = base.columns.find((column) => column.kind === kind)?.key;
  const keys = block.lines[lineAt(reading, 'header/0')]?.columns ?? [];
  const at = key === undefined ? -1 : keys.indexOf(key);
  return at < 0 ? undefined : columnNow(reading, at);
}

const textOf = (reading: Reading, row: number, kind: TemplateColumn['kind']): string | null => {
  const column = columnOfKind(reading, kind);
  return column === undefined ? null : reading.grid.text(row, column).trim();
};

function rowAsNow(reading: Reading, row: TemplateRow, now: number): TemplateRow {
  const { base, block, say, period } = reading;
  const frame = frameOf(base, block.request, { kind: 'newSheet', sheet: '' });
  const name = textOf(reading, now, 'name');
  const numbering = textOf(reading, now, 'numbering');
  const unit = textOf(reading, now, 'unit');
  const unitThen = row.unit ? say(frame.unit(row.unit)) : '';
  const isRenamed = name !== null && name !== '' && name !== say(row.words).trim();
  const named = isRenamed ? renamed(reading, row, name, now) : row;
  return {
    ...named,
    ...(isRenamed && { words: templateWords(name, period) }),
    ...(numbering !== null && numbering !== row.numbering && { numbering }),
    ...(unit !== null && unit !== unitThen && { unit: unit === '' ? null : unitWords(unit) }),
  };
}

/** A row that is called otherwise is of the indicator that its new name means, if of any. */
function renamed(reading: Reading, row: TemplateRow, name: string, now: number): TemplateRow {
  if (row.indicator === undefined) return row;
  const found = findIndicator(name)?.indicator.id;
  if (found === row.indicator) return row;
  const other = { ...row };
  if (found) other.indicator = found;
  else delete other.indicator;
  const column = columnOfKind(reading, 'name') ?? 0;
  const address = cellAddress({ sheet: reading.sheet.name, row: now, column });
  if (!found) reading.doubts.push({ why: 'renamed', address, text: name });
  return other;
}

/** Rows that were put in between: filled in by hand, of the depth of the row above. */
function addedRows(
  reading: Reading,
  placed: readonly { row: TemplateRow; now: number }[],
): { row: TemplateRow; now: number }[] {
  const { block, period } = reading;
  const taken = new Set([...reading.places.rows.values()].map((at) => at + block.now.area.row));
  const lists = reading.base.rows
    .filter(({ list }) => list)
    .map((row) => around(reading, listLines(block, row)));
  const isOfList = (now: number) =>
    lists.some(([above = Infinity, below = Infinity]) => now > above && now < below);
  const body = placed.filter(({ row, now }) => now >= 0 && !row.auxiliary);
  const [first, last] = [body[0]?.now ?? 0, body[body.length - 1]?.now ?? 0];
  const added: { row: TemplateRow; now: number }[] = [];
  for (let now = first; now < last; now++) {
    const name = taken.has(now) || isOfList(now) ? '' : (textOf(reading, now, 'name') ?? '');
    if (!name) continue;
    const above = [...body].reverse().find((one) => one.now < now)!.row;
    const unit = textOf(reading, now, 'unit');
    const indicator = findIndicator(name)?.indicator.id;
    const row: TemplateRow = {
      id: `added${added.length + 1}`,
      numbering: textOf(reading, now, 'numbering') ?? '',
      words: templateWords(name, period),
      unit: unit ? unitWords(unit) : null,
      level: above.heading ? 1 : above.level,
      ...(indicator && { indicator }),
    };
    added.push({ row, now });
  }
  return added;
}
