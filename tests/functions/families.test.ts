import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const run = (id: string, ...args: unknown[]) => call(library, id, args);
const code = (value: unknown) => (value instanceof ShownError ? value.code : value);
const codes = (value: unknown) => (value as unknown[][]).map((row) => row.map(code));
const na = new ShownError('#N/A');

describe('months', () => {
  it('keep an error of a month in its own year', () => {
    expect(
      codes(
        run(
          'YTD',
          [
            [1, na, 3],
            [1, 2, 3],
          ],
          3,
        ),
      ),
    ).toEqual([['#N/A'], [6]]);
    expect(run('YTD', [[1, 2, na]], 2)).toBe(3);
    expect(
      codes(
        run('CUMULATE', [
          [1, na, 3],
          [1, 2, 3],
        ]),
      ),
    ).toEqual([
      ['#N/A', '#N/A', '#N/A'],
      [1, 3, 6],
    ]);
  });

  it('are not reported where a text has no digit, and wrong where it has', () => {
    expect(run('CUMULATE', [[1, 'chưa có', '']])).toEqual([[1, '', '']]);
    expect(codes(run('CUMULATE', [[1, '11.5', 2]]))).toEqual([['#VALUE!', '#VALUE!', '#VALUE!']]);
    expect(code(run('YTD', [[1, 'chưa có']], 2))).toBe('#VALUE!');
  });

  it('count a blank that the desktop hands over as 0 as reported, unless the month is given', () => {
    expect(run('CUMULATE', [[5, 0, 0]])).toEqual([[5, 5, 5]]);
    expect(run('CUMULATE', [[5, 0, 0]], 1)).toEqual([[5, '', '']]);
    expect(run('CUMULATE', [[5, null, null]])).toEqual([[5, '', '']]);
  });

  it('take one month number for all years or one for each', () => {
    expect(
      run(
        'YTD',
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2]],
      ),
    ).toEqual([[1], [7]]);
    const wrong = run(
      'YTD',
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [2], [3]],
    ) as ShownError;
    expect(wrong.code).toBe('#VALUE!');
    expect(wrong.message).toMatch(/throughMonth.*3.*2/);
    expect(run('YTD', [[1, 2]], null)).toBe('');
  });

  it('of two years come into one unit', () => {
    expect(run('YTDGROWTH', [['1,2 tỷ đồng', 0]], [['1.000 triệu đồng', 0]], 2, 'percent')).toBeCloseTo(
      20,
      9,
    );
    expect(code(run('YTDGROWTH', [['1,2 tỷ đồng', 0]], [['1.000 tấn', 0]], 2))).toBe('#VALUE!');
  });

  it('of two years may lie differently', () => {
    expect(run('YTDGROWTH', [[11, 12]], [[10], [10]], 2, 'percent')).toBeCloseTo(15, 9);
    expect(
      code(
        run(
          'YTDGROWTH',
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 2]],
          2,
        ),
      ),
    ).toBe('#VALUE!');
  });
});

describe('a verdict', () => {
  it('takes a column of comparators, and the target’s words where the cell is blank', () => {
    const result = run(
      'VERDICT',
      [[90], [90], [0], [3]],
      [[90], ['trên 90%'], ['không có'], [4]],
      [['>='], [''], [null], ['≤']],
    );
    expect(result).toEqual([['Đạt'], ['Không đạt'], ['Đạt'], ['Vượt']]);
  });

  it('takes a column of directions', () => {
    expect(run('VERDICT', [[3], [3]], [[4], [4]], null, [['lower'], ['higher']])).toEqual([
      ['Vượt'],
      ['Không đạt'],
    ]);
    expect(code(run('VERDICT', 3, 4, null, 'downwards'))).toBe('#VALUE!');
  });

  it('brings result and target into one unit', () => {
    expect(run('VERDICT', '31,621 nghìn tỷ đồng', '31.620 tỷ đồng')).toBe('Vượt');
    expect(code(run('VERDICT', '5 tấn', '31.620 tỷ đồng'))).toBe('#VALUE!');
  });

  it('reads “không có” as a result of nothing', () => {
    expect(run('VERDICT', 'không có', 'không có')).toBe('Đạt');
  });

  it('is empty without a result or a target', () => {
    expect(run('VERDICT', '', 90)).toBe('');
    expect(run('VERDICT', 90, '…')).toBe('');
  });

  it('says which target it cannot read', () => {
    expect((run('VERDICT', 90, 'theo quy định') as ShownError).message).toContain('theo quy định');
  });
});

describe('units', () => {
  it('of a text must be the unit named', () => {
    expect(run('UNIT', '5 tỷ đồng', 'tỉ đồng', 'triệu đồng')).toBe(5000);
    expect(run('UNIT', '5', 'tỷ đồng', 'triệu đồng')).toBe(5000);
    const wrong = run('UNIT', '5 tỷ đồng', 'triệu đồng', 'đồng') as ShownError;
    expect(wrong.message).toMatch(/5 tỷ đồng.*triệu đồng/);
  });

  it('that are no units are refused', () => {
    expect((run('UNIT', 5, '!!', 'tấn') as ShownError).message).toContain('!!');
    expect(code(run('UNIT', 5, 12, 'tấn'))).toBe('#VALUE!');
    expect(run('UNIT', 5, '', 'tấn')).toBe('');
  });
});

describe('percentages', () => {
  it('that carry another unit are refused', () => {
    expect(code(run('POINTS', '5 tỷ đồng', 3))).toBe('#VALUE!');
    expect(code(run('IMPLIEDPLAN', 100, '5 tấn'))).toBe('#VALUE!');
    expect(code(run('NEEDED', 40, '5 tấn'))).toBe('#VALUE!');
  });

  it('are taken with the decimals printed, or those asked for', () => {
    expect(run('CHECKPCT', '92,20%', 92.196, 100, 'plan')).toBe('khớp trong phạm vi làm tròn');
    expect(run('CHECKPCT', '92,20%', 92.16, 100, 'plan')).toBe('lệch 92,160');
    expect(run('CHECKPCT', 92.2, 92.16, 100, 'plan')).toBe('khớp trong phạm vi làm tròn');
    expect(run('CHECKPCT', 92.2, 92.16, 100, 'plan', 2)).toBe('lệch 92,160');
    expect(code(run('CHECKPCT', 92.2, 92.16, 100, 'plan', 1.5))).toBe('#VALUE!');
  });
});

describe('what says something else than a level', () => {
  it.each(['giảm 3%', 'phấn đấu giảm 3%', 'giảm từ 2% trở lên', 'giảm 1-2%'])('is refused: %s', (text) => {
    expect(code(run('VERDICT', 5, text))).toBe('#VALUE!');
    expect(code(run('NEEDED', 40, text))).toBe('#VALUE!');
  });

  it.each(['tăng 5%', 'phấn đấu tăng trên 5%'])('is no share of all: %s', (text) => {
    expect(code(run('NEEDED', 40, text))).toBe('#VALUE!');
    expect(run('VERDICT', 6, text)).not.toBeInstanceOf(ShownError);
  });

  it('as a percentage is refused where it is a number of times', () => {
    for (const kind of ['growth', 'plan', 'over', 'index', 'share'])
      expect(code(run('CHECKPCT', '1,5 lần', 150, 100, kind))).toBe('#VALUE!');
    expect(code(run('IMPLIEDPLAN', 100, '1,5 lần'))).toBe('#VALUE!');
  });

  it.each([
    [12.5, 90],
    ['12,5', 90],
    [40, 110],
    [40, '110%'],
    [40, 'trên 100%'],
  ])('is refused: half a person, more than all (%s, %s)', (all, percent) => {
    expect(code(run('NEEDED', all, percent))).toBe('#NUM!');
  });

  it('as times is refused where it is a percentage', () => {
    expect((run('CHECKPCT', '150%', 150, 100, 'times') as ShownError).message).toContain('150%');
    expect(run('CHECKPCT', '1,5 lần', 150, 100, 'times')).toBe('khớp');
    expect(run('CHECKPCT', 1.5, 150, 100, 'times')).toBe('khớp');
  });
});

describe('a limit and a need', () => {
  it('ask for the total where the rule does', () => {
    expect((run('EXCELLENTCAP', 36, undefined, 'c') as ShownError).message).toContain('total');
    expect(run('EXCELLENTCAP', 36, '', 'c')).toBe('');
    expect(run('EXCELLENTCAP', 36, '', 'b')).toBe(7);
    expect(run('EXCELLENTCAP', [[36], [18]], [[40], [20]], 'c')).toEqual([[8], [4]]);
  });

  it('read the words of the percentage, unless a comparator is given', () => {
    expect(run('NEEDED', 40, 'từ 90% trở lên')).toBe(36);
    expect(run('NEEDED', 40, 'trên 90%', '>=')).toBe(36);
    expect(code(run('NEEDED', 40, 90, '<'))).toBe('#VALUE!');
  });
});

describe('a rating', () => {
  it('says why there is none before 2025', () => {
    const result = run('RATING', 95, 2023) as ShownError;
    expect(result.code).toBe('#N/A');
    expect(result.message).toMatch(/2023.*2025/);
  });
});

describe('richer data types of Excel', () => {
  it('count as their values', () => {
    const formatted = { type: 'FormattedNumber', basicType: 'Double', basicValue: 680 };
    expect(run('VTEXT', formatted)).toBe('680');
    expect(run('YTD', [[formatted, formatted]], 2)).toBe(1360);
  });

  it('count as their errors', () => {
    const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
    expect(code(run('GROWTH', error, 5))).toBe('#N/A');
    expect(code(run('GROWTH', 5, 0, 'rate', error))).toBe('#N/A');
  });
});
