import { plainRow } from '../../kit/row-words';
import type { TemplateRow } from '../../kit/template';

const INDEX = { values: 'index' } as const satisfies Partial<TemplateRow>;

const whole = (id: string, vi: string, en: string): TemplateRow =>
  plainRow(id, 0, vi, en, { ...INDEX, indicator: 'iip' });

const section = (
  id: 'mining' | 'manufacturing' | 'electricity' | 'water',
  vi: string,
  en: string,
): TemplateRow =>
  plainRow(id, 1, vi, en, { ...INDEX, indicator: `iip.${id}`, parent: 'industry', strong: true });

const division = (id: string, parent: string, vi: string, en: string): TemplateRow =>
  plainRow(id, 2, vi, en, { ...INDEX, parent });

/** Industry by section and division of the economic classification (VSIC), named as the statistics office prints them. */
export const IIP_ROWS: readonly TemplateRow[] = [
  whole('industry', 'Toàn ngành công nghiệp', 'Whole industry'),
  section('mining', 'Khai khoáng', 'Mining and quarrying'),
  division('05', 'mining', 'Khai thác than cứng và than non', 'Mining of coal and lignite'),
  division(
    '06',
    'mining',
    'Khai thác dầu thô và khí đốt tự nhiên',
    'Extraction of crude petroleum and natural gas',
  ),
  division('07', 'mining', 'Khai thác quặng kim loại', 'Mining of metal ores'),
  division('08', 'mining', 'Khai khoáng khác', 'Other mining and quarrying'),
  division(
    '09',
    'mining',
    'Hoạt động dịch vụ hỗ trợ khai thác mỏ và quặng',
    'Mining support service activities',
  ),
  section('manufacturing', 'Công nghiệp chế biến, chế tạo', 'Manufacturing'),
  division('10', 'manufacturing', 'Sản xuất, chế biến thực phẩm', 'Manufacture of food products'),
  division('11', 'manufacturing', 'Sản xuất đồ uống', 'Manufacture of beverages'),
  division('12', 'manufacturing', 'Sản xuất sản phẩm thuốc lá', 'Manufacture of tobacco products'),
  division('13', 'manufacturing', 'Dệt', 'Manufacture of textiles'),
  division('14', 'manufacturing', 'Sản xuất trang phục', 'Manufacture of wearing apparel'),
  division(
    '15',
    'manufacturing',
    'Sản xuất da và các sản phẩm có liên quan',
    'Manufacture of leather and related products',
  ),
  division(
    '16',
    'manufacturing',
    'Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); sản xuất sản phẩm từ rơm, rạ và vật liệu tết bện',
    'Manufacture of wood and of products of wood and cork (except furniture); articles of straw and plaiting materials',
  ),
  division(
    '17',
    'manufacturing',
    'Sản xuất giấy và sản phẩm từ giấy',
    'Manufacture of paper and paper products',
  ),
  division(
    '18',
    'manufacturing',
    'In, sao chép bản ghi các loại',
    'Printing and reproduction of recorded media',
  ),
  division(
    '19',
    'manufacturing',
    'Sản xuất than cốc, sản phẩm dầu mỏ tinh chế',
    'Manufacture of coke and refined petroleum products',
  ),
  division(
    '20',
    'manufacturing',
    'Sản xuất hóa chất và sản phẩm hóa chất',
    'Manufacture of chemicals and chemical products',
  ),
  division(
    '21',
    'manufacturing',
    'Sản xuất thuốc, hóa dược và dược liệu',
    'Manufacture of pharmaceuticals, medicinal chemical and botanical products',
  ),
  division(
    '22',
    'manufacturing',
    'Sản xuất sản phẩm từ cao su và plastic',
    'Manufacture of rubber and plastics products',
  ),
  division(
    '23',
    'manufacturing',
    'Sản xuất sản phẩm từ khoáng phi kim loại khác',
    'Manufacture of other non-metallic mineral products',
  ),
  division('24', 'manufacturing', 'Sản xuất kim loại', 'Manufacture of basic metals'),
  division(
    '25',
    'manufacturing',
    'Sản xuất sản phẩm từ kim loại đúc sẵn (trừ máy móc, thiết bị)',
    'Manufacture of fabricated metal products (except machinery and equipment)',
  ),
  division(
    '26',
    'manufacturing',
    'Sản xuất sản phẩm điện tử, máy vi tính và sản phẩm quang học',
    'Manufacture of computer, electronic and optical products',
  ),
  division('27', 'manufacturing', 'Sản xuất thiết bị điện', 'Manufacture of electrical equipment'),
  division(
    '28',
    'manufacturing',
    'Sản xuất máy móc, thiết bị chưa được phân vào đâu',
    'Manufacture of machinery and equipment n.e.c.',
  ),
  division(
    '29',
    'manufacturing',
    'Sản xuất xe có động cơ',
    'Manufacture of motor vehicles, trailers and semi-trailers',
  ),
  division(
    '30',
    'manufacturing',
    'Sản xuất phương tiện vận tải khác',
    'Manufacture of other transport equipment',
  ),
  division('31', 'manufacturing', 'Sản xuất giường, tủ, bàn, ghế', 'Manufacture of furniture'),
  division('32', 'manufacturing', 'Công nghiệp chế biến, chế tạo khác', 'Other manufacturing'),
  division(
    '33',
    'manufacturing',
    'Sửa chữa, bảo dưỡng và lắp đặt máy móc, thiết bị',
    'Repair, maintenance and installation of machinery and equipment',
  ),
  section(
    'electricity',
    'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
    'Electricity, gas, steam and air conditioning supply',
  ),
  section(
    'water',
    'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
    'Water supply; sewerage, waste management and remediation activities',
  ),
  division('36', 'water', 'Khai thác, xử lý và cung cấp nước', 'Water collection, treatment and supply'),
  division('37', 'water', 'Thoát nước và xử lý nước thải', 'Sewerage and sewage treatment'),
  division(
    '38',
    'water',
    'Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu',
    'Waste collection, treatment and disposal; materials recovery',
  ),
];
