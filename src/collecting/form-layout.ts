import { parseUnit } from '../indicators/language/units';
import { planBlock, sheetNameFor } from '../planning';
import type { BlockPlan, PlannedCell } from '../planning/block-plan';
import { templateFor } from '../planning/template-for';
import { frameOf, type Frame } from '../planning/frame';
import { isOfPercents } from '../planning/number-formats';
import { crc32 } from '../spreadsheet/package/crc32';
import { headerOf, KINDS_OF_VALUES, USUAL_LIST_ROWS, type TemplateColumn, type TemplateRow } from '../tables';
import { hasChoice, type BlockRequest } from '../tables/choices';
import { planPackage } from './plan-package';
import type { EntryKind, FormChoices, FormEntry, FormIdentity, FormLayout, FormWords } from './form';

/** Where forms are given out: a new sheet, filled from nothing. */
export function formRequest({ choices, unit, number }: Pick<FormIdentity, 'choices' | 'unit' | 'number'>) {
  const request: BlockRequest = {
    ...choices,
    // a unit has goods and products of its own, and can't ask for lines
    ...(hasChoice(choices, 'rows') && { rows: choices.rows ?? USUAL_LIST_ROWS }),
    mode: 'plain',
    department: unit.name,
    formNumber: number,
    source: null,
    place: { kind: 'newSheet' },
  };
  return request;
}

/**
 * What stands where in a form: planned again from what was chosen for it, so that no form has to bring it.
 * Its table must have been loaded.
 */
export const formLayout = (identity: Pick<FormIdentity, 'choices' | 'unit' | 'number'>): FormLayout =>
  layoutOf(formRequest(identity));

/** What stands where in the table that a request asks for, on a sheet of its own and filled from nothing. */
export function layoutOf(asked: BlockRequest): FormLayout {
  const request: BlockRequest = { ...asked, mode: 'plain', source: null, place: { kind: 'newSheet' } };
  delete request.links;
  const place = { kind: 'newSheet' as const, sheet: sheetNameFor(request) };
  const plan = planBlock(request, place, []);
  const frame = frameOf(templateFor(request), request, place);
  const entries = entriesOf(plan, frame);
  const words = wordsOf(plan, frame);
  return {
    sheet: place.sheet,
    rows: plan.cells.length,
    columns: frame.columns,
    entries,
    words,
    written: cellsOf(plan).flatMap(({ cell, row, column }) => (cell.content === '' ? [] : [{ row, column }])),
    computed: cellsOf(plan).flatMap(({ cell, row, column }) => (cell.formula ? [{ row, column }] : [])),
    documentLine: { row: frame.letterheadRows + 1, column: 0 },
    numberRow: frame.numberRow,
    fingerprint: fingerprintOf(request.table, entries, words),
  };
}

/** The table of a form alone in a workbook, empty. Its table must have been loaded. */
export function emptyForm(identity: Pick<FormIdentity, 'choices' | 'unit' | 'number'>): Uint8Array {
  const request = formRequest(identity);
  return planPackage(planBlock(request, { kind: 'newSheet', sheet: sheetNameFor(request) }, []));
}

/** The fingerprint of a table with these choices, whoever fills it in. */
export const fingerprintFor = (choices: FormChoices): string =>
  formLayout({ choices, unit: { code: '', name: '-' }, number: '-' }).fingerprint;

function cellsOf({ cells }: BlockPlan): { cell: PlannedCell; row: number; column: number }[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => (cell === null ? [] : [{ cell, row, column }])),
  );
}

interface PlacedColumn {
  column: TemplateColumn;
  at: number;
  span: number;
}

/** Each row of the table and of its parts, with the columns it has and the row of the sheet it stands in. */
function* placedRows(frame: Frame): Generator<{ row: TemplateRow; at: number; columns: PlacedColumn[] }> {
  const own = frame.template.columns.map((column, at) => ({ column, at, span: 1 }));
  for (const row of frame.rows) yield { row, at: frame.rowPlace(row.id), columns: own };
  for (const { part, rows, top } of frame.parts) {
    let next = 0;
    const columns = part.columns.map((column) => {
      const at = next;
      const { span = 1 } = column;
      next += span;
      return { column, at, span };
    });
    for (const [line, row] of rows.entries()) yield { row, at: top + 2 + line, columns };
  }
}

function entriesOf(plan: BlockPlan, frame: Frame): FormEntry[] {
  const steps = stepColumns(frame);
  return [...placedRows(frame)].flatMap(({ row, at, columns }) =>
    columns.flatMap(({ column, at: place, span }): FormEntry[] => {
      const cell = plan.cells[at][place];
      // a remark is no figure, and a form takes it as well
      const isOpen =
        cell?.role === 'input' || (cell?.role === 'blank' && column.kind === 'note' && !row.heading);
      if (!cell || !isOpen) return [];
      const { id = '', unit = '' } = plan.lines?.[at] ?? {};
      const kind = entryKind(cell);
      return [
        {
          line: id,
          key: column.key,
          row: at,
          column: place,
          span,
          kind,
          preset: cell.content,
          choices: cell.validation && 'list' in cell.validation ? cell.validation.list : [],
          label: row.listLine || !row.words ? `${row.numbering}`.trim() : frame.say(row.words),
          header: headerOf(column, frame.choices.form).map(frame.say).join(' – '),
          unit: isOfPercents(column.kind) || column.kind === 'statedPercent' ? '%' : unit,
          isSigned: isSigned(row, column),
          isAdditive: kind === 'number' && !steps.has(column.key) && addsUp(row, column, unit),
          inList: row.listLine
            ? { list: id.replace(/\.\d+$/, ''), part: partOfLine(column), isShared: areShared(columns) }
            : null,
        },
      ];
    }),
  );
}

const OF_WORDS: ReadonlySet<TemplateColumn['kind']> = new Set(['numbering', 'name', 'unit', 'note']);

/** Whether lines that units call alike are of the same thing: levels and quantities of it, and no counts of their own members. */
const areShared = (columns: readonly PlacedColumn[]): boolean =>
  columns.every(
    ({ column: { kind, formula } }) =>
      formula !== undefined || OF_WORDS.has(kind) || (KINDS_OF_VALUES.has(kind) && kind !== 'count'),
  );

function partOfLine({ kind }: TemplateColumn): 'name' | 'unit' | 'entry' {
  return kind === 'name' || kind === 'unit' ? kind : 'entry';
}

/** Planning lets anything into a cell that may hold a range or words. */
function entryKind({ validation }: PlannedCell): EntryKind {
  if (!validation) return 'text';
  return 'list' in validation ? 'choice' : 'number';
}

/** Columns whose figures say how another one is rounded. */
function stepColumns({ template }: Frame): ReadonlySet<string> {
  return new Set(
    template.columns.flatMap(({ formula }) => (formula?.kind === 'targetLevel' ? [formula.step] : [])),
  );
}

const isSigned = (row: TemplateRow, { kind }: TemplateColumn): boolean =>
  Boolean(row.signed) ||
  row.values === 'rate' ||
  kind === 'growth' ||
  kind === 'statedPercent' ||
  kind === 'points' ||
  kind === 'contribution';

/** Dimensions of numbers that say how one thing stands to another. */
const OF_RATIOS: ReadonlySet<string> = new Set(['percent', 'points', 'times', 'score']);

/** Whether figures in a unit add up; of a unit that is not known they do where it is a thing that is counted. */
export function isAdditiveUnit(unit: string): boolean {
  if (unit === '' || unit.includes(';')) return true;
  const known = parseUnit(unit);
  return known !== null && !OF_RATIOS.has(known.dimension) && !known.dimension.includes('/');
}

const addsUp = (row: TemplateRow, { kind }: TemplateColumn, unit: string): boolean =>
  row.values === undefined && KINDS_OF_VALUES.has(kind) && isAdditiveUnit(unit);

function wordsOf(plan: BlockPlan, frame: Frame): FormWords[] {
  const { lines = [] } = plan;
  const kinds = new Map(
    [...placedRows(frame)].flatMap(({ at, columns }) =>
      columns.map(({ column, at: place }) => [`${at} ${place}`, column.kind] as const),
    ),
  );
  return cellsOf(plan).flatMap(({ cell, row, column }): FormWords[] => {
    const text = String(cell.content);
    const role = roleOf(cell.role, lines[row]?.id ?? '', kinds.get(`${row} ${column}`), column);
    return role && text !== '' ? [{ row, column, role, text }] : [];
  });
}

function roleOf(
  role: PlannedCell['role'],
  line: string,
  kind: TemplateColumn['kind'] | undefined,
  column: number,
): FormWords['role'] | null {
  if (line === 'letterhead/1') return 'unitName';
  if (line === 'letterhead/0' && column > 0) return 'number';
  switch (role) {
    case 'title':
    case 'header':
      return role;
    case 'unitLine':
      return 'measure';
    case 'label':
      return kind === 'unit' ? 'measure' : kind === 'numbering' ? null : 'label';
    default:
      return null;
  }
}

/** Changes with anything that says what a figure is; how many lines a list has does not matter. */
function fingerprintOf(table: string, entries: readonly FormEntry[], words: readonly FormWords[]): string {
  const said = [
    ...words
      .filter(({ role }) => role !== 'unitName' && role !== 'number')
      .map(({ role, text }) => [role, text]),
    ...new Set(
      entries.map(({ line, key, kind, unit, inList }) =>
        JSON.stringify([inList ? `${inList.list}.*` : line, key, kind, unit]),
      ),
    ),
  ];
  const bytes = new TextEncoder().encode(JSON.stringify([table, said]));
  return crc32(bytes).toString(16).padStart(8, '0');
}
