import { placeFindings, sheetFindings } from '../../src/findings';
import { linkTable } from '../../src/linking/link-table';
import { wantedOf } from '../../src/linking/wanted';
import { readSheet } from '../../src/recognition';
import { readSheets } from '../linking/sheet-notation';
import { TEMPLATES } from '../tables/templates';

const read = (lines: string[]) => readSheets(lines).map(({ snapshot }) => readSheet(snapshot));

const MONTHS = (quarter: number) => [
  '== TM',
  '1| Tổng mức bán lẻ hàng hóa năm 2031 (tỷ đồng)',
  '2| Tháng | Năm 2030 | Năm 2031',
  '3| 1 | 10.5 | 11',
  '4| 2 | 10 | 11.5',
  '5| 3 | 10.25 | 12',
  `6| Quý I | 30.75 | ${quarter}`,
  '7| 4 | 10 | 12',
];

test('a quarter is held against its months, within rounding', () => {
  expect(sheetFindings(read(MONTHS(34.5)))).toEqual([]);
  expect(sheetFindings(read(MONTHS(40)))).toMatchObject([
    { kind: 'months', stated: { row: 5, column: 2, value: 40 }, computed: 34.5, against: { length: 3 } },
  ]);
});

const PLAN = (parts: number, percent: number) => [
  '== KH',
  '1| CHỈ TIÊU CHỦ YẾU NĂM 2031',
  '2| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2030 | Kế hoạch năm 2031 | Ước thực hiện năm 2031 | So với KH (%) | So với năm 2030 (%)',
  `3| 1 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | Tỷ đồng | 500 | 600 | 630 | ${percent} | 126`,
  `4| | - Bán lẻ hàng hóa | Tỷ đồng | 400 | 480 | ${parts} | 104.17 | 125`,
  '5| | - Dịch vụ lưu trú, ăn uống | Tỷ đồng | 60 | 70 | 75 | 107.14 | 125',
  '6| | - Du lịch lữ hành | Tỷ đồng | 10 | 15 | 15 | 100 | 150',
  '7| | - Dịch vụ khác | Tỷ đồng | 30 | 35 | 40 | 114.29 | 133.33',
];

test('what adds up and agrees is not told', () => {
  expect(sheetFindings(read(PLAN(500, 105)))).toEqual([]);
});

test('a stated rate is held against the levels', () => {
  expect(sheetFindings(read(PLAN(500, 106)))).toMatchObject([
    { kind: 'rate', stated: { row: 2, column: 6, value: 106 }, computed: 105 },
  ]);
});

test('each of several plans is held against its own attainment', () => {
  const two = (central: number, council: number) => [
    '== KH',
    '1| CHỈ TIÊU CHỦ YẾU NĂM 2031',
    '2| TT | Chỉ tiêu | ĐVT | KH TW giao 2031 | KH HĐND giao 2031 | ƯTH năm 2031 | So với KH TW giao (%) | So với KH HĐND giao (%)',
    `3| 1 | Kim ngạch xuất khẩu | Triệu USD | 500 | 600 | 630 | ${central} | ${council}`,
    '4| 2 | Kim ngạch nhập khẩu | Triệu USD | 400 | 480 | 504 | 126 | 105',
    '5| 3 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | Tỷ đồng | 60 | 75 | 75 | 125 | 100',
  ];
  expect(sheetFindings(read(two(126, 105)))).toEqual([]);
  expect(sheetFindings(read(two(105, 126)))).toMatchObject([
    { kind: 'rate', stated: { row: 2, column: 6, value: 105 }, computed: 126 },
    { kind: 'rate', stated: { row: 2, column: 7, value: 126 }, computed: 105 },
  ]);
});

test('a whole is held against its parts', () => {
  const found = sheetFindings(read(PLAN(510, 105)));
  expect(found.filter(({ kind }) => kind === 'parts')).toMatchObject([
    { stated: { row: 2, column: 5, value: 630 }, computed: 640, against: { length: 4 } },
  ]);
});

test('parts that are not all there prove nothing', () => {
  const lines = PLAN(510, 105).filter((line) => !line.startsWith('7|'));
  expect(sheetFindings(read(lines)).filter(({ kind }) => kind === 'parts')).toEqual([]);
});

test('two places that differ are told with both cells', () => {
  const sheet = (name: string, plan: number) => [
    `== ${name}`,
    '1| KẾ HOẠCH NĂM 2031',
    '2| STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2031',
    `3| 1 | Kim ngạch xuất khẩu | Triệu USD | ${plan}`,
    '4| 2 | Kim ngạch nhập khẩu | Triệu USD | 40',
  ];
  const plan = linkTable(
    read([...sheet('A', 90), ...sheet('B', 95)]),
    wantedOf(TEMPLATES['CT-NAM'], 2031, 2010),
  );
  expect(placeFindings(plan)).toMatchObject([
    { kind: 'places', stated: { sheet: 'A', value: 90 }, against: [{ sheet: 'B', value: 95 }] },
  ]);
});
