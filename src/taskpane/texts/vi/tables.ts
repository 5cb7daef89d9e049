import { rangeText, type NumberChoice } from '../../../tables/choices';

/** Words of the choice of a table and of its parameters, in Vietnamese. */
export const table = {
  heading: 'Chọn bảng',
  search: 'Tìm bảng',
  searchExample: 'ví dụ: xuat khau',
  all: '‹ Tất cả bảng',
  found: (count: number) => (count ? `${count} bảng` : 'Không có bảng nào khớp.'),
};

/** What the open workbook can fill. */
export const offers = {
  heading: 'Tệp này làm được gì',
  searching: 'Đang tìm bảng mà tệp này có số liệu…',
  none: 'Tệp này không có số liệu cho bảng nào. Vẫn chèn được bảng trống để nhập.',
  month: (month: number, year: number) => `tháng ${month}/${year}`,
  year: (year: number) => `năm ${year}`,
  coverage: (linked: number, wanted: number) => `${linked} trên ${wanted} ô`,
  more: (count: number) => `Xem thêm ${count} bảng`,
};

/** Several tables of a month at once. */
export const set = {
  insert: (tables: number, month: number, year: number) =>
    `Chèn cả bộ tháng ${month}/${year} (${tables} bảng)`,
  step: (table: number, of: number) => `${table}/${of}`,
  cancelHint: 'Bấm Dừng thì bảng đang ghi vẫn được ghi xong; các bảng sau không chèn nữa.',
  done: (tables: number, wanted: number) => `Đã chèn ${tables} trên ${wanted} bảng, mỗi bảng một trang tính.`,
  remove: 'Xóa cả bộ vừa chèn',
};

export const parameters = {
  heading: 'Thông số',
  /** What a field wants that is not valid. */
  fault: (choice: NumberChoice) => `Nhập ${rangeText(choice, 'vi')}.`,
  territoryHint: 'Số gốc trước ngày sáp nhập được cộng từ các tỉnh, xã cũ.',
  namesFault: 'Ghi các tên cách nhau bằng dấu chấm phẩy, mỗi tên một lần.',
  territoryFault: 'Chọn một tỉnh ghép từ nhiều tỉnh, hoặc ghi TÊN MỚI = TÊN CŨ + TÊN CŨ từ 1/7/2025.',
  territoryList: 'Danh sách địa giới của đơn vị (.txt, mỗi dòng một địa giới)',
  territoryUnread: (lines: string) => `Dòng không đọc được hoặc lặp tên: ${lines}.`,
  isDefault: (text: string) => `${text} (mặc định)`,
  place: 'Chỗ chèn',
  newSheet: 'Trang tính mới',
  selectedCell: 'Từ ô đang chọn',
  noSelection: 'chưa chọn ô nào',
  source: 'Lấy số liệu từ',
  sourceAuto: (sheet: string | null) =>
    sheet ? `Cả tệp (nhiều nhất từ “${sheet}”)` : 'Cả tệp (chưa thấy số liệu nào)',
  sourceAutoUnknown: 'Cả tệp',
  sourceNone: 'Không liên kết, để ô trống',
  sourceOption: (sheet: string, matches: number | null, visible: boolean) =>
    `${sheet}${matches === null ? '' : ` – khớp ${matches} dòng`}${visible ? '' : ' (ẩn)'}`,
  more: 'Tùy chọn khác',
};
