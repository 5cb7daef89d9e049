import type { FormulaMode, LeftReason, NoPlainReason } from '../../contract';
import type { Language } from './messages';

interface SwitchTexts {
  switching: Record<FormulaMode, string>;
  switched: (cells: number, mode: FormulaMode) => string;
  copying: string;
  copied: (cells: number) => string;
  leftMacros: string;
  becameValues: (cells: number) => string;
  left: (cells: number) => string;
  unverified: (cells: number) => string;
  noPlain: Record<NoPlainReason, string>;
  leftReasons: Record<LeftReason, string>;
  more: (cells: number) => string;
}

const vi: SwitchTexts = {
  switching: {
    ct: 'Khôi phục các hàm CT …',
    plain: 'Chuyển sang công thức Excel …',
    values: 'Chuyển thành giá trị …',
  },
  switched: (cells, mode) =>
    cells === 0
      ? 'Không có ô nào phải đổi.'
      : {
          ct: `Đã khôi phục ${cells} ô về hàm CT.`,
          plain: `Đã chuyển ${cells} ô sang công thức Excel.`,
          values: `Đã chuyển ${cells} ô thành giá trị.`,
        }[mode],
  copying: 'Tạo bản gửi đi …',
  copied: (cells) => `Bản gửi đi không còn hàm CT (${cells} ô đã thay) và không còn dấu vết của phần bổ trợ.`,
  leftMacros: 'Tệp gốc có macro, bản gửi đi không có.',
  becameValues: (cells) => `${cells} ô trở thành giá trị vì không viết được bằng công thức Excel:`,
  left: (cells) => `${cells} ô được giữ nguyên:`,
  unverified: (cells) => `${cells} ô chưa đối chiếu được vì phụ thuộc hàm chưa có kết quả, cần xem lại:`,
  noPlain: {
    function: 'hàm không có công thức Excel tương đương',
    array: 'kết quả nằm ở nhiều ô',
    argument: 'đối số không viết được bằng công thức Excel',
    text: 'ô nguồn là chữ mà chỉ hàm CT đọc được',
    tooLong: 'công thức dài quá giới hạn của Excel',
  },
  leftReasons: {
    edited: 'đã được sửa từ khi chuyển',
    sheetMissing: 'trang không còn',
    notCalculated: 'hàm chưa có kết quả',
    different: 'công thức Excel cho kết quả khác kết quả đang hiện; giữ hàm CT',
  },
  more: (cells) => `… và ${cells} ô nữa`,
};

const en: SwitchTexts = {
  switching: {
    ct: 'Restoring CT functions …',
    plain: 'Switching to Excel formulas …',
    values: 'Switching to values …',
  },
  switched: (cells, mode) => {
    const counted = `${cells} cell${cells === 1 ? '' : 's'}`;
    if (cells === 0) return 'No cell had to be changed.';
    return {
      ct: `Restored CT functions in ${counted}.`,
      plain: `Switched ${counted} to Excel formulas.`,
      values: `Switched ${counted} to values.`,
    }[mode];
  },
  copying: 'Making the send-out copy …',
  copied: (cells) =>
    `The send-out copy has no CT functions (${cells} cell${cells === 1 ? '' : 's'} replaced) and no record of the add-in.`,
  leftMacros: 'The workbook has macros, the copy has none.',
  becameValues: (cells) =>
    cells === 1
      ? '1 cell became its value, for no Excel formula says the same:'
      : `${cells} cells became values, for no Excel formula says the same:`,
  left: (cells) => (cells === 1 ? '1 cell was left as it is:' : `${cells} cells were left as they are:`),
  unverified: (cells) =>
    cells === 1
      ? '1 cell could not be compared, for it depends on functions that have not answered. Look at it again:'
      : `${cells} cells could not be compared, for they depend on functions that have not answered. Look at them again:`,
  noPlain: {
    function: 'the function has no equivalent in Excel',
    array: 'its results lie in several cells',
    argument: 'an argument cannot be said in Excel’s own words',
    text: 'its source is a text that only the CT function reads',
    tooLong: 'the formula would be longer than Excel takes',
  },
  leftReasons: {
    edited: 'edited since it was switched',
    sheetMissing: 'its sheet is gone',
    notCalculated: 'its function has not answered',
    different: 'the Excel formula gave another result than the one shown; the CT function stays',
  },
  more: (cells) => `… and ${cells} more`,
};

/** Words of `switch`, `restore` and `sendout`. */
export function switchMessages(language: Language): SwitchTexts {
  return { vi, en }[language];
}
