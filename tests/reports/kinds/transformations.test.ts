import { readReport, type ReportFigure } from '../../../src/reports';

/** What the figures say, whatever their names. */
const numbers = (text: string) =>
  readReport(text).map(
    ({ role, period, value, low, high, unit, planPercent, growthPercent, share }: ReportFigure) => ({
      role,
      period,
      value,
      low,
      high,
      unit,
      planPercent,
      growthPercent,
      share,
    }),
  );

const SENTENCES = [
  'Năm 2031, {A} đạt 310 tỷ đồng, tăng 7,2% so với cùng kỳ, đạt 103,3% kế hoạch; {B} đạt 42 nghìn tấn, giảm 3%.',
  '{A} 9 tháng năm 2031 đạt 15 triệu USD, bằng 96% so với cùng kỳ; {B} đạt 20 triệu USD, tăng 4%.',
  '{A} tăng 6,4%, đóng góp 0,5 điểm phần trăm; {B} giảm 2%, làm giảm 0,1 điểm phần trăm.',
  'Năm 2032, phấn đấu {A} đạt trên 90 tỷ đồng; {B} đạt 20 - 25 nghìn tấn.',
  'Cơ cấu vốn năm 2031: {A} chiếm 60%; {B} 40%.',
];
const KNOWN = ['doanh thu bán lẻ', 'sản lượng điện'];
const NONSENSE = [
  ['lạp bổng rinh', 'khuể vanh toọc'],
  ['quẻng nhoa', 'trùng sẩy bọt miêng'],
];
const named = (sentence: string, [a, b]: readonly string[]) => sentence.replace('{A}', a).replace('{B}', b);

describe('the figures stay the same', () => {
  test.each(SENTENCES)('whatever the indicators are called: %s', (sentence) => {
    const expected = numbers(named(sentence, KNOWN));
    expect(expected.length).toBeGreaterThanOrEqual(2);
    for (const names of NONSENSE) expect(numbers(named(sentence, names))).toEqual(expected);
  });

  test.each([
    ['{A} đạt 310 tỷ đồng (tăng 7,2% so với cùng kỳ).', '{A} đạt 310 tỷ đồng, tăng 7,2% so với cùng kỳ.'],
    ['{A} đạt 310 tỷ đồng (đạt 95% kế hoạch).', '{A} đạt 310 tỷ đồng, đạt 95% kế hoạch.'],
    ['{A} tăng 4% (đóng góp 0,3 điểm phần trăm).', '{A} tăng 4%, đóng góp 0,3 điểm phần trăm.'],
  ])('with brackets or commas: %s', (brackets, commas) => {
    expect(numbers(named(brackets, KNOWN))).toEqual(numbers(named(commas, KNOWN)));
  });

  test.each(
    SENTENCES.slice(0, 4).filter((sentence) => sentence.startsWith('{A}') || sentence.startsWith('Năm 2032')),
  )('written as one sentence or as lines: %s', (sentence) => {
    const [first, second] = named(sentence, KNOWN).split('; ');
    expect(numbers(`- ${first};\n- ${second}`)).toEqual(numbers(`${first}; ${second}`));
  });

  test.each(SENTENCES)('with an adverb before the verb: %s', (sentence) => {
    const plain = named(sentence, KNOWN);
    expect(numbers(plain.replace(/(?<! làm) (đạt|tăng|giảm|chiếm) /g, ' vẫn $1 '))).toEqual(numbers(plain));
  });
});
