import { formatNumber } from '../../../indicators/language/format-number';

const number = (count: number) => formatNumber(count, 0, 'vi');

/** All words of the tab of the check, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  heading: 'Rà soát số liệu',
  explanation:
    'Tìm tỷ lệ, tổng, đơn vị, công thức, năm và số chép có thể sai. Tệp chỉ được đọc; chưa xác nhận thì không ô nào bị sửa.',
  scope: 'Phạm vi',
  workbook: 'Cả tệp',
  again: 'Rà soát lại',
  running: 'Đang rà soát…',
  changing: 'Đang ghi vào các ô…',
  share: (share: number) => `${Math.floor(share * 100)}%`,
  stop: 'Dừng',
  stopped: 'Đã dừng. Chưa rà soát xong.',
  close: 'Đóng thông báo',
  none: 'Không thấy chỗ nào đáng ngờ.',
  found: (findings: number, cells: number) =>
    `${number(findings)} phát hiện ở ${number(cells)} ô. Bấm địa chỉ để đến ô.`,
  cut: (area: string) => `Trang quá lớn, chỉ rà soát ${area}.`,
  cells: (count: number) => `${number(count)} ô`,
  moreAreas: (count: number) => `và ${number(count)} chỗ khác`,

  fix: (cells: number) => `Sửa ${number(cells)} ô…`,
  fixQuestion: (cells: number) => `Sẽ ghi vào ${number(cells)} ô:`,
  fixYes: 'Ghi',
  moreCells: (count: number) => `và ${number(count)} ô khác`,
  no: 'Thôi',

  accept: 'Chấp nhận…',
  reason: 'Chấp nhận vì',
  acceptYes: 'Ghi nhớ',
  acceptHint: 'Lý do được ghi trong tệp. Số thay đổi thì lại được báo.',

  accepted: (findings: number) => `Đã xem, chấp nhận (${number(findings)})`,
  because: (reason: string) => `Vì: ${reason}`,
  withdraw: 'Bỏ chấp nhận',

  fixes: 'Đã sửa',
  ledger: 'Ghi vào sổ công bố',
  fixedCells: (finding: string, cells: number) => `${finding} · ${number(cells)} ô`,
  unfinished: 'Lần sửa bị ngắt giữa chừng.',
  undo: 'Trả lại như trước',
  forget: 'Bỏ khỏi danh sách',

  /** What to do about a problem, where a table would have another way out. */
  next: {
    sessionLostAfterWrite: 'Bấm “Rà soát lại”; lần sửa bị ngắt có trong mục “Đã sửa”, trả lại được ở đó.',
    sessionLostBeforeWrite: 'Bấm “Rà soát lại” rồi sửa lần nữa.',
    nothingToRemove: 'Lần sửa này không còn trong tệp; bấm “Rà soát lại” để đọc lại danh sách.',
    sheetMissing: 'Bấm “Rà soát lại”; lần sửa của trang không còn thì bỏ khỏi danh sách.',
  } as Record<string, string>,

  notices: {
    fixed: (cells: number) => `Đã sửa ${number(cells)} ô.`,
    undone: (cells: number) => `Đã trả lại ${number(cells)} ô như trước khi sửa.`,
    left: (cells: number) => `${number(cells)} ô đã thay đổi từ lúc đó nên để nguyên:`,
    accepted: 'Đã ghi nhớ. Phát hiện này không hiện nữa khi số chưa thay đổi.',
    withdrawn: 'Phát hiện này lại có trong danh sách.',
    forgotten: 'Đã bỏ khỏi danh sách. Các ô giữ nguyên như đã sửa.',
    nothing: 'Không ô nào được ghi.',
  },
};
