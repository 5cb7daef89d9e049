import type { Candidate } from './candidates';
import { valueOf, type Summed } from './source-cell';
import type { Want } from './want';

/** A sum is taken only where the source does not say it. */
const ADDED_UP = 10;

/** Cells of one sheet added up, as one figure; `null` where they are not all numbers of one unit. */
export function sumOf(parts: readonly Candidate[], want: Want, summed: Summed): Candidate | null {
  const [head, ...others] = parts;
  if (!head || !others.length || !parts.every((part) => isAlike(part, head))) return null;
  const added = others.flatMap(({ cell: { row, column, figure, added: more = [] } }) => [
    { row, column, value: figure.value! },
    ...more,
  ]);
  const cell = { ...head.cell, added: [...(head.cell.added ?? []), ...added], summed };
  const value = valueOf(cell);
  return value === ''
    ? null
    : {
        ...head,
        cell,
        want,
        value,
        words: { rowName: joined(parts, 'rowName'), header: joined(parts, 'header') },
        rounding: parts.reduce((sum, part) => sum + part.rounding, 0),
        rank: [Math.max(...parts.map(({ rank }) => rank[0])) + ADDED_UP, ...head.rank.slice(1)],
        hidden: parts.some(({ hidden }) => hidden),
      };
}

function isAlike({ cell: { figure, transform } }: Candidate, { cell: head }: Candidate): boolean {
  const { multiply, divide, add } = head.transform;
  const isSameWay = transform.multiply === multiply && transform.divide === divide && transform.add === add;
  return figure.kind === 'number' && isSameWay;
}

/** "Tháng 1 + Tháng 2"; what all have in common stands once. */
const joined = (parts: readonly Candidate[], key: 'rowName' | 'header'): string =>
  [...new Set(parts.map(({ words }) => words[key]))].join(' + ');

/** The one figure that is stated, where it is a number; of more it is not known which is meant. */
export function onlyNumber(candidates: readonly Candidate[]): Candidate | null {
  const [only, ...more] = candidates.filter(({ cell }) => cell.figure.value !== null);
  return only?.cell.figure.kind === 'number' && !more.length ? only : null;
}

/** Whether all parts are there, in one column: what another column holds is of another kind, a plan or an estimate. */
export function areInOneColumn(parts: readonly (Candidate | null)[]): parts is readonly Candidate[] {
  const [head] = parts;
  return parts.every((part) => part !== null && part.cell.column === head?.cell.column);
}
