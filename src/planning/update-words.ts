import { differingFigures, valueText } from '../indicators/language/format-number';
import type { SentencePart } from '../indicators/language/sentence';
import type { CellChange, TypedDifference } from './cell-change';

type Language = 'vi' | 'en';

const cells = (count: number) => `${count} cell${count === 1 ? '' : 's'}`;

const vi = {
  willChange: (count: number) => `${count} ô sẽ đổi:`,
  changed: (count: number) => `${count} ô đã đổi:`,
  unchanged: 'Không ô nào đổi số.',
  formulasOnly: (count: number) => `${count} ô chỉ viết lại công thức, giữ nguyên giá trị.`,
  differing: (count: number) => `${count} ô đã nhập khác với nguồn, giữ số đã nhập:`,
  isNew: 'ô mới',
  isGone: 'bỏ',
  blank: 'trống',
  onlyExcel: 'tính trong Excel',
  typed: 'nhập',
  source: 'nguồn',
};

const en: typeof vi = {
  willChange: (count) => `${cells(count)} will change:`,
  changed: (count) => `${cells(count)} changed:`,
  unchanged: 'No figure changes.',
  formulasOnly: (count) => `In ${cells(count)} only the formula is written again, with the same result.`,
  differing: (count) =>
    count === 1
      ? '1 typed cell differs from the source and is kept:'
      : `${count} typed cells differ from the source and are kept:`,
  isNew: 'new cell',
  isGone: 'removed',
  blank: 'blank',
  onlyExcel: 'computed in Excel',
  typed: 'typed',
  source: 'source',
};

const WORDS = { vi, en };

/** What is said of an update as a whole. */
export const updateWords = (
  language: Language,
): Pick<typeof vi, 'willChange' | 'changed' | 'unchanged' | 'formulasOnly' | 'differing'> => WORDS[language];

/** The row and the column of a cell, in the table's words. */
export const rowAndHeader = ({ rowName, header }: { rowName: string; header: string }): string =>
  [rowName, header].filter(Boolean).join(' · ');

/** A cell that an update changes, with old and new. */
export function cellChangeWords(
  { kind, address, before, after }: CellChange,
  language: Language,
): SentencePart[] {
  const words = WORDS[language];
  const [old, shown] =
    typeof before === 'number' && typeof after === 'number'
      ? differingFigures(before, after, language)
      : [before, after].map((value) => (value === null ? null : valueText(value, language)));
  const now = kind === 'gone' ? words.isGone : shown === null ? words.onlyExcel : shown || words.blank;
  return [{ address }, `: ${kind === 'new' ? words.isNew : old || words.blank} → `, { figure: now }];
}

/** A typed cell, and what its source says instead. */
export function typedDifferenceWords(
  { address, typed, source }: TypedDifference,
  language: Language,
): SentencePart[] {
  const words = WORDS[language];
  const [own, other] = differingFigures(typed, source.value, language);
  return [
    { address },
    `: ${words.typed} `,
    { figure: own },
    `, ${words.source} `,
    { figure: other },
    ' (',
    ...source.addresses.flatMap((one, at): SentencePart[] => [at > 0 ? ' + ' : '', { address: one }]),
    ')',
  ];
}
