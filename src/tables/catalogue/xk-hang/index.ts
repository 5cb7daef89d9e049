import { counted, valued } from '../goods-rows';
import { goodsTable } from '../goods-table';
import { plainRow } from '../../kit/row-words';
import type { TemplateRow } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Xuất khẩu theo mặt hàng', en: 'Exports by goods' },
  sheet: { vi: 'XK mặt hàng {m}.{y}', en: 'Exports goods {m} {y}' },
  title: { vi: 'HÀNG HÓA XUẤT KHẨU THÁNG {m} NĂM {y}', en: 'EXPORTS OF GOODS, {m} {y}' },
  description: {
    vi: 'Lượng và trị giá hàng hóa xuất khẩu theo mặt hàng, so cùng kỳ.',
    en: 'Exports by goods: quantity and value, against last year.',
  },
  keywords: 'xuất siêu, hàng hóa, xuất nhập khẩu, kim ngạch, goods',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale', 'territory', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const GOODS: readonly TemplateRow[] = [
  valued('seafood', 'Thủy sản', 'Fishery products'),
  valued('vegetables', 'Rau quả', 'Fruits and vegetables'),
  counted('cashew', 'Hạt điều', 'Cashew nuts'),
  counted('coffee', 'Cà phê', 'Coffee'),
  counted('tea', 'Chè', 'Tea'),
  counted('pepper', 'Hạt tiêu', 'Pepper'),
  counted('rice', 'Gạo', 'Rice'),
  counted('cassava', 'Sắn và sản phẩm của sắn', 'Cassava and cassava products'),
  counted('clinker', 'Clanhke và xi măng', 'Clinker and cement'),
  counted('crudeOil', 'Dầu thô', 'Crude oil'),
  counted('petrol', 'Xăng dầu', 'Petroleum products'),
  valued('chemicals', 'Hóa chất', 'Chemicals'),
  valued('chemicalProducts', 'Sản phẩm hóa chất', 'Chemical products'),
  counted('plastics', 'Chất dẻo nguyên liệu', 'Plastics in primary form'),
  valued('plasticProducts', 'Sản phẩm từ chất dẻo', 'Plastic products'),
  counted('rubber', 'Cao su', 'Rubber'),
  valued('bags', 'Túi xách, ví, va li, mũ, ô dù', 'Bags, purses, suitcases, headgear and umbrellas'),
  valued('wood', 'Gỗ và sản phẩm gỗ', 'Wood and wooden products'),
  valued('paper', 'Giấy và các sản phẩm từ giấy', 'Paper and paper products'),
  counted('yarn', 'Xơ, sợi dệt các loại', 'Fibres and yarns of all kinds'),
  valued('textiles', 'Dệt, may', 'Textiles and garments'),
  valued('footwear', 'Giày dép', 'Footwear'),
  valued(
    'textileMaterials',
    'Nguyên phụ liệu dệt, may, da, giày',
    'Materials for textiles, garments, leather and footwear',
  ),
  counted('steel', 'Sắt thép', 'Iron and steel'),
  valued('steelProducts', 'Sản phẩm từ sắt thép', 'Iron and steel products'),
  valued('otherMetals', 'Kim loại thường khác và sản phẩm', 'Other base metals and products'),
  valued('electronics', 'Điện tử, máy tính và linh kiện', 'Electronic goods, computers and their parts'),
  valued('phones', 'Điện thoại và linh kiện', 'Telephones and their parts'),
  valued('cameras', 'Máy ảnh, máy quay phim và linh kiện', 'Cameras, camcorders and their parts'),
  valued(
    'machinery',
    'Máy móc, thiết bị, dụng cụ, phụ tùng khác',
    'Other machinery, equipment, tools and spare parts',
  ),
  valued('cables', 'Dây điện và cáp điện', 'Electric wires and cables'),
  valued('vehicles', 'Phương tiện vận tải và phụ tùng', 'Means of transport and spare parts'),
  valued('furniture', 'Sản phẩm nội thất từ chất liệu khác gỗ', 'Furniture of materials other than wood'),
  valued('toys', 'Đồ chơi, dụng cụ thể thao và bộ phận', 'Toys, sports equipment and their parts'),
];

/** "Hàng hóa xuất khẩu": exports by sector and by goods, quantity beside value. */
export const TABLE = goodsTable({
  indicator: 'exports',
  foreign: [
    plainRow('foreignCrudeOil', 2, 'Dầu thô', 'Crude oil', { parent: 'foreign', sums: true }),
    plainRow('foreignOther', 2, 'Hàng hóa khác', 'Other goods', { parent: 'foreign', sums: true }),
  ],
  goods: GOODS,
});
