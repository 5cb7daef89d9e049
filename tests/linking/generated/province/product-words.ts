import { words, type Values } from '../chooser';
import { row, type NamedRow } from './named-row';

const made = (
  id: string | null,
  names: Values<string>,
  size: number,
  units: Values<readonly [string, number]>,
): NamedRow => ({ ...row(id, 1, size, names), units });
const tonnes = words<readonly [string, number]>(
  [
    ['Tấn', 0.001],
    ['1000 tấn', 1],
    ['Nghìn tấn', 1],
  ],
  [
    ['1.000 tấn', 1],
    ['Ngàn tấn', 1],
    ['tấn', 0.001],
  ],
);

/** Products of a province: those of the standard table, and others that look like them. */
export const PRODUCT_ROWS: readonly NamedRow[] = [
  made(
    'sugar',
    words(
      ['Đường kính', 'Đường kính trắng', 'Đường kính các loại'],
      ['Đường kính trắng các loại', 'Đường kính, đường RE'],
      ['Đường', 'Đường RS', 'Đường mía', 'Đường tinh luyện', 'Đường trắng'],
    ),
    12,
    tonnes,
  ),
  made(
    'beer',
    words(
      ['Bia', 'Bia các loại', 'Bia các loại'],
      [],
      ['Bia đóng chai, lon', 'Sản xuất bia', 'Bia thành phẩm', 'Bia tổng số'],
    ),
    8,
    words<readonly [string, number]>(
      [
        ['1000 lít', 0.001],
        ['Triệu lít', 1],
        ['Nghìn lít', 0.001],
      ],
      [
        ['Ngàn lít', 0.001],
        ['1.000 lít', 0.001],
      ],
    ),
  ),
  made(null, words(['Tinh bột sắn', 'Tinh bột sắn, bột dong riềng', 'Tinh bột mỳ']), 14, tonnes),
  made(
    'animalFeed',
    words(
      ['Thức ăn cho gia súc', 'Thức ăn gia súc', 'TĂ cho gia súc'],
      ['Thức ăn chăn nuôi gia súc', 'Thức ăn dùng cho gia súc'],
      ['Thức ăn gia súc các loại', 'TĂ gia súc', 'Thức ăn chăn nuôi', 'Thức ăn hỗn hợp cho gia súc'],
    ),
    20,
    tonnes,
  ),
  made(
    'aquaticFeed',
    words(
      ['Thức ăn cho thủy sản', 'Thức ăn thủy sản', 'Thức ăn cho thuỷ sản'],
      ['Thức ăn dùng cho thủy sản', 'Thức ăn nuôi trồng thủy sản'],
      ['TĂ thủy sản', 'Thức ăn cho tôm, cá', 'Thức ăn tôm cá', 'Thức ăn hỗn hợp cho thủy sản'],
    ),
    9,
    tonnes,
  ),
  made(
    'clothes',
    words(
      ['Quần áo mặc thường', 'Quần áo mặc thường các loại'],
      [],
      ['Quần áo may sẵn', 'Quần áo các loại', 'Quần áo', 'Sản phẩm may mặc thường'],
    ),
    3,
    words<readonly [string, number]>(
      [
        ['1000 cái', 0.001],
        ['Nghìn cái', 0.001],
        ['Triệu cái', 1],
      ],
      [['Ngàn cái', 0.001]],
    ),
  ),
  made(
    'npk',
    words(
      ['Phân hỗn hợp N.P.K', 'Phân hỗn hợp NPK', 'Phân bón NPK', 'Phân NPK'],
      ['Phân bón hỗn hợp (NPK)', 'Phân khoáng NPK'],
      ['Phân bón hóa học NPK', 'NPK', 'Phân bón N-P-K', 'Phân tổng hợp NPK'],
    ),
    10,
    tonnes,
  ),
  made(
    'cement',
    words(
      ['Xi măng', 'Xi măng các loại', 'Ximăng'],
      ['Xi măng các loại (kể cả bán thành phẩm)', 'Sản xuất xi măng'],
      ['Xi măng Portland đen', 'Xi-măng', 'Xi măng thành phẩm', 'Xi măng tổng số'],
    ),
    60,
    words<readonly [string, number]>(
      [
        ['Tấn', 0.000001],
        ['1000 tấn', 0.001],
        ['Nghìn tấn', 0.001],
        ['Triệu tấn', 1],
      ],
      [['Ngàn tấn', 0.001]],
    ),
  ),
  made(null, words(['Clanhke xi măng', 'Clinker']), 30, tonnes),
  made(
    null,
    words(['Gạch xây dựng bằng đất nung', 'Gạch nung', 'Gạch tuynel']),
    30,
    words<readonly [string, number]>([['1000 viên', 1]], [['Triệu viên', 1]]),
  ),
  made(
    'electricity',
    words(
      ['Điện sản xuất', 'Điện phát ra', 'Sản lượng điện sản xuất', 'Điện SX'],
      ['Điện sản xuất (phát ra)', 'Sản lượng điện phát ra'],
      ['Điện năng sản xuất', 'Sản xuất điện', 'Điện SX (phát lên lưới)', 'Sản lượng điện'],
    ),
    0.4,
    words<readonly [string, number]>(
      [
        ['Triệu KWh', 0.001],
        ['Triệu kwh', 0.001],
        ['Tr.kWh', 0.001],
      ],
      [
        ['Triệu Kw.h', 0.001],
        ['1000 kWh', 0.000001],
      ],
    ),
  ),
  made(
    null,
    words(['Điện thương phẩm', 'Điện thương phẩm'], [], ['Điện tiêu thụ', 'Điện năng thương phẩm']),
    100,
    words<readonly [string, number]>([['Triệu KWh', 1]]),
  ),
  made(
    'water',
    words(
      ['Nước máy thương phẩm', 'Nước máy', 'Nước máy thương phẩm các loại'],
      ['Nước máy (thương phẩm)', 'Sản lượng nước máy'],
      ['Nước sạch', 'Nước máy sản xuất', 'Nước sinh hoạt', 'Nước máy ghi thu', 'Nước sạch thương phẩm'],
    ),
    2,
    words<readonly [string, number]>(
      [
        ['1000 m3', 0.001],
        ['Nghìn m3', 0.001],
        ['Triệu m3', 1],
      ],
      [
        ['Ngàn m3', 0.001],
        ['1000m3', 0.001],
        ['1.000 m³', 0.001],
      ],
    ),
  ),
];
