import { words, type Chooser } from '../chooser';
import { Page } from '../page';
import { filled } from '../sheet-parts';
import type { Blanks } from './meaning';

/** Sheets of the same workbook that fill none of the tables, though their words are alike. */
const OTHERS: readonly { title: string; unit: string; rows: readonly string[] }[] = [
  {
    title: 'DOANH THU VẬN TẢI, KHO BÃI VÀ DỊCH VỤ HỖ TRỢ VẬN TẢI',
    unit: 'Triệu đồng',
    rows: ['TỔNG SỐ', 'Vận tải hành khách', 'Vận tải hàng hóa', 'Dịch vụ hỗ trợ vận tải', 'Dịch vụ khác'],
  },
  {
    title: 'SẢN LƯỢNG THỦY SẢN',
    unit: 'Tấn',
    rows: ['TỔNG SỐ', 'Nuôi trồng', 'Khai thác', 'Cá', 'Tôm'],
  },
  {
    title: 'CHỈ SỐ TIÊU THỤ NGÀNH CÔNG NGHIỆP CHẾ BIẾN, CHẾ TẠO',
    unit: '%',
    rows: ['Toàn ngành chế biến, chế tạo', 'Sản xuất, chế biến thực phẩm', 'Sản xuất đồ uống', 'Dệt'],
  },
  {
    title: 'THU NGÂN SÁCH NHÀ NƯỚC TRÊN ĐỊA BÀN',
    unit: 'Tỷ đồng',
    rows: ['TỔNG THU', 'Thu nội địa', 'Thu từ hoạt động xuất nhập khẩu', 'Thu từ dầu thô'],
  },
  {
    title: 'SẢN LƯỢNG CÂY LÂU NĂM CHỦ YẾU',
    unit: 'Tấn',
    rows: ['Chè', 'Cà phê', 'Cao su', 'Hồ tiêu', 'Điều'],
  },
];
const MONTHS = words(['Ước tháng {m}/{y}', 'Ước tính tháng {m} năm {y}'], ['Dự ước tháng {mm}/{y}']);
const REACHED = words(['Cộng dồn {m} tháng năm {y}', '{m} tháng năm {y}'], ['Lũy kế {m} tháng {y}']);

export function writeOther(chooser: Chooser, name: string, blanks: Blanks): Page {
  const { title, unit, rows } = chooser.one(OTHERS);
  const page = new Page(name);
  page.put(0, 0, title);
  page.put(1, 3, `Đơn vị tính: ${unit}`);
  const isIndex = unit === '%';
  const heads = isIndex
    ? [
        'Tháng {m} so với tháng trước',
        'Tháng {m} so với cùng kỳ năm trước',
        '{m} tháng so với cùng kỳ năm trước',
      ]
    : [
        'Thực hiện tháng {l}',
        chooser.value(MONTHS),
        chooser.value(REACHED),
        '{m} tháng so với cùng kỳ năm trước (%)',
      ];
  heads.forEach((head, column) => page.put(2, column + 1, filled(head, blanks)));
  rows.forEach((row, at) => {
    page.put(at + 3, 0, row);
    heads.forEach((_, column) =>
      page.put(
        at + 3,
        column + 1,
        isIndex || column === 3 ? chooser.between(950, 1150) / 10 : chooser.between(100, 9000),
      ),
    );
  });
  return page;
}
