import { counted, valued } from '../goods-rows';
import { goodsTable } from '../goods-table';
import { plainRow } from '../../kit/row-words';
import type { TemplateRow } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Nhập khẩu theo mặt hàng', en: 'Imports by goods' },
  sheet: { vi: 'NK mặt hàng {m}.{y}', en: 'Imports goods {m} {y}' },
  title: { vi: 'HÀNG HÓA NHẬP KHẨU THÁNG {m} NĂM {y}', en: 'IMPORTS OF GOODS, {m} {y}' },
  description: {
    vi: 'Lượng và trị giá hàng hóa nhập khẩu theo mặt hàng, so cùng kỳ.',
    en: 'Imports by goods: quantity and value, against last year.',
  },
  keywords: 'nhập siêu, hàng hóa, xuất nhập khẩu, kim ngạch, goods',
  group: 'trade',
  drawing: 'trade',
  parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale', 'territory', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const GOODS: readonly TemplateRow[] = [
  valued('seafood', 'Thủy sản', 'Fishery products'),
  valued('milk', 'Sữa và sản phẩm sữa', 'Milk and milk products'),
  valued('vegetables', 'Rau quả', 'Fruits and vegetables'),
  counted('cashew', 'Hạt điều', 'Cashew nuts'),
  counted('maize', 'Ngô', 'Maize'),
  valued('feed', 'Thức ăn gia súc và nguyên phụ liệu', 'Animal feed and its materials'),
  counted('ores', 'Quặng và khoáng sản khác', 'Ores and other minerals'),
  counted('coal', 'Than đá', 'Coal'),
  counted('crudeOil', 'Dầu thô', 'Crude oil'),
  counted('petrol', 'Xăng dầu', 'Petroleum products'),
  counted('lpg', 'Khí đốt hóa lỏng', 'Liquefied petroleum gas'),
  valued('chemicals', 'Hóa chất', 'Chemicals'),
  valued('chemicalProducts', 'Sản phẩm hóa chất', 'Chemical products'),
  valued('medicines', 'Tân dược', 'Medicines'),
  counted('fertiliser', 'Phân bón', 'Fertilisers'),
  counted('plastics', 'Chất dẻo', 'Plastics'),
  valued('plasticProducts', 'Sản phẩm chất dẻo', 'Plastic products'),
  counted('rubber', 'Cao su', 'Rubber'),
  valued('wood', 'Gỗ và sản phẩm gỗ', 'Wood and wooden products'),
  counted('paper', 'Giấy các loại', 'Paper of all kinds'),
  counted('cotton', 'Bông', 'Cotton'),
  counted('yarn', 'Sợi dệt', 'Yarns'),
  valued('fabric', 'Vải', 'Fabrics'),
  valued(
    'textileMaterials',
    'Nguyên phụ liệu dệt, may, giày dép',
    'Materials for textiles, garments and footwear',
  ),
  valued('glass', 'Thủy tinh và các sản phẩm từ thủy tinh', 'Glass and glass products'),
  counted('scrap', 'Phế liệu sắt thép', 'Iron and steel scrap'),
  counted('steel', 'Sắt thép', 'Iron and steel'),
  valued('steelProducts', 'Sản phẩm từ sắt thép', 'Iron and steel products'),
  counted('otherMetals', 'Kim loại thường khác', 'Other base metals'),
  valued('otherMetalProducts', 'Sản phẩm từ kim loại thường khác', 'Products of other base metals'),
  valued('electronics', 'Điện tử, máy tính và linh kiện', 'Electronic goods, computers and their parts'),
  valued('appliances', 'Hàng điện gia dụng và linh kiện', 'Household electrical appliances and their parts'),
  valued('phones', 'Điện thoại và linh kiện', 'Telephones and their parts'),
  valued('cameras', 'Máy ảnh, máy quay phim và linh kiện', 'Cameras, camcorders and their parts'),
  valued(
    'machinery',
    'Máy móc, thiết bị, dụng cụ, phụ tùng khác',
    'Other machinery, equipment, tools and spare parts',
  ),
  valued('cables', 'Dây điện và cáp điện', 'Electric wires and cables'),
  valued('cars', 'Ô tô', 'Motor vehicles'),
  plainRow('wholeCars', 2, 'Trong đó: Nguyên chiếc(*)', 'Of which: complete vehicles(*)', {
    parent: 'cars',
    hasQuantity: true,
  }),
];

/** "Hàng hóa nhập khẩu": imports by sector and by goods, quantity beside value. */
export const TABLE = goodsTable({
  indicator: 'imports',
  goods: GOODS,
  notes: [{ vi: '(*) Lượng tính bằng chiếc.', en: '(*) Quantity in units.' }],
});
