import { cellName } from '../../../src/spreadsheet/a1';
import { readSheets } from '../../linking/sheet-notation';
import { checked } from './scored';

const found = (lines: readonly string[]): string[] =>
  checked(readSheets(lines).map(({ snapshot }) => snapshot)).flatMap(({ kind, sheet, cells }) =>
    cells.map(({ row, column }) => `${kind} ${sheet}!${cellName(row, column)}`),
  );

const FORMER = [
  '== GL24',
  '1| KẾT QUẢ THỰC HIỆN NĂM 2024 TỈNH GIA LAI',
  '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024',
  '4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | 60127',
  '5| 2 | Kim ngạch xuất khẩu | triệu USD | 8126',
];
const now = (base: number, growth: number, unit = 'tỷ đồng') => [
  '== GL25',
  '1| KẾT QUẢ THỰC HIỆN NĂM 2025 TỈNH GIA LAI',
  '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2024 | Ước thực hiện năm 2025 | Tăng, giảm so với năm 2024 (%)',
  `4| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | ${unit} | ${base} | ${unit === 'tỷ đồng' ? 196014 : 196.014} | ${growth}`,
  '5| 2 | Kim ngạch xuất khẩu | triệu USD | 1733.4 | 1941.4 | 12',
  '6| 3 | Kim ngạch nhập khẩu | triệu USD | 905.2 | 950.5 | 5',
];

describe('comparisons of different territories', () => {
  it('are found where the base is that of the province before the merger', () => {
    expect(found([...FORMER, ...now(60127, 226)])).toEqual(['territories GL25!F4']);
    expect(found([...FORMER, ...now(60.127, 226, 'nghìn tỷ đồng')])).toEqual(['territories GL25!F4']);
  });

  it('are none where the base was worked out for the new boundaries', () => {
    expect(found([...FORMER, ...now(173311, 13.1)])).toEqual([]);
  });

  it('are found where the heading of the base says that it is of the former boundaries', () => {
    const lines = now(60127, 226).map((line) =>
      line.replace('Thực hiện năm 2024 |', 'Thực hiện năm 2024 (địa giới cũ) |'),
    );
    expect(found(lines)).toEqual(['F4', 'F5', 'F6'].map((cell) => `territories GL25!${cell}`));
  });

  it('are none in a report of the time before', () => {
    const lines = [...FORMER, ...now(60127, 226)].map((line) =>
      line.replace(/2025/g, '2023').replace(/2024/g, '2022'),
    );
    expect(found(lines)).toEqual([]);
  });

  it('are none where a province was left as it was', () => {
    const lines = [...FORMER, ...now(60127, 226)].map((line) => line.replace('GIA LAI', 'NGHỆ AN'));
    expect(found(lines)).toEqual([]);
  });
});

describe('a rate of a territory that was put together', () => {
  const rates = (merged: number) => [
    '== IIP',
    '1| CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP NĂM 2025',
    '2| Đơn vị tính: %',
    '3| Địa phương | Năm 2025 so với năm 2024 (%)',
    `4| Gia Lai (mới) | ${merged}`,
    '5| Gia Lai (cũ) | 104.6',
    '6| Bình Định (cũ) | 112.4',
  ];

  it('lies between those of its parts', () => expect(found(rates(108.2))).toEqual([]));
  it('is found where it does not', () => expect(found(rates(113.9))).toEqual(['mergedRate IIP!B4']));

  it('is found across columns too', () => {
    const columns = (merged: number) => [
      '== IIP',
      '1| CHỈ SỐ SẢN XUẤT CÔNG NGHIỆP NĂM 2025',
      '2| Đơn vị tính: %',
      '3| Ngành công nghiệp | Năm 2025 so với năm 2024 (%)',
      '4|  | Gia Lai (mới) | Gia Lai (cũ) | Bình Định (cũ)',
      `5| Toàn ngành công nghiệp | ${merged} | 104.6 | 112.4`,
      '6| Khai khoáng | 101.2 | 99.4 | 103.3',
      'merge B3:D3',
    ];
    expect(found(columns(103.9))).toEqual(['mergedRate IIP!B5']);
    expect(found(columns(107.9))).toEqual([]);
  });
});
