import { areaName, cellAddress, cellName, fullAddress } from '../../spreadsheet/a1';
import { valueText } from '../../indicators/language/format-number';
import type { CellFinding, CheckFinding, CheckKind } from './check-finding';

type Language = 'vi' | 'en';

/** What a pattern of errors is called, and what to look at. */
const KINDS: Record<Language, Record<CheckKind, readonly [name: string, advice: string]>> = {
  vi: {
    rate: ['Tỷ lệ không khớp với số tính lại', 'Xem lại tỷ lệ hoặc hai số dùng để tính.'],
    planAsGrowth: [
      'Nhầm tỷ lệ thực hiện kế hoạch với tốc độ tăng',
      'Số này là tỷ lệ của cột khác trong cùng dòng.',
    ],
    indexAsRate: [
      'Nhầm chỉ số với tốc độ tăng',
      'Cột này ghi theo cách kia: chỉ số 109,05 là tốc độ tăng 9,05.',
    ],
    textNumber: ['Số ở dạng văn bản', 'Excel bỏ qua các ô này khi cộng; đổi lại thành số.'],
    constantInFormula: [
      'Số gõ thẳng trong công thức',
      'Đưa số ra một ô riêng có tên, để người sau biết nó là gì.',
    ],
    parts: ['Tổng không bằng cộng các phần', 'Xem lại tổng hoặc từng phần.'],
    months: ['Quý hoặc lũy kế không bằng cộng các tháng', 'Xem lại số cộng hoặc từng tháng.'],
    repeated: ['Hai dòng ghi cùng một số', 'Có thể một số được chép mà chưa sửa.'],
    titleYear: ['Năm ở đầu cột khác năm của bảng', 'Sửa năm ở đầu cột hoặc ở tiêu đề.'],
    bareGrowth: [
      'Hàm GROWTH của Excel',
      'Hàm này ước lượng theo hàm mũ, không phải tốc độ tăng; dùng CT.GROWTH.',
    ],
    unitsDiffer: ['Số gấp hoặc kém khoảng nghìn lần so với cùng dòng', 'Có thể ghi theo đơn vị khác.'],
    formulaUnlike: ['Công thức khác các ô cùng cột', 'So với công thức của ô nêu bên cạnh.'],
    constantAmongFormulas: ['Số gõ tay giữa các công thức', 'Chép lại công thức của cột, hoặc ghi rõ lý do.'],
    error: ['Ô báo lỗi', 'Sửa công thức của ô.'],
    places: ['Hai trang ghi số khác nhau', 'Xem số nào đúng, sửa số kia.'],
    territories: [
      'So sánh khác địa giới',
      'Số gốc là của một tỉnh trước sáp nhập: cộng số của các tỉnh cũ rồi mới tính tăng, giảm.',
    ],
    published: [
      'Số gốc khác số công bố mới nhất',
      'Dùng số công bố mới nhất, hoặc ghi rõ vì sao dùng số khác.',
    ],
    mergedRate: [
      'Tỷ lệ của địa giới mới nằm ngoài các địa giới cũ',
      'Bình quân có trọng số luôn nằm giữa các phần: xem lại từng tỷ lệ.',
    ],
  },
  en: {
    rate: ['A percentage that its figures do not give', 'Look at the percentage, or at the two figures.'],
    planAsGrowth: [
      'Attainment of the plan taken for growth, or the other way round',
      'This is the rate of another column of the row.',
    ],
    indexAsRate: [
      'An index taken for growth, or the other way round',
      'The column writes it the other way: the index 109.05 is a growth of 9.05.',
    ],
    textNumber: ['Numbers that are texts', 'Excel leaves these cells out of sums; make them numbers.'],
    constantInFormula: ['A number typed into a formula', 'Give the number a cell of its own with a name.'],
    parts: ['A whole that its parts do not give', 'Look at the whole, or at each part.'],
    months: ['A quarter or a cumulation that its months do not give', 'Look at the sum, or at each month.'],
    repeated: ['The same figure in two rows', 'One may have been copied and not changed.'],
    titleYear: [
      "The year of a column's heading is not the table's",
      'Correct the year in the heading or the title.',
    ],
    bareGrowth: ["Excel's own GROWTH", 'It fits an exponential curve and is no growth rate; use CT.GROWTH.'],
    unitsDiffer: [
      'A figure about a thousand times as large or small as its row',
      'It may be in another unit.',
    ],
    formulaUnlike: ['A formula unlike the others of its column', 'Compare it with the cell named beside it.'],
    constantAmongFormulas: [
      'A typed number among formulas',
      'Copy the formula of the column, or say why it is typed.',
    ],
    error: ['A cell that shows an error', 'Mend its formula.'],
    places: ['Two sheets state different figures', 'See which is right and correct the other.'],
    territories: [
      'Different territories are compared',
      'The base is of one province before the merger: add up those of all former ones first.',
    ],
    published: [
      'A base that is not what was published last',
      'Use what was published last, or say why another figure is used.',
    ],
    mergedRate: [
      'A rate of the new boundaries lies outside those of the former ones',
      'A weighted mean always lies between its parts: look at each rate.',
    ],
  },
};

const WORDS = {
  vi: {
    cells: (count: number) => `${count} ô`,
    stated: (stated: string) => `ghi ${stated}`,
    computed: (computed: string) => `, tính lại ${computed}`,
    other: (other: string) => `, chỗ kia ${other}`,
    published: (other: string) => `, công bố ${other}`,
    title: (year: string) => `, bảng là năm ${year}`,
  },
  en: {
    cells: (count: number) => `${count} cell${count === 1 ? '' : 's'}`,
    stated: (stated: string) => `says ${stated}`,
    computed: (computed: string) => `, recomputed ${computed}`,
    other: (other: string) => `, the other ${other}`,
    published: (other: string) => `, published ${other}`,
    title: (year: string) => `, the table is of ${year}`,
  },
} as const;

/** Cells that are named one by one. */
const MOST_NAMED = 4;

/** A finding in the user's words (lời của một phát hiện). */
interface CheckWords {
  name: string;
  /** `'KH 2031'!G8:G19 (12 ô)` */
  where: string;
  /** The first of its cells: what it says, and what the others give. */
  example: string;
  advice: string;
}

/** What a cell holds; a text in quotation marks: "31.621" as a text and as a number would look the same. */
export const contentText = (value: CellFinding['stated'], language: Language): string =>
  typeof value === 'number'
    ? valueText(value, language)
    : /^[=#]/.test(String(value))
      ? String(value)
      : `“${value}”`;

/** What a cell should say, in words that go with the kind of finding. */
function insteadOf({ kind, computed }: CellFinding, language: Language): string {
  const words = WORDS[language];
  // the number that a text says, or that stands in a formula, is not news
  if (computed === null || kind === 'textNumber' || kind === 'constantInFormula') return '';
  if (kind === 'titleYear') return words.title(String(computed));
  const say = { places: words.other, published: words.published }[String(kind)] ?? words.computed;
  return say(contentText(computed, language));
}

function exampleOf(cell: CellFinding, language: Language): string {
  const { sheet, row, column, stated, against } = cell;
  const others = against
    .slice(0, MOST_NAMED)
    .map((one) => (one.sheet === sheet ? cellName(one.row, one.column) : cellAddress(one)));
  const { saidBy } = cell;
  const named = [
    ...(saidBy === undefined ? [] : [saidBy]),
    ...others,
    ...(against.length > MOST_NAMED ? ['…'] : []),
  ].join(', ');
  const says = WORDS[language].stated(contentText(stated, language)) + insteadOf(cell, language);
  return `${cellName(row, column)} ${says}${named && ` (${named})`}`;
}

/** What a kind of finding is called, and what to look at. */
export function kindWords(kind: CheckKind, language: Language): Pick<CheckWords, 'name' | 'advice'> {
  const [name, advice] = KINDS[language][kind];
  return { name, advice };
}

/** A finding as a person reads it, in their language. */
export function checkWords(finding: CheckFinding, language: Language): CheckWords {
  const { kind, sheet, areas, cells } = finding;
  const { name, advice } = kindWords(kind, language);
  const [, ...rest] = areas.map((area) => areaName(area));
  const all = [
    fullAddress(sheet, areas[0]),
    ...rest.slice(0, MOST_NAMED),
    ...(rest.length > MOST_NAMED ? ['…'] : []),
  ].join(', ');
  return {
    name,
    where: `${all} (${WORDS[language].cells(cells.length)})`,
    example: exampleOf(cells[0], language),
    advice,
  };
}
