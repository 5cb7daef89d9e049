import { PROVINCE_MERGERS } from '../../indicators/language/mergers';
import { PLANS } from '../../indicators/language/plan-names';
import type { TableForm, TableParameter, TemplateInfo } from '../kit/template-info';
import { MOST_LIST_ROWS } from '../kit/expand';
import { CAP_BASES, DENOMINATORS, TRACKED_INDICATORS } from '../kit/filling';
import type { NestedReading, ShareBy } from '../kit/template';
import { SCALES } from '../kit/units';
import type { Language, Words } from '../kit/words';
import { infoOf, type TableRef } from '../table-ref';
import type { Choice } from './choice';
import { ROUNDINGS, TRACKED } from './options';
import { PRINT_CHOICES } from './print-choices';

/** Years that tables make sense for. */
const YEARS = { kind: 'year', least: 1990, most: 2100 } as const;

/** The department's own choices: its territory, and what stands above and below a table: the next one of a workbook has them too. */
export const HOUSE_CHOICES = [
  'territory',
  'authority',
  'department',
  'signature',
  'preparer',
  'head',
] as const;

/**
 * All that can be chosen for a table beside its source and its place, in the order of the pane's form. The form, the options of the
 * command line with their checks, and the defaults of planning come from here; HELP has the command line's words.
 */
export const CHOICES = {
  year: { ...YEARS, option: 'year', label: { vi: 'Năm báo cáo', en: 'Reporting year' } },
  indicator: {
    kind: 'oneOf',
    option: 'indicator',
    label: { vi: 'Chỉ tiêu theo dõi', en: 'Indicator followed' },
    options: TRACKED,
    default: TRACKED_INDICATORS[0],
  },
  month: {
    kind: 'number',
    option: 'month',
    label: { vi: 'Tháng báo cáo', en: 'Reporting month' },
    least: 1,
    most: 12,
  },
  quarter: {
    kind: 'number',
    option: 'quarter',
    label: { vi: 'Quý', en: 'Quarter' },
    least: 1,
    most: 4,
    unset: { vi: 'Theo tháng', en: 'That of the month' },
  },
  rows: {
    kind: 'number',
    option: 'rows',
    label: { vi: 'Số dòng trống mỗi danh mục', en: 'Empty rows of each list' },
    least: 1,
    most: MOST_LIST_ROWS,
    unset: { vi: 'Theo bảng', en: 'As the table' },
  },
  shareUnits: {
    kind: 'names',
    option: 'share-units',
    label: { vi: 'Danh sách đơn vị', en: 'List of units' },
    most: MOST_LIST_ROWS,
    longest: 120,
    example: { vi: 'ví dụ: Phường A; Xã B; Xã C', en: 'e.g. Phường A; Xã B; Xã C' },
  },
  shareBy: {
    kind: 'oneOf',
    option: 'share-by',
    label: { vi: 'Chia theo', en: 'Shared out' },
    options: {
      lastYear: { vi: 'Số thực hiện năm trước', en: 'By last year’s results' },
      equal: { vi: 'Chia đều', en: 'Equally' },
      weights: { vi: 'Trọng số tự nhập', en: 'By weights that are typed' },
    } satisfies Record<ShareBy, Words>,
    default: 'lastYear',
  },
  shareDigits: {
    kind: 'number',
    option: 'share-digits',
    label: { vi: 'Số chữ số thập phân của phần được chia', en: 'Decimals of the parts' },
    least: 0,
    most: 3,
    default: 1,
    seldom: true,
  },
  plans: {
    kind: 'several',
    option: 'plans',
    label: { vi: 'Thêm kế hoạch', en: 'Further plans' },
    options: PLANS,
    seldom: true,
  },
  chart: {
    kind: 'switch',
    option: 'chart',
    label: { vi: 'Thêm biểu đồ bên phải bảng', en: 'Add a chart on the right' },
  },
  form: {
    kind: 'oneOf',
    option: 'form',
    label: { vi: 'Cách ghi so sánh', en: 'Comparisons as' },
    options: {
      growth: { vi: 'Tăng/giảm (%), ví dụ 9,05', en: 'Growth (%), e.g. 9.05' },
      index: { vi: 'So với (%), ví dụ 109,05', en: 'Index (%), e.g. 109.05' },
    } satisfies Record<TableForm, Words>,
    default: 'growth',
  },
  baseYear: {
    ...YEARS,
    option: 'base-year',
    label: { vi: 'Năm gốc giá so sánh', en: 'Constant-price year' },
    // the base of the constant prices in force
    default: 2010,
    seldom: true,
  },
  territory: {
    kind: 'territory',
    option: 'territory',
    label: { vi: 'Địa giới (sau sáp nhập)', en: 'Territory (after mergers)' },
    longest: 400,
    names: PROVINCE_MERGERS.map(({ name }) => name),
    example: {
      vi: 'ví dụ: Gia Lai, hoặc Xã A = Xã B + Xã C từ 1/7/2025',
      en: 'e.g. Gia Lai, or Xã A = Xã B + Xã C since 1/7/2025',
    },
    seldom: true,
  },
  denominator: {
    kind: 'oneOf',
    option: 'denominator',
    label: { vi: 'Đóng góp tính vào', en: 'Contributions are to' },
    options: DENOMINATORS,
    default: 'grdp',
    seldom: true,
  },
  capRule: {
    kind: 'oneOf',
    option: 'cap-rule',
    label: { vi: 'Giới hạn xuất sắc tính trên', en: 'Limit on outstanding is of' },
    options: CAP_BASES,
    default: 'b',
    seldom: true,
  },
  capRounding: {
    kind: 'oneOf',
    option: 'cap-rounding',
    label: { vi: 'Làm tròn số xuất sắc tối đa', en: 'Most outstanding is rounded' },
    options: ROUNDINGS,
    default: 'floor',
    seldom: true,
  },
  nested: {
    kind: 'oneOf',
    option: 'nested',
    label: { vi: '“Trong đó” tính trên', en: '“Of which” is of' },
    options: {
      all: { vi: 'Tổng số', en: 'All' },
      parent: { vi: 'Số của chỉ tiêu cấp trên', en: 'Those of the target above' },
    } satisfies Record<NestedReading, Words>,
    default: 'all',
    seldom: true,
  },
  scale: {
    kind: 'units',
    option: 'scale',
    label: { vi: 'Đơn vị tiền', en: 'Units of money' },
    units: SCALES,
    labels: {
      dong: { vi: 'Đơn vị tiền đồng', en: 'Unit of Vietnamese money' },
      dollars: { vi: 'Đơn vị tiền USD', en: 'Unit of US dollars' },
    } satisfies Record<keyof typeof SCALES, Words>,
    unset: { vi: 'Theo bảng', en: 'As the table' },
    seldom: true,
  },
  periodsOnce: {
    kind: 'switch',
    option: 'periods-once',
    label: { vi: 'Mỗi kỳ chỉ một cột', en: 'Each period in one column only' },
    seldom: true,
  },
  digits: {
    kind: 'number',
    option: 'digits',
    label: { vi: 'Số chữ số thập phân của tỷ lệ', en: 'Decimals of percentages' },
    least: 0,
    most: 6,
    unset: { vi: 'Theo bảng ({own})', en: 'As the table ({own})' },
    seldom: true,
  },
  mode: {
    kind: 'oneOf',
    option: 'mode',
    label: { vi: 'Công thức', en: 'Formulas' },
    options: {
      ct: { vi: 'Hàm CT', en: 'CT functions' },
      plain: { vi: 'Công thức Excel thường', en: 'Plain Excel formulas' },
      values: { vi: 'Chỉ giá trị', en: 'Values only' },
    },
    default: 'ct',
    saysDefault: true,
    everywhere: true,
    seldom: true,
  },
  ...PRINT_CHOICES,
  language: {
    kind: 'oneOf',
    option: 'language',
    label: { vi: 'Ngôn ngữ trong bảng', en: 'Language of the table' },
    options: {
      vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
      en: { vi: 'Tiếng Anh', en: 'English' },
    } satisfies Record<Language, Words>,
    default: 'vi',
    everywhere: true,
    seldom: true,
  },
} as const satisfies Readonly<
  Record<
    | TableParameter
    | 'mode'
    | 'font'
    | (typeof HOUSE_CHOICES)[number]
    | 'formNumber'
    | 'nameColumns'
    | 'unshaded'
    | 'language',
    Choice
  >
>;

export type ChoiceName = keyof typeof CHOICES;

export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[];

/** A choice without its own name: what all of its kind have. */
export const choiceOf = (name: ChoiceName): Choice => CHOICES[name];

/** Whether a table has a choice. */
export function hasChoice(table: TableRef<Pick<TemplateInfo, 'parameters'>>, name: ChoiceName): boolean {
  return choiceOf(name).everywhere === true || (infoOf(table).parameters as readonly string[]).includes(name);
}
