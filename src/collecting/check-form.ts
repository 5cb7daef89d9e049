import { cleanLine } from '../indicators/language/clean-text';
import { cellName } from '../spreadsheet/a1';
import { contains, type Area } from '../spreadsheet/area';
import { readValue } from './entry-value';
import type { CellFault, Note } from './faults';
import type { FormEntry, FormLayout } from './form';
import type { ReturnedCell, ReturnedForm } from './read-form';

/** A figure or words that a unit filled in, and where. */
export interface Figure {
  line: string;
  key: string;
  label: string;
  header: string;
  value: number | string;
  /** `D12`. */
  cell: string;
}

/** What a form that came back says, and what is wrong with it. */
interface CheckedForm {
  figures: Figure[];
  /** Cells that were filled in, of those that came empty. */
  filled: number;
  entries: number;
  faults: CellFault[];
  notes: Note[];
}

interface Reading {
  /** The cells to fill in are open, as when the form was given out: not every program keeps that. */
  keepsFormats: boolean;
  form: ReturnedForm;
  layout: FormLayout;
  /** Where a place of the layout is now; `null`: nowhere. */
  at: (row: number, column: number) => { row: number; column: number; cell: ReturnedCell | undefined } | null;
}

/** Reads the figures of a form and tells everything for which they cannot be taken as they stand. */
export function checkForm(form: ReturnedForm, layout: FormLayout): CheckedForm {
  const at = placeIn(form);
  const reading: Reading = { form, layout, at, keepsFormats: keepsFormats(layout, at) };
  const lost = lostLines(reading);
  const words = lost.length > 0 ? [] : wordFaults(reading);
  const entries = lost.length > 0 ? [] : layout.entries.map((entry) => readEntry(entry, reading));
  const figures = entries.flatMap(({ figure }) => figure ?? []);
  return {
    figures,
    filled: entries.filter(({ isTyped }) => isTyped).length,
    entries: layout.entries.filter(({ preset }) => preset === '').length,
    faults: [
      ...lost,
      ...words,
      ...entries.flatMap(({ fault }) => fault ?? []),
      ...(lost.length > 0 ? [] : [...unnamedLines(figures, reading), ...strayFaults(reading)]),
    ],
    notes: [
      ...fileNotes(form),
      ...movedNotes(reading),
      ...entries.flatMap(({ notes }) => notes ?? []),
      ...typedNotes(reading),
    ],
  };
}

/** Whether most cells to fill in can still be typed into. */
function keepsFormats({ entries }: FormLayout, at: Reading['at']): boolean {
  const open = entries.filter(({ row, column }) => at(row, column)?.cell?.format.isOpen);
  return open.length > entries.length / 2;
}

const placeIn =
  ({ rows, columns, cells }: ReturnedForm): Reading['at'] =>
  (row, column) => {
    const [nowRow, nowColumn] = [rows.get(row) ?? null, columns.get(column) ?? null];
    if (nowRow === null || nowColumn === null) return null;
    return { row: nowRow, column: nowColumn, cell: cells.get(`${nowRow} ${nowColumn}`) };
  };

/** Rows and columns that were taken away: what stands below them cannot be told from them. */
function lostLines({ form, layout }: Reading): CellFault[] {
  const { sheet } = form;
  const labelOf = (row: number) => layout.entries.find((entry) => entry.row === row)?.label ?? `${row + 1}`;
  const headerOf = (column: number) => layout.entries.find((entry) => entry.column === column)?.header ?? '';
  const lost = (count: number, now: ReadonlyMap<number, number | null>) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => (now.get(at) ?? null) === null);
  return [
    ...lost(layout.rows, form.rows).map((at) => ({ kind: 'rowLost' as const, sheet, label: labelOf(at) })),
    ...lost(layout.columns, form.columns).map((at) => ({
      kind: 'columnLost' as const,
      sheet,
      label: headerOf(at),
    })),
  ];
}

function wordFaults({ form, layout, at }: Reading): CellFault[] {
  return layout.words.flatMap(({ row, column, role, text }): CellFault[] => {
    const now = at(row, column);
    const value = now?.cell?.value;
    const found = value === undefined || value === null || typeof value === 'object' ? '' : String(value);
    if (role === 'number' || !now || cleanLine(found) === cleanLine(text)) return [];
    const cell = cellName(now.row, now.column);
    return [{ kind: 'wordsChanged', role, sheet: form.sheet, cell, found, wanted: text }];
  });
}

interface ReadEntry {
  figure?: Figure;
  /** It was empty before anybody typed. */
  isTyped?: boolean;
  fault?: CellFault;
  notes?: Note[];
}

function readEntry(entry: FormEntry, reading: Reading): ReadEntry {
  const { form, at } = reading;
  const now = at(entry.row, entry.column);
  if (!now) return {};
  const { line, key, label, header } = entry;
  const cell = cellName(now.row, now.column);
  const place = { sheet: form.sheet, cell, label, header };
  const merge = form.merges.find((area) =>
    contains(area, { row: now.row, column: now.column, rows: 1, columns: 1 }),
  );
  if (merge && (merge.rows > 1 || merge.columns !== entry.span))
    return firstIn(merge, reading) === entry ? { fault: { kind: 'merged', ...place } } : {};
  const { value = null, hasFormula = false, isForeign = false, format } = now.cell ?? {};
  if (isForeign) return { fault: { kind: 'otherWorkbook', ...place } };
  // what has a formula and shows nothing was saved by a program that did not calculate it
  if (hasFormula && value === null) return { fault: { kind: 'notCalculated', ...place } };
  if (value !== null && typeof value === 'object')
    return { fault: { kind: 'error', found: value.error, ...place } };
  const read = readValue(value, entry);
  if (read.kind === 'empty' && reading.keepsFormats && !format?.isOpen)
    return { fault: { kind: 'cutAway', ...place } };
  if (entry.kind === 'number' && typeof value === 'number' && format && format.shows !== 'number')
    return { fault: { kind: 'shownOtherwise', shows: format.shows, value, ...place } };
  switch (read.kind) {
    case 'empty':
      return {};
    case 'noData':
      return { notes: [{ kind: 'noData', found: read.found, ...place }] };
    case 'value': {
      const figure = { line, key, label, header, value: read.value, cell };
      const isTold = hasFormula && form.identity.kind === 'form';
      const isTyped = entry.preset === '';
      const notes: Note[] = isTold ? [{ kind: 'formula', value: read.value, ...place }] : [];
      if (isTyped && now.cell?.isHidden) notes.push({ kind: 'hiddenCell', ...place });
      return { figure, isTyped, notes };
    }
    case 'notOffered':
      return { fault: { ...read, choices: entry.choices, ...place } };
    case 'noNumber':
    case 'textNumber':
    case 'negative':
      return { fault: { ...read, ...place } };
  }
}

/** A merge over several cells is told at the first of them. */
const firstIn = (merge: Area, { layout, at }: Reading): FormEntry | undefined =>
  layout.entries.find(({ row, column }) => {
    const now = at(row, column);
    return now && contains(merge, { row: now.row, column: now.column, rows: 1, columns: 1 });
  });

/** Lines of lists that have figures and no name: nobody knows of what. */
function unnamedLines(figures: readonly Figure[], { form, layout, at }: Reading): CellFault[] {
  const filled = new Set(figures.map(({ line, key }) => `${line} ${key}`));
  const nameOf = new Map(
    layout.entries.filter(({ inList }) => inList?.part === 'name').map((entry) => [entry.line, entry]),
  );
  const first = new Map<string, FormEntry>();
  for (const entry of layout.entries) {
    const name = nameOf.get(entry.line);
    const isUnnamed = name && entry !== name && filled.has(`${entry.line} ${entry.key}`);
    if (isUnnamed && !filled.has(`${name.line} ${name.key}`) && !first.has(entry.line))
      first.set(entry.line, entry);
  }
  return [...first.values()].flatMap(({ row, column, label, header }): CellFault[] => {
    const now = at(row, column);
    const cell = now && cellName(now.row, now.column);
    return cell ? [{ kind: 'unnamed', sheet: form.sheet, cell, label, header }] : [];
  });
}

/** Figures between the first and the last row of the form that stand in none of its cells, as those of a row that was put in. */
function strayFaults(reading: Reading): CellFault[] {
  const { sheet } = reading.form;
  return strangers(reading)
    .filter(({ isInside }) => isInside)
    .map(({ cell, found }) => ({ kind: 'stray', sheet, cell, found }));
}

function strangers({ form, layout, at }: Reading) {
  const places = [...layout.written, ...layout.entries].flatMap(({ row, column }) => at(row, column) ?? []);
  const known = new Set(places.map(({ row, column }) => `${row} ${column}`));
  const entries = layout.entries.flatMap(({ row, column }) => at(row, column) ?? []);
  const [top, bottom] = [Math.min, Math.max].map((most) => most(...entries.map(({ row }) => row)));
  const right = Math.max(...places.map(({ column }) => column));
  return [...form.cells].flatMap(([key, { value }]) => {
    if (known.has(key) || typeof value !== 'number') return [];
    const [row, column] = key.split(' ').map(Number);
    const isInside = row >= top && row <= bottom && column <= right;
    return [{ cell: cellName(row, column), found: String(value), isInside }];
  });
}

/** What its file has beside the form. A collection brings its own sheets. */
function fileNotes({ identity, sheet, isHidden, others, hasMacros }: ReturnedForm): Note[] {
  return [
    ...(hasMacros ? [{ kind: 'macros' as const }] : []),
    ...(isHidden ? [{ kind: 'hiddenSheet' as const, sheet }] : []),
    ...(others.length > 0 && identity.kind === 'form'
      ? [{ kind: 'moreSheets' as const, sheets: others }]
      : []),
  ];
}

function movedNotes({ form, layout }: Reading): Note[] {
  const moved = (now: ReadonlyMap<number, number | null>) =>
    [...now].filter(([was, is]) => is !== null && is !== was).length;
  const [rows, columns] = [moved(form.rows), moved(form.columns)];
  return [
    ...(form.sheet === layout.sheet || form.identity.kind === 'totals'
      ? []
      : [{ kind: 'sheetRenamed' as const, found: form.sheet, wanted: layout.sheet }]),
    ...(rows + columns > 0 ? [{ kind: 'moved' as const, sheet: form.sheet, rows, columns }] : []),
  ];
}

/** Cells the form computes that hold something else now, and figures beside it: neither is taken. */
function typedNotes(reading: Reading): Note[] {
  const { form, layout, at } = reading;
  const { sheet } = form;
  const typed = layout.computed.flatMap(({ row, column }): Note[] => {
    const now = at(row, column);
    if (!now?.cell || now.cell.hasFormula) return [];
    return [{ kind: 'computedTyped', sheet, cell: cellName(now.row, now.column) }];
  });
  const beside = strangers(reading).filter(({ isInside }) => !isInside);
  return [...typed, ...beside.map(({ cell }): Note => ({ kind: 'beside', sheet, cell }))];
}
