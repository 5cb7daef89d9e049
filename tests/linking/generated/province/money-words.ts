import { words } from '../chooser';
import { heading, row, type NamedRow } from './named-row';

/** Retail by kind of trade, and with ownership above it as older tables have it. */
export const RETAIL_ROWS: readonly (readonly NamedRow[])[] = [
  [
    row(
      'retail',
      0,
      5200,
      words(
        ['TỔNG SỐ', 'Tổng số', 'TỔNG MỨC', 'Tổng cộng', 'Tổng mức bán lẻ và DTDV'],
        ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'],
        [
          'TỔNG TOÀN TỈNH',
          'Tổng mức bán lẻ, DV',
          'Tổng DT',
          'Tổng doanh thu',
          'TỔNG MỨC (1+2+3+4)',
          'Cộng toàn tỉnh',
        ],
      ),
    ),
    row(
      'goods',
      1,
      4100,
      words(
        ['Bán lẻ hàng hóa', 'Bán lẻ hàng hoá', 'Doanh thu bán lẻ hàng hóa', 'BL hàng hóa'],
        ['Doanh thu BL hàng hóa', 'Bán lẻ các loại hàng hóa'],
        [
          'Ngành bán lẻ hàng hóa',
          'DT bán lẻ hàng hoá',
          'Tổng mức bán lẻ hàng hóa',
          'Bán lẻ hàng hóa các loại',
          'Hàng hóa bán lẻ',
          'Doanh thu hàng hóa',
        ],
      ),
    ),
    row(
      'accommodation',
      1,
      610,
      words(
        [
          'Dịch vụ lưu trú, ăn uống',
          'Dịch vụ lưu trú và ăn uống',
          'Lưu trú, ăn uống',
          'DV lưu trú, ăn uống',
          'Doanh thu lưu trú và ăn uống',
        ],
        ['Doanh thu DV lưu trú, ăn uống', 'Lưu trú và ăn uống'],
        [
          'DT lưu trú, ăn uống',
          'Khách sạn, ăn uống',
          'Dịch vụ ăn uống, lưu trú',
          'Lưu trú ăn uống',
          'Doanh thu khách sạn, nhà hàng',
          'DV ăn uống và lưu trú',
        ],
      ),
    ),
    row(
      'travel',
      1,
      14,
      words(
        ['Du lịch lữ hành', 'Dịch vụ lữ hành', 'Lữ hành', 'Doanh thu du lịch lữ hành'],
        ['DV lữ hành', 'Doanh thu dịch vụ lữ hành'],
        [
          'DT du lịch lữ hành',
          'Du lịch và lữ hành',
          'Lữ hành và hoạt động hỗ trợ du lịch',
          'Hoạt động lữ hành',
        ],
      ),
    ),
    row(
      'other',
      1,
      420,
      words(
        ['Dịch vụ khác', 'Doanh thu dịch vụ khác', 'DV khác', 'Dịch vụ tiêu dùng khác'],
        [],
        ['DT dịch vụ khác', 'Doanh thu các dịch vụ khác', 'Dịch vụ còn lại', 'Các dịch vụ tiêu dùng khác'],
      ),
    ),
  ],
  [
    row(
      'retail',
      0,
      5200,
      words(
        ['TỔNG SỐ', 'Tổng số', 'TỔNG MỨC BÁN LẺ', 'Tổng mức'],
        ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'],
        [
          'TỔNG TOÀN TỈNH',
          'Tổng mức bán lẻ, DV',
          'Tổng DT',
          'Tổng doanh thu',
          'TỔNG MỨC (1+2+3+4)',
          'Cộng toàn tỉnh',
        ],
      ),
    ),
    heading('Phân theo loại hình kinh tế', 'Chia theo thành phần kinh tế'),
    row(null, 1, 300, words(['Nhà nước', 'Kinh tế Nhà nước'])),
    row(null, 1, 4700, words(['Ngoài nhà nước', 'Kinh tế ngoài Nhà nước'])),
    row(null, 1, 200, words(['Khu vực có vốn đầu tư nước ngoài', 'Kinh tế có vốn ĐTNN'])),
    heading('Phân theo ngành kinh doanh', 'Phân theo ngành hoạt động'),
    row(
      'goods',
      1,
      4100,
      words(
        ['Thương nghiệp', 'Bán lẻ hàng hóa', 'Thương mại', 'Ngành thương nghiệp'],
        [],
        ['Bán lẻ', 'Ngành thương mại'],
      ),
    ),
    row(
      'accommodation',
      1,
      610,
      words(['Khách sạn, nhà hàng', 'Lưu trú, ăn uống', 'Khách sạn nhà hàng', 'Nhà hàng, khách sạn']),
    ),
    row('travel', 1, 14, words(['Du lịch', 'Du lịch lữ hành', 'Du lịch lữ hành'])),
    row('other', 1, 420, words(['Dịch vụ', 'Dịch vụ khác', 'Các dịch vụ khác', 'Dịch vụ khác'])),
  ],
];

export const INVESTMENT_ROWS: readonly (readonly NamedRow[])[] = [
  [
    row(
      'total',
      0,
      600,
      words(
        ['TỔNG SỐ', 'Tổng số', 'Tổng cộng', 'TỔNG VỐN'],
        ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'],
        [
          'Tổng nguồn vốn',
          'TỔNG VỐN ĐẦU TƯ',
          'Tổng toàn tỉnh',
          'Tổng vốn thực hiện',
          'CỘNG TOÀN TỈNH',
          'Tổng vốn NSNN',
        ],
      ),
    ),
    row(
      'central',
      1,
      120,
      words(
        ['Trung ương', 'Vốn trung ương quản lý', 'Vốn Trung ương', 'TW quản lý'],
        ['Vốn NSTW', 'Vốn do TW quản lý'],
        [
          'Vốn TW',
          'Trung ương quản lý',
          'Nguồn trung ương',
          'Vốn NSNN trung ương',
          'Do TW quản lý',
          'Khối trung ương',
        ],
      ),
    ),
    row(
      'local',
      1,
      480,
      words(
        ['Địa phương', 'Vốn địa phương quản lý', 'Vốn địa phương', 'ĐP quản lý'],
        ['Vốn NSĐP', 'Vốn do địa phương quản lý'],
        [
          'Vốn ĐP',
          'Địa phương quản lý',
          'Nguồn địa phương',
          'Vốn NSNN địa phương',
          'Do ĐP quản lý',
          'Khối địa phương',
        ],
      ),
    ),
    row(
      'province',
      2,
      300,
      words(
        [
          'Vốn ngân sách Nhà nước cấp tỉnh',
          'Vốn NSNN cấp tỉnh',
          'Cấp tỉnh',
          'Vốn ngân sách cấp tỉnh',
          'Ngân sách cấp tỉnh',
        ],
        ['Vốn NS cấp tỉnh', 'NSNN cấp tỉnh'],
        [
          'Ngân sách tỉnh',
          'Nguồn NS cấp tỉnh',
          'Vốn cấp tỉnh',
          'Vốn đầu tư cấp tỉnh',
          'Ngân sách nhà nước tỉnh',
          'Cấp tỉnh quản lý',
        ],
      ),
    ),
    row(
      'district',
      2,
      120,
      words(
        [
          'Vốn ngân sách Nhà nước cấp huyện',
          'Vốn NSNN cấp huyện',
          'Cấp huyện',
          'Vốn ngân sách cấp huyện',
          'Ngân sách cấp huyện',
        ],
        ['Vốn NS cấp huyện', 'NSNN cấp huyện'],
        [
          'Ngân sách huyện',
          'Nguồn NS cấp huyện',
          'Vốn cấp huyện',
          'Vốn đầu tư cấp huyện',
          'Ngân sách nhà nước huyện',
          'Cấp huyện quản lý',
        ],
      ),
    ),
    row(
      'commune',
      2,
      60,
      words(
        [
          'Vốn ngân sách Nhà nước cấp xã',
          'Vốn NSNN cấp xã',
          'Cấp xã',
          'Vốn ngân sách cấp xã',
          'Ngân sách cấp xã',
        ],
        ['Vốn NS cấp xã', 'NSNN cấp xã'],
        [
          'Ngân sách xã',
          'Nguồn NS cấp xã',
          'Vốn cấp xã',
          'Vốn đầu tư cấp xã',
          'Ngân sách nhà nước xã',
          'Cấp xã quản lý',
        ],
      ),
    ),
  ],
  [
    {
      ...row(
        'total',
        0,
        600,
        words(
          ['TỔNG SỐ', 'Tổng số', 'Tổng cộng'],
          ['TỔNG CỘNG TOÀN TỈNH', 'CỘNG'],
          [
            'Tổng nguồn vốn',
            'TỔNG VỐN ĐẦU TƯ',
            'Tổng toàn tỉnh',
            'Tổng vốn thực hiện',
            'CỘNG TOÀN TỈNH',
            'Tổng vốn NSNN',
          ],
        ),
      ),
      isDoubtful: true,
    },
    row(
      'province',
      1,
      400,
      words(
        ['Vốn ngân sách Nhà nước cấp tỉnh', 'Vốn NSNN cấp tỉnh', 'Vốn ngân sách nhà nước cấp tỉnh'],
        ['Vốn NS cấp tỉnh', 'NSNN cấp tỉnh'],
        [
          'Ngân sách tỉnh',
          'Nguồn NS cấp tỉnh',
          'Vốn cấp tỉnh',
          'Vốn đầu tư cấp tỉnh',
          'Ngân sách nhà nước tỉnh',
          'Cấp tỉnh quản lý',
        ],
      ),
    ),
    row(
      null,
      2,
      200,
      words(['Vốn cân đối ngân sách tỉnh', 'Vốn cân đối ngân sách'], [], ['Vốn cân đối NS', 'NS cân đối']),
    ),
    row(null, 2, 40, words(['Trong đó: Thu từ quỹ sử dụng đất', 'Trong đó: Tiền sử dụng đất'])),
    row(
      null,
      2,
      120,
      words(
        ['Vốn trung ương hỗ trợ đầu tư theo mục tiêu', 'Vốn TW hỗ trợ'],
        [],
        ['TW hỗ trợ có mục tiêu', 'NSTW hỗ trợ'],
      ),
    ),
    row(null, 2, 30, words(['Vốn nước ngoài (ODA)'])),
    row(null, 2, 30, words(['Xổ số kiến thiết'])),
    row(
      'district',
      1,
      140,
      words(
        ['Vốn ngân sách Nhà nước cấp huyện', 'Vốn NSNN cấp huyện', 'Vốn ngân sách nhà nước cấp huyện'],
        ['Vốn NS cấp huyện', 'NSNN cấp huyện'],
        [
          'Ngân sách huyện',
          'Nguồn NS cấp huyện',
          'Vốn cấp huyện',
          'Vốn đầu tư cấp huyện',
          'Ngân sách nhà nước huyện',
          'Cấp huyện quản lý',
        ],
      ),
    ),
    row(null, 2, 100, words(['Vốn cân đối ngân sách huyện', 'Vốn cân đối ngân sách'])),
    row(null, 2, 40, words(['Vốn tỉnh hỗ trợ đầu tư theo mục tiêu', 'Vốn tỉnh hỗ trợ'])),
    row(
      'commune',
      1,
      60,
      words(
        ['Vốn ngân sách Nhà nước cấp xã', 'Vốn NSNN cấp xã', 'Vốn ngân sách nhà nước cấp xã'],
        ['Vốn NS cấp xã', 'NSNN cấp xã'],
        [
          'Ngân sách xã',
          'Nguồn NS cấp xã',
          'Vốn cấp xã',
          'Vốn đầu tư cấp xã',
          'Ngân sách nhà nước xã',
          'Cấp xã quản lý',
        ],
      ),
    ),
    row(null, 2, 40, words(['Vốn cân đối ngân sách xã'])),
  ],
];
