import type { TemplateId } from '../../../../src/tables';
import { words, type Values } from '../chooser';
import { NAMES } from '../names';
import type { Meaning } from './meaning';

type Unit = readonly [text: string, multiply: number];

/** A row of a sheet; `null`: it fills no row of the table, whatever it looks like. */
export interface NamedRow {
  id: string | null;
  names: Values<string>;
  english: string;
  unit: Values<Unit>;
  size: number;
}

export interface Subject {
  table: TemplateId;
  sheetNames: Values<string>;
  titles: Values<string>;
  rows: readonly NamedRow[];
  /** Columns of the table by what they hold. */
  keys: Partial<Record<Meaning, string>>;
  /** Rows each have a unit of their own. */
  hasUnits: boolean;
}

const DONG = words<Unit>(
  [
    ['Tỷ đồng', 1],
    ['Triệu đồng', 0.001],
  ],
  [
    ['Tr.đ', 0.001],
    ['tỷ đ', 1],
  ],
);
const USD = words<Unit>(
  [
    ['Triệu USD', 1],
    ['1000 USD', 0.001],
  ],
  [
    ['Ngàn USD', 0.001],
    ['Tr. USD', 1],
  ],
);
const TONNES = words<Unit>(
  [
    ['Tấn', 0.001],
    ['1000 tấn', 1],
  ],
  [
    ['Ngàn tấn', 1],
    ['tấn', 0.001],
  ],
);
const keys = (...all: Meaning[]) => Object.fromEntries(all.map((key) => [key, key]));
const row = (
  id: string | null,
  english: string,
  unit: Values<Unit>,
  size: number,
  work: readonly string[],
  held: readonly string[] = [],
): NamedRow => ({ id, names: words(work, held), english, unit, size });

/** Names with a qualifier that makes another thing of them. */
const QUALIFIED: readonly NamedRow[] = [
  row(
    null,
    'Exports of FDI enterprises',
    USD,
    40,
    [
      'Kim ngạch xuất khẩu của doanh nghiệp FDI',
      'Xuất khẩu khu vực FDI',
      'Kim ngạch xuất khẩu của khối DN có vốn ĐTNN',
      'KNXK do DN trong tỉnh ủy thác',
    ],
    ['Kim ngạch xuất khẩu của doanh nghiệp trong nước', 'Xuất khẩu của các công ty FDI'],
  ),
  row(
    null,
    'Exports without crude oil',
    USD,
    60,
    [
      'Kim ngạch xuất khẩu không kể dầu thô',
      'Kim ngạch xuất khẩu chính ngạch',
      'Kim ngạch XK (trừ dầu thô)',
      'Kim ngạch xuất khẩu biên mậu',
    ],
    ['Kim ngạch xuất khẩu chưa kể dầu thô', 'Kim ngạch xuất khẩu (không tính tạm nhập tái xuất)'],
  ),
  row(
    null,
    'Retail sales of the State sector',
    DONG,
    900,
    [
      'Tổng mức bán lẻ khu vực nhà nước',
      'Tổng mức bán lẻ của kinh tế ngoài nhà nước',
      'Tổng mức bán lẻ qua siêu thị, trung tâm thương mại',
      'Tổng mức bán lẻ khu vực thành thị',
    ],
    ['Tổng mức bán lẻ tại chợ truyền thống', 'Tổng mức bán lẻ (khu vực ngoài nhà nước)'],
  ),
  row(
    null,
    'Industrial output of industrial zones',
    DONG,
    1500,
    [
      'Giá trị sản xuất công nghiệp (giá so sánh 2010) trong khu công nghiệp',
      'GTSX công nghiệp khu vực nhà nước (giá so sánh 2010)',
      'GTSXCN (giá SS 2010) của các cụm công nghiệp',
      'GTSX tiểu thủ công nghiệp (giá so sánh 2010)',
    ],
    [
      'Giá trị sản xuất công nghiệp (giá so sánh 2010) của doanh nghiệp FDI',
      'GTSX công nghiệp (giá SS 2010) - khu vực ngoài nhà nước',
    ],
  ),
  row(
    null,
    'Temporary imports',
    USD,
    8,
    [
      'Kim ngạch nhập khẩu tạm nhập tái xuất',
      'Nhập khẩu của doanh nghiệp FDI',
      'Kim ngạch nhập khẩu máy móc thiết bị',
      'Nhập khẩu qua biên giới',
    ],
    ['Kim ngạch nhập khẩu nguyên phụ liệu', 'Nhập khẩu ủy thác'],
  ),
];

const named = (id: string, english: string, unit: Values<Unit>, size: number): NamedRow => ({
  id,
  names: NAMES[id],
  english,
  unit,
  size,
});

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  overview: {
    table: 'BC-THANG',
    sheetNames: words(['Bieu 1', 'Tong hop', 'SCT'], ['Phu luc 1', 'Chi tieu', 'Sheet1']),
    titles: words(
      [
        'CÁC CHỈ TIÊU CHỦ YẾU NGÀNH CÔNG THƯƠNG THÁNG {m} NĂM {y}',
        'KẾT QUẢ HOẠT ĐỘNG CÔNG NGHIỆP, THƯƠNG MẠI THÁNG {m}/{y}',
        'BIỂU TỔNG HỢP SỐ LIỆU THÁNG {m} NĂM {y}',
        'TÌNH HÌNH SẢN XUẤT CÔNG NGHIỆP VÀ THƯƠNG MẠI THÁNG {mm} NĂM {y}',
      ],
      [
        'SỐ LIỆU CHỦ YẾU NGÀNH CÔNG THƯƠNG THÁNG {m} NĂM {y}',
        'BÁO CÁO SỐ LIỆU CÔNG NGHIỆP - THƯƠNG MẠI THÁNG {m}/{y}',
      ],
    ),
    rows: [
      named('output', 'Industrial output at 2010 prices', DONG, 2400),
      named('retail', 'Gross retail sales of goods and services', DONG, 5200),
      named('exports', 'Exports', USD, 74),
      named('imports', 'Imports', USD, 31),
      ...QUALIFIED,
    ],
    keys: keys(
      'plan',
      'lastMonth',
      'month',
      'cumulative',
      'sameMonth',
      'samePeriod',
      'onLastMonth',
      'monthGrowth',
      'cumulativeGrowth',
      'planPercent',
    ),
    hasUnits: true,
  },
  products: {
    table: 'SPCN',
    sheetNames: words(['San pham', 'SPCN'], ['SP chu yeu', 'Bieu 2']),
    titles: words(
      [
        'SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG {m} NĂM {y}',
        'SẢN LƯỢNG MỘT SỐ SẢN PHẨM CÔNG NGHIỆP THÁNG {m}/{y}',
        'MỘT SỐ SẢN PHẨM CHỦ YẾU NGÀNH CÔNG NGHIỆP THÁNG {m} NĂM {y}',
        'KẾT QUẢ SẢN XUẤT SẢN PHẨM CÔNG NGHIỆP CHỦ YẾU THÁNG {mm}/{y}',
      ],
      [
        'SẢN LƯỢNG SẢN PHẨM CHỦ YẾU CỦA NGÀNH CÔNG NGHIỆP THÁNG {m} NĂM {y}',
        'Biểu 2. Sản phẩm công nghiệp chủ yếu tháng {m}/{y}',
      ],
    ),
    rows: [
      row(
        'cement',
        'Cement',
        words<Unit>(
          [
            ['Tấn', 0.000001],
            ['1000 tấn', 0.001],
          ],
          [['Ngàn tấn', 0.001]],
        ),
        0.4,
        ['Xi măng', 'Xi măng các loại', 'Xi măng Portland', 'Xi-măng'],
        ['Xi măng đen', 'Xi măng poóc lăng'],
      ),
      row(
        'sugar',
        'Sugar',
        TONNES,
        12,
        ['Đường kính', 'Đường kính trắng', 'Đường tinh luyện', 'Đường các loại'],
        ['Đường kính các loại', 'Đường mía'],
      ),
      row(
        'beer',
        'Beer',
        words<Unit>(
          [
            ['1000 lít', 0.001],
            ['Triệu lít', 1],
          ],
          [['Ngàn lít', 0.001]],
        ),
        8,
        ['Bia các loại', 'Bia', 'Bia đóng chai và đóng lon', 'Bia (các loại)'],
        ['Bia lon, bia chai', 'Bia hơi và bia chai'],
      ),
      row(
        'electricity',
        'Electricity',
        words<Unit>(
          [
            ['Triệu kWh', 0.001],
            ['Tr.kWh', 0.001],
          ],
          [['Triệu Kwh', 0.001]],
        ),
        0.5,
        ['Điện sản xuất', 'Điện phát ra', 'Sản lượng điện sản xuất', 'Điện SX'],
        ['Điện năng sản xuất', 'Sản xuất điện'],
      ),
      row(
        'water',
        'Tap water',
        words<Unit>(
          [
            ['1000 m3', 0.001],
            ['Nghìn m3', 0.001],
          ],
          [['Ngàn m3', 0.001]],
        ),
        3,
        ['Nước máy thương phẩm', 'Nước máy', 'Nước sạch thương phẩm', 'Nước máy sản xuất'],
        ['Nước máy ghi thu', 'Nước thương phẩm'],
      ),
      row(
        'clothes',
        'Clothes',
        words<Unit>(
          [
            ['1000 cái', 0.001],
            ['Nghìn cái', 0.001],
          ],
          [['Ngàn cái', 0.001]],
        ),
        5,
        ['Quần áo mặc thường', 'Quần áo may sẵn', 'Quần áo các loại'],
        ['Quần áo may mặc thường', 'Sản phẩm quần áo'],
      ),
      row(
        null,
        'Bricks',
        words<Unit>([['Triệu viên', 1]]),
        25,
        ['Gạch nung', 'Gạch xây các loại', 'Gạch tuynel'],
        ['Gạch đất sét nung', 'Gạch không nung'],
      ),
      row(
        null,
        'Commercial electricity',
        words<Unit>([['Triệu kWh', 0.001]]),
        0.4,
        ['Điện thương phẩm', 'Điện tiêu thụ'],
        ['Điện phân phối'],
      ),
      row(
        null,
        'Beer consumed',
        words<Unit>([['1000 lít', 0.001]]),
        7,
        ['Bia tiêu thụ', 'Bia nhập kho'],
        ['Bia tồn kho'],
      ),
    ],
    keys: keys(
      'plan',
      'lastMonth',
      'month',
      'cumulative',
      'sameMonth',
      'samePeriod',
      'monthGrowth',
      'cumulativeGrowth',
      'planPercent',
    ),
    hasUnits: true,
  },
  investment: {
    table: 'VON',
    sheetNames: words(['Von DTC', 'Giai ngan'], ['XDCB', 'Bieu 5']),
    titles: words(
      [
        'VỐN ĐẦU TƯ TỪ NGÂN SÁCH NHÀ NƯỚC THÁNG {m} NĂM {y}',
        'TÌNH HÌNH THỰC HIỆN VỐN ĐẦU TƯ CÔNG THÁNG {m}/{y}',
        'VỐN ĐẦU TƯ THUỘC NGUỒN VỐN NSNN DO ĐỊA PHƯƠNG QUẢN LÝ THÁNG {m} NĂM {y}',
        'THỰC HIỆN VỐN ĐẦU TƯ PHÁT TRIỂN NSNN THÁNG {mm}/{y}',
      ],
      [
        'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG THÁNG {m} NĂM {y}',
        'VỐN ĐẦU TƯ THỰC HIỆN THUỘC NGÂN SÁCH NHÀ NƯỚC THÁNG {m}/{y}',
      ],
    ),
    rows: [
      row(
        'total',
        'Total',
        DONG,
        900,
        ['TỔNG SỐ', 'Tổng cộng', 'TỔNG VỐN', 'Tổng vốn đầu tư'],
        ['TỔNG', 'Tổng số chung'],
      ),
      row(
        'province',
        'Provincial level',
        DONG,
        500,
        ['Vốn ngân sách nhà nước cấp tỉnh', 'Ngân sách cấp tỉnh', 'Vốn NSNN cấp tỉnh', 'Vốn NS tỉnh'],
        ['Nguồn vốn ngân sách cấp tỉnh', 'Vốn NS cấp tỉnh quản lý'],
      ),
      row(
        'commune',
        'Commune level',
        DONG,
        90,
        ['Vốn ngân sách nhà nước cấp xã', 'Ngân sách cấp xã', 'Vốn NSNN cấp xã', 'Vốn NS xã'],
        ['Nguồn vốn ngân sách cấp xã', 'Vốn ngân sách xã'],
      ),
      row(
        null,
        'Land revenue',
        DONG,
        60,
        ['Thu từ quỹ sử dụng đất', 'Vốn xổ số kiến thiết', 'Trong đó: Thu tiền sử dụng đất', 'Vốn ODA'],
        ['Vốn chương trình mục tiêu quốc gia', 'Nguồn thu xổ số'],
      ),
    ],
    keys: keys('plan', 'lastMonth', 'month', 'cumulative', 'samePeriod', 'cumulativeGrowth', 'planPercent'),
    hasUnits: false,
  },
  retail: {
    table: 'TMBL',
    sheetNames: words(['Ban le', 'TMBL'], ['TM-DV', 'Bieu 3']),
    titles: words(
      [
        'TỔNG MỨC BÁN LẺ HÀNG HÓA VÀ DOANH THU DỊCH VỤ THÁNG {m} NĂM {y}',
        'DOANH THU BÁN LẺ HÀNG HÓA VÀ DỊCH VỤ TIÊU DÙNG THÁNG {mm}/{y}',
      ],
      ['TỔNG MỨC BÁN LẺ HÀNG HÓA, DOANH THU DỊCH VỤ TIÊU DÙNG THÁNG {m}/{y}'],
    ),
    rows: [
      row(
        'retail',
        'Total',
        DONG,
        5200,
        ['TỔNG SỐ', 'Tổng cộng', 'TỔNG MỨC', 'Cộng chung'],
        ['TỔNG', 'Tổng số chung'],
      ),
      ...(['goods', 'accommodation', 'travel', 'other'] as const).map((id, at): NamedRow => ({
        ...named(
          `retail.${id}`,
          ['Goods', 'Accommodation and food', 'Travel', 'Other services'][at],
          DONG,
          [4100, 610, 12, 420][at],
        ),
        id,
      })),
    ],
    keys: keys(
      'lastMonth',
      'month',
      'cumulative',
      'sameMonth',
      'samePeriod',
      'monthGrowth',
      'cumulativeGrowth',
    ),
    hasUnits: false,
  },
  markets: {
    table: 'XK-THITRUONG',
    sheetNames: words(['Thi truong XK', 'XK theo nuoc'], ['TTXK', 'Bieu 4']),
    titles: words(
      [
        'XUẤT KHẨU THEO THỊ TRƯỜNG THÁNG {m} NĂM {y}',
        'KIM NGẠCH XUẤT KHẨU PHÂN THEO THỊ TRƯỜNG THÁNG {m}/{y}',
        'KIM NGẠCH XUẤT KHẨU SANG CÁC THỊ TRƯỜNG THÁNG {mm}/{y}',
        'THỊ TRƯỜNG XUẤT KHẨU CHỦ YẾU THÁNG {m} NĂM {y}',
      ],
      [
        'XUẤT KHẨU HÀNG HÓA CHIA THEO THỊ TRƯỜNG THÁNG {m} NĂM {y}',
        'Biểu 4. Các thị trường xuất khẩu chủ yếu tháng {m}/{y}',
      ],
    ),
    rows: [
      row(
        'total',
        'Total',
        USD,
        74,
        ['TỔNG SỐ', 'Tổng kim ngạch', 'TỔNG CỘNG', 'Tổng kim ngạch xuất khẩu'],
        ['TỔNG', 'Tổng số chung'],
      ),
      row(
        'china',
        'China',
        USD,
        20,
        ['Trung Quốc', 'T.Quốc', 'Thị trường Trung Quốc'],
        ['CHND Trung Hoa', 'Trung Quốc đại lục'],
      ),
      row(
        'unitedStates',
        'United States',
        USD,
        18,
        ['Hoa Kỳ', 'Mỹ', 'Hợp chủng quốc Hoa Kỳ', 'Thị trường Mỹ'],
        ['Hoa kỳ', 'Hoa Kỳ (Mỹ)'],
      ),
      row(
        'europeanUnion',
        'European Union',
        USD,
        9,
        ['EU', 'Liên minh châu Âu (EU)', 'Thị trường EU', 'Các nước EU'],
        ['Khối EU', 'Liên minh Châu Âu'],
      ),
      row(
        'asean',
        'ASEAN',
        USD,
        8,
        ['ASEAN', 'Các nước ASEAN', 'Khối ASEAN', 'Thị trường ASEAN'],
        ['Asean', 'Khu vực ASEAN'],
      ),
      row('japan', 'Japan', USD, 7, ['Nhật Bản', 'Nhật', 'Thị trường Nhật Bản'], ['Nhật bản', 'Nước Nhật']),
      row(
        'korea',
        'Korea',
        USD,
        6,
        ['Hàn Quốc', 'Thị trường Hàn Quốc', 'H.Quốc'],
        ['Hàn quốc', 'CH Hàn Quốc'],
      ),
      row(null, 'Taiwan', USD, 3, ['Đài Loan', 'Ấn Độ', 'Hồng Kông'], ['Đài Loan (TQ)', 'Nga']),
    ],
    keys: { cumulative: 'cumulative', samePeriod: 'samePeriod', cumulativeGrowth: 'growth' },
    hasUnits: false,
  },
};
