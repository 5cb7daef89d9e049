import { words, type Values } from './chooser';

/** Names of rows as departments write them, by the id of the row in the standard tables. */
export const NAMES: Readonly<Record<string, Values<string>>> = {
  output: words(
    [
      'Giá trị sản xuất công nghiệp (giá so sánh 2010)',
      'GTSX công nghiệp (giá SS 2010)',
      'Giá trị SXCN (giá so sánh năm 2010)',
      'Giá trị SX ngành công nghiệp (theo giá so sánh 2010)',
      'GTSXCN (giá SS 2010)',
      'Giá trị sản xuất công nghiệp - giá so sánh 2010',
      'GTSX CN (GSS 2010)',
    ],
    [
      'Giá trị SXCN theo giá so sánh 2010',
      'Tổng GTSX ngành công nghiệp (giá ss 2010)',
      'GTSX công nghiệp giá SS2010',
    ],
  ),
  'output.mining': words(
    ['Khai khoáng', 'Công nghiệp khai khoáng', 'CN khai khoáng', 'Công nghiệp khai thác mỏ'],
    ['Ngành khai khoáng', '- Khai khoáng'],
  ),
  'output.manufacturing': words(
    [
      'Công nghiệp chế biến, chế tạo',
      'Chế biến, chế tạo',
      'CN chế biến - chế tạo',
      'Công nghiệp chế biến',
      'Ngành công nghiệp chế biến, chế tạo',
    ],
    ['CN chế biến, chế tạo', 'Ngành chế biến chế tạo', 'Công nghiệp CBCT'],
  ),
  'output.electricity': words([
    'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
    'Sản xuất và phân phối điện',
    'SX và PP điện, khí đốt',
    'Sản xuất và phân phối điện, khí đốt, hơi nước',
    'CN sản xuất và phân phối điện',
  ]),
  'output.water': words([
    'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
    'Cung cấp nước, xử lý rác thải',
    'Cung cấp nước; xử lý rác thải, nước thải',
    'Cấp nước, thu gom và xử lý rác thải, nước thải',
  ]),
  iip: words(
    [
      'Chỉ số sản xuất công nghiệp (IIP)',
      'Chỉ số sản xuất công nghiệp',
      'Chỉ số SXCN (IIP)',
      'Chỉ số phát triển sản xuất công nghiệp (IIP)',
      'IIP',
    ],
    [
      'Chỉ số sản xuất toàn ngành công nghiệp (IIP)',
      'Chỉ số SX công nghiệp (IIP)',
      'Chỉ số sản xuất ngành CN',
    ],
  ),
  retail: words(
    [
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      'TMBLHH và DTDV',
      'Tổng mức bán lẻ HH và DTDV tiêu dùng',
      'TMBL hàng hóa và DTDV',
      'Tổng mức bán lẻ hàng hoá và dịch vụ tiêu dùng xã hội',
      'Doanh thu bán lẻ hàng hóa và dịch vụ tiêu dùng',
      'Tổng mức lưu chuyển hàng hóa bán lẻ và DTDV tiêu dùng',
      'Tổng mức BLHH & DTDVTD',
    ],
    [
      'Tổng mức bán lẻ hàng hóa, dịch vụ',
      'TM bán lẻ hàng hóa và DTDV',
      'Tổng mức LCHH bán lẻ và DTDV',
      'Bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    ],
  ),
  'retail.goods': words(
    ['Bán lẻ hàng hóa', 'Doanh thu bán lẻ hàng hóa', 'Bán lẻ HH', 'Hàng hóa bán lẻ'],
    ['Doanh thu bán lẻ HH', 'DT bán lẻ hàng hóa'],
  ),
  'retail.accommodation': words(
    ['Dịch vụ lưu trú, ăn uống', 'Lưu trú, ăn uống', 'DT dịch vụ lưu trú và ăn uống', 'DV lưu trú, ăn uống'],
    ['Doanh thu lưu trú, ăn uống', 'Dịch vụ khách sạn, nhà hàng'],
  ),
  'retail.travel': words([
    'Du lịch lữ hành',
    'Dịch vụ lữ hành',
    'DV du lịch lữ hành',
    'Doanh thu du lịch lữ hành',
  ]),
  'retail.other': words(['Dịch vụ khác', 'Doanh thu dịch vụ tiêu dùng khác', 'DV khác']),
  exports: words(
    [
      'Kim ngạch xuất khẩu',
      'Kim ngạch xuất khẩu hàng hóa',
      'Tổng kim ngạch xuất khẩu',
      'Giá trị xuất khẩu',
      'Kim ngạch XK hàng hóa trên địa bàn',
      'Tổng KNXK',
      'Giá trị XK',
      'Trị giá xuất khẩu hàng hóa',
      'Giá trị kim ngạch hàng hóa xuất khẩu',
    ],
    [
      'Xuất khẩu hàng hóa',
      'Kim ngạch xuất khẩu trên địa bàn tỉnh',
      'Tổng giá trị xuất khẩu',
      'KN xuất khẩu',
      'Trị giá XK',
    ],
  ),
  imports: words(
    [
      'Kim ngạch nhập khẩu',
      'Kim ngạch nhập khẩu hàng hóa',
      'Tổng kim ngạch nhập khẩu',
      'Giá trị nhập khẩu',
      'Kim ngạch NK hàng hóa trên địa bàn',
      'Tổng KNNK',
      'Giá trị NK',
      'Trị giá nhập khẩu hàng hóa',
    ],
    [
      'Nhập khẩu hàng hóa',
      'Kim ngạch nhập khẩu trên địa bàn tỉnh',
      'Tổng giá trị nhập khẩu',
      'KN nhập khẩu',
      'Trị giá NK',
    ],
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
  held: [
    ['Kim ngạch xuất khẩu của tỉnh Đắk Sơn', 'dollars'],
    ['Giá trị sản xuất công nghiệp khu vực nhà nước (giá so sánh 2010)', 'money'],
    ['Tổng mức bán lẻ hàng hóa bình quân đầu người', 'money'],
    ['Kim ngạch xuất khẩu nông sản', 'dollars'],
    ['Kim ngạch xuất khẩu qua cửa khẩu', 'dollars'],
    ['Tổng sản phẩm trong nước (GDP)', 'money'],
    ['Giá trị tăng thêm ngành công nghiệp (giá so sánh 2010)', 'money'],
  ],
};

/** How a unit is written, with what its figures are multiplied by in the units of the tables. */
export const MONEY: Values<readonly [unit: string, multiply: number]> = {
  work: [
    ['Tỷ đồng', 1],
    ['tỷ đồng', 1],
    ['Triệu đồng', 0.001],
    ['Tr.đồng', 0.001],
    ['Tỷ đ', 1],
    ['Tr. đồng', 0.001],
    ['tỉ đồng', 1],
    ['1.000.000 đồng', 0.001],
    ['Tỷ VNĐ', 1],
  ],
  held: [
    ['triệu đ', 0.001],
    ['Tỷ. đồng', 1],
    ['Nghìn tỷ đồng', 1000],
    ['Trđ', 0.001],
  ],
};
export const DOLLARS: typeof MONEY = {
  work: [
    ['Triệu USD', 1],
    ['Tr.USD', 1],
    ['1.000 USD', 0.001],
    ['Nghìn USD', 0.001],
    ['Tr. USD', 1],
    ['1000 USD', 0.001],
    ['Ngàn USD', 0.001],
    ['Triệu đô la Mỹ', 1],
  ],
  held: [
    ['triệu đô la', 1],
    ['nghìn đô la Mỹ', 0.001],
    ['Tr USD', 1],
    ['Triệu Đô-la', 1],
  ],
};
