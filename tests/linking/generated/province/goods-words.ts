import { words } from '../chooser';
import type { NamedRow } from './named-row';

const good = (id: string | null, size: number, work: string[], held: string[] = []): NamedRow => ({
  id,
  size,
  level: 1,
  names: words(work, held),
});
const total = (work: string[], held: string[], size: number): NamedRow => ({
  ...good('total', size, work, held),
  level: 0,
});
const heading = (...names: string[]): NamedRow => ({ ...good(null, 0, names), isHeading: true });

const SECTORS: readonly NamedRow[] = [
  good(
    'domestic',
    30,
    [
      'Khu vực kinh tế trong nước',
      'Kinh tế trong nước',
      'Khu vực trong nước',
      'DN trong nước',
      'Khu vực KT trong nước',
      'Doanh nghiệp trong nước',
    ],
    ['Các doanh nghiệp trong nước', 'Khối DN trong nước', 'Kinh tế 100% vốn trong nước'],
  ),
  good(
    'foreign',
    44,
    [
      'Khu vực có vốn đầu tư nước ngoài',
      'Khu vực có vốn ĐTNN',
      'Kinh tế có vốn đầu tư nước ngoài',
      'Khu vực FDI',
      'Doanh nghiệp FDI',
      'KV có vốn ĐTNN',
      'Khu vực kinh tế có vốn đầu tư nước ngoài',
      'DN có vốn đầu tư nước ngoài',
    ],
    ['Các doanh nghiệp FDI', 'Khối DN FDI', 'Khối có vốn ĐTNN', 'Khối doanh nghiệp có vốn đầu tư nước ngoài'],
  ),
];

/** Goods that provinces export; a good that no row of the table means is without an id. */
export const EXPORT_ROWS: readonly NamedRow[] = [
  total(
    [
      'TỔNG TRỊ GIÁ',
      'TỔNG SỐ',
      'Tổng kim ngạch xuất khẩu',
      'Tổng trị giá xuất khẩu',
      'TỔNG KIM NGẠCH',
      'Tổng giá trị xuất khẩu',
      'TỔNG KIM NGẠCH XK',
    ],
    ['TỔNG KNXK', 'Tổng cộng', 'TỔNG XUẤT KHẨU', 'Kim ngạch xuất khẩu toàn tỉnh', 'Tổng số toàn tỉnh'],
    74,
  ),
  ...SECTORS,
  heading('Mặt hàng chủ yếu', 'MẶT HÀNG XUẤT KHẨU CHỦ YẾU', 'Phân theo nhóm hàng', 'Một số mặt hàng chủ yếu'),
  good(
    'seafood',
    8,
    ['Thủy sản', 'Hàng thủy sản', 'Hàng thuỷ sản', 'Thuỷ sản các loại'],
    ['Thủy hải sản', 'Thủy sản chế biến', 'Thủy, hải sản'],
  ),
  good(
    'vegetables',
    3,
    ['Rau quả', 'Hàng rau quả', 'Rau, quả', 'Hàng rau, quả'],
    ['Rau, củ, quả', 'Rau quả các loại'],
  ),
  good('cashew', 2, ['Hạt điều', 'Hạt điều các loại'], ['Điều nhân', 'Nhân điều', 'Hạt điều nhân']),
  good('coffee', 9, ['Cà phê', 'Cà-phê', 'Cà phê các loại'], ['Cà phê nhân', 'Cafe']),
  good('tea', 1, ['Chè', 'Chè các loại'], ['Chè khô', 'Chè (trà)']),
  good('pepper', 3, ['Hạt tiêu', 'Hồ tiêu', 'Tiêu', 'Hạt tiêu các loại'], ['Tiêu hạt', 'Hạt tiêu (hồ tiêu)']),
  good('rice', 7, ['Gạo', 'Gạo các loại'], ['Lương thực (gạo)', 'Mặt hàng gạo']),
  good(
    'cassava',
    4,
    [
      'Sắn và sản phẩm của sắn',
      'Sắn và các sản phẩm từ sắn',
      'Sắn và các SP từ sắn',
      'Sắn và sản phẩm từ sắn',
    ],
    ['Sắn và SP sắn', 'Sắn, sản phẩm từ sắn'],
  ),
  good('rubber', 5, ['Cao su', 'Cao su các loại'], ['Cao su thiên nhiên', 'Mủ cao su']),
  good(null, 2, ['Sản phẩm từ cao su', 'SP từ cao su'], ['Sản phẩm cao su', 'Hàng sản phẩm từ cao su']),
  good(
    'plasticProducts',
    2,
    ['Sản phẩm từ chất dẻo', 'Sản phẩm từ plastic', 'SP từ chất dẻo', 'Các sản phẩm từ chất dẻo'],
    ['Sản phẩm nhựa', 'Sản phẩm chất dẻo'],
  ),
  good('bags', 2, [
    'Túi xách, ví, va li, mũ, ô dù',
    'Túi xách, vali, mũ, ô, dù',
    'Túi xách, ví, vali, mũ và ô dù',
  ]),
  good(
    'wood',
    6,
    ['Gỗ và sản phẩm gỗ', 'Gỗ và sản phẩm từ gỗ', 'Gỗ và các sản phẩm từ gỗ', 'Gỗ và SP gỗ'],
    ['Gỗ, sản phẩm gỗ', 'Gỗ và SP từ gỗ'],
  ),
  good(null, 3, ['Trong đó: Sản phẩm gỗ', 'Trong đó: SP gỗ']),
  good(
    'textiles',
    12,
    ['Dệt, may', 'Hàng dệt may', 'Hàng dệt, may', 'Dệt may'],
    ['Hàng dệt và may mặc', 'May mặc', 'Dệt may các loại'],
  ),
  good(
    'footwear',
    6,
    ['Giày dép', 'Giày dép các loại', 'Giày, dép các loại', 'Giầy dép các loại'],
    ['Giày, dép', 'Giày dép, da giày'],
  ),
  good(
    'steel',
    3,
    ['Sắt thép', 'Sắt, thép', 'Sắt thép các loại', 'Sắt, thép các loại'],
    ['Sắt và thép', 'Thép các loại'],
  ),
  good(
    'steelProducts',
    2,
    ['Sản phẩm từ sắt thép', 'SP từ sắt thép', 'Các sản phẩm từ sắt thép'],
    ['Sản phẩm sắt thép', 'Sản phẩm từ sắt, thép'],
  ),
  good(
    'electronics',
    9,
    [
      'Điện tử, máy tính và linh kiện',
      'Máy vi tính, sản phẩm điện tử và linh kiện',
      'Máy vi tính, SP điện tử và LK',
      'Hàng điện tử, máy tính và linh kiện',
    ],
    ['Máy tính và linh kiện điện tử', 'Linh kiện điện tử, máy tính'],
  ),
  good(
    'phones',
    9,
    [
      'Điện thoại và linh kiện',
      'Điện thoại các loại và linh kiện',
      'Điện thoại và LK',
      'Điện thoại, linh kiện',
    ],
    ['Điện thoại di động và linh kiện'],
  ),
  good(
    'machinery',
    5,
    [
      'Máy móc, thiết bị, dụng cụ, phụ tùng khác',
      'Máy móc thiết bị, dụng cụ phụ tùng',
      'Máy móc, thiết bị, DC, PT khác',
      'Máy móc, thiết bị, dụng cụ phụ tùng khác',
    ],
    ['Máy móc, thiết bị và phụ tùng khác', 'MMTB, dụng cụ, phụ tùng khác'],
  ),
  good(
    'cables',
    2,
    ['Dây điện và cáp điện', 'Dây điện và dây cáp điện', 'Dây điện, cáp điện'],
    ['Dây, cáp điện', 'Dây cáp điện'],
  ),
  good('vehicles', 3, ['Phương tiện vận tải và phụ tùng', 'Phương tiện vận tải và PT']),
  good(
    null,
    4,
    ['Hàng hóa khác', 'Hàng hoá khác', 'Mặt hàng khác', 'Các mặt hàng khác'],
    ['Hàng khác', 'Các hàng hóa còn lại', 'Nhóm hàng khác'],
  ),
];

export const IMPORT_ROWS: readonly NamedRow[] = [
  total(
    [
      'TỔNG TRỊ GIÁ',
      'TỔNG SỐ',
      'Tổng kim ngạch nhập khẩu',
      'Tổng trị giá nhập khẩu',
      'TỔNG KIM NGẠCH',
      'Tổng giá trị nhập khẩu',
      'TỔNG KIM NGẠCH NK',
    ],
    ['TỔNG KNNK', 'Tổng cộng', 'TỔNG NHẬP KHẨU', 'Kim ngạch nhập khẩu toàn tỉnh', 'Tổng số toàn tỉnh'],
    41,
  ),
  ...SECTORS,
  heading('Mặt hàng chủ yếu', 'MẶT HÀNG NHẬP KHẨU CHỦ YẾU', 'Phân theo nhóm hàng'),
  good('cashew', 2, ['Hạt điều', 'Hạt điều các loại']),
  good('maize', 2, ['Ngô', 'Ngô hạt', 'Bắp (ngô)'], ['Ngô (bắp)', 'Ngô các loại']),
  good(
    'feed',
    3,
    [
      'Thức ăn gia súc và nguyên phụ liệu',
      'Thức ăn gia súc và nguyên liệu',
      'TĂ gia súc và NPL',
      'Thức ăn gia súc và NL',
    ],
    ['Nguyên liệu thức ăn gia súc', 'Thức ăn chăn nuôi và nguyên liệu'],
  ),
  good(
    'petrol',
    4,
    ['Xăng dầu', 'Xăng dầu các loại', 'Xăng, dầu các loại'],
    ['Xăng, dầu', 'Nhiên liệu xăng dầu'],
  ),
  good(
    'chemicals',
    2,
    ['Hóa chất', 'Hoá chất', 'Hóa chất các loại'],
    ['Hoá chất công nghiệp', 'Các loại hóa chất'],
  ),
  good(
    'medicines',
    1,
    ['Tân dược', 'Dược phẩm', 'Thuốc tân dược'],
    ['Dược phẩm (tân dược)', 'Thuốc chữa bệnh'],
  ),
  good('fertiliser', 2, ['Phân bón', 'Phân bón các loại']),
  good(
    'plastics',
    3,
    ['Chất dẻo', 'Chất dẻo nguyên liệu', 'Chất dẻo (plastic) nguyên liệu'],
    ['Hạt nhựa', 'Nguyên liệu nhựa'],
  ),
  good('cotton', 2, ['Bông', 'Bông các loại'], ['Bông xơ', 'Bông nguyên liệu']),
  good('yarn', 2, ['Sợi dệt', 'Xơ, sợi dệt các loại', 'Xơ, sợi dệt'], ['Xơ, sợi', 'Sợi các loại']),
  good('fabric', 4, ['Vải', 'Vải các loại'], ['Vải may mặc', 'Vải nguyên liệu']),
  good(
    'textileMaterials',
    4,
    [
      'Nguyên phụ liệu dệt, may, giày dép',
      'Nguyên phụ liệu dệt, may, da, giày',
      'NPL dệt, may, da, giày',
      'Nguyên phụ liệu dệt may, da giày',
    ],
    ['Phụ liệu dệt may, da giày', 'NPL may mặc, giày dép'],
  ),
  good('steel', 4, ['Sắt thép', 'Sắt thép các loại', 'Sắt, thép các loại'], ['Sắt và thép', 'Thép các loại']),
  good('machinery', 6, [
    'Máy móc, thiết bị, dụng cụ, phụ tùng khác',
    'Máy móc thiết bị, dụng cụ phụ tùng',
    'Máy móc, thiết bị, DC, PT khác',
    'Máy móc, thiết bị, dụng cụ phụ tùng khác',
  ]),
  good('electronics', 3, [
    'Điện tử, máy tính và linh kiện',
    'Máy vi tính, sản phẩm điện tử và linh kiện',
    'Máy vi tính, SP điện tử và LK',
  ]),
  good(
    null,
    4,
    ['Hàng hóa khác', 'Mặt hàng khác', 'Các mặt hàng khác'],
    ['Hàng khác', 'Các hàng hóa còn lại', 'Nhóm hàng khác'],
  ),
];
