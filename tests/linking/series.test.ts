import { planBlock } from '../../src/planning';
import type { BlockRequest } from '../../src/tables/choices';
import { loadTemplate } from '../../src/tables';
import { readSheets } from './sheet-notation';

const REQUEST: BlockRequest = {
  table: 'NHIEU-NAM',
  year: 2024,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};
const yearly = (year: number, retail: number, base = 2010) => [
  `== N${year}`,
  `1| KẾT QUẢ THỰC HIỆN NĂM ${year}`,
  `3| TT | Chỉ tiêu | ĐVT | Thực hiện năm ${year}`,
  `4| 1 | Giá trị sản xuất công nghiệp (giá so sánh ${base}) | tỷ đồng | ${retail * 2}`,
  `5| 2 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng | tỷ đồng | ${retail}`,
  `6| 3 | Kim ngạch xuất khẩu | triệu USD | ${retail / 10}`,
];
const LEDGER = [
  '== Sổ',
  '3| TT | Chỉ tiêu | Kỳ | Địa giới | Giá trị công bố | Đơn vị tính | Loại số liệu | Văn bản công bố | Ngày công bố',
  '4| 1 | Tổng mức bán lẻ | năm 2020 |  | 1000 | tỷ đồng | chính thức | 99/BC | 6/10/2022',
];

beforeAll(() => loadTemplate('NHIEU-NAM'));

function rowOf(id: string, lines: readonly string[], more: Partial<BlockRequest> = {}) {
  const sheets = readSheets(lines).map(({ snapshot }) => snapshot);
  const place = { kind: 'newSheet' as const, sheet: 'Mới' };
  const { cells, lines: names, links } = planBlock({ ...REQUEST, ...more }, place, sheets);
  const at = names!.findIndex((line) => line.id === `row/${id}`);
  const of = (key: string) => {
    const cell = cells[at][names![at].columns.indexOf(key)];
    return cell?.expected ?? cell?.content;
  };
  const why = (key: string) =>
    links.missingCells.find(({ row, column }) => row === id && column === key)?.reason.kind;
  return { of, why };
}

const LEVELS = ['year4', 'year3', 'year2', 'year1', 'year0'];

test('a series of years comes from yearly sheets and the ledger, with growth and the average', () => {
  const lines = [
    ...yearly(2021, 1100),
    ...yearly(2022, 1210),
    ...yearly(2023, 1331),
    ...yearly(2024, 1464.1),
    ...LEDGER,
  ];
  const { of } = rowOf('retail', lines);
  expect(LEVELS.map(of)).toEqual([1000, 1100, 1210, 1331, 1464.1]);
  expect(of('growth0')).toBeCloseTo(10, 6);
  expect(of('average')).toBeCloseTo(10, 6);
});

test('years of another base year are left open, and no growth is computed across the break', () => {
  const lines = [...yearly(2022, 1210, 1994), ...yearly(2023, 1331), ...yearly(2024, 1464.1)];
  const { of, why } = rowOf('output', lines);
  expect(LEVELS.map(of)).toEqual(['', '', '', 2662, 2928.2]);
  expect([of('growth1'), of('average')]).toEqual(['', '']);
  expect(of('growth0')).toBeCloseTo(10, 6);
  expect(why('year2')).toBeDefined();
});

test('years by another classification are left open, and no growth is computed across the break', () => {
  const by = (classification: string, lines: string[]) =>
    lines.map((line) => line.replace('1| KẾT QUẢ', `1| KẾT QUẢ (${classification})`));
  const older = [
    ...by('VSIC 2018', yearly(2022, 1210)),
    ...by('Hệ thống ngành kinh tế Việt Nam 2018', yearly(2023, 1331)),
  ];
  const { of, why } = rowOf('output', [...older, ...by('VSIC 2025', yearly(2024, 1464.1))]);
  expect(LEVELS.map(of)).toEqual(['', '', '', '', 2928.2]);
  expect([of('growth0'), of('average')]).toEqual(['', '']);
  expect([why('year2'), why('year1')]).toEqual(['otherClassification', 'otherClassification']);
  // one classification under two names is one, and years that name none are of any
  const same = rowOf('output', [
    ...yearly(2022, 1210),
    ...older.slice(6),
    ...by('VSIC 2018', yearly(2024, 1464.1)),
  ]);
  expect(LEVELS.map(same.of)).toEqual(['', '', 2420, 2662, 2928.2]);
});

test('years before a merger are left open with the reason until the territory is chosen', () => {
  const of2025 = (name: string, year: number, value: number) =>
    yearly(year, value).map((line) =>
      line.replace(`NĂM ${year}`, `NĂM ${year} TỈNH ${name}`).replace('== N', `== ${name} `),
    );
  const lines = [
    ...of2025('GIA LAI', 2024, 300),
    ...of2025('BÌNH ĐỊNH', 2024, 700),
    ...of2025('GIA LAI', 2025, 1100),
  ];
  const alone = rowOf('retail', lines, { year: 2025 });
  expect([alone.of('year1'), alone.of('growth0'), alone.why('year1')]).toEqual(['', '', 'otherTerritory']);
  const merged = rowOf('retail', lines, { year: 2025, territory: 'Gia Lai' });
  expect([merged.of('year1'), merged.of('year0')]).toEqual([1000, 1100]);
  expect(merged.of('growth0')).toBeCloseTo(10, 6);
});
