import { words, type Values } from '../chooser';
import type { RateForm } from './meaning';

/** Above all comparisons of a sheet; the words do not tell more than the form of the rates allows. */
export const COMPARED: Readonly<Record<RateForm, Values<string>>> = {
  index: words(
    ['So sánh (%)', 'Tỷ lệ (%)', 'So sánh', 'Tỷ lệ so sánh (%)'],
    ['Tỷ lệ %', 'Chỉ số (%)', 'So sánh %'],
  ),
  growth: words(
    ['Tăng, giảm (%)', 'So sánh (%)', 'Tốc độ tăng (%)'],
    ['Tăng (+), giảm (-) (%)', '% tăng, giảm', 'So sánh tăng/giảm (%)'],
  ),
};
export const QUANTITY = words(
  ['Lượng', 'Số lượng', 'Khối lượng', 'Sản lượng', 'SL', 'K.lượng'],
  ['Lượng hàng', 'Số lượng (SL)', 'Về lượng'],
);
export const VALUE = words(
  ['Trị giá', 'Giá trị', 'Kim ngạch', 'Tr.giá', 'GT', 'Trị giá hàng'],
  ['Giá trị (GT)', 'Về trị giá', 'Trị giá hàng hóa'],
);
