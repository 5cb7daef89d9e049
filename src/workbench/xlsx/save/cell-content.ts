import { CellValueType, type ICellData, type IDocumentData, type Nullable } from '@univerjs/core';
import { isErrorText } from '../../cell-errors';
import { plainText } from '../open/strings';
import { textRunsOf } from './rich-text';

/** What a cell holds, whichever of Univer's ways it is written in. */
export interface CellContent {
  kind: 'empty' | 'number' | 'text' | 'boolean' | 'error';
  value: number | string | boolean;
  /** With its `=`. */
  formula: string | null;
  /** Where an array formula's results lie, when in more than one cell. */
  spill: string | null;
  /** Only where parts of the text have fonts of their own. */
  rich: IDocumentData | null;
}

const NOTHING: CellContent = { kind: 'empty', value: '', formula: null, spill: null, rich: null };

/** Shown where a function was not there or had not answered: no result worth keeping. */
const UNANSWERED: readonly unknown[] = ['#BUSY!', '#CONNECT!', '#GETTING_DATA'];

/** Whether a function has not answered: its cell is saved without a result. */
export const isUnanswered = ({ formula, kind, value }: CellContent): boolean =>
  formula !== null && kind === 'error' && UNANSWERED.includes(value);

/** @param formula of the cell, followers of a shared one included */
export function contentOf(cell: Nullable<ICellData>, formula: string | null): CellContent {
  if (!cell) return NOTHING;
  return {
    ...valueOf(cell),
    formula,
    spill: formula && cell.ref?.includes(':') ? cell.ref : null,
    rich: cell.p && !formula && textRunsOf(cell.p).length > 0 ? cell.p : null,
  };
}

function valueOf({ v, t, p }: ICellData): Pick<CellContent, 'kind' | 'value'> {
  const value = v ?? (p ? plainText(p) : null);
  if (value === null || (value === '' && t == null)) return { kind: 'empty', value: '' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (t === CellValueType.BOOLEAN)
    return { kind: 'boolean', value: value === 1 || /^(1|true)$/i.test(String(value)) };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
  if (t === CellValueType.NUMBER && value.trim() !== '' && Number.isFinite(Number(value)))
    return { kind: 'number', value: Number(value) };
  if (t !== CellValueType.FORCE_STRING && isErrorText(value)) return { kind: 'error', value };
  return { kind: 'text', value };
}

/**
 * Whether nothing has to be written. The result of a formula stays as it was saved where its functions cannot be
 * called here.
 */
export function isSameContent(before: CellContent, now: CellContent): boolean {
  if (before.formula !== now.formula || before.spill !== now.spill) return false;
  const isKnown = !isUnanswered(now) && !(now.formula && now.kind === 'error' && now.value === '#NAME?');
  if (!isKnown && before.kind !== 'empty') return true;
  return before.kind === now.kind && sameValue(before, now) && sameRuns(before.rich, now.rich);
}

/** Another program's last bit of a result is no change: Excel itself shows 15 digits. */
const SAME_RESULT = 1e-14;

function sameValue({ value: before }: CellContent, { value: now, formula }: CellContent): boolean {
  if (before === now) return true;
  if (!formula || typeof before !== 'number' || typeof now !== 'number') return false;
  return Math.abs(before - now) <= SAME_RESULT * Math.max(Math.abs(before), Math.abs(now));
}

function sameRuns(one: IDocumentData | null, other: IDocumentData | null): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return JSON.stringify(textRunsOf(one)) === JSON.stringify(textRunsOf(other));
}
