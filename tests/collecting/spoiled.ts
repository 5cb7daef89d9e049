import { strToU8, zipSync } from 'fflate';
import { compoundFile } from '../workbench/xlsx/bad-workbooks';
import type { FormIdentity } from '../../src/collecting';
import type { ReturnedFile } from './returned-form';

/** A way in which a unit sends a form that cannot be taken as it stands, and what must be told of it. */
export interface Spoiled {
  name: string;
  /** What is sent in place of the form that was filled in well. */
  spoil: (form: ReturnedFile, identity: FormIdentity) => Uint8Array;
  extension?: string;
  /** Kind of the fault. */
  fault: string;
  /** Words of the fault: the cell where there is one. */
  says: RegExp;
}

/** Of the table CT-NAM. */
export const SPOILED: readonly Spoiled[] = [
  {
    name: 'numbers typed as text',
    spoil: (form) => form.text(form.cell('row/exports', 'plan'), '1.250').bytes,
    fault: 'textNumber',
    says: /'Chỉ tiêu 2025'!\w+ \(Kim ngạch xuất khẩu; .*\): số gõ dưới dạng chữ "1\.250"/,
  },
  {
    name: 'a changed unit of measurement',
    spoil: (form) => form.text(form.wordsCell('tỷ đồng'), 'triệu đồng').bytes,
    fault: 'wordsChanged',
    says: /đơn vị tính bị đổi thành "triệu đồng", biểu ghi "tỷ đồng"/,
  },
  {
    name: 'a form of another year',
    spoil: (form, identity) =>
      form.identify({ ...identity, choices: { ...identity.choices, year: 2024 } }).bytes,
    fault: 'otherPeriod',
    says: /năm 2024; cần năm 2025/,
  },
  {
    name: 'an old edition',
    spoil: (form, identity) => form.identify({ ...identity, edition: 0 }).bytes,
    fault: 'oldEdition',
    says: /phát lần 0/,
  },
  {
    name: 'an error in a cell',
    spoil: (form) => form.error(form.cell('row/retail', 'estimate'), '#DIV/0!').bytes,
    fault: 'error',
    says: /Tổng mức bán lẻ.*: ô báo lỗi #DIV\/0!/,
  },
  {
    name: 'a formula that reads another file',
    spoil: (form) => form.formula(form.cell('row/retail', 'plan'), "'[1]Số liệu'!B3", 12).bytes,
    fault: 'otherWorkbook',
    says: /công thức lấy số từ một tệp khác/,
  },
  {
    name: 'a negative number',
    spoil: (form) => form.number(form.cell('row/imports', 'target'), -3).bytes,
    fault: 'negative',
    says: /Kim ngạch nhập khẩu.*: số âm -3/,
  },
  {
    name: 'a number of đồng that is shown in millions',
    spoil: (form) => form.shownAs(form.cell('row/output', 'plan'), 1_250_000_000, '#,##0,,').bytes,
    fault: 'shownOtherwise',
    says: /ô hiện số 1\.250\.000\.000 chia cho nghìn hoặc triệu/,
  },
  {
    name: 'a number with a unit of its own beside it',
    spoil: (form) => form.shownAs(form.cell('row/output', 'plan'), 12, '#,##0" triệu đồng"').bytes,
    fault: 'shownOtherwise',
    says: /ô hiện số 12 kèm chữ hoặc đơn vị khác/,
  },
  {
    name: 'the name of another unit',
    spoil: (form) => form.text(form.unitCell, 'Đơn vị khác').bytes,
    fault: 'wordsChanged',
    says: /tên đơn vị bị đổi thành "Đơn vị khác"/,
  },
  {
    name: 'a heading that says another period',
    spoil: (form) => form.text(form.wordsCell('Thực hiện năm 2024'), 'Thực hiện năm 2023').bytes,
    fault: 'wordsChanged',
    says: /tên cột bị đổi thành "Thực hiện năm 2023"/,
  },
  {
    name: 'a column that was taken away',
    spoil: (form) => form.deleteColumn(4).bytes,
    fault: 'columnLost',
    says: /bị xóa cột/,
  },
  {
    name: 'a form of another table',
    spoil: (form, identity) =>
      form.identify({ ...identity, choices: { ...identity.choices, table: 'CT-DANG' } }).bytes,
    fault: 'otherTable',
    says: /thuộc bảng CT-DANG, cần bảng CT-NAM/,
  },
  {
    name: 'a row that was put in, with a number in it',
    spoil: (form) => form.insertRow(12, { column: 4, value: 77 }).bytes,
    fault: 'stray',
    says: /'Chỉ tiêu 2025'!E13: số 77 nằm ngoài các ô nhập/,
  },
  {
    name: 'a row that was taken away',
    spoil: (form) => form.deleteRow(12).bytes,
    fault: 'rowLost',
    says: /bị xóa dòng/,
  },
  {
    name: 'a merged cell',
    spoil: (form) => {
      const cell = form.cell('row/exports', 'base');
      return form.merge(`${cell}:${cell.replace(/\d+/, (row) => String(Number(row) + 1))}`).bytes;
    },
    fault: 'merged',
    says: /ô nhập bị gộp/,
  },
  {
    name: 'a cell that was cut and pasted over its neighbour',
    spoil: (form) => form.cutTo(form.cell('row/exports', 'plan'), form.cell('row/exports', 'estimate')).bytes,
    fault: 'cutAway',
    says: /Kim ngạch xuất khẩu.*: ô nhập đã bị cắt/,
  },
  {
    name: 'a percentage typed with its sign',
    spoil: (form) => form.shownAs(form.cell('row/iip', 'estimate'), 1.052, 9).bytes,
    fault: 'shownOtherwise',
    says: /IIP.*: ô hiện số 1,052 dưới dạng phần trăm/,
  },
  {
    name: 'a number that became a date',
    spoil: (form) => form.shownAs(form.cell('row/retail', 'base'), 45778, 14).bytes,
    fault: 'shownOtherwise',
    says: /dưới dạng ngày tháng/,
  },
  {
    name: 'cells pasted into another file',
    spoil: (form) => form.forget().bytes,
    fault: 'noForm',
    says: /không mang dấu của biểu/,
  },
  {
    name: 'an old Excel file',
    spoil: () => compoundFile('Workbook'),
    extension: '.xls',
    fault: 'unreadable',
    says: /kiểu cũ \(\.xls\)/,
  },
  {
    name: 'a file of LibreOffice',
    spoil: () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<office:document-content/>'),
      }),
    extension: '.ods',
    fault: 'unreadable',
    says: /không phải tệp \.xlsx/,
  },
  {
    name: 'a CSV file that was renamed',
    spoil: () => strToU8('Chỉ tiêu;Kế hoạch\r\nXuất khẩu;1250\r\n'),
    fault: 'unreadable',
    says: /không phải tệp \.xlsx/,
  },
  {
    name: 'a zip that is damaged in its middle',
    spoil: (form) => {
      const bytes = form.bytes.slice();
      bytes.fill(0x55, 400, 1400);
      return bytes;
    },
    fault: 'unreadable',
    says: /hỏng|cắt cụt/,
  },
  {
    name: 'an encrypted file',
    spoil: () => compoundFile('EncryptedPackage'),
    fault: 'unreadable',
    says: /mật khẩu/,
  },
  {
    name: 'a file that is cut off',
    spoil: (form) => form.bytes.subarray(0, 3000),
    fault: 'unreadable',
    says: /cắt cụt/,
  },
  { name: 'an empty file', spoil: () => new Uint8Array(), fault: 'empty', says: /Tệp rỗng/ },
  {
    name: 'a text that is called a workbook',
    spoil: () => new TextEncoder().encode('Đơn vị;Số liệu\nA;1\n'),
    fault: 'unreadable',
    says: /không phải tệp \.xlsx/,
  },
];
