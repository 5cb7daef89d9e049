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
    ['Khu vực kinh tế trong nước', 'Kinh tế trong nước', 'Khu vực trong nước'],
    ['DN trong nước', 'Khu vực KT trong nước', 'Doanh nghiệp trong nước'],
  ),
  good(
    'foreign',
    44,
    [
      'Khu vực có vốn đầu tư nước ngoài',
      'Khu vực có vốn ĐTNN',
      'Kinh tế có vốn đầu tư nước ngoài',
      'Khu vực FDI',
    ],
    [
      'Doanh nghiệp FDI',
      'KV có vốn ĐTNN',
      'Khu vực kinh tế có vốn đầu tư nước ngoài',
      'DN có vốn đầu tư nước ngoài',
    ],
  ),
];

/** Goods that provinces export; a good that no row of the table means is without an id. */
export const EXPORT_ROWS: readonly NamedRow[] = [
  total(
    ['TỔNG TRỊ GIÁ', 'TỔNG SỐ', 'Tổng kim ngạch xuất khẩu', 'Tổng trị giá xuất khẩu'],
    ['TỔNG KIM NGẠCH', 'Tổng giá trị xuất khẩu', 'TỔNG KIM NGẠCH XK'],
    74,
  ),
  ...SECTORS,
  heading('Mặt hàng chủ yếu', 'MẶT HÀNG XUẤT KHẨU CHỦ YẾU', 'Phân theo nhóm hàng', 'Một số mặt hàng chủ yếu'),
  good('seafood', 8, ['Thủy sản', 'Hàng thủy sản'], ['Hàng thuỷ sản', 'Thuỷ sản các loại']),
  good('vegetables', 3, ['Rau quả', 'Hàng rau quả'], ['Rau, quả', 'Hàng rau, quả']),
  good('cashew', 2, ['Hạt điều'], ['Hạt điều các loại']),
  good('coffee', 9, ['Cà phê'], ['Cà-phê', 'Cà phê các loại']),
  good('tea', 1, ['Chè', 'Chè các loại'], ['Chè các loại']),
  good('pepper', 3, ['Hạt tiêu', 'Hồ tiêu'], ['Tiêu', 'Hạt tiêu các loại']),
  good('rice', 7, ['Gạo'], ['Gạo các loại']),
  good(
    'cassava',
    4,
    ['Sắn và sản phẩm của sắn', 'Sắn và các sản phẩm từ sắn'],
    ['Sắn và các SP từ sắn', 'Sắn và sản phẩm từ sắn'],
  ),
  good('rubber', 5, ['Cao su'], ['Cao su các loại']),
  good(null, 2, ['Sản phẩm từ cao su'], ['SP từ cao su']),
  good(
    'plasticProducts',
    2,
    ['Sản phẩm từ chất dẻo', 'Sản phẩm từ plastic'],
    ['SP từ chất dẻo', 'Các sản phẩm từ chất dẻo'],
  ),
  good(
    'bags',
    2,
    ['Túi xách, ví, va li, mũ, ô dù', 'Túi xách, vali, mũ, ô, dù'],
    ['Túi xách, ví, vali, mũ và ô dù'],
  ),
  good('wood', 6, ['Gỗ và sản phẩm gỗ', 'Gỗ và sản phẩm từ gỗ'], ['Gỗ và các sản phẩm từ gỗ', 'Gỗ và SP gỗ']),
  good(null, 3, ['Trong đó: Sản phẩm gỗ'], ['Trong đó: SP gỗ']),
  good('textiles', 12, ['Dệt, may', 'Hàng dệt may', 'Hàng dệt, may'], ['Dệt may']),
  good('footwear', 6, ['Giày dép', 'Giày dép các loại', 'Giày, dép các loại'], ['Giầy dép các loại']),
  good('steel', 3, ['Sắt thép', 'Sắt, thép', 'Sắt thép các loại'], ['Sắt, thép các loại']),
  good('steelProducts', 2, ['Sản phẩm từ sắt thép'], ['SP từ sắt thép', 'Các sản phẩm từ sắt thép']),
  good(
    'electronics',
    9,
    ['Điện tử, máy tính và linh kiện', 'Máy vi tính, sản phẩm điện tử và linh kiện'],
    ['Máy vi tính, SP điện tử và LK', 'Hàng điện tử, máy tính và linh kiện'],
  ),
  good(
    'phones',
    9,
    ['Điện thoại và linh kiện', 'Điện thoại các loại và linh kiện'],
    ['Điện thoại và LK', 'Điện thoại, linh kiện'],
  ),
  good(
    'machinery',
    5,
    ['Máy móc, thiết bị, dụng cụ, phụ tùng khác', 'Máy móc thiết bị, dụng cụ phụ tùng'],
    ['Máy móc, thiết bị, DC, PT khác', 'Máy móc, thiết bị, dụng cụ phụ tùng khác'],
  ),
  good('cables', 2, ['Dây điện và cáp điện', 'Dây điện và dây cáp điện'], ['Dây điện, cáp điện']),
  good('vehicles', 3, ['Phương tiện vận tải và phụ tùng'], ['Phương tiện vận tải và PT']),
  good(null, 4, ['Hàng hóa khác', 'Hàng hoá khác', 'Mặt hàng khác'], ['Các mặt hàng khác']),
];

export const IMPORT_ROWS: readonly NamedRow[] = [
  total(
    ['TỔNG TRỊ GIÁ', 'TỔNG SỐ', 'Tổng kim ngạch nhập khẩu', 'Tổng trị giá nhập khẩu'],
    ['TỔNG KIM NGẠCH', 'Tổng giá trị nhập khẩu', 'TỔNG KIM NGẠCH NK'],
    80,
  ),
  ...SECTORS,
  heading('Mặt hàng chủ yếu', 'MẶT HÀNG NHẬP KHẨU CHỦ YẾU', 'Phân theo nhóm hàng'),
  good('cashew', 2, ['Hạt điều'], ['Hạt điều các loại']),
  good('maize', 2, ['Ngô'], ['Ngô hạt', 'Bắp (ngô)']),
  good(
    'feed',
    3,
    ['Thức ăn gia súc và nguyên phụ liệu', 'Thức ăn gia súc và nguyên liệu'],
    ['TĂ gia súc và NPL', 'Thức ăn gia súc và NL'],
  ),
  good('petrol', 4, ['Xăng dầu', 'Xăng dầu các loại'], ['Xăng, dầu các loại']),
  good('chemicals', 2, ['Hóa chất', 'Hoá chất'], ['Hóa chất các loại']),
  good('medicines', 1, ['Tân dược', 'Dược phẩm'], ['Thuốc tân dược']),
  good('fertiliser', 2, ['Phân bón', 'Phân bón các loại'], ['Phân bón các loại']),
  good('plastics', 3, ['Chất dẻo', 'Chất dẻo nguyên liệu'], ['Chất dẻo (plastic) nguyên liệu']),
  good('cotton', 2, ['Bông', 'Bông các loại'], ['Bông các loại']),
  good('yarn', 2, ['Sợi dệt', 'Xơ, sợi dệt các loại'], ['Xơ, sợi dệt']),
  good('fabric', 4, ['Vải', 'Vải các loại'], ['Vải các loại']),
  good(
    'textileMaterials',
    4,
    ['Nguyên phụ liệu dệt, may, giày dép', 'Nguyên phụ liệu dệt, may, da, giày'],
    ['NPL dệt, may, da, giày', 'Nguyên phụ liệu dệt may, da giày'],
  ),
  good('steel', 4, ['Sắt thép', 'Sắt thép các loại'], ['Sắt, thép các loại']),
  good(
    'machinery',
    6,
    ['Máy móc, thiết bị, dụng cụ, phụ tùng khác', 'Máy móc thiết bị, dụng cụ phụ tùng'],
    ['Máy móc, thiết bị, DC, PT khác', 'Máy móc, thiết bị, dụng cụ phụ tùng khác'],
  ),
  good(
    'electronics',
    3,
    ['Điện tử, máy tính và linh kiện', 'Máy vi tính, sản phẩm điện tử và linh kiện'],
    ['Máy vi tính, SP điện tử và LK'],
  ),
  good(null, 4, ['Hàng hóa khác', 'Mặt hàng khác'], ['Các mặt hàng khác']),
];
