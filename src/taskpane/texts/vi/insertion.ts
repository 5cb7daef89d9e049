import { conflictKinds } from './problems';

/** Words of the preview, of what is in the way, and of inserting, in Vietnamese. */
export const preview = {
  heading: 'Xem trước',
  region: (title: string) => `Xem trước bảng: ${title}. Dùng phím mũi tên để cuộn.`,
  loading: 'Đang lập bảng xem trước…',
  stopped: 'Đã dừng xem trước.',
  again: 'Xem trước lại',
  enlarge: 'Phóng to',
  reduce: 'Thu nhỏ',
  twins: (headings: readonly string[]) => `Hai cột cùng một kỳ: ${headings.join('; ')}.`,
  oneOfTwins: 'Bỏ một cột',
  closeWindow: 'Đóng cửa sổ',
  pointInWindow: 'Bấm một con số: ngăn Chỉ tiêu bên cạnh bảng tính cho biết số đó lấy từ đâu.',
  reach: 'Đưa chuột hay phím mũi tên tới một ô để xem công thức và các ô nó dùng.',
  showFormulas: 'Hiện công thức',
  legendLinked: 'liên kết',
  legendComputed: 'tự tính',
  legendInput: 'ô nhập',
  emptyInput: 'ô trống để nhập',
  unknownValue: 'tính trong Excel',
  waitForRows: 'Nhập đúng số dòng để xem trước.',
  waitForYear: 'Nhập đúng năm để xem trước.',
  waitForCell: 'Chọn một ô trong Excel để xem trước.',
  newSheetNamed: (sheet: string) => `Trang tính mới “${sheet}”`,
};

export const links = {
  coverage: (linked: number, wanted: number) => `Nối được ${linked} trên ${wanted} ô số liệu`,
  inSheets: (sheets: readonly string[]) => ` với trang ${sheets.map((name) => `“${name}”`).join(', ')}.`,
  blank: (cells: number) => `${cells} ô nguồn còn trống: điền vào nguồn là bảng có số.`,
  assumedUnit: (unit: string) => `Trang này không ghi đơn vị tính; số liệu được hiểu là ${unit}.`,
  noSource: (rows: number) => `Không liên kết: ${rows} dòng số liệu là ô trống để nhập.`,
  missing: (count: number) => `${count} dòng chưa có số liệu, để ô trống`,
};

export const conflicts = {
  heading: (count: number) => `${count} chỗ cản bảng`,
  explanation: 'Phần bổ trợ không ghi đè. Chọn ô khác có vùng trống, hoặc một trong các cách dưới đây.',
  kinds: conflictKinds,
  goTo: (address: string) => `Đến ${address}`,
  more: (count: number) => `và ${count} chỗ khác`,
  placeBelow: (address: string) => `Đặt phía dưới, ở ${address}`,
  placeRight: (address: string) => `Đặt bên phải, ở ${address}`,
  newSheet: 'Đặt ở trang tính mới',
};

export const narrow = {
  heading: (count: number) => `${count} cột ở chỗ này quá hẹp cho bảng`,
  column: (column: string, width: number, needed: number) =>
    `Cột ${column}: rộng ${width} ký tự, cần ${needed}`,
  more: (count: number) => `và ${count} cột khác`,
  spread: (count: number) => `Gộp tên dòng qua ${count} cột`,
  explanation:
    'Số sẽ hiện thành ### hoặc chữ bị cắt, như trong bản xem trước. Phần bổ trợ không đổi độ rộng cột của trang đang có: hãy tự nới cột, hoặc chọn chỗ khác.',
};

export const insert = {
  button: 'Chèn bảng',
  waiting: 'Chờ xem trước xong rồi chèn.',
  blocked: 'Chưa chèn được: chỗ chèn không trống.',
  faulty: 'Chưa chèn được: xem lại thông số.',
  unseen: 'Chưa chèn được: chưa có bản xem trước.',
  working: 'Đang chèn bảng',
  noCancel: 'Không dừng giữa chừng, để tệp không dở dang. Nếu lỗi, tệp được trả về như trước.',
  steps: {
    reading: 'Đọc vùng sắp ghi và trang nguồn…',
    writing: 'Ghi bảng…',
    verifying: 'Đọc lại và kiểm tra…',
  },
};
