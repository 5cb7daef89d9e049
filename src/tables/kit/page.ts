import type { DocumentKind, TemplateInfo } from './template-info';
import type { Words } from './words';

/** How a document of a kind is printed. Lengths in millimetres, sizes in points. */
interface PageKind {
  font: string;
  margins: { top: number; bottom: number; left: number; right: number };
  sizes: { title: number; documentLine: number; body: number; notes: number };
  /** Line under the title that names the document the table goes with. */
  documentLine: Words;
  /** Below the table, on request: place and date, and who signs, left to right; a second line stands for the function. */
  dateLine: Words;
  signatures: readonly (readonly Words[])[];
}

const SIZES = { title: 14, documentLine: 13, body: 12, notes: 12 };

/** Decree 30/2020/NĐ-CP, annex I, and Hướng dẫn 36-HD/VPTW: both print a table in Times New Roman on A4. */
export const PAGE_KINDS: Readonly<Record<DocumentKind, PageKind>> = {
  state: {
    font: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    sizes: SIZES,
    documentLine: {
      vi: '(Kèm theo Báo cáo số …/BC-SCT ngày … tháng … năm …)',
      en: '(Attached to Report No. …/BC-SCT of …)',
    },
    dateLine: { vi: '…, ngày … tháng … năm …', en: '…, (date) …' },
    signatures: [
      [
        { vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' },
        { vi: '(Ký, họ tên)', en: '(Signature, full name)' },
      ],
      [
        { vi: 'NGƯỜI KIỂM TRA BIỂU', en: 'CHECKED BY' },
        { vi: '(Ký, họ tên)', en: '(Signature, full name)' },
      ],
      [
        { vi: 'THỦ TRƯỞNG ĐƠN VỊ', en: 'HEAD OF UNIT' },
        { vi: '(Ký, đóng dấu, họ tên)', en: '(Signature, stamp, full name)' },
      ],
    ],
  },
  party: {
    font: 'Times New Roman',
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    sizes: { ...SIZES, title: 15 },
    documentLine: {
      vi: '(Kèm theo Báo cáo số …-BC/ĐU, ngày … tháng … năm …)',
      en: '(Attached to Report No. …-BC/ĐU of …)',
    },
    dateLine: { vi: '…, ngày … tháng … năm …', en: '…, (date) …' },
    signatures: [
      [{ vi: 'NGƯỜI LẬP BIỂU', en: 'PREPARED BY' }],
      [
        { vi: 'T/M ĐẢNG ỦY', en: 'FOR THE PARTY COMMITTEE' },
        { vi: 'BÍ THƯ', en: 'SECRETARY' },
      ],
    ],
  },
};

const A4 = { short: 210, long: 297 };

/** Millimetres of a column of so many characters: 7 pixels for each and 5 of padding, at 96 pixels an inch. */
const columnMillimetres = (characters: number): number => ((characters * 7 + 5) / 96) * 25.4;

/** Millimetres that A4 leaves between the margins left and right. */
function printableWidth({ document, orientation }: Pick<TemplateInfo, 'document' | 'orientation'>): number {
  const { left, right } = PAGE_KINDS[document].margins;
  return (orientation === 'landscape' ? A4.long : A4.short) - left - right;
}

/** Millimetres that A4 leaves between the margins above and below. */
export function printableHeight({
  document,
  orientation,
}: Pick<TemplateInfo, 'document' | 'orientation'>): number {
  const { top, bottom } = PAGE_KINDS[document].margins;
  return (orientation === 'landscape' ? A4.short : A4.long) - top - bottom;
}

/** The scale at which columns of these widths (characters) fit the page, at most 1. */
export function printScale(
  info: Pick<TemplateInfo, 'document' | 'orientation'>,
  widths: readonly number[],
): number {
  const wanted = widths.reduce((sum, width) => sum + columnMillimetres(width), 0);
  return Math.min(1, printableWidth(info) / wanted);
}
