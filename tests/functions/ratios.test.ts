import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const code = (value: unknown) => (value instanceof ShownError ? value.code : value);

describe.each(['GROWTH', 'PLANPCT'])('%s', (id) => {
  const run = (...args: unknown[]) => call(library, id, args);

  describe('over ranges', () => {
    it('works cell by cell', () => {
      expect(run([[2], [3], [4]], [[1], [2], [4]], 'percent')).toHaveLength(3);
    });

    it('serves a whole range from one cell, one row or one column', () => {
      const grid = [
        [10, 20],
        [30, 40],
      ];
      const same = (rows: unknown) =>
        expect(run(grid, rows)).toEqual(
          run(grid, [
            [10, 10],
            [10, 10],
          ]),
        );
      same(10);
      same([[10]]);
      same([[10, 10]]);
      same([[10], [10]]);
      expect(run([[10], [20]], [[10, 20, 40]])).toHaveLength(2);
    });

    it('keeps errors, empty cells and wrong texts in their own cells', () => {
      const given = new ShownError('#N/A');
      const result = run(
        [[1], [given], [''], ['11.5'], [2], [null]],
        [[1], [1], [1], [1], [0], [1]],
        'percent',
      ) as unknown[][];
      expect(result.flat().map(code)).toEqual([
        id === 'GROWTH' ? 0 : 100,
        '#N/A',
        '',
        '#VALUE!',
        '#DIV/0!',
        '',
      ]);
    });

    it('refuses shapes that do not fit, and says which', () => {
      const result = run([[1], [2], [3]], [[1], [2]]) as ShownError;
      expect(result.code).toBe('#VALUE!');
      expect(result.message).toMatch(/3×1.*2×1/);
    });

    it('refuses a result that no sheet could hold', () => {
      const column = Array.from({ length: 3000 }, () => [1]);
      const row = [Array.from({ length: 3000 }, () => 1)];
      expect(code(run(column, row))).toBe('#VALUE!');
    });

    it('reads ragged and empty ranges as cells without data', () => {
      expect(
        run(
          [[1, 2], [3]],
          [
            [1, 1],
            [1, 1],
          ],
        ),
      ).toEqual([
        [expect.any(Number), expect.any(Number)],
        [expect.any(Number), ''],
      ]);
      expect(run([], [])).toBe('');
      expect(run([[]], 5)).toBe('');
    });
  });

  describe('without data', () => {
    it.each([null, '', '-', '…', '...', 'x', '–'])('is empty for %p', (blank) => {
      expect(run(blank, 5)).toBe('');
      expect(run(5, blank)).toBe('');
      expect(run(5, blank, 'percent', 'n/a')).toBe('n/a');
    });

    it('takes a blank that the desktop hands over as 0 for 0', () => {
      expect(code(run(5, 0))).toBe('#DIV/0!');
      expect(run(0, 5, 'percent')).toBe(id === 'GROWTH' ? -100 : 0);
    });
  });

  describe('where there is no result', () => {
    it.each([
      [5, 0, '#DIV/0!'],
      [0, 0, '#DIV/0!'],
      [5, -3, '#NUM!'],
      [-5, 3, '#NUM!'],
      [-5, -3, '#NUM!'],
      [1e308, 1e-308, '#NUM!'],
    ])('%d over %d is %s, or what was asked for', (value, base, error) => {
      expect(code(run(value, base))).toBe(error);
      expect(run(value, base, 'percent', '-')).toBe('-');
      expect(run(value, base, 'percent', 0)).toBe(0);
      expect(run(value, base, 'percent', '')).toBe('');
      expect(code(run(value, base, 'percent', new ShownError('#N/A')))).toBe('#N/A');
    });

    it('never replaces an error or a wrong text', () => {
      expect(code(run(new ShownError('#REF!'), 5, 'rate', '-'))).toBe('#REF!');
      expect(code(run('11.5', 5, 'rate', '-'))).toBe('#VALUE!');
    });
  });

  describe('with texts', () => {
    it('reads Vietnamese numbers', () => {
      expect(run('31.621', '31.620', 'percent')).toBe(run(31621, 31620, 'percent'));
      expect(run('1.726,5 tỷ đồng', 1700)).toBe(run(1726.5, 1700));
    });

    it('brings two units of one kind together', () => {
      expect(run('31,621 nghìn tỷ đồng', '31.620 tỷ đồng', 'percent')).toBe(run(31.621, 31.62, 'percent'));
      expect(run('1,5 tỷ USD', '1.500 triệu USD', 'percent')).toBe(id === 'GROWTH' ? 0 : 100);
    });

    it('refuses two units of different kinds, and names both', () => {
      const result = run('5 tỷ đồng', '3 tấn') as ShownError;
      expect(result.code).toBe('#VALUE!');
      expect(result.message).toContain('5 tỷ đồng');
      expect(result.message).toContain('3 tấn');
    });

    it('says why it cannot read a number, and how to write it', () => {
      expect((run('11.5', 1) as ShownError).message).toMatch(/“11\.5”.*11,5/);
      expect((run('2,500.5', 1) as ShownError).message).toMatch(/kiểu Anh.*2\.500,5/);
    });

    it('refuses what is neither number nor text', () => {
      expect(code(run(true, 1))).toBe('#VALUE!');
      expect(code(run({ some: 'thing' }, 1))).toBe('#VALUE!');
      expect(code(run(Number.NaN, 1))).toBe('#NUM!');
    });

    it('reads the number inside a formatted number', () => {
      expect(run({ type: 'FormattedNumber', basicValue: 680, numberFormat: '0.0' }, 660)).toBe(run(680, 660));
    });
  });

  it('refuses an unknown form and names the known ones', () => {
    const result = run(1, 2, 'procent') as ShownError;
    expect(result.code).toBe('#VALUE!');
    expect(result.message).toMatch(/“procent”.*"rate".*"percent"/);
    expect(code(run(1, 2, 5))).toBe('#VALUE!');
  });

  it('takes the first form where none is named', () => {
    expect(run(3, 2, null)).toBe(run(3, 2, 'rate'));
    expect(run(3, 2, '')).toBe(run(3, 2, 'rate'));
    expect(run(3, 2, ' Percent ')).toBe(run(3, 2, 'percent'));
  });
});

test('messages are in the page’s language', () => {
  const speak = (lang: string) =>
    Object.defineProperty(globalThis, 'document', {
      value: { documentElement: { lang } },
      configurable: true,
    });
  try {
    speak('en-US');
    expect((call(library, 'GROWTH', ['11.5', 1]) as ShownError).message).toMatch(
      /cannot be read.*Write 11,5/,
    );
    speak('vi');
    expect((call(library, 'GROWTH', ['11.5', 1]) as ShownError).message).toMatch(
      /Không đọc được.*Hãy viết 11,5/,
    );
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
});

test('a single error is thrown, because older Excels show none inside an array', () => {
  const growth = library.functions.get('GROWTH');
  expect(() => growth?.([[1]], [[0]], null, null)).toThrow(expect.objectContaining({ code: '#DIV/0!' }));
  expect(growth?.([[1], [1]], [[0], [1]], null, null)).toHaveLength(2);
});
