import { formatNumber } from '../indicators/language/format-number';
import { cellAddress, parseArea } from '../spreadsheet/a1';
import { describeXlsxProblem } from '../spreadsheet/package/problem-words';
import type { Language } from '../tables/choices';
import type { Fault, Note } from './faults';
import type { FormWords } from './form';

type Said = Fault | Note;
type SayOf<Kind extends Said['kind']> = (said: Said & { kind: Kind }) => string;
type Catalogue = { [Kind in Exclude<Said['kind'], 'unreadable'>]: SayOf<Kind> };

const LONGEST = 60;
const shown = (text: string): string => `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;

interface Placed {
  sheet: string;
  cell: string;
  label?: string;
  header?: string;
}

/** `'Sheet'!D12 (Xuất khẩu; Kế hoạch)`. */
function at({ sheet, cell, label = '', header = '' }: Placed): string {
  const area = parseArea(cell);
  const about = [label, header].filter((words) => words !== '').join('; ');
  return `${area ? cellAddress({ sheet, ...area }) : sheet}${about ? ` (${about})` : ''}`;
}

const figure = (value: number | string, language: Language): string =>
  typeof value === 'number' ? formatNumber(value, undefined, language) : shown(value);

const ROLES: Record<Language, Record<FormWords['role'], string>> = {
  vi: {
    unitName: 'tên đơn vị',
    number: 'số biểu',
    title: 'tiêu đề',
    measure: 'đơn vị tính',
    header: 'tên cột',
    label: 'tên dòng',
  },
  en: {
    unitName: 'name of the reporting unit',
    number: 'number of the form',
    title: 'title',
    measure: 'unit of measurement',
    header: 'heading',
    label: 'name of the row',
  },
};

const SHOWN: Record<Language, Record<(Fault & { kind: 'shownOtherwise' })['shows'], string>> = {
  vi: {
    percent: 'dưới dạng phần trăm',
    date: 'dưới dạng ngày tháng',
    thousands: 'chia cho nghìn hoặc triệu',
    words: 'kèm chữ hoặc đơn vị khác',
  },
  en: {
    percent: 'as a percentage',
    date: 'as a date',
    thousands: 'divided by thousands or millions',
    words: 'with words or another unit beside it',
  },
};

const vi: Catalogue = {
  empty: () => 'Tệp rỗng (0 byte). Hãy xin lại tệp.',
  noAccess: () => 'Không có quyền đọc tệp hoặc tệp đang bị chương trình khác giữ.',
  noForm: () => 'Tệp không mang dấu của biểu đã phát. Hãy điền vào đúng tệp biểu đã nhận rồi gửi lại.',
  severalForms: ({ sheets }) =>
    `Tệp có nhiều biểu: ${sheets.map(shown).join(', ')}. Mỗi tệp chỉ gửi một biểu.`,
  otherTable: ({ found, wanted }) => `Biểu thuộc bảng ${found}, cần bảng ${wanted}.`,
  otherPeriod: ({ found, wanted }) => `Biểu của kỳ khác: ${found}; cần ${wanted}.`,
  otherChoices: () => 'Biểu có đơn vị tiền, năm gốc hoặc cách ghi khác với biểu đã phát.',
  oldEdition: ({ found, wanted }) => `Biểu phát lần ${found}, nay dùng biểu phát lần ${wanted}.`,
  otherMake: () => 'Biểu được lập bằng phiên bản khác của bảng: dòng và cột không còn như nhau.',
  unknownUnit: ({ unit }) => `Đơn vị ${shown(unit)} không có trong danh sách.`,
  undecided: ({ files }) =>
    `Đơn vị gửi nhiều tệp khác nhau và không rõ tệp nào mới hơn: ${files.map(shown).join(', ')}. Hãy bỏ tệp thừa.`,
  countedTwice: ({ unit, file }) => `${shown(unit)} đã nằm trong số tổng hợp của tệp ${shown(file)}.`,
  nothingFilled: () => 'Biểu chưa có số liệu nào.',
  rowLost: ({ sheet, label }) => `Trang ${shown(sheet)} đã bị xóa dòng ${shown(label)}.`,
  columnLost: ({ sheet, label }) => `Trang ${shown(sheet)} đã bị xóa cột ${shown(label)}.`,
  wordsChanged: ({ role, found, wanted, ...place }) =>
    `${at(place)}: ${ROLES.vi[role]} bị đổi thành ${shown(found)}, biểu ghi ${shown(wanted)}.`,
  textNumber: ({ found, value, ...place }) =>
    `${at(place)}: số gõ dưới dạng chữ ${shown(found)}. Nếu đúng là ${figure(value, 'vi')}, hãy gõ lại thành số.`,
  noNumber: ({ found, ...place }) => `${at(place)}: ${shown(found)} không phải là số.`,
  notOffered: ({ found, choices, ...place }) =>
    `${at(place)}: ${shown(found)} không có trong danh sách (${choices.join(', ')}).`,
  error: ({ found, ...place }) => `${at(place)}: ô báo lỗi ${found}.`,
  otherWorkbook: (place) => `${at(place)}: công thức lấy số từ một tệp khác. Hãy thay bằng số.`,
  notCalculated: (place) =>
    `${at(place)}: công thức chưa được tính. Hãy mở tệp trong Excel, lưu lại rồi gửi.`,
  merged: (place) => `${at(place)}: ô nhập bị gộp với ô khác.`,
  cutAway: (place) =>
    `${at(place)}: ô nhập đã bị cắt và dán đi nơi khác; số có thể đang nằm sai ô. Hãy gõ lại vào đúng ô.`,
  shownOtherwise: ({ shows, value, ...place }) =>
    `${at(place)}: ô hiện số ${figure(value, 'vi')} ${SHOWN.vi[shows]}. Hãy gõ lại số theo định dạng của biểu.`,
  unnamed: (place) => `${at(place)}: có số liệu mà dòng chưa có tên.`,
  negative: ({ value, ...place }) => `${at(place)}: số âm ${figure(value, 'vi')}.`,
  stray: ({ found, ...place }) => `${at(place)}: số ${found} nằm ngoài các ô nhập của biểu.`,
  totalDiffers: ({ found, wanted, ...place }) =>
    `${at(place)}: số tổng ${figure(found, 'vi')} khác tổng các số liệu của nó, ${figure(wanted, 'vi')}.`,
  sheetRenamed: ({ found, wanted }) => `Trang ${shown(wanted)} đã đổi tên thành ${shown(found)}.`,
  moved: ({ sheet, rows, columns }) =>
    `Trang ${shown(sheet)} có chèn thêm: ${rows} dòng và ${columns} cột của biểu đã dời chỗ; số liệu được đọc ở chỗ mới.`,
  wrongExtension: ({ extension }) => `Đuôi tệp ${shown(extension)} không đúng: nội dung là .xlsx.`,
  formula: ({ value, ...place }) => `${at(place)}: ô nhập có công thức; lấy kết quả ${figure(value, 'vi')}.`,
  noData: ({ found, ...place }) => `${at(place)}: ${shown(found)} được hiểu là chưa có số liệu.`,
  computedTyped: (place) => `${at(place)}: công thức của biểu bị gõ đè; số này không dùng.`,
  beside: (place) => `${at(place)}: số ghi thêm ngoài biểu, không dùng.`,
  hiddenCell: (place) => `${at(place)}: ô nằm ở dòng hoặc cột bị ẩn; số vẫn được lấy.`,
  hiddenSheet: ({ sheet }) => `Trang ${shown(sheet)} bị ẩn; số liệu vẫn được đọc ở trang này.`,
  moreSheets: ({ sheets }) => `Tệp có trang khác, không được đọc: ${sheets.map(shown).join(', ')}.`,
  macros: () => 'Tệp có macro; macro không được chạy.',
  olderFile: ({ file }) => `Bản cũ hơn; đã lấy tệp ${shown(file)}.`,
  sameFile: ({ file }) => `Cùng số liệu với tệp ${shown(file)}, chỉ tính một lần.`,
};

const en: Catalogue = {
  empty: () => 'The file is empty (0 bytes). Ask for it again.',
  noAccess: () => 'The file may not be read, or another program holds it.',
  noForm: () => 'The file does not bear the mark of a form. Fill in the form that was given out and send it.',
  severalForms: ({ sheets }) =>
    `The file holds several forms: ${sheets.map(shown).join(', ')}. Send one form a file.`,
  otherTable: ({ found, wanted }) => `The form is of the table ${found}; ${wanted} is wanted.`,
  otherPeriod: ({ found, wanted }) => `The form is of another period: ${found}; ${wanted} is wanted.`,
  otherChoices: () =>
    'The form has other units of money, another base year or other comparisons than those given out.',
  oldEdition: ({ found, wanted }) => `The form is of edition ${found}; edition ${wanted} is in use.`,
  otherMake: () =>
    'The form was made with another version of the table: its rows and columns are not the same.',
  unknownUnit: ({ unit }) => `The unit ${shown(unit)} is not in the list.`,
  undecided: ({ files }) =>
    `The unit sent different files, and none is known to be newer: ${files.map(shown).join(', ')}. Take the superfluous one away.`,
  countedTwice: ({ unit, file }) => `${shown(unit)} stands in the totals of the file ${shown(file)} already.`,
  nothingFilled: () => 'The form has no figures.',
  rowLost: ({ sheet, label }) => `The row ${shown(label)} was deleted from the sheet ${shown(sheet)}.`,
  columnLost: ({ sheet, label }) => `The column ${shown(label)} was deleted from the sheet ${shown(sheet)}.`,
  wordsChanged: ({ role, found, wanted, ...place }) =>
    `${at(place)}: the ${ROLES.en[role]} was changed to ${shown(found)}; the form says ${shown(wanted)}.`,
  textNumber: ({ found, value, ...place }) =>
    `${at(place)}: a number typed as text, ${shown(found)}. If it is ${figure(value, 'en')}, type it as a number.`,
  noNumber: ({ found, ...place }) => `${at(place)}: ${shown(found)} is no number.`,
  notOffered: ({ found, choices, ...place }) =>
    `${at(place)}: ${shown(found)} is none of the choices (${choices.join(', ')}).`,
  error: ({ found, ...place }) => `${at(place)}: the cell shows the error ${found}.`,
  otherWorkbook: (place) => `${at(place)}: the formula reads another file. Put the number in its place.`,
  notCalculated: (place) => `${at(place)}: the formula was not calculated. Open and save the file in Excel.`,
  merged: (place) => `${at(place)}: the cell was merged with others.`,
  cutAway: (place) =>
    `${at(place)}: the cell was cut and pasted elsewhere; its number may stand in the wrong cell. Type it where it belongs.`,
  shownOtherwise: ({ shows, value, ...place }) =>
    `${at(place)}: the cell shows ${figure(value, 'en')} ${SHOWN.en[shows]}. Type the number in the format of the form.`,
  unnamed: (place) => `${at(place)}: there are figures and the row has no name.`,
  negative: ({ value, ...place }) => `${at(place)}: a negative number, ${figure(value, 'en')}.`,
  stray: ({ found, ...place }) => `${at(place)}: the number ${found} stands in none of the cells to fill in.`,
  totalDiffers: ({ found, wanted, ...place }) =>
    `${at(place)}: the total ${figure(found, 'en')} is not what its figures add up to, ${figure(wanted, 'en')}.`,
  sheetRenamed: ({ found, wanted }) => `The sheet ${shown(wanted)} was renamed to ${shown(found)}.`,
  moved: ({ sheet, rows, columns }) =>
    `Something was put into the sheet ${shown(sheet)}: ${rows} rows and ${columns} columns of the form have moved and are read where they are now.`,
  wrongExtension: ({ extension }) => `The extension ${shown(extension)} is wrong: the content is .xlsx.`,
  formula: ({ value, ...place }) =>
    `${at(place)}: a formula was typed; its result ${figure(value, 'en')} is taken.`,
  noData: ({ found, ...place }) => `${at(place)}: ${shown(found)} is taken as no figure.`,
  computedTyped: (place) => `${at(place)}: a formula of the form was typed over; the number is not used.`,
  beside: (place) => `${at(place)}: a number beside the form; it is not used.`,
  hiddenCell: (place) => `${at(place)}: the cell is in a hidden row or column; its number is taken.`,
  hiddenSheet: ({ sheet }) => `The sheet ${shown(sheet)} is hidden; it is read all the same.`,
  moreSheets: ({ sheets }) =>
    `The file has other sheets, which are not read: ${sheets.map(shown).join(', ')}.`,
  macros: () => 'The file has macros; none is run.',
  olderFile: ({ file }) => `An older file; ${shown(file)} is taken.`,
  sameFile: ({ file }) => `The same figures as ${shown(file)}; they count once.`,
};

/** What is wrong with a file, or told of it, as a sentence: what, where, what to do. */
export function faultWords(said: Said, language: Language): string {
  if (said.kind === 'unreadable') return describeXlsxProblem(said, language);
  return ({ vi, en }[language][said.kind] as (one: Said) => string)(said);
}
