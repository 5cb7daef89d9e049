import { differingFigures, valueText } from '../indicators/language/format-number';
import { QUARTERS } from '../indicators/language/periods';
import type { SentencePart } from '../indicators/language/sentence';
import type { MissingReason } from '../linking/link-plan';
import type { ChosenPeriod } from '../tables/choices';
import type { LeftBecause } from './moved-cells';
import type { RolledAs, RolledCell } from './roll-list';
import type { LeftByItself } from './rolled-requests';

type Language = 'vi' | 'en';
type BlockLeftBecause = LeftByItself | 'stands' | 'gone' | 'torn';

const cells = (count: number) => `${count} cell${count === 1 ? '' : 's'}`;

interface RollTexts {
  period: Record<'month' | 'quarter' | 'year', (number: number, year: number) => string>;
  /** What becomes of cells of a kind: the heading above them. */
  as: Record<RolledAs, (count: number) => string>;
  computed: (count: number) => string;
  why: Record<MissingReason['kind'], string>;
  leftCells: (count: number) => string;
  left: Record<LeftBecause, string>;
  leftBlocks: Record<BlockLeftBecause, string>;
  blank: string;
  onlyExcel: string;
}

const vi: RollTexts = {
  period: {
    month: (number, year) => `tháng ${number}/${year}`,
    quarter: (number, year) => `quý ${QUARTERS[number - 1]}/${year}`,
    year: (_, year) => `năm ${year}`,
  },
  as: {
    link: (count) => `${count} ô nối lại theo kỳ mới:`,
    carried: (count) => `${count} ô lấy từ bảng kỳ cũ:`,
    words: (count) => `${count} tiêu đề, ghi chú đổi kỳ:`,
    kept: (count) => `${count} ô giữ nội dung đã nhập:`,
    empty: (count) => `${count} ô để trống, chờ số liệu:`,
  },
  computed: (count) => `${count} ô tính bằng công thức như cũ.`,
  why: {
    notFound: 'sổ chưa có',
    otherPeriod: 'sổ chỉ có số của kỳ khác',
    otherUnit: 'khác đơn vị tính',
    otherBaseYear: 'khác năm gốc',
    otherClassification: 'khác danh mục ngành, hàng',
    unclearHeader: 'tiêu đề cột chưa rõ',
    otherFigures: 'số liệu không khớp cột bên cạnh',
    otherTerritory: 'khác địa bàn hoặc địa giới',
    unsaidTerritory: 'chưa rõ địa giới cũ hay mới',
    differ: 'các nơi ghi khác nhau, cần chọn',
  },
  leftCells: (count) => `${count} ô đã nhập không chuyển sang:`,
  left: {
    ofPeriod: 'nói về kỳ cũ',
    noPlace: 'bảng mới không có dòng hoặc cột này',
    refersOutside: 'công thức lấy ô ngoài bảng',
  },
  leftBlocks: {
    ofNoPeriod: 'bảng không theo kỳ',
    notLater: 'đã ở kỳ này hoặc kỳ sau',
    older: 'đã có bảng mới hơn cùng loại được chuyển',
    unfinished: 'lần chèn bị ngắt giữa chừng',
    stands: 'kỳ này đã có bảng, hãy cập nhật bảng đó',
    gone: 'bảng không còn',
    torn: 'bảng đã bị thêm, bớt hàng hay cột',
  },
  blank: 'trống',
  onlyExcel: 'tính trong Excel',
};

const en: RollTexts = {
  period: {
    month: (number, year) => `${number}/${year}`,
    quarter: (number, year) => `quarter ${number} of ${year}`,
    year: (_, year) => String(year),
  },
  as: {
    link: (count) => `${cells(count)} linked for the new period:`,
    carried: (count) => `${cells(count)} taken from the old table:`,
    words: (count) => `${count} title${count === 1 ? '' : 's'}, headers or notes with the new period:`,
    kept: (count) => `${cells(count)} ${count === 1 ? 'keeps' : 'keep'} what was typed:`,
    empty: (count) => `${cells(count)} left empty, waiting for figures:`,
  },
  computed: (count) => `${cells(count)} computed by the same formulas.`,
  why: {
    notFound: 'not in the workbook',
    otherPeriod: 'the workbook has other periods only',
    otherUnit: 'in another unit',
    otherBaseYear: 'of another base year',
    otherClassification: 'by another classification',
    unclearHeader: 'unclear heading',
    otherFigures: 'figures do not fit the columns beside',
    otherTerritory: 'of another territory',
    unsaidTerritory: 'does not say of which boundaries',
    differ: 'places differ, to be chosen',
  },
  leftCells: (count) =>
    `${cells(count)} that ${count === 1 ? 'was' : 'were'} typed and ${count === 1 ? 'does' : 'do'} not move:`,
  left: {
    ofPeriod: 'speaks of the old period',
    noPlace: 'the new table has no such row or column',
    refersOutside: 'the formula refers to cells outside of the table',
  },
  leftBlocks: {
    ofNoPeriod: 'the table is of no period',
    notLater: 'it is of this period or of a later one',
    older: 'a newer table of the kind is rolled forward',
    unfinished: 'its insertion was interrupted',
    stands: 'the table of this period is there, update that one',
    gone: 'the table is gone',
    torn: 'rows or columns were put into it or taken out',
  },
  blank: 'blank',
  onlyExcel: 'computed in Excel',
};

const TEXTS = { vi, en };

/** What is said of a roll forward, its cells apart. */
export const rollWords = (language: Language): Omit<RollTexts, 'period' | 'blank' | 'onlyExcel'> =>
  TEXTS[language];

/** A period that blocks are rolled to, in words. */
export function rollPeriodWords({ kind, number, year }: ChosenPeriod, language: Language): string {
  const { period } = TEXTS[language];
  return kind === 'month' || kind === 'quarter' ? period[kind](number, year) : period.year(number, year);
}

/** What becomes of cells, in the order in which they are told. */
export const ROLLED_AS: readonly RolledAs[] = ['words', 'link', 'carried', 'kept', 'empty'];

/** A cell of the new block: what stood in its place and what will, with where that comes from. */
export function rolledCellWords(
  { address, before, after, sources, why }: RolledCell,
  language: Language,
): SentencePart[] {
  const texts = TEXTS[language];
  const [old, now] =
    typeof before === 'number' && typeof after === 'number'
      ? differingFigures(before, after, language)
      : [before, after].map((value) => (value === null ? null : valueText(value, language)));
  return [
    // it is not there before the roll is made: only its sources can be gone to
    `${address}: ${old || texts.blank} → `,
    { figure: now === null ? texts.onlyExcel : now || texts.blank },
    ...(sources.length
      ? [' (', ...sources.flatMap((one, at): SentencePart[] => [at > 0 ? ' + ' : '', { address: one }]), ')']
      : []),
    ...(why ? [` (${texts.why[why]})`] : []),
  ];
}
