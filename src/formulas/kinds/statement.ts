import type { StatementKind } from '../../indicators/arithmetic/statements';
import { quotedList } from './guards';
import type { Shown } from './kind';

/** The kinds of stated percentages as a cell offers them; growth, the usual one, first. */
export type StatementWords = Readonly<Record<StatementKind, string>>;

/** Picks one of the texts by the words of a cell; an empty cell means growth. */
export function byStatement(
  cell: string,
  words: StatementWords,
  texts: Readonly<Record<StatementKind, string>>,
): string {
  const kinds = Object.keys(words) as StatementKind[];
  const place = `MATCH(${cell},${quotedList(kinds.map((kind) => words[kind]))},0)`;
  return `IF(${cell}="","${texts.growth}",INDEX(${quotedList(kinds.map((kind) => texts[kind]))},${place}))`;
}

/** The kind that a cell names; `undefined` where it names none. */
export function statementIn(cell: Shown, words: StatementWords): StatementKind | undefined {
  if (cell === '') return 'growth';
  return (Object.keys(words) as StatementKind[]).find((kind) => words[kind] === cell);
}
