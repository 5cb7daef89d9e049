import type { CellChange, InsertReport, TypedDifference } from '../../contract';
import { numberText } from '../number-text';
import type { Language } from './messages';

/** So many cells are printed; all are in the JSON. */
const MOST_CELLS = 20;

const WORDS = {
  vi: {
    changed: (count: number) => (count ? `${count} ô đã đổi:` : 'Không ô nào đổi số.'),
    formulas: (count: number) => `${count} ô chỉ viết lại công thức, giữ nguyên giá trị.`,
    differing: (count: number) => `${count} ô đã nhập khác với nguồn, giữ số đã nhập:`,
    typed: (own: string, other: string, where: string) => `nhập ${own}, nguồn ${other} (${where})`,
    isNew: 'ô mới',
    isGone: 'bỏ',
    blank: 'trống',
    onlyExcel: 'tính trong Excel',
    more: (count: number) => `  … và ${count} ô khác`,
  },
  en: {
    changed: (count: number) => (count ? `${count} cells changed:` : 'No figure changed.'),
    formulas: (count: number) => `${count} cells only got their formula again, with the same result.`,
    differing: (count: number) => `${count} typed cells differ from the source and were kept:`,
    typed: (own: string, other: string, where: string) => `typed ${own}, source ${other} (${where})`,
    isNew: 'new cell',
    isGone: 'gone',
    blank: 'blank',
    onlyExcel: 'computed in Excel',
    more: (count: number) => `  … and ${count} more`,
  },
};

/** What an update changed, cell by cell with old and new, and which typed figures their source says otherwise. */
export function textOfUpdate(
  { changes, differing }: NonNullable<InsertReport['updated']>,
  language: Language,
): string[] {
  const words = WORDS[language];
  const shown = (value: CellChange['before']) =>
    typeof value === 'number'
      ? numberText(value, language, { maximumFractionDigits: 4 })
      : value === '' || value === null
        ? words.blank
        : String(value);
  const named = ({ rowName, header }: Pick<CellChange, 'rowName' | 'header'>) =>
    [rowName, header].filter(Boolean).join(' · ');
  const ofChange = (change: CellChange) => {
    const { kind, before, after } = change;
    const old = kind === 'new' ? words.isNew : shown(before);
    return `${old} → ${kind === 'gone' ? words.isGone : after === null ? words.onlyExcel : shown(after)}`;
  };
  const ofTyped = ({ typed, source }: TypedDifference) =>
    words.typed(shown(typed), shown(source.value), source.addresses.join(' + '));
  const listed = <Cell extends Pick<CellChange, 'address' | 'rowName' | 'header'>>(
    cells: readonly Cell[],
    told: (cell: Cell) => string,
  ) => [
    ...cells
      .slice(0, MOST_CELLS)
      .map((cell) => [`  ${cell.address}: ${told(cell)}`, named(cell)].filter(Boolean).join('  ')),
    ...(cells.length > MOST_CELLS ? [words.more(cells.length - MOST_CELLS)] : []),
  ];
  const seen = changes.filter(({ kind }) => kind !== 'formula');
  const formulas = changes.length - seen.length;
  return [
    words.changed(seen.length),
    ...listed(seen, ofChange),
    ...(formulas ? [words.formulas(formulas)] : []),
    ...(differing.length ? [words.differing(differing.length), ...listed(differing, ofTyped)] : []),
  ];
}
