import type { CorrectionScope } from '../../link-corrections';
import type { FigureCell } from '../../figure-cell';

type GapKind = NonNullable<FigureCell['gap']>['kind'];

const scopes: Record<CorrectionScope, string> = {
  cell: 'ô này',
  column: 'cả cột',
  row: 'cả dòng',
};

const gaps: Record<GapKind, (sheet: string) => string> = {
  notFound: () => 'Không thấy số liệu này trong tệp.',
  otherPeriod: (sheet) => `Trang “${sheet}” có chỉ tiêu này nhưng của kỳ khác.`,
  otherUnit: (sheet) => `Trang “${sheet}” có chỉ tiêu này nhưng đơn vị tính không đổi được.`,
  unclearHeader: (sheet) =>
    `Trang “${sheet}” có cột có thể là số này nhưng tiêu đề cột có chữ chưa rõ nghĩa.`,
  otherFigures: (sheet) =>
    `Trang “${sheet}” có cột có thể là số này nhưng số liệu không khớp với các cột bên cạnh theo tiêu đề.`,
  otherClassification: (sheet) => `Trang “${sheet}” có số này nhưng theo danh mục ngành, hàng khác.`,
  otherBaseYear: (sheet) => `Trang “${sheet}” có chỉ tiêu này nhưng theo năm gốc khác.`,
  unsaidTerritory: (sheet) => `Trang “${sheet}” có chỉ tiêu này nhưng không ghi theo địa giới cũ hay mới.`,
  otherTerritory: (sheet) => `Trang “${sheet}” có chỉ tiêu này nhưng của địa bàn hoặc địa giới khác.`,
  differ: () => 'Có nhiều nơi ghi số khác nhau: hãy chọn một.',
};

/** Words of the corrections that a workbook remembers, in Vietnamese. */
export const rules = {
  heading: 'Chỗ nối đã nhớ',
  count: (own: number, others: number) =>
    `${own} chỗ nối của bảng này${others > 0 ? `, ${others} của bảng khác` : ''}.`,
  isOn: 'dùng',
  remove: 'Bỏ',
  save: 'Lưu ra tệp',
  load: 'Lấy từ tệp',
  noFile: 'Tệp này không phải là tệp chỗ nối đã lưu.',
};

/** Words of where a figure comes from and how that is corrected, in Vietnamese. */
export const sources = {
  heading: 'Nguồn của ô',
  close: 'Đóng phần nguồn số liệu',
  hint: 'Bấm vào một ô số liệu để xem nguồn và sửa.',
  /** What a cell of the preview does when it is pressed. */
  open: 'xem nguồn',
  from: 'Lấy từ',
  show: 'Đến ô này',
  value: (value: string) => `Giá trị: ${value}`,
  blank: 'ô nguồn để trống',
  row: 'Dòng ở nguồn',
  column: 'Cột ở nguồn',
  title: 'Bảng ở nguồn',
  unit: 'Đơn vị ở nguồn',
  unitUnknown: 'không ghi',
  converted: (way: string) => `Quy đổi: ${way}`,
  isGiven: 'Do bạn chọn.',
  refused: 'Bạn đã chọn không nối ô này.',
  sum: 'Cộng các ô',
  gaps,
  others: (count: number) => `${count} nơi khác cũng có thể đúng`,
  take: 'Chọn',
  scope: 'Áp dụng cho',
  scopes,
  pick: 'Chọn ô trong trang tính',
  picking: 'Bấm vào ô cần lấy trong trang tính, rồi bấm “Lấy ô này”.',
  pickingColumn: 'Bấm vào ô của cột cần lấy, cùng dòng này; các dòng khác lấy theo cột đó.',
  pickingRow: 'Bấm vào ô của dòng cần lấy, cùng cột này; các cột khác lấy theo dòng đó.',
  selected: (address: string) => `Đang chọn: ${address}`,
  useSelected: 'Lấy ô này',
  cancel: 'Thôi',
  none: 'Không nối',
  forget: 'Bỏ chỉnh, để tự tìm',
  notCell: 'Chỗ đang chọn không phải là một ô của trang tính.',
  corrected: (count: number) => `Bạn đã chỉnh ${count} chỗ nối.`,
  forgetAll: 'Bỏ mọi chỉnh sửa',
  unmet: (count: number) => `${count} chỗ nối đã nhớ không áp dụng được ở tệp này.`,
};

/** What does not add up in the sources. */
export const findings = {
  count: (count: number) => `${count} chỗ trong nguồn không khớp`,
  explanation: 'Phần bổ trợ không sửa nguồn: bấm vào ô để xem lại.',
};

/** Of which period the sources are. */
export const period = {
  other: (sheet: string | null, period: string) =>
    sheet === null || sheet === 'auto'
      ? `Tệp không có số liệu của kỳ này, nhưng có của ${period}.`
      : `Trang “${sheet}” là số liệu ${period}.`,
  take: (period: string) => `Đổi sang ${period}`,
  taken: (sheet: string | null, period: string) => `Kỳ báo cáo lấy theo trang “${sheet ?? ''}”: ${period}.`,
  back: (period: string) => `Trở lại ${period}`,
  newer: (period: string) => `Nguồn đã có số liệu ${period}.`,
  makeNext: (period: string) => `Lập bảng ${period}`,
};

/** Templates of the department's own. */
export const templates = { heading: 'Mẫu của đơn vị: lập, nhập, xuất' };
