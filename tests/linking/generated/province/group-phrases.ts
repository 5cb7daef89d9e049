import { words, type Values } from '../chooser';
import type { RateForm } from './meaning';

/** Above all comparisons of a sheet; the words do not tell more than the form of the rates allows. */
export const COMPARED: Readonly<Record<RateForm, Values<string>>> = {
  index: words(
    ['So sánh (%)', 'Tỷ lệ (%)', 'So sánh', 'Tỷ lệ so sánh (%)'],
    ['Tỷ lệ %', 'Chỉ số (%)', 'So sánh %'],
    [
      'Tỷ lệ phát triển (%)',
      'So sánh theo %',
      'Chỉ số so sánh (%)',
      'Tốc độ phát triển (%)',
      'Tỉ lệ (%)',
      'So sánh các kỳ (%)',
      'Chỉ số PT (%)',
      'Tỷ lệ % so sánh',
    ],
  ),
  growth: words(
    ['Tăng, giảm (%)', 'So sánh (%)', 'Tốc độ tăng (%)'],
    ['Tăng (+), giảm (-) (%)', '% tăng, giảm', 'So sánh tăng/giảm (%)'],
    [
      'Tỷ lệ tăng, giảm (%)',
      'Tăng trưởng (%)',
      '+/- (%)',
      'Tăng (giảm) %',
      'Mức tăng (%)',
      'Tốc độ tăng, giảm (%)',
    ],
  ),
};
export const QUANTITY = words(
  ['Lượng', 'Số lượng', 'Khối lượng', 'Sản lượng', 'SL', 'K.lượng'],
  ['Lượng hàng', 'Số lượng (SL)', 'Về lượng'],
  [
    'Khối lượng hàng',
    'Lượng (SL)',
    'S.lượng',
    'Lượng XK, NK',
    'Sản lượng (SL)',
    'Lượng hàng hóa',
    'KL',
    'Khối lượng (KL)',
    'Số lượng hàng',
    'SL hàng',
  ],
);
export const VALUE = words(
  ['Trị giá', 'Giá trị', 'Kim ngạch', 'Tr.giá', 'GT', 'Trị giá hàng'],
  ['Giá trị (GT)', 'Về trị giá', 'Trị giá hàng hóa'],
  [
    'Thành tiền',
    'Kim ngạch (KN)',
    'T.giá',
    'Trị giá (GT)',
    'Giá trị KN',
    'Trị giá (TG)',
    'GT hàng',
    'Giá trị hàng',
    'KNXK/NK',
    'Số tiền',
  ],
);
