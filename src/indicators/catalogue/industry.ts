import { MONEY, type IndustrySection, type Indicator, type WithSections } from './indicator';

const OUTPUT_NAMES = [
  'Giá trị sản xuất ngành công nghiệp',
  'Giá trị sản xuất CN',
  'Giá trị SX công nghiệp',
  'Giá trị SXCN',
  'GTSX công nghiệp',
  'GTSX ngành công nghiệp',
  'GTSXCN',
  'GTSX CN',
  'Gross output of industry',
];

const SECTIONS: { id: IndustrySection; vi: string; en: string; also: string[] }[] = [
  {
    id: 'mining',
    vi: 'Khai khoáng',
    en: 'Mining and quarrying',
    also: [
      'Công nghiệp khai khoáng',
      'Công nghiệp khai thác',
      'Công nghiệp khai thác mỏ',
      'Công nghiệp mỏ và khai khoáng',
      '(Công nghiệp|Ngành|) (khai mỏ|khai thác khoáng sản|khai thác mỏ|khai khoáng và khai thác mỏ)',
      'Ngành khai khoáng',
      'Mining',
    ],
  },
  {
    id: 'manufacturing',
    vi: 'Công nghiệp chế biến, chế tạo',
    en: 'Manufacturing',
    also: [
      'Chế biến, chế tạo',
      'CN chế biến, chế tạo',
      'Công nghiệp chế biến',
      'Ngành chế biến, chế tạo',
      'CNCBCT',
      'CN CBCT',
      '(Công nghiệp|Ngành|) chế biến (và|) chế tạo',
    ],
  },
  {
    id: 'electricity',
    vi: 'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
    en: 'Electricity, gas, steam and air conditioning supply',
    also: [
      '(Công nghiệp|Ngành|) sản xuất (và|truyền tải và|) phân phối (điện|điện, khí đốt|điện, ga)( nước nóng|)( hơi nước|)( và điều hòa không khí|)',
      '(Công nghiệp|Ngành) (sản xuất|) (điện|điện năng|điện, khí đốt|điện và khí đốt)( nước nóng|)( hơi nước|)( và điều hòa không khí|)',
      'Điện, khí đốt( nước nóng|)( hơi nước|)( và điều hòa không khí|)',
      'Electricity, gas, steam and air conditioning',
      'Production and distribution of electricity, gas, hot water, steam and air conditioning',
    ],
  },
  {
    id: 'water',
    vi: 'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
    en: 'Water supply; sewerage, waste management',
    also: [
      'Cung cấp nước',
      '(Cung cấp|Cấp) nước( hoạt động|)( thu gom|) (và|quản lý và|quản lý|) xử lý (rác thải|chất thải|nước thải|rác thải, nước thải|nước thải, rác thải)',
      '(Công nghiệp|Ngành) (cung cấp|cấp|) nước( sạch|)',
      '(Công nghiệp|Ngành|) (cung cấp|cấp|) nước( sạch|) (quản lý|và|quản lý và|thu gom|) xử lý (rác thải|chất thải|rác thải, nước thải|chất thải, nước thải)',
      'Water supply; sewerage, waste management and remediation activities',
      'Water supply',
    ],
  },
];

/** The same sections below each indicator that is published by section. */
function withSections(parent: Indicator & { id: WithSections }): Indicator[] {
  const sections = SECTIONS.map(({ id, ...names }): Indicator => {
    return { ...parent, ...names, id: `${parent.id}.${id}`, parent: parent.id };
  });
  return [parent, ...sections];
}

/** Industry: output, production indices, main products. */
export const INDUSTRY: readonly Indicator[] = [
  ...withSections({
    id: 'output',
    vi: 'Giá trị sản xuất công nghiệp',
    en: 'Gross output of industry',
    units: MONEY,
    kind: 'flow',
    prices: 'constant',
    direction: 'higher',
    also: OUTPUT_NAMES,
  }),
  ...withSections({
    id: 'outputCurrent',
    vi: 'Giá trị sản xuất công nghiệp',
    en: 'Gross output of industry, current prices',
    units: MONEY,
    kind: 'flow',
    prices: 'current',
    direction: 'higher',
    also: OUTPUT_NAMES,
  }),
  ...withSections({
    id: 'iip',
    vi: 'Chỉ số sản xuất công nghiệp',
    en: 'Index of industrial production',
    units: ['%'],
    kind: 'index',
    direction: 'higher',
    also: [
      'IIP',
      'Chỉ số sản xuất công nghiệp (IIP)',
      'Chỉ số sản xuất (ngành|toàn ngành) công nghiệp',
      'Chỉ số sản xuất ngành công nghiệp (IIP)',
      'Chỉ số SXCN',
      'Chỉ số SXCN (IIP)',
      'Chỉ số SX công nghiệp',
      'Chỉ số ngành công nghiệp (IIP)',
      'Chỉ số phát triển sản xuất công nghiệp',
      'Chỉ số phát triển công nghiệp',
      'Chỉ số IIP',
      'Index of industrial production (IIP)',
      'Industrial production index',
      'Chỉ số phát triển SXCN',
      'Chỉ số khối lượng sản xuất công nghiệp',
      'Chỉ số (sản xuất|SX|phát triển|tăng trưởng) (chung|) toàn ngành( công nghiệp|)',
      'Tốc độ tăng( trưởng|) chỉ số (sản xuất công nghiệp|SXCN|sản xuất ngành công nghiệp|IIP)',
    ],
  }),
  {
    id: 'iipConsumption',
    vi: 'Chỉ số tiêu thụ ngành công nghiệp chế biến, chế tạo',
    en: 'Consumption index of manufacturing',
    units: ['%'],
    kind: 'index',
    direction: 'higher',
    also: [
      'Chỉ số tiêu thụ ngành chế biến, chế tạo',
      'Chỉ số tiêu thụ sản phẩm ngành chế biến, chế tạo',
      'Chỉ số tiêu thụ',
    ],
  },
  {
    id: 'iipInventory',
    vi: 'Chỉ số tồn kho ngành công nghiệp chế biến, chế tạo',
    en: 'Inventory index of manufacturing',
    units: ['%'],
    kind: 'index',
    direction: 'lower',
    also: ['Chỉ số tồn kho ngành chế biến, chế tạo', 'Chỉ số tồn kho'],
  },
  {
    id: 'iipLabour',
    vi: 'Chỉ số sử dụng lao động của doanh nghiệp công nghiệp',
    en: 'Labour use index of industrial enterprises',
    units: ['%'],
    kind: 'index',
    direction: 'higher',
    also: ['Chỉ số sử dụng lao động của DN công nghiệp', 'Chỉ số sử dụng lao động'],
  },
  {
    id: 'electricityGenerated',
    vi: 'Điện sản xuất',
    en: 'Electricity generated',
    units: ['triệu kWh', 'tỷ kWh'],
    kind: 'flow',
    direction: 'higher',
    also: ['Điện phát', 'Sản lượng điện sản xuất', 'Điện phát ra', 'Sản lượng điện'],
  },
  {
    id: 'electricitySold',
    vi: 'Điện thương phẩm',
    en: 'Electricity sold',
    units: ['triệu kWh', 'tỷ kWh'],
    kind: 'flow',
    direction: 'higher',
    also: ['Sản lượng điện thương phẩm'],
  },
  {
    id: 'sugar',
    vi: 'Đường',
    en: 'Sugar',
    units: ['tấn', 'nghìn tấn'],
    kind: 'flow',
    direction: 'higher',
    also: ['Đường kính', 'Đường các loại', 'Đường tinh luyện'],
  },
  {
    id: 'cassavaStarch',
    vi: 'Tinh bột sắn',
    en: 'Cassava starch',
    units: ['tấn', 'nghìn tấn'],
    kind: 'flow',
    direction: 'higher',
    also: ['Tinh bột mì', 'Tinh bột sắn, bột dong riềng'],
  },
  {
    id: 'cement',
    vi: 'Xi măng',
    en: 'Cement',
    units: ['nghìn tấn', 'tấn'],
    kind: 'flow',
    direction: 'higher',
    also: ['Ximăng'],
  },
];
