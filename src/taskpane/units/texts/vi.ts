import { formatNumber } from '../../../indicators/language/format-number';

const number = (count: number) => formatNumber(count, 0, 'vi');

/** All words of the tab of units' files, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  giveOut: 'Phát biểu cho các đơn vị',
  giveOutHint: (table: string, period: string) =>
    `Biểu là bảng đang chọn ở thẻ Bảng: ${table}, ${period}. Đơn vị điền biểu bằng Excel thường, không cần phần bổ trợ.`,
  faultyChoices: 'Bảng đang chọn ở thẻ Bảng có lựa chọn chưa hợp lệ. Hãy sửa ở đó trước.',
  otherTable: 'Chọn bảng khác',
  list: 'Danh sách đơn vị',
  listHint: 'Mỗi dòng một đơn vị, có thể kèm mã ở trước: 001;UBND phường A.',
  make: 'Tải biểu (.zip)',
  made: (name: string, forms: number) =>
    `Đã lập ${number(forms)} biểu trong ${name}, kèm tệp forms.json: hãy giữ tệp này để tổng hợp.`,
  kept: (forms: number) => `${number(forms)} biểu đã phát trước đây giữ nguyên.`,
  dropped: (units: string) =>
    `Danh sách thiếu đơn vị đã được phát biểu: ${units}. Hãy thêm lại các đơn vị này.`,

  returned: 'Tổng hợp biểu gửi về',
  returnedHint:
    'Chọn hoặc kéo vào đây các tệp đơn vị gửi về cùng tệp forms.json của đợt phát. Tệp chỉ được đọc. Trên vài trăm tệp hãy dùng lệnh collect.',
  register: (table: string, period: string, units: number) =>
    `Đợt phát: ${table}, ${period}, ${number(units)} đơn vị.`,
  noRegister: 'Chưa rõ biểu đã phát cho đơn vị nào. Hãy chọn thêm tệp forms.json nằm cùng các biểu đã phát.',
  registerOutdated:
    'Tệp forms.json được lập bằng phiên bản khác của phần bổ trợ: dòng và cột của bảng không còn như nhau. Hãy phát lại biểu.',
  choose: 'Chọn tệp…',
  forget: 'Bỏ các tệp đã đọc',
  reading: 'Đang đọc các tệp…',
  readOf: (done: number, of: number) => `${number(done)}/${number(of)} tệp`,
  stop: 'Dừng',
  stopped: 'Đã dừng. Các tệp đã đọc được giữ lại.',

  counts: (submitted: number, missing: number, faulty: number) =>
    `${number(submitted)} đơn vị đã nộp, ${number(missing)} chưa nộp, ${number(faulty)} có lỗi.`,
  states: { submitted: 'Đã nộp', missing: 'Chưa nộp', faulty: 'Có lỗi' },
  board: 'Theo dõi',
  filled: (filled: number, entries: number) => `đã điền ${number(filled)}/${number(entries)} ô`,
  faults: 'Lỗi, chưa được tổng hợp',
  others: 'Tệp không thuộc đơn vị nào trong danh sách',
  notes: (count: number) => `Lưu ý (${number(count)})`,

  whole: 'Tên đơn vị tổng hợp',
  wholeHint: 'Để trống nếu không nộp tiếp lên cấp trên.',
  unitName: 'Tên đơn vị tổng hợp dài quá 200 ký tự.',
  nothingTaken: 'Chưa có biểu nào dùng được để tổng hợp.',
  insert: 'Chèn bản tổng hợp vào sổ này',
  save: 'Tải sổ tổng hợp (.xlsx)',
  saveLong: 'Tải bảng dài (.csv)',
  changing: 'Đang ghi vào sổ…',
  share: (share: number) => `${Math.floor(share * 100)}%`,
  inserted: 'Đã chèn bản tổng hợp:',
  updated: 'Đã lập lại bản tổng hợp tại chỗ:',
  unverified: 'Excel chưa tính xong nên chưa đối chiếu được kết quả.',
  removed: 'Đã gỡ bản tổng hợp khỏi sổ.',
  edited: 'Trang số tổng đã bị sửa tay, bắt đầu ở ô:',
  editedHint: 'Làm tiếp thì phần sửa tay sẽ mất.',
  evenSo: 'Vẫn làm',
  keep: 'Thôi',
  close: 'Đóng thông báo',

  before: 'Bản tổng hợp có trong sổ',
  beforeOne: (table: string, period: string, unit: string) => `${table}, ${period} · ${unit}`,
  remove: 'Gỡ khỏi sổ',

  noFigures: 'Sổ chưa có số liệu nào trong bảng đã chèn hay trong sổ số liệu đã công bố.',
  ownLong: 'Bảng dài của sổ này',
  ownLongHint:
    'Số liệu của các bảng đã chèn và sổ số liệu đã công bố, mỗi số một dòng theo SDMX-CSV, để đưa vào cơ sở dữ liệu.',
};
