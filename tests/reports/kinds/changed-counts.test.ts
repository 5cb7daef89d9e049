import { readReport } from '../../../src/reports';
import { all } from '../said';

const growths = (text: string) => readReport(text).map(({ value, growthPercent }) => [value, growthPercent]);

describe('how a number of things changed', () => {
  const counted = 'Toàn huyện xảy ra 47 vụ va chạm, làm chết 21 người, bị thương 38 người.';

  test('the percentage behind a change in units is the growth of the count in that unit and with those words', () => {
    const figures = all(
      `${counted} So với tháng trước, tăng 6 vụ (+14,6%); giảm 3 người chết (-12,5%); tăng 5 người bị thương (+15,2%).`,
    );
    expect(figures).toMatchObject([
      { indicator: 'vụ va chạm', value: 47, growthPercent: 14.6, growthBase: 'previousPeriod' },
      { indicator: 'làm chết người', value: 21, growthPercent: -12.5, growthBase: 'previousPeriod' },
      { indicator: 'bị thương người', value: 38, growthPercent: 15.2, growthBase: 'previousPeriod' },
    ]);
    expect(figures).toHaveLength(3);
  });

  test('the order of the changes does not matter', () => {
    const text = `${counted} So với cùng kỳ, tăng 5 người bị thương (15,2%), giảm 3 người chết (giảm 12,5%), tăng 6 vụ (14,6%).`;
    expect(growths(text)).toEqual([
      [47, 14.6],
      [21, -12.5],
      [38, 15.2],
    ]);
  });

  test('behind the first change the verb may be left out, and none of them is a figure', () => {
    const text = `${counted} So với cùng kỳ, giảm 6 vụ, 3 người chết và 5 người bị thương.`;
    expect(growths(text)).toEqual([
      [47, null],
      [21, null],
      [38, null],
    ]);
  });

  test('where two counts fit, or none does, the percentage is of neither', () => {
    const two = 'Có 14 vụ sạt lở và 15 vụ ngập. So với cùng kỳ tăng 3 vụ (+5%).';
    expect(growths(two)).toEqual([
      [14, null],
      [15, null],
    ]);
    expect(growths('Có 14 vụ sạt lở. So với cùng kỳ tăng 3 hộ phải di dời (+5%).')).toEqual([[14, null]]);
  });

  test('a change of the count before leaves it open for what follows', () => {
    expect(all('Huyện có 45 trường, tăng 2 trường, đạt 102% kế hoạch.')).toMatchObject([
      { value: 45, planPercent: 102 },
    ]);
  });
});

describe('counts in a row', () => {
  test('a join alone stands between two of them', () => {
    expect(all('Huyện có 64 trường học và chỉ 3 kho lạnh.')).toMatchObject([
      { indicator: 'trường học', value: 64 },
      { indicator: 'kho lạnh', value: 3 },
    ]);
  });

  test('what a congress adopts heads a list, however many kinds of it', () => {
    expect(
      all(
        'Đại hội đề ra 27 chỉ tiêu với 4 nhiệm vụ trọng tâm và 2 khâu đột phá, trong đó tỷ lệ hộ nghèo còn 2%.',
      ),
    ).toMatchObject([{ indicator: 'tỷ lệ hộ nghèo', value: 2, role: 'target' }]);
  });

  test('how many things something is done to is part of what is done', () => {
    expect(all('Việc thực hiện 3 chương trình mục tiêu quốc gia có chuyển biến tốt.')).toEqual([]);
  });
});
