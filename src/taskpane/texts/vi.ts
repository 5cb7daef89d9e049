import { formatNumber } from '../../indicators/language/format-number';
import * as insertion from './vi/insertion';
import * as outcome from './vi/outcome';
import { problems } from './vi/problems';
import * as surroundings from './vi/surroundings';
import * as tables from './vi/tables';

const number = (count: number) => formatNumber(count, 0, 'vi');

/** All words of the pane, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  product: 'Chỉ tiêu',
  reading: 'Đang đọc tệp Excel…',
  retry: 'Thử lại',
  stop: 'Dừng',
  help: 'Hướng dẫn',

  tabs: {
    label: 'Phần việc',
    tables: 'Bảng',
    report: 'Báo cáo',
    check: 'Rà soát',
    blocks: 'Đã chèn',
    units: 'Đơn vị',
    loading: 'Đang mở…',
    failed: 'Không tải được phần này. Kiểm tra kết nối tới nơi đặt phần bổ trợ rồi thử lại.',
  },

  ...tables,
  ...insertion,
  ...outcome,
  ...surroundings,

  problems,
  problem: {
    restored: 'Tệp vẫn như trước khi chèn.',
    notRestored: 'Tệp có thể đã thay đổi một phần: hãy xem lại chỗ nêu trên trước khi lưu.',
    // what Excel says itself may be English
    technical: (...[code]: [code: string, message: string]) => code && `Excel báo mã lỗi ${code}.`,
    close: 'Đóng thông báo',
  },

  count: (value: number) => number(value),
};
