import { words, type Values } from '../chooser';

/** A row as an office writes it; `null`: no row of the standard table. */
export interface NamedRow {
  id: string | null;
  names: Values<string>;
  /** 0 a total, 1 a part, 2 a part of a part. */
  level: 0 | 1 | 2;
  size: number;
  /** Its own unit, with what its figures are multiplied by in the unit of the table. */
  units?: Values<readonly [unit: string, multiply: number]>;
  /** Linking it is right, and so is leaving it to the user. */
  isDoubtful?: boolean;
  /** A line of words above rows of figures. */
  isHeading?: boolean;
}

const row = (id: string | null, level: 0 | 1 | 2, size: number, names: Values<string>): NamedRow => ({
  id,
  level,
  size,
  names,
});
const heading = (...names: string[]): NamedRow => ({ ...row(null, 0, 0, words(names)), isHeading: true });

export const INDUSTRY_ROWS: readonly NamedRow[] = [
  row(
    'industry',
    0,
    1,
    words(
      [
        'Toàn ngành công nghiệp',
        'TOÀN NGÀNH CÔNG NGHIỆP',
        'Toàn ngành',
        'TỔNG SỐ',
        'Chỉ số chung toàn ngành',
        'Tổng số toàn ngành',
        'CHỈ SỐ TOÀN NGÀNH CÔNG NGHIỆP',
        'TOÀN NGÀNH CN',
        'Chỉ số SX toàn ngành công nghiệp',
      ],
      ['Toàn ngành CN (chỉ số chung)', 'IIP toàn ngành', 'TỔNG CHỈ SỐ'],
    ),
  ),
  row(
    'mining',
    1,
    1,
    words(
      [
        'Khai khoáng',
        'Công nghiệp khai khoáng',
        'B. Khai khoáng',
        'Ngành khai khoáng',
        'Công nghiệp khai thác',
      ],
      ['CN khai khoáng', 'Khai khoáng và khai thác mỏ'],
    ),
  ),
  row('08', 2, 1, words(['Khai khoáng khác', 'Khai khoáng khác'])),
  row(
    'manufacturing',
    1,
    1,
    words(
      [
        'Công nghiệp chế biến, chế tạo',
        'Công nghiệp chế biến chế tạo',
        'Chế biến, chế tạo',
        'CN chế biến, chế tạo',
        'Ngành chế biến, chế tạo',
        'Công nghiệp chế biến',
      ],
      ['CN chế biến - chế tạo', 'Chế biến chế tạo'],
    ),
  ),
  row(
    '10',
    2,
    1,
    words(
      [
        'Sản xuất, chế biến thực phẩm',
        'Sản xuất chế biến thực phẩm',
        'SX chế biến thực phẩm',
        'Chế biến thực phẩm',
        'Sản xuất và chế biến thực phẩm',
      ],
      ['SX, CB thực phẩm', 'Ngành chế biến thực phẩm'],
    ),
  ),
  row(
    '11',
    2,
    1,
    words(
      ['Sản xuất đồ uống', 'SX đồ uống', 'Đồ uống', 'Ngành sản xuất đồ uống'],
      ['Sản xuất các loại đồ uống', 'CN sản xuất đồ uống'],
    ),
  ),
  row('13', 2, 1, words(['Dệt', 'Ngành dệt', 'Sản xuất sản phẩm dệt'])),
  row(
    '14',
    2,
    1,
    words(
      ['Sản xuất trang phục', 'SX trang phục', 'May trang phục', 'Trang phục'],
      ['Ngành may trang phục', 'CN sản xuất trang phục'],
    ),
  ),
  row(
    '15',
    2,
    1,
    words([
      'Sản xuất da và các sản phẩm có liên quan',
      'SX da và các SP có liên quan',
      'Sản xuất da và sản phẩm liên quan',
      'Da và các sản phẩm có liên quan',
    ]),
  ),
  row(
    '16',
    2,
    1,
    words([
      'Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa',
      'Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); SX sản phẩm từ rơm, rạ và vật liệu tết bện',
      'Chế biến gỗ và SX SP từ gỗ, tre, nứa',
      'Chế biến gỗ và sản phẩm từ gỗ, tre, nứa (trừ giường, tủ...)',
    ]),
  ),
  row(
    '17',
    2,
    1,
    words([
      'Sản xuất giấy và sản phẩm từ giấy',
      'SX giấy và SP từ giấy',
      'Giấy và sản phẩm từ giấy',
      'Sản xuất giấy và các sản phẩm từ giấy',
    ]),
  ),
  row(
    '18',
    2,
    1,
    words(['In, sao chép bản ghi các loại', 'In và sao chép bản ghi các loại', 'In, sao chép bản ghi']),
  ),
  row(
    '23',
    2,
    1,
    words([
      'Sản xuất sản phẩm từ khoáng phi kim loại khác',
      'SX sản phẩm từ khoáng phi kim loại khác',
      'SX SP từ khoáng phi kim loại',
      'Sản xuất các sản phẩm từ khoáng phi kim loại khác',
    ]),
  ),
  row(
    '25',
    2,
    1,
    words([
      'Sản xuất sản phẩm từ kim loại đúc sẵn (trừ máy móc, thiết bị)',
      'SX sản phẩm từ kim loại đúc sẵn',
      'Sản phẩm từ kim loại đúc sẵn',
      'SX các SP từ kim loại đúc sẵn (trừ MMTB)',
    ]),
  ),
  row(
    '31',
    2,
    1,
    words([
      'Sản xuất giường, tủ, bàn, ghế',
      'SX giường, tủ, bàn ghế',
      'Giường, tủ, bàn, ghế',
      'Sản xuất giường tủ bàn ghế',
    ]),
  ),
  row(
    'electricity',
    1,
    1,
    words(
      [
        'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
        'Sản xuất và phân phối điện, khí đốt',
        'SX và phân phối điện, khí đốt, nước nóng, hơi nước',
        'Sản xuất, phân phối điện',
        'SXPP điện, khí đốt, nước nóng, hơi nước và ĐHKK',
        'SX và PP điện',
      ],
      ['Sản xuất và PP điện, khí đốt', 'Ngành SX và phân phối điện'],
    ),
  ),
  row(
    'water',
    1,
    1,
    words(
      [
        'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
        'Cung cấp nước, quản lý và xử lý rác thải, nước thải',
        'Cung cấp nước; quản lý, xử lý rác thải',
        'Cung cấp nước và xử lý rác thải, nước thải',
        'CC nước; HĐ quản lý và xử lý rác thải, nước thải',
      ],
      ['Cung cấp nước, xử lý rác, nước thải', 'Cấp nước và xử lý rác thải, nước thải'],
    ),
  ),
  row('36', 2, 1, words(['Khai thác, xử lý và cung cấp nước', 'Khai thác, xử lý, cung cấp nước'])),
  row(
    '38',
    2,
    1,
    words([
      'Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu',
      'Thu gom, xử lý và tiêu huỷ rác thải; tái chế phế liệu',
    ]),
  ),
];

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
    ),
    12,
    tonnes,
  ),
  made(
    'beer',
    words(['Bia', 'Bia các loại', 'Bia các loại']),
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
    ),
    20,
    tonnes,
  ),
  made(
    'aquaticFeed',
    words(
      ['Thức ăn cho thủy sản', 'Thức ăn thủy sản', 'Thức ăn cho thuỷ sản'],
      ['Thức ăn dùng cho thủy sản', 'Thức ăn nuôi trồng thủy sản'],
    ),
    9,
    tonnes,
  ),
  made(
    'clothes',
    words(['Quần áo mặc thường', 'Quần áo mặc thường các loại']),
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
    ),
    10,
    tonnes,
  ),
  made(
    'cement',
    words(
      ['Xi măng', 'Xi măng các loại', 'Ximăng'],
      ['Xi măng các loại (kể cả bán thành phẩm)', 'Sản xuất xi măng'],
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
    words(['Điện thương phẩm', 'Điện thương phẩm']),
    100,
    words<readonly [string, number]>([['Triệu KWh', 1]]),
  ),
  made(
    'water',
    words(
      ['Nước máy thương phẩm', 'Nước máy', 'Nước máy thương phẩm các loại'],
      ['Nước máy (thương phẩm)', 'Sản lượng nước máy'],
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

export const RETAIL_ROWS: readonly (readonly NamedRow[])[] = [
  [
    row(
      'retail',
      0,
      5200,
      words(
        ['TỔNG SỐ', 'Tổng số', 'TỔNG MỨC', 'Tổng cộng', 'Tổng mức bán lẻ và DTDV'],
        ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'],
      ),
    ),
    row(
      'goods',
      1,
      4100,
      words(
        ['Bán lẻ hàng hóa', 'Bán lẻ hàng hoá', 'Doanh thu bán lẻ hàng hóa', 'BL hàng hóa'],
        ['Doanh thu BL hàng hóa', 'Bán lẻ các loại hàng hóa'],
      ),
    ),
    row(
      'accommodation',
      1,
      610,
      words(
        [
          'Dịch vụ lưu trú, ăn uống',
          'Dịch vụ lưu trú và ăn uống',
          'Lưu trú, ăn uống',
          'DV lưu trú, ăn uống',
          'Doanh thu lưu trú và ăn uống',
        ],
        ['Doanh thu DV lưu trú, ăn uống', 'Lưu trú và ăn uống'],
      ),
    ),
    row(
      'travel',
      1,
      14,
      words(
        ['Du lịch lữ hành', 'Dịch vụ lữ hành', 'Lữ hành', 'Doanh thu du lịch lữ hành'],
        ['DV lữ hành', 'Doanh thu dịch vụ lữ hành'],
      ),
    ),
    row(
      'other',
      1,
      420,
      words(['Dịch vụ khác', 'Doanh thu dịch vụ khác', 'DV khác', 'Dịch vụ tiêu dùng khác']),
    ),
  ],
  [
    row(
      'retail',
      0,
      5200,
      words(['TỔNG SỐ', 'Tổng số', 'TỔNG MỨC BÁN LẺ', 'Tổng mức'], ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG']),
    ),
    heading('Phân theo loại hình kinh tế', 'Chia theo thành phần kinh tế'),
    row(null, 1, 300, words(['Nhà nước', 'Kinh tế Nhà nước'])),
    row(null, 1, 4700, words(['Ngoài nhà nước', 'Kinh tế ngoài Nhà nước'])),
    row(null, 1, 200, words(['Khu vực có vốn đầu tư nước ngoài', 'Kinh tế có vốn ĐTNN'])),
    heading('Phân theo ngành kinh doanh', 'Phân theo ngành hoạt động'),
    row('goods', 1, 4100, words(['Thương nghiệp', 'Bán lẻ hàng hóa', 'Thương mại', 'Ngành thương nghiệp'])),
    row(
      'accommodation',
      1,
      610,
      words(['Khách sạn, nhà hàng', 'Lưu trú, ăn uống', 'Khách sạn nhà hàng', 'Nhà hàng, khách sạn']),
    ),
    row('travel', 1, 14, words(['Du lịch', 'Du lịch lữ hành', 'Du lịch lữ hành'])),
    row('other', 1, 420, words(['Dịch vụ', 'Dịch vụ khác', 'Các dịch vụ khác', 'Dịch vụ khác'])),
  ],
];

export const INVESTMENT_ROWS: readonly (readonly NamedRow[])[] = [
  [
    row(
      'total',
      0,
      600,
      words(['TỔNG SỐ', 'Tổng số', 'Tổng cộng', 'TỔNG VỐN'], ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG']),
    ),
    row(
      'central',
      1,
      120,
      words(
        ['Trung ương', 'Vốn trung ương quản lý', 'Vốn Trung ương', 'TW quản lý'],
        ['Vốn NSTW', 'Vốn do TW quản lý'],
      ),
    ),
    row(
      'local',
      1,
      480,
      words(
        ['Địa phương', 'Vốn địa phương quản lý', 'Vốn địa phương', 'ĐP quản lý'],
        ['Vốn NSĐP', 'Vốn do địa phương quản lý'],
      ),
    ),
    row(
      'province',
      2,
      300,
      words(
        [
          'Vốn ngân sách Nhà nước cấp tỉnh',
          'Vốn NSNN cấp tỉnh',
          'Cấp tỉnh',
          'Vốn ngân sách cấp tỉnh',
          'Ngân sách cấp tỉnh',
        ],
        ['Vốn NS cấp tỉnh', 'NSNN cấp tỉnh'],
      ),
    ),
    row(
      'district',
      2,
      120,
      words(
        [
          'Vốn ngân sách Nhà nước cấp huyện',
          'Vốn NSNN cấp huyện',
          'Cấp huyện',
          'Vốn ngân sách cấp huyện',
          'Ngân sách cấp huyện',
        ],
        ['Vốn NS cấp huyện', 'NSNN cấp huyện'],
      ),
    ),
    row(
      'commune',
      2,
      60,
      words(
        [
          'Vốn ngân sách Nhà nước cấp xã',
          'Vốn NSNN cấp xã',
          'Cấp xã',
          'Vốn ngân sách cấp xã',
          'Ngân sách cấp xã',
        ],
        ['Vốn NS cấp xã', 'NSNN cấp xã'],
      ),
    ),
  ],
  [
    {
      ...row('total', 0, 600, words(['TỔNG SỐ', 'Tổng số', 'Tổng cộng'], ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'])),
      isDoubtful: true,
    },
    row(
      'province',
      1,
      400,
      words(
        ['Vốn ngân sách Nhà nước cấp tỉnh', 'Vốn NSNN cấp tỉnh', 'Vốn ngân sách nhà nước cấp tỉnh'],
        ['Vốn NS cấp tỉnh', 'NSNN cấp tỉnh'],
      ),
    ),
    row(null, 2, 200, words(['Vốn cân đối ngân sách tỉnh', 'Vốn cân đối ngân sách'])),
    row(null, 2, 40, words(['Trong đó: Thu từ quỹ sử dụng đất', 'Trong đó: Tiền sử dụng đất'])),
    row(null, 2, 120, words(['Vốn trung ương hỗ trợ đầu tư theo mục tiêu', 'Vốn TW hỗ trợ'])),
    row(null, 2, 30, words(['Vốn nước ngoài (ODA)'])),
    row(null, 2, 30, words(['Xổ số kiến thiết'])),
    row(
      'district',
      1,
      140,
      words(
        ['Vốn ngân sách Nhà nước cấp huyện', 'Vốn NSNN cấp huyện', 'Vốn ngân sách nhà nước cấp huyện'],
        ['Vốn NS cấp huyện', 'NSNN cấp huyện'],
      ),
    ),
    row(null, 2, 100, words(['Vốn cân đối ngân sách huyện', 'Vốn cân đối ngân sách'])),
    row(null, 2, 40, words(['Vốn tỉnh hỗ trợ đầu tư theo mục tiêu', 'Vốn tỉnh hỗ trợ'])),
    row(
      'commune',
      1,
      60,
      words(
        ['Vốn ngân sách Nhà nước cấp xã', 'Vốn NSNN cấp xã', 'Vốn ngân sách nhà nước cấp xã'],
        ['Vốn NS cấp xã', 'NSNN cấp xã'],
      ),
    ),
    row(null, 2, 40, words(['Vốn cân đối ngân sách xã'])),
  ],
];

export const PRICE_ROWS: readonly NamedRow[] = [
  row(
    'cpi',
    0,
    1,
    words([
      'CHỈ SỐ GIÁ TIÊU DÙNG',
      'Chỉ số giá tiêu dùng',
      'CHỈ SỐ CHUNG',
      'Chỉ số giá tiêu dùng (CPI)',
      'CHỈ SỐ GIÁ TIÊU DÙNG CHUNG',
    ]),
  ),
  row(
    'food',
    1,
    1,
    words(['Hàng ăn và dịch vụ ăn uống', 'I. Hàng ăn và dịch vụ ăn uống', 'Hàng ăn và DV ăn uống']),
  ),
  row('staples', 2, 1, words(['Lương thực', 'Trong đó: Lương thực', '1. Lương thực'])),
  row('foodstuff', 2, 1, words(['Thực phẩm', '2. Thực phẩm'])),
  row('eatingOut', 2, 1, words(['Ăn uống ngoài gia đình', '3. Ăn uống ngoài gia đình'])),
  row('beverages', 1, 1, words(['Đồ uống và thuốc lá', 'Đồ uống, thuốc lá'])),
  row(
    'garments',
    1,
    1,
    words(['May mặc, mũ nón và giày dép', 'May mặc, mũ nón, giày dép', 'May mặc, giày dép và mũ nón']),
  ),
  row(
    'housing',
    1,
    1,
    words([
      'Nhà ở và vật liệu xây dựng',
      'Nhà ở, điện, nước, chất đốt và vật liệu xây dựng',
      'Nhà ở và VLXD',
    ]),
  ),
  row('household', 1, 1, words(['Thiết bị và đồ dùng gia đình', 'Thiết bị, đồ dùng gia đình'])),
  row('health', 1, 1, words(['Thuốc và dịch vụ y tế', 'Thuốc và DV y tế'])),
  row('transport', 1, 1, words(['Giao thông'])),
  row(
    'communication',
    1,
    1,
    words(['Bưu chính viễn thông', 'Thông tin và truyền thông', 'Bưu chính, viễn thông']),
  ),
  row('education', 1, 1, words(['Giáo dục'])),
  row(
    'culture',
    1,
    1,
    words(['Văn hóa, giải trí và du lịch', 'Văn hoá, giải trí và du lịch', 'Văn hóa, giải trí, du lịch']),
  ),
  row(
    'others',
    1,
    1,
    words(['Hàng hóa và dịch vụ khác', 'Đồ dùng và dịch vụ khác', 'Hàng hoá và dịch vụ khác']),
  ),
  row('gold', 0, 1, words(['CHỈ SỐ GIÁ VÀNG', 'Chỉ số giá vàng', 'Giá vàng'])),
  row(
    'dollar',
    0,
    1,
    words(['CHỈ SỐ GIÁ ĐÔ LA MỸ', 'Chỉ số giá đô la Mỹ', 'Chỉ số giá USD', 'Chỉ số giá đô la']),
  ),
];
