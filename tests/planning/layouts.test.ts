import { planBlock } from '../../src/planning';
import { REQUEST, rowOf, shown } from '../workbook/fixtures/block';
import { fourHeaderRows, hiddenColumn, oneHeaderRow, textNumbers } from '../workbook/fixtures/layouts';

const SHEET = { kind: 'newSheet', sheet: 'Chỉ tiêu 2023' } as const;
const round = (value: string | number) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

describe.each([
  ['one header row', oneHeaderRow],
  ['four stacked header rows and other units', fourHeaderRows],
  ['text numbers and groups no one merged', textNumbers],
  ['a hidden column and months beside the year', hiddenColumn],
])('A sheet with %s', (_, source) => {
  const plan = planBlock(REQUEST, SHEET, [source]);

  test('links to the same figures as all the others', () => {
    expect(plan.links).toMatchObject({ sourceSheet: source.name, rows: 9, found: 4 });
    expect(shown(plan, 'output', 'base', 'plan', 'estimate', 'target')).toEqual(['', 31620, 31621, 35000]);
    expect(shown(plan, 'retail', 'base', 'plan', 'estimate', 'target')).toEqual(['', 108000, 108000, 123000]);
    expect(shown(plan, 'exports', 'base', 'plan', 'estimate', 'target')).toEqual([660, 680, 680, 750]);
    expect(shown(plan, 'imports', 'base', 'plan', 'estimate', 'target')).toEqual([140, 110, 141, 115]);
  });

  test('computes the same percentages', () => {
    const percentages = ['output', 'retail', 'exports', 'imports'].map((id) =>
      shown(plan, id, 'planPercent', 'growth', 'targetGrowth').map(round),
    );
    expect(percentages).toEqual([
      [100, '', 10.69],
      [100, '', 13.89],
      [100, 3.03, 10.29],
      [128.18, 0.71, -18.44],
    ]);
  });

  test('fills the target sheet with the same targets', () => {
    const targets = planBlock({ ...REQUEST, table: 'TARGETS' }, SHEET, [source]);
    expect(shown(targets, 'output', 'plan', 'estimate', 'target')).toEqual([31620, 31621, 35000]);
    expect(round(shown(targets, 'imports', 'targetGrowth')[0])).toBe(-18.44);
  });

  test('names the rows it has no figures for', () => {
    expect(plan.links.missing).toEqual([
      'Khai khoáng',
      'Công nghiệp chế biến, chế tạo',
      'Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí',
      'Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải',
      'Chỉ số sản xuất công nghiệp (IIP; năm trước = 100)',
    ]);
  });

  test('gives the year before other figures than the year itself', () => {
    const before = planBlock({ ...REQUEST, year: 2022 }, SHEET, [source]);
    expect(shown(before, 'exports', 'estimate', 'target')).toEqual([660, 680]);
    expect(rowOf(before, 'exports').base.role).toBe('input');
  });
});

test('units are converted in the link, text numbers read by the add-in first', () => {
  const estimate = (source: typeof oneHeaderRow, id: string) =>
    rowOf(planBlock(REQUEST, SHEET, [source]), id).estimate.content;
  expect(estimate(oneHeaderRow, 'exports')).toBe(`=IF('Một dòng'!E6="","",'Một dòng'!E6)`);
  expect(estimate(fourHeaderRows, 'output')).toBe(`=IF('Bốn dòng'!H10="","",'Bốn dòng'!H10/1000)`);
  expect(estimate(hiddenColumn, 'exports')).toBe(`=IF('Cột ẩn'!G6="","",'Cột ẩn'!G6*1000)`);
  expect(estimate(textNumbers, 'exports')).toBe(`=IF('Chữ số'!D8="","",CT.VNUMBER('Chữ số'!D8))`);
});

test('neither current prices nor another base year stand in for constant prices of the base year', () => {
  const of1994 = planBlock({ ...REQUEST, baseYear: 1994 }, SHEET, [hiddenColumn]);
  expect(shown(of1994, 'output', 'estimate')).toEqual([12345]);
  const of2020 = planBlock({ ...REQUEST, baseYear: 2020 }, SHEET, [hiddenColumn]);
  expect(rowOf(of2020, 'output').estimate).toMatchObject({ role: 'input', content: '' });
  expect(of2020.links.found).toBe(3);
});
