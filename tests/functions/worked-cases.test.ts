import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const run = (id: string, ...args: unknown[]) => call(library, id, args);
const code = (value: unknown) => (value instanceof ShownError ? value.code : value);

/** What a cell shows: numbers to the decimals of the source, computed there by hand. */
function expectCase(id: string, args: unknown[], expected: number | string, digits = 4): void {
  const actual = code(run(id, ...args));
  if (typeof expected === 'string') expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, digits);
}

describe('the year 2023 of one department and its targets for 2024', () => {
  it.each<[string, unknown[], number]>([
    ['PLANPCT', [31621, 31620, 'percent'], 100.0032],
    ['PLANPCT', [108000, 108000, 'percent'], 100],
    ['PLANPCT', [680, 680, 'percent'], 100],
    ['PLANPCT', [141, 110, 'percent'], 128.1818],
    ['PLANPCT', [141, 110, 'overPercent'], 28.1818],
    ['GROWTH', [680, 660, 'percent'], 3.0303],
    ['GROWTH', [141, 140, 'percent'], 0.7143],
    ['GROWTH', [110, 140, 'percent'], -21.4286],
    ['GROWTH', [35000, 31621, 'percent'], 10.6859],
    ['GROWTH', [123000, 108000, 'percent'], 13.8889],
    ['GROWTH', [750, 680, 'percent'], 10.2941],
    ['GROWTH', [115, 141, 'percent'], -18.4397],
    ['GROWTH', [115, 110, 'percent'], 4.5455],
    ['GROWTH', [865, 821, 'index'], 105.3593],
  ])('%s%j is %d', (id, args, expected) => expectCase(id, args, expected));

  it.each<[string, unknown[], number]>([
    ['IMPLIEDPLAN', [31621, 100, 'low'], 31463.7],
    ['IMPLIEDPLAN', [31621, 100, 'high'], 31779.9],
    ['IMPLIEDPLAN', [108000, 100, 'low'], 107462.7],
    ['IMPLIEDPLAN', [108000, 100, 'high'], 108542.7],
    ['IMPLIEDPLAN', [680, '100%', 'low'], 676.6],
    ['IMPLIEDPLAN', [680, '100%', 'high'], 683.4],
    ['IMPLIEDPLAN', [141, 128, 'point'], 110.2],
    ['IMPLIEDPLAN', [141, 128, 'low'], 109.7],
    ['IMPLIEDPLAN', [141, 128, 'high'], 110.6],
    ['IMPLIEDBASE', [680, 3], 660.2],
    ['IMPLIEDBASE', [680, 3, 'low'], 657],
    ['IMPLIEDBASE', [680, 3, 'high'], 663.4],
    ['IMPLIEDBASE', [141, '0,7%'], 140],
    ['IMPLIEDBASE', [141, 0.7, 'high'], 140.1],
  ])('%s%j is %d', (id, args, expected) => expectCase(id, args, expected, 1));

  it.each<[unknown[], string]>([
    [[10.7, 35000, 31621], 'khớp trong phạm vi làm tròn'],
    [['13,89%', 123000, 108000], 'khớp trong phạm vi làm tròn'],
    [[10, 750, 680], 'khớp trong phạm vi làm tròn'],
    [[28, 141, 110, 'over'], 'khớp trong phạm vi làm tròn'],
    [[128, 141, 110, 'plan'], 'khớp trong phạm vi làm tròn'],
    [[128, 141, 110, 'growth'], 'lệch 28,2'],
    [['92,19%', 76581, 84000, 'plan'], 'lệch 91,168'],
    [['61,67%', 420, 680, 'plan'], 'lệch 61,765'],
    [[61.76, 420, 680, 'plan'], 'khớp trong phạm vi làm tròn'],
    [['963,16%', 915, 95, 'plan'], 'khớp trong phạm vi làm tròn'],
    [['10,16 lần', 915, 90, 'times'], 'khớp nếu cắt bớt'],
    [['66%', 2971, 4497.5, 'share'], 'khớp trong phạm vi làm tròn'],
    [['109,05%', 109.05, 100, 'index'], 'khớp'],
  ])('CHECKPCT%j is %s', (args, expected) => expectCase('CHECKPCT', args, expected));

  it('is expected from nine months in two ways', () => {
    expectCase('YEAREND', [570, 9], 760);
    expectCase('YEAREND', [570, 9, 'seasonal', 545, 660], 690.2752);
    expectCase('PLANGAP', [570, 680, 9], 8.8235);
    expectCase('GROWTH', [570, 545, 'percent'], 4.5872);
  });
});

describe('published arithmetic', () => {
  it.each<[string, unknown[], number]>([
    ['CONTRIBUTION', [5496.03, 4966.59, 17647.02], 3],
    ['SHARE', [2971, 4497.5, 'percent'], 66.06],
    ['REMAINING', [743, 604, 2], 69.5],
    ['AVGGROWTH', [2.6, 1, 5, 'percent'], 21.06],
    ['GROWTH', [915, 90, 'coefficient'], 10.17],
    ['POINTS', [9.05, 6.05], 3],
  ])('%s%j is %d', (id, args, expected) => expectCase(id, args, expected, 2));

  it('adds up as printed: points of industry are those of its sections, points of the whole those of its parts', () => {
    const sections = [[0.04, 0.35, 1.06, 0.03]];
    expect(run('YTD', sections, 4)).toBe(1.48);
    expect(run('CUMULATE', [[1.48, 1.52]])).toEqual([[1.48, 3]]);
    expect(run('VERDICT', 0.04 + 0.35 + 1.06 + 0.03, 1.48)).toBe('Đạt');
    expect(run('VERDICT', 1.48 + 1.52, 3, '<=')).toBe('Đạt');
  });

  it('adds up: contributions of the parts are the growth of the whole', () => {
    const parts = [
      [620, 600],
      [330, 300],
    ];
    const given = run(
      'CONTRIBUTION',
      parts.map(([now]) => [now]),
      parts.map(([, before]) => [before]),
      900,
    );
    const sum = (given as number[][]).flat().reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(run('GROWTH', 950, 900, 'percent') as number, 9);
  });
});

describe('the limit of outstanding ratings', () => {
  it('of 36 rated good among 40 is 6, 7 or 8 by the rule', () => {
    expect(['a', 'b', 'c'].map((rule) => run('EXCELLENTCAP', 36, 40, rule))).toEqual([6, 7, 8]);
    expect(run('EXCELLENTCAP', 36, 40)).toBe(7);
    expect(run('EXCELLENTCAP', 36, 40, 'b', 'ceil')).toBe(8);
    expect(run('EXCELLENTCAP', 152, null, 'b', 'ceil')).toBe(31);
  });

  it('and whole persons that percentages need', () => {
    expect(run('NEEDED', [[17], [40], [100]], [[90], ['trên 90%'], [7]])).toEqual([[16], [37], [7]]);
  });
});

describe('verdicts of the national table', () => {
  it.each<[unknown, unknown, string | null, string | null, string, string]>([
    [27.5, 27, null, null, 'standard', 'Vượt'],
    [89, 89, null, null, 'standard', 'Đạt'],
    [2.79, 'Khoảng 4', null, 'lower', 'standard', 'Vượt'],
    [3.1, 'Dưới 4', null, 'lower', 'standard', 'Đạt'],
    [3.1, 'Dưới 4', null, 'lower', 'bound', 'Vượt'],
    [1.1, '1-1,5', null, null, 'standard', 'Đạt'],
    [1.1, '1-1,5', null, null, 'nearEnd', 'Vượt'],
    [33.9, '33-34', null, null, 'standard', 'Đạt'],
    [34.2, '33-34', null, null, 'standard', 'Vượt'],
    [34.2, '33-34', null, null, 'meetOnly', 'Đạt'],
    [31621, 31620, '>=', null, 'standard', 'Vượt'],
    [31620, 31620, '>=', null, 'standard', 'Đạt'],
    [0.1 + 0.2, 0.3, '>=', null, 'standard', 'Đạt'],
    [90, 'trên 90%', null, null, 'standard', 'Không đạt'],
    [1, 'từ 1 trở lên', null, null, 'standard', 'Đạt'],
    [0, 'không có', null, null, 'standard', 'Đạt'],
    [1, 'không có', null, null, 'standard', 'Không đạt'],
    [20, 'không quá 20%', null, null, 'standard', 'Đạt'],
  ])('VERDICT(%p; %p; %p; %p; %p) is %s', (actual, target, comparator, direction, rule, expected) => {
    expect(run('VERDICT', actual, target, comparator, direction, rule)).toBe(expected);
  });
});

describe('points of a rating', () => {
  it('give the levels from 2025 on', () => {
    expect(run('RATING', [[90], [89.99], [70], [50], [49.9]], 2025)).toEqual([
      ['Hoàn thành xuất sắc nhiệm vụ'],
      ['Hoàn thành tốt nhiệm vụ'],
      ['Hoàn thành tốt nhiệm vụ'],
      ['Hoàn thành nhiệm vụ'],
      ['Không hoàn thành nhiệm vụ'],
    ]);
    expect(code(run('RATING', 95, 2024))).toBe('#N/A');
  });
});

describe('numbers as reports write them', () => {
  it.each<[string, number | string]>([
    ['31.621', 31621],
    ['10,7', 10.7],
    ['1.726,5', 1726.5],
    ['18.424,003', 18424.003],
    ['1.726', 1726],
    ['1,726', 1.726],
    ['1.020 triệu USD', 1020],
    ['1,02 tỷ USD', 1.02],
    ['4.343', 4343],
    ['4,343 tỷ đồng', 4.343],
    ['98,26%', 98.26],
    ['1103', 1103],
    ['3.757', 3757],
    ['2.024 triệu USD', 2024],
    ['1.726 tỷ USD', 1726],
    ['565786,3119', 565786.3119],
    ['98,26', 98.26],
    ['á17,335', '#VALUE!'],
    ['11.5', '#VALUE!'],
    ['11.5%', '#VALUE!'],
    ['108.9%', '#VALUE!'],
    ['2,500.5', '#VALUE!'],
    ['2.1485 triệu USD', '#VALUE!'],
    ['56..537,447', '#VALUE!'],
    ['1.726,5.3', '#VALUE!'],
    ['↑17,335)', '#VALUE!'],
  ])('VNUMBER("%s") is %p', (text, expected) => expectCase('VNUMBER', [text], expected, 9));

  it.each<[unknown[], string]>([
    [[1726.5], '1.726,5'],
    [[31621, 0, 'tỷ đồng'], '31.621 tỷ đồng'],
    [[0.285 * 100, 0], '29'],
    [[1.005, 2], '1,01'],
    [[-0.5, 0], '-1'],
    [[-0.4, 0], '0'],
    [[99.999], '100'],
  ])('VTEXT%j is "%s"', (args, expected) => expectCase('VTEXT', args, expected));
});
