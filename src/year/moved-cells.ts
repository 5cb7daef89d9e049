import type { PartOfYear } from '../indicators/language/periods';
import { AS_IT_IS, linkFormula } from '../linking/source-cell';
import { cellKey, isFormula, type TypedContent } from '../planning';
import type { BlockPlan, PlannedCell } from '../planning/block-plan';
import { targetsIn, type Target } from '../planning/targets';
import { redirected } from '../spreadsheet/formula-references';
import { templateFor } from '../planning/template-for';
import type { TemplateColumn } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { movedWords, namesDay } from './moved-words';
import type { OldBlock, OldCell } from './old-block';
import { periodOfRequest } from './roll-period';
import { sameFigures } from './same-figures';

/** What became of a typed cell: a text with its period moved, a name or a formula of the user's own, a figure taken over by a link. */
export type MovedAs = 'words' | 'kept' | 'carried';

/** Why something that was typed is not in the new block. */
export type LeftBecause =
  /** It speaks of the old period: a note, a state, a verdict, a figure typed over a formula. */
  | 'ofPeriod'
  /** The new block has no such row or column. */
  | 'noPlace'
  /** A formula that refers to cells outside of the block. */
  | 'refersOutside';

export interface LeftTyped {
  address: string;
  content: string;
  why: LeftBecause;
}

export interface Moved {
  /** What is put into the new block, by `cellKey`. */
  typed: Map<string, TypedContent>;
  as: Map<string, MovedAs>;
  /** Where a carried figure comes from, by `cellKey` of the new cell. */
  from: Map<string, OldCell>;
  left: LeftTyped[];
}

const SHOWN = 60;
/** Columns whose words are of the row and not of the period. */
const OF_THE_ROW: ReadonlySet<TemplateColumn['kind']> = new Set([
  'name',
  'unit',
  'numbering',
  'comparator',
  'population',
]);
/** Lines of words that name the period. */
const WORDS = /^(?:title|unitLine|header\/\d+|note\/\d+|[^/]+\/(?:title|header))$/;
/** Who writes and signs: the same in every period, but for the place and the date. */
const WRITERS = /^(?:letterhead|signature)\/\d+$/;

/**
 * What of the old block goes into the new one beside its links: what the user named, texts with their period moved, formulas of the
 * user's own, and figures that the old block states for the new period and the workbook does not say elsewhere.
 * @param plan - the new block as it would be without
 */
export function movedInto(old: OldBlock, plan: BlockPlan, request: BlockRequest): Moved {
  const moved: Moved = { typed: new Map(), as: new Map(), from: new Map(), left: [] };
  const targets = targetsIn(plan);
  const [from, to] = [periodOfRequest(old.request), periodOfRequest(request)];
  for (const [key, cell] of old.cells)
    if (cell.isTyped) moveTyped(key, cell, { old, targets, from, to }, moved);
  carryFigures(old, plan, request, targets, moved);
  return moved;
}

interface Move {
  old: OldBlock;
  targets: ReadonlyMap<string, Target>;
  from: PartOfYear;
  to: PartOfYear;
}

function moveTyped(key: string, cell: OldCell, { old, targets, from, to }: Move, moved: Moved): void {
  const { content, numberFormat } = cell;
  if (content === '') return;
  const leave = (why: LeftBecause) =>
    moved.left.push({ address: cell.address, content: String(content).slice(0, SHOWN), why });
  const target = targets.get(key);
  if (!target?.cell) return void leave('noPlace');
  const put = (own: TypedContent['content'], as: MovedAs) => {
    if (own === target.cell!.content) return;
    moved.typed.set(key, { content: own, ...(numberFormat !== undefined && { numberFormat }) });
    moved.as.set(key, as);
  };
  const [line, column] = key.split('\t');
  const isWords = WORDS.test(line) && !line.includes('/row/');
  const kind = templateFor(old.request).columns.find((one) => one.key === column)?.kind;
  const isOfRow = line.startsWith('row/') && kind !== undefined && OF_THE_ROW.has(kind);
  if (isFormula(content)) {
    if (target.cell.role === 'input' || target.cell.role === 'linked') return;
    const own = redirected(content, within(old, targets));
    return own === null ? void leave('refersOutside') : put(own, 'kept');
  }
  if (WRITERS.test(line) && !/\d/.test(String(content))) return put(content, 'kept');
  if (isOfRow) return put(content, 'kept');
  if (isWords) {
    if (typeof content !== 'string') return put(content, 'kept');
    if (namesDay(content)) return void leave('ofPeriod');
    const words = movedWords(content, from, to);
    return put(words, words === content ? 'kept' : 'words');
  }
  // an input waits for the new period's own; what it held is found below where the new block asks for it
  if (isInputOfFigure(target.cell, kind)) return;
  leave('ofPeriod');
}

const TEXTS: ReadonlySet<TemplateColumn['kind']> = new Set([
  'note',
  'text',
  'owner',
  'deadline',
  'state',
  'choice',
]);

const isInputOfFigure = ({ role }: PlannedCell, kind: TemplateColumn['kind'] | undefined): boolean =>
  (role === 'input' || role === 'linked') && kind !== undefined && !TEXTS.has(kind);

/** Where a reference within the old block points in the new one, which begins in the first cell of its sheet; `null`: outside of it. */
function within({ cells }: OldBlock, targets: Move['targets']) {
  const keys = new Map([...cells].map(([key, { row, column }]) => [`${row}:${column}`, key]));
  return (row: number, column: number) => targets.get(keys.get(`${row}:${column}`) ?? '') ?? null;
}

/** Figures that the old block states and the new one wants: by a link to them, where the workbook says nothing else. */
function carryFigures(
  old: OldBlock,
  { links }: BlockPlan,
  request: BlockRequest,
  targets: ReadonlyMap<string, Target>,
  moved: Moved,
): void {
  const nameOf = ({ row, column }: { row: string; column: string }) => cellKey(`row/${row}`, column);
  const decided = links.cells.filter(({ isGiven }) => isGiven);
  const differing = links.missingCells.filter(({ reason }) => reason.kind === 'differ');
  // the user's: places that differ are for the user to choose from, and a link that was said not to be is none
  const users = new Set([...decided, ...differing].map(nameOf));
  for (const { to, from } of sameFigures(old.request, request)) {
    const target = targets.get(to);
    const cell = old.cells.get(from);
    if (target?.cell?.role !== 'input' || users.has(to) || moved.typed.has(to)) continue;
    if (!cell || typeof cell.value !== 'number' || cell.unit !== target.unit) continue;
    const { sheet, row, column, value } = cell;
    const figure = { kind: 'number', value, unit: '', shownAsPercent: false } as const;
    const link = linkFormula({ sheet, row, column, figure, transform: AS_IT_IS });
    moved.typed.set(to, { content: request.mode === 'values' ? value : link });
    moved.as.set(to, 'carried');
    moved.from.set(to, cell);
  }
}
