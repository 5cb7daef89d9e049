import type { Chooser } from './chooser';
import type { Book } from './monthly-book';
import { Page } from './page';

/** Tables that stand around the one of the truth and fill none of it; rows of a table stay where they are. */
export function withSurroundings(chooser: Chooser, { sheets, truth }: Book): Book {
  const below = chooser.chance(0.5) ? linesBelow(chooser, sheets) : sheets;
  const others = chooser
    .shuffled([anotherProvince, staffList, pricesOfGoods])
    .slice(0, chooser.between(0, 2));
  const pages = others.map((write, at) => write(chooser, at));
  // the sheet of the truth comes first: its place is part of it
  return { sheets: [...below, ...pages.flatMap((page) => page.lines())], truth };
}

/** A table of other things further down on the same sheet. */
function linesBelow(chooser: Chooser, sheets: readonly string[]): string[] {
  const rows = sheets.map((line) => Number(/^(\d+)\|/.exec(line)?.[1] ?? 0));
  const first = Math.max(...rows) + chooser.between(2, 4);
  const table = [
    `| BẢNG PHỤ: DOANH NGHIỆP VÀ LAO ĐỘNG |`,
    `| TT | Nội dung | Đơn vị tính | Kỳ trước | Kỳ này |`,
    `| 1 | Số doanh nghiệp hoạt động | Doanh nghiệp | 412 | 418 |`,
    `| 2 | Lao động bình quân | Người | 10520 | 10611 |`,
    `| 3 | Số dự án đang triển khai | Dự án | 17 | 19 |`,
  ];
  const last = rows.lastIndexOf(Math.max(...rows));
  return [
    ...sheets.slice(0, last + 1),
    ...table.map((text, at) => `${first + at}${text}`),
    ...sheets.slice(last + 1),
  ];
}

function anotherProvince(chooser: Chooser, at: number): Page {
  const page = new Page(`So sánh ${at + 1}`);
  const year = chooser.between(2027, 2039);
  page.put(0, 0, `SỐ LIỆU CẢ NƯỚC NĂM ${year}`);
  ['Chỉ tiêu', 'Đơn vị tính', `Kế hoạch năm ${year}`, `Ước thực hiện năm ${year}`].forEach((text, c) =>
    page.put(2, c, text),
  );
  ['Kim ngạch xuất khẩu của cả nước', 'Triệu USD', 402000, 410500].forEach((value, c) =>
    page.put(3, c, value),
  );
  ['Kim ngạch nhập khẩu của cả nước', 'Triệu USD', 378000, 381200].forEach((value, c) =>
    page.put(4, c, value),
  );
  ['Tổng mức bán lẻ hàng hóa của cả nước', 'Tỷ đồng', 6900000, 6981000].forEach((value, c) =>
    page.put(5, c, value),
  );
  return page;
}

function staffList(chooser: Chooser, at: number): Page {
  const page = new Page(`Danh sách ${at + 1}`);
  page.put(0, 0, 'DANH SÁCH CÁN BỘ THEO DÕI');
  ['STT', 'Họ và tên', 'Năm sinh', 'Số điện thoại'].forEach((text, c) => page.put(1, c, text));
  for (let row = 1; row < 6; row++)
    [row, `Người thứ ${row}`, chooser.between(1975, 1999), 90000000 + row].forEach((value, c) =>
      page.put(row + 1, c, value),
    );
  return page;
}

function pricesOfGoods(chooser: Chooser, at: number): Page {
  const page = new Page(`Giá cả ${at + 1}`);
  page.put(0, 0, 'GIÁ BÁN LẺ MỘT SỐ MẶT HÀNG');
  ['Mặt hàng', 'Đơn vị tính', 'Tuần 1', 'Tuần 2'].forEach((text, c) => page.put(1, c, text));
  ['Xăng RON 95', 'Dầu DO', 'Gạo tẻ', 'Xi măng', 'Đường'].forEach((name, row) =>
    [name, 'đồng', chooser.between(9000, 26000), chooser.between(9000, 26000)].forEach((value, c) =>
      page.put(row + 2, c, value),
    ),
  );
  return page;
}
