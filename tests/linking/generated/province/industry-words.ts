import { words } from '../chooser';
import { row, type NamedRow } from './named-row';

/** Branches of industry as offices write them. */
export const INDUSTRY_ROWS: readonly NamedRow[] = [
  row(
    'industry',
    0,
    1,
    words(
      [
        'Toàn ngành công nghiệp',
        'TOÀN NGÀNH CÔNG NGHIỆP',
        'Toàn ngành',
        'TỔNG SỐ',
        'Chỉ số chung toàn ngành',
        'Tổng số toàn ngành',
        'CHỈ SỐ TOÀN NGÀNH CÔNG NGHIỆP',
        'TOÀN NGÀNH CN',
        'Chỉ số SX toàn ngành công nghiệp',
      ],
      ['Toàn ngành CN (chỉ số chung)', 'IIP toàn ngành', 'TỔNG CHỈ SỐ'],
      [
        'Chỉ số chung',
        'Toàn ngành IIP',
        'Tổng toàn ngành CN',
        'CN toàn tỉnh',
        'Chỉ số chung (IIP)',
        'IIP chung',
        'Công nghiệp toàn tỉnh',
        'Toàn bộ ngành công nghiệp',
      ],
    ),
  ),
  row(
    'mining',
    1,
    1,
    words(
      [
        'Khai khoáng',
        'Công nghiệp khai khoáng',
        'B. Khai khoáng',
        'Ngành khai khoáng',
        'Công nghiệp khai thác',
      ],
      ['CN khai khoáng', 'Khai khoáng và khai thác mỏ'],
      [
        'Ngành CN khai khoáng',
        'CN khai thác mỏ',
        '1. Khai khoáng',
        'Khai khoáng (B)',
        'Nhóm khai khoáng',
        'Hoạt động khai khoáng',
      ],
    ),
  ),
  row(
    '08',
    2,
    1,
    words(
      ['Khai khoáng khác', 'Khai khoáng khác'],
      [],
      ['Khai khoáng khác (đá, cát, sỏi)', 'Ngành khai khoáng khác'],
    ),
  ),
  row(
    'manufacturing',
    1,
    1,
    words(
      [
        'Công nghiệp chế biến, chế tạo',
        'Công nghiệp chế biến chế tạo',
        'Chế biến, chế tạo',
        'CN chế biến, chế tạo',
        'Ngành chế biến, chế tạo',
        'Công nghiệp chế biến',
      ],
      ['CN chế biến - chế tạo', 'Chế biến chế tạo'],
      [
        'CNCB, chế tạo',
        'Ngành CN chế biến, chế tạo',
        'CN chế biến & chế tạo',
        'Chế biến, chế tạo (C)',
        'Nhóm chế biến, chế tạo',
        'CN CB, CT',
      ],
    ),
  ),
  row(
    '10',
    2,
    1,
    words(
      [
        'Sản xuất, chế biến thực phẩm',
        'Sản xuất chế biến thực phẩm',
        'SX chế biến thực phẩm',
        'Chế biến thực phẩm',
        'Sản xuất và chế biến thực phẩm',
      ],
      ['SX, CB thực phẩm', 'Ngành chế biến thực phẩm'],
      [
        'CB thực phẩm',
        'SX & CB thực phẩm',
        'Sản xuất chế biến lương thực, thực phẩm',
        'SXCB thực phẩm',
        'Chế biến nông sản, thực phẩm',
      ],
    ),
  ),
  row(
    '11',
    2,
    1,
    words(
      ['Sản xuất đồ uống', 'SX đồ uống', 'Đồ uống', 'Ngành sản xuất đồ uống'],
      ['Sản xuất các loại đồ uống', 'CN sản xuất đồ uống'],
      [
        'SX các loại đồ uống',
        'Sản xuất bia, nước ngọt, đồ uống',
        'Đồ uống các loại',
        'SX rượu, bia, nước giải khát',
      ],
    ),
  ),
  row(
    '13',
    2,
    1,
    words(
      ['Dệt', 'Ngành dệt', 'Sản xuất sản phẩm dệt'],
      [],
      ['Dệt vải', 'Ngành dệt, sợi', 'Dệt các loại', 'SX hàng dệt'],
    ),
  ),
  row(
    '14',
    2,
    1,
    words(
      ['Sản xuất trang phục', 'SX trang phục', 'May trang phục', 'Trang phục'],
      ['Ngành may trang phục', 'CN sản xuất trang phục'],
      ['May mặc (trang phục)', 'SX trang phục, may mặc', 'May công nghiệp', 'SX quần áo'],
    ),
  ),
  row(
    '15',
    2,
    1,
    words(
      [
        'Sản xuất da và các sản phẩm có liên quan',
        'SX da và các SP có liên quan',
        'Sản xuất da và sản phẩm liên quan',
        'Da và các sản phẩm có liên quan',
      ],
      [],
      ['Sản xuất da, giày', 'Da, giày và SP liên quan'],
    ),
  ),
  row(
    '16',
    2,
    1,
    words(
      [
        'Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa',
        'Chế biến gỗ và sản xuất sản phẩm từ gỗ, tre, nứa (trừ giường, tủ, bàn, ghế); SX sản phẩm từ rơm, rạ và vật liệu tết bện',
        'Chế biến gỗ và SX SP từ gỗ, tre, nứa',
        'Chế biến gỗ và sản phẩm từ gỗ, tre, nứa (trừ giường, tủ...)',
      ],
      [],
      ['Chế biến gỗ, tre, nứa', 'CB gỗ và sản phẩm từ gỗ'],
    ),
  ),
  row(
    '17',
    2,
    1,
    words(
      [
        'Sản xuất giấy và sản phẩm từ giấy',
        'SX giấy và SP từ giấy',
        'Giấy và sản phẩm từ giấy',
        'Sản xuất giấy và các sản phẩm từ giấy',
      ],
      [],
      ['Sản xuất giấy', 'Giấy và các SP giấy'],
    ),
  ),
  row(
    '18',
    2,
    1,
    words(
      ['In, sao chép bản ghi các loại', 'In và sao chép bản ghi các loại', 'In, sao chép bản ghi'],
      [],
      ['In ấn, sao chép bản ghi', 'Ngành in và sao chép bản ghi'],
    ),
  ),
  row(
    '23',
    2,
    1,
    words(
      [
        'Sản xuất sản phẩm từ khoáng phi kim loại khác',
        'SX sản phẩm từ khoáng phi kim loại khác',
        'SX SP từ khoáng phi kim loại',
        'Sản xuất các sản phẩm từ khoáng phi kim loại khác',
      ],
      [],
      ['SX vật liệu xây dựng từ khoáng phi kim loại', 'SX SP khoáng phi kim loại khác'],
    ),
  ),
  row(
    '25',
    2,
    1,
    words(
      [
        'Sản xuất sản phẩm từ kim loại đúc sẵn (trừ máy móc, thiết bị)',
        'SX sản phẩm từ kim loại đúc sẵn',
        'Sản phẩm từ kim loại đúc sẵn',
        'SX các SP từ kim loại đúc sẵn (trừ MMTB)',
      ],
      [],
      ['SX sản phẩm kim loại đúc sẵn', 'SX SP từ KL đúc sẵn'],
    ),
  ),
  row(
    '31',
    2,
    1,
    words(
      [
        'Sản xuất giường, tủ, bàn, ghế',
        'SX giường, tủ, bàn ghế',
        'Giường, tủ, bàn, ghế',
        'Sản xuất giường tủ bàn ghế',
      ],
      [],
      ['SX đồ gỗ (giường, tủ, bàn, ghế)', 'Đồ nội thất giường tủ bàn ghế'],
    ),
  ),
  row(
    'electricity',
    1,
    1,
    words(
      [
        'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
        'Sản xuất và phân phối điện, khí đốt',
        'SX và phân phối điện, khí đốt, nước nóng, hơi nước',
        'Sản xuất, phân phối điện',
        'SXPP điện, khí đốt, nước nóng, hơi nước và ĐHKK',
        'SX và PP điện',
      ],
      ['Sản xuất và PP điện, khí đốt', 'Ngành SX và phân phối điện'],
      [
        'SX và phân phối điện',
        'Điện, khí đốt, nước nóng',
        'CN điện, khí đốt',
        'SX, phân phối điện (D)',
        'Điện và phân phối điện',
        'Sản xuất điện và phân phối điện, khí đốt',
      ],
    ),
  ),
  row(
    'water',
    1,
    1,
    words(
      [
        'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
        'Cung cấp nước, quản lý và xử lý rác thải, nước thải',
        'Cung cấp nước; quản lý, xử lý rác thải',
        'Cung cấp nước và xử lý rác thải, nước thải',
        'CC nước; HĐ quản lý và xử lý rác thải, nước thải',
      ],
      ['Cung cấp nước, xử lý rác, nước thải', 'Cấp nước và xử lý rác thải, nước thải'],
      [
        'Cấp nước, thoát nước, xử lý rác thải',
        'Ngành nước và xử lý rác thải',
        'CC nước, QL và XL rác thải, nước thải',
        'Cung cấp nước; xử lý rác thải (E)',
        'Nước và xử lý rác',
      ],
    ),
  ),
  row(
    '36',
    2,
    1,
    words(
      ['Khai thác, xử lý và cung cấp nước', 'Khai thác, xử lý, cung cấp nước'],
      [],
      ['Khai thác và cung cấp nước', 'Khai thác, XL và CC nước'],
    ),
  ),
  row(
    '38',
    2,
    1,
    words(
      [
        'Hoạt động thu gom, xử lý và tiêu hủy rác thải; tái chế phế liệu',
        'Thu gom, xử lý và tiêu huỷ rác thải; tái chế phế liệu',
      ],
      [],
      ['Thu gom, xử lý rác thải', 'Thu gom rác thải, tái chế phế liệu'],
    ),
  ),
];
