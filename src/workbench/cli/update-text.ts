import type { InsertReport, PureRooms } from '../../contract';
import type { Language } from './messages';

/** So many cells are printed; all are in the JSON. */
const MOST_CELLS = 20;

const MORE = {
  vi: (count: number) => `  … và ${count} ô khác`,
  en: (count: number) => `  … and ${count} more`,
};

/** What an update changed, cell by cell with old and new, and which typed figures their source says otherwise. */
export function textOfUpdate(
  { changes, differing }: NonNullable<InsertReport['updated']>,
  { cellChangeWords, rowAndHeader, sentenceText, typedDifferenceWords, updateWords }: PureRooms,
  language: Language,
): string[] {
  const words = updateWords(language);
  const listed = <Cell extends { rowName: string; header: string }>(
    cells: readonly Cell[],
    worded: (cell: Cell, language: Language) => ReturnType<typeof cellChangeWords>,
  ) => [
    ...cells
      .slice(0, MOST_CELLS)
      .map((cell) =>
        [`  ${sentenceText(worded(cell, language))}`, rowAndHeader(cell)].filter(Boolean).join('  '),
      ),
    ...(cells.length > MOST_CELLS ? [MORE[language](cells.length - MOST_CELLS)] : []),
  ];
  const seen = changes.filter(({ kind }) => kind !== 'formula');
  const formulas = changes.length - seen.length;
  return [
    seen.length ? words.changed(seen.length) : words.unchanged,
    ...listed(seen, cellChangeWords),
    ...(formulas ? [words.formulasOnly(formulas)] : []),
    ...(differing.length
      ? [words.differing(differing.length), ...listed(differing, typedDifferenceWords)]
      : []),
  ];
}
