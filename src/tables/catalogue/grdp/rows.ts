import { plainRow, summing } from '../../kit/row-words';
import type { TemplateRow } from '../../kit/template';

/** What the whole economy is parted into first. */
const sector = (id: string, vi: string, en: string): TemplateRow => plainRow(id, 1, vi, en, { strong: true });

/** Gross regional product by sector and activity. Below the table: gross value added, on which contributions may rest. */
export const GRDP_ROWS: readonly TemplateRow[] = [
  ...summing([
    plainRow('grdp', 0, 'TỔNG SẢN PHẨM TRÊN ĐỊA BÀN (GRDP)', 'GROSS REGIONAL DOMESTIC PRODUCT (GRDP)', {
      indicator: 'grdp',
    }),
    sector('agriculture', 'Nông, lâm nghiệp và thủy sản', 'Agriculture, forestry and fishing'),
    plainRow('farming', 2, 'Nông nghiệp', 'Agriculture'),
    plainRow('forestry', 2, 'Lâm nghiệp', 'Forestry'),
    plainRow('fishing', 2, 'Thủy sản', 'Fishing'),
    sector('industryConstruction', 'Công nghiệp và xây dựng', 'Industry and construction'),
    plainRow('industry', 2, 'Công nghiệp', 'Industry'),
    plainRow('mining', 3, 'Khai khoáng', 'Mining and quarrying'),
    plainRow('manufacturing', 3, 'Công nghiệp chế biến, chế tạo', 'Manufacturing'),
    plainRow(
      'electricity',
      3,
      'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
      'Electricity, gas, steam and air conditioning supply',
    ),
    plainRow(
      'water',
      3,
      'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
      'Water supply; sewerage, waste management and remediation activities',
    ),
    plainRow('construction', 2, 'Xây dựng', 'Construction'),
    sector('services', 'Dịch vụ', 'Services'),
    plainRow(
      'trade',
      2,
      'Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác',
      'Wholesale and retail trade; repair of motor vehicles and motorcycles',
    ),
    plainRow('transport', 2, 'Vận tải, kho bãi', 'Transportation and storage'),
    plainRow('accommodation', 2, 'Dịch vụ lưu trú và ăn uống', 'Accommodation and food service activities'),
    plainRow('information', 2, 'Thông tin và truyền thông', 'Information and communication'),
    plainRow(
      'finance',
      2,
      'Hoạt động tài chính, ngân hàng và bảo hiểm',
      'Financial, banking and insurance activities',
    ),
    plainRow('realEstate', 2, 'Hoạt động kinh doanh bất động sản', 'Real estate activities'),
    plainRow(
      'science',
      2,
      'Hoạt động chuyên môn, khoa học và công nghệ',
      'Professional, scientific and technical activities',
    ),
    plainRow(
      'support',
      2,
      'Hoạt động hành chính và dịch vụ hỗ trợ',
      'Administrative and support service activities',
    ),
    plainRow(
      'administration',
      2,
      'Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội; quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc',
      'Activities of the Communist Party and socio-political organisations; public administration and defence; compulsory social security',
    ),
    plainRow('education', 2, 'Giáo dục và đào tạo', 'Education and training'),
    plainRow('health', 2, 'Y tế và hoạt động trợ giúp xã hội', 'Human health and social work activities'),
    plainRow('arts', 2, 'Nghệ thuật, vui chơi và giải trí', 'Arts, entertainment and recreation'),
    plainRow('otherServices', 2, 'Hoạt động dịch vụ khác', 'Other service activities'),
    plainRow(
      'households',
      2,
      'Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình',
      'Activities of households as employers; goods- and services-producing activities of households for own use',
    ),
    sector('productTaxes', 'Thuế sản phẩm trừ trợ cấp sản phẩm', 'Product taxes less subsidies on products'),
  ]),
  plainRow('gva', 0, 'Tổng giá trị tăng thêm (không in)', 'Gross value added (not printed)', {
    auxiliary: true,
    difference: { of: 'grdp', less: 'productTaxes' },
  }),
];
