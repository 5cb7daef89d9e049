import { words, type Values } from './chooser';

/** Names of rows as departments write them, by the id of the row in the standard tables. */
export const NAMES: Readonly<Record<string, Values<string>>> = {
  output: words(
    [
      'Giá trị sản xuất công nghiệp (giá so sánh 2010)',
      'GTSX công nghiệp (giá SS 2010)',
      'Giá trị SXCN (giá so sánh năm 2010)',
    ],
    [
      'Giá trị SX ngành công nghiệp (theo giá so sánh 2010)',
      'GTSXCN (giá SS 2010)',
      'Giá trị sản xuất công nghiệp - giá so sánh 2010',
      'GTSX CN (GSS 2010)',
    ],
  ),
  'output.mining': words(
    ['Khai khoáng', 'Công nghiệp khai khoáng'],
    ['CN khai khoáng', 'Công nghiệp khai thác mỏ'],
  ),
  'output.manufacturing': words(
    ['Công nghiệp chế biến, chế tạo', 'Chế biến, chế tạo'],
    ['CN chế biến - chế tạo', 'Công nghiệp chế biến', 'Ngành công nghiệp chế biến, chế tạo'],
  ),
  'output.electricity': words(
    [
      'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
      'Sản xuất và phân phối điện',
    ],
    [
      'SX và PP điện, khí đốt',
      'Sản xuất và phân phối điện, khí đốt, hơi nước',
      'CN sản xuất và phân phối điện',
    ],
  ),
  'output.water': words(
    ['Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải', 'Cung cấp nước, xử lý rác thải'],
    ['Cung cấp nước; xử lý rác thải, nước thải', 'Cấp nước, thu gom và xử lý rác thải, nước thải'],
  ),
  iip: words(
    ['Chỉ số sản xuất công nghiệp (IIP)', 'Chỉ số sản xuất công nghiệp'],
    ['Chỉ số SXCN (IIP)', 'Chỉ số phát triển sản xuất công nghiệp (IIP)', 'IIP'],
  ),
  retail: words(
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      'TMBLHH và DTDV',
      'Tổng mức bán lẻ HH và DTDV tiêu dùng',
    ],
    [
      'TMBL hàng hóa và DTDV',
      'Tổng mức bán lẻ hàng hoá và dịch vụ tiêu dùng xã hội',
      'Doanh thu bán lẻ hàng hóa và dịch vụ tiêu dùng',
      'Tổng mức lưu chuyển hàng hóa bán lẻ và DTDV tiêu dùng',
      'Tổng mức BLHH & DTDVTD',
    ],
  ),
  'retail.goods': words(['Bán lẻ hàng hóa', 'Doanh thu bán lẻ hàng hóa'], ['Bán lẻ HH', 'Hàng hóa bán lẻ']),
  'retail.accommodation': words(
    ['Dịch vụ lưu trú, ăn uống', 'Lưu trú, ăn uống'],
    ['DT dịch vụ lưu trú và ăn uống', 'DV lưu trú, ăn uống'],
  ),
  'retail.travel': words(
    ['Du lịch lữ hành', 'Dịch vụ lữ hành'],
    ['DV du lịch lữ hành', 'Doanh thu du lịch lữ hành'],
  ),
  'retail.other': words(['Dịch vụ khác'], ['Doanh thu dịch vụ tiêu dùng khác', 'DV khác']),
  exports: words(
    ['Kim ngạch xuất khẩu', 'Kim ngạch xuất khẩu hàng hóa', 'Tổng kim ngạch xuất khẩu', 'Giá trị xuất khẩu'],
    [
      'Kim ngạch XK hàng hóa trên địa bàn',
      'Tổng KNXK',
      'Giá trị XK',
      'Trị giá xuất khẩu hàng hóa',
      'Giá trị kim ngạch hàng hóa xuất khẩu',
    ],
  ),
  imports: words(
    ['Kim ngạch nhập khẩu', 'Kim ngạch nhập khẩu hàng hóa', 'Tổng kim ngạch nhập khẩu', 'Giá trị nhập khẩu'],
    ['Kim ngạch NK hàng hóa trên địa bàn', 'Tổng KNNK', 'Giá trị NK', 'Trị giá nhập khẩu hàng hóa'],
  ),
};

/** Rows that look like ones of the table and are others; `unit` is whose they share. */
export const LOOK_ALIKES: Values<readonly [name: string, unit: 'money' | 'dollars' | 'percent']> = {
  work: [
    ['Giá trị sản xuất công nghiệp (giá hiện hành)', 'money'],
    ['Kim ngạch xuất nhập khẩu', 'dollars'],
    ['Tốc độ tăng kim ngạch xuất khẩu', 'percent'],
    ['Trong đó: Doanh nghiệp FDI xuất khẩu', 'dollars'],
    ['Giá trị sản xuất nông nghiệp (giá so sánh 2010)', 'money'],
    ['Giá trị sản xuất công nghiệp (giá so sánh 1994)', 'money'],
  ],
  held: [
    ['Kim ngạch xuất khẩu ủy thác', 'dollars'],
    ['Kim ngạch xuất khẩu huyện Đắk Sơn', 'dollars'],
    ['Tổng mức bán lẻ hàng hóa của cả nước', 'money'],
    ['Kim ngạch xuất khẩu bình quân đầu người', 'dollars'],
    ['Nhập siêu', 'dollars'],
    ['Tỷ trọng xuất khẩu của khu vực FDI', 'percent'],
    ['GTSX công nghiệp - xây dựng (giá so sánh 2010)', 'money'],
    ['Giá trị sản xuất công nghiệp quốc doanh (giá so sánh 2010)', 'money'],
    ['Xuất khẩu dịch vụ', 'dollars'],
  ],
};

/** How a unit is written, with what its figures are multiplied by in the units of the tables. */
export const MONEY: Values<readonly [unit: string, multiply: number]> = {
  work: [
    ['Tỷ đồng', 1],
    ['tỷ đồng', 1],
    ['Triệu đồng', 0.001],
    ['Tr.đồng', 0.001],
  ],
  held: [
    ['Tỷ đ', 1],
    ['Tr. đồng', 0.001],
    ['tỉ đồng', 1],
    ['1.000.000 đồng', 0.001],
    ['Tỷ VNĐ', 1],
  ],
};
export const DOLLARS: typeof MONEY = {
  work: [
    ['Triệu USD', 1],
    ['Tr.USD', 1],
    ['1.000 USD', 0.001],
    ['Nghìn USD', 0.001],
  ],
  held: [
    ['Tr. USD', 1],
    ['1000 USD', 0.001],
    ['Ngàn USD', 0.001],
    ['Triệu đô la Mỹ', 1],
  ],
};
