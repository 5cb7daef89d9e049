import {
  LAST_MONTH,
  MONTHLY_GROWTH,
  MONTHLY_NOTE,
  nameColumn,
  planColumn,
  planPercentColumn,
  SAME_PERIOD_BASES,
  THIS_MONTH,
  UNIT,
  YEAR_TO_DATE,
} from '../../kit/columns';
import { plainRow } from '../../kit/row-words';
import type { TableContent, TemplateRow } from '../../kit/template';
import { THOUSAND_TONNES } from '../../kit/units';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Sản phẩm công nghiệp chủ yếu', en: 'Main industrial products' },
  sheet: { vi: 'Sản phẩm {m}.{y}', en: 'Products {m} {y}' },
  title: {
    vi: 'MỘT SỐ SẢN PHẨM CHỦ YẾU CỦA NGÀNH CÔNG NGHIỆP THÁNG {m} NĂM {y}',
    en: 'MAIN INDUSTRIAL PRODUCTS, {m} {y}',
  },
  description: {
    vi: 'Sản lượng sản phẩm công nghiệp chủ yếu theo tháng, lũy kế và kế hoạch.',
    en: 'Output of main industrial products: month, year to date, plan.',
  },
  keywords: 'sản lượng, công nghiệp, sản xuất, products',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'plans'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const unit = (vi: string, en: string): Words => ({ vi, en });
const MILLION_TONNES = unit('triệu tấn', 'million tonnes');
const MILLION_LITRES = unit('triệu lít', 'million litres');
const MILLION_M3 = unit('triệu m3', 'million m3');
const MILLION_M2 = unit('triệu m2', 'million m2');
const MILLION_PIECES = unit('triệu cái', 'million pieces');
const THOUSAND_PIECES = unit('nghìn cái', 'thousand pieces');
const THOUSAND_VEHICLES = unit('nghìn chiếc', 'thousand units');

const product = (id: string, measured: Words, vi: string, en: string): TemplateRow =>
  plainRow(id, 1, vi, en, { unit: measured });

/** The products that the statistics office follows, and room for a province's own. */
const PRODUCTS: readonly TemplateRow[] = [
  product('coal', THOUSAND_TONNES, 'Than đá (than sạch)', 'Coal (clean)'),
  product('crudeOil', THOUSAND_TONNES, 'Dầu mỏ thô khai thác', 'Crude oil, extracted'),
  product('naturalGas', MILLION_M3, 'Khí đốt thiên nhiên dạng khí', 'Natural gas, gaseous'),
  product('lpg', THOUSAND_TONNES, 'Khí hóa lỏng (LPG)', 'Liquefied petroleum gas (LPG)'),
  product('petrol', THOUSAND_TONNES, 'Xăng, dầu', 'Petrol and oil'),
  product('alumina', THOUSAND_TONNES, 'Alumin', 'Alumina'),
  product('seafood', THOUSAND_TONNES, 'Thủy hải sản chế biến', 'Processed aquatic products'),
  product('freshMilk', MILLION_LITRES, 'Sữa tươi', 'Fresh milk'),
  product('powderedMilk', THOUSAND_TONNES, 'Sữa bột', 'Powdered milk'),
  product('sugar', THOUSAND_TONNES, 'Đường kính', 'Refined sugar'),
  product('glutamate', THOUSAND_TONNES, 'Bột ngọt', 'Monosodium glutamate'),
  product('animalFeed', THOUSAND_TONNES, 'Thức ăn cho gia súc', 'Animal feed'),
  product('aquaticFeed', THOUSAND_TONNES, 'Thức ăn cho thủy sản', 'Aquatic feed'),
  product('beer', MILLION_LITRES, 'Bia', 'Beer'),
  product('cigarettes', unit('triệu bao', 'million packets'), 'Thuốc lá điếu', 'Cigarettes'),
  product('naturalFabric', MILLION_M2, 'Vải dệt từ sợi tự nhiên', 'Fabrics of natural fibres'),
  product(
    'syntheticFabric',
    MILLION_M2,
    'Vải dệt từ sợi tổng hợp hoặc sợi nhân tạo',
    'Fabrics of synthetic or artificial fibres',
  ),
  product('clothes', MILLION_PIECES, 'Quần áo mặc thường', 'Casual clothes'),
  product('leatherShoes', unit('triệu đôi', 'million pairs'), 'Giày, dép da', 'Leather footwear'),
  product('urea', THOUSAND_TONNES, 'Phân u rê', 'Urea fertiliser'),
  product('npk', THOUSAND_TONNES, 'Phân hỗn hợp N.P.K', 'N.P.K compound fertiliser'),
  product('paint', THOUSAND_TONNES, 'Sơn hóa học', 'Chemical paint'),
  product('cement', MILLION_TONNES, 'Xi măng', 'Cement'),
  product('crudeSteel', THOUSAND_TONNES, 'Sắt, thép thô', 'Crude iron and steel'),
  product('rolledSteel', THOUSAND_TONNES, 'Thép cán', 'Rolled steel'),
  product('steelBars', THOUSAND_TONNES, 'Thép thanh, thép góc', 'Steel bars and angles'),
  product('mobilePhones', MILLION_PIECES, 'Điện thoại di động', 'Mobile phones'),
  product(
    'phoneParts',
    unit('nghìn tỷ đồng', 'trillion VND'),
    'Linh kiện điện thoại',
    'Mobile phone components',
  ),
  product('televisions', THOUSAND_PIECES, 'Tivi', 'Television sets'),
  product('cars', THOUSAND_VEHICLES, 'Ô tô', 'Motor vehicles'),
  product('motorcycles', THOUSAND_VEHICLES, 'Xe máy', 'Motorcycles'),
  product('electricity', unit('tỷ kWh', 'billion kWh'), 'Điện sản xuất', 'Electricity generated'),
  product('water', MILLION_M3, 'Nước máy thương phẩm', 'Commercial tap water'),
  plainRow('own', 1, 'Sản phẩm khác của tỉnh', 'Other products of the province', { list: 'besides' }),
];

/** "Một số sản phẩm chủ yếu của ngành công nghiệp", with the plan of the year that departments add. */
export const TABLE: TableContent = {
  columns: [
    nameColumn({ vi: 'Sản phẩm', en: 'Product' }, 40),
    UNIT,
    planColumn(13),
    { key: 'lastMonth', kind: 'level', header: [LAST_MONTH], width: 13 },
    { key: 'month', kind: 'estimate', header: [THIS_MONTH], width: 13 },
    { key: 'cumulative', kind: 'cumulative', header: [YEAR_TO_DATE], width: 13 },
    ...MONTHLY_GROWTH,
    planPercentColumn(13),
    ...SAME_PERIOD_BASES,
  ],
  rows: PRODUCTS,
  notes: [MONTHLY_NOTE],
};
