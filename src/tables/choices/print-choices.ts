import type { Choice } from './choice';

/** Words that stand above or below a table. */
const OWN_WORDS = { kind: 'text', longest: 120, everywhere: true, seldom: true } as const;

/** A name that needs more columns than these is read better at another place. */
export const MOST_NAME_COLUMNS = 8;

/** How a table looks in print, and what stands above and below it. */
export const PRINT_CHOICES = {
  font: {
    kind: 'oneOf',
    option: 'font',
    label: { vi: 'Phông chữ', en: 'Font' },
    options: {
      standard: { vi: 'Times New Roman', en: 'Times New Roman' },
      workbook: { vi: 'Phông chữ của tệp', en: 'Font of the workbook' },
    },
    default: 'standard',
    everywhere: true,
    seldom: true,
  },
  signature: {
    kind: 'switch',
    option: 'signature',
    label: { vi: 'Thêm nơi ký', en: 'Add signatures' },
    everywhere: true,
    seldom: true,
  },
  authority: {
    ...OWN_WORDS,
    option: 'authority',
    label: { vi: 'Cơ quan cấp trên', en: 'Superior body' },
    example: { vi: 'ví dụ: UBND tỉnh …', en: 'e.g. UBND tỉnh …' },
  },
  department: {
    ...OWN_WORDS,
    option: 'department',
    label: { vi: 'Đơn vị lập biểu', en: 'Department' },
    example: { vi: 'ví dụ: Sở Công Thương', en: 'e.g. Sở Công Thương' },
  },
  formNumber: {
    ...OWN_WORDS,
    option: 'form-number',
    label: { vi: 'Biểu số', en: 'Number of the form' },
    example: { vi: 'ví dụ: 01', en: 'e.g. 01' },
  },
  preparer: {
    ...OWN_WORDS,
    option: 'preparer',
    label: { vi: 'Người lập biểu', en: 'Prepared by' },
    example: { vi: 'họ tên, in dưới nơi ký', en: 'name, printed below the signature' },
  },
  head: {
    ...OWN_WORDS,
    option: 'head',
    label: { vi: 'Người ký', en: 'Signed by' },
    example: { vi: 'họ tên, in dưới nơi ký', en: 'name, printed below the signature' },
  },
  nameColumns: {
    kind: 'number',
    option: 'name-columns',
    label: { vi: 'Số cột trang tính cho tên dòng', en: 'Columns of the sheet for names of rows' },
    least: 1,
    most: MOST_NAME_COLUMNS,
    default: 1,
    everywhere: true,
    seldom: true,
  },
  unshaded: {
    kind: 'switch',
    option: 'unshaded',
    label: { vi: 'Không tô nền ô nhập', en: 'No shading of cells to fill in' },
    everywhere: true,
    seldom: true,
  },
} as const satisfies Readonly<Record<string, Choice>>;
