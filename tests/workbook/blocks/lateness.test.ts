import { latenessIn, type KnownCells } from '../../../src/workbook/blocks/lateness';
import { REQUEST } from '../fixtures/block';
import { closeWorkbooks, contentOf, openedWorkbook, problemOf } from '../fixtures/opened-workbook';
import { switchFormulas } from '../../../src/workbook/switch/switch';

/* Excel does not wait for custom functions: a read right after a write tells the values of before (office-js 4152, 6577, 6930). */

jest.setTimeout(90_000);
afterEach(async () => {
  jest.restoreAllMocks();
  await closeWorkbooks();
});

const NOTES: KnownCells = {
  sheet: "Ghi chú '23",
  area: { row: 0, column: 0, rows: 2, columns: 2 },
  formulas: [
    [5, '=CT.VNUMBER(A1)'],
    ['chữ', '=1+1'],
  ],
  isWhole: true,
};
const MAIN: KnownCells = {
  sheet: 'Số liệu',
  area: { row: 0, column: 0, rows: 6, columns: 1 },
  formulas: [[1], ['=A1*2'], ["='Ghi chú ''23'!B1"], ['=A3+A2'], ['=SUM(A1:A2)'], ['=A6']],
  isWhole: false,
};

describe('a formula may be late', () => {
  const latenessOf = latenessIn([MAIN, NOTES]);
  test.each([
    ['it calls a function of ours', '=IF(A1="","",CT.GROWTH(A1,A2))'],
    ['so does one it depends on', '=A3'],
    ['so does one that one depends on', '=ROUND(A4,1)'],
    ['so does one in a range', '=SUM($A$1:A3)'],
    ['so does one in whole rows', "=SUM('Ghi chú ''23'!1:1)"],
    ['so does one in whole columns', "=SUM('Ghi chú ''23'!A:C)"],
  ])('because %s', (_why, formula) => {
    expect(latenessOf('Số liệu', formula)).toBe('late');
  });

  test.each([
    ['a cell is not known', '=B9'],
    ['a sheet is not known', '=Khác!A1'],
    ['a name is used', '=TyLe*2'],
    ['a reference is computed', '=INDIRECT("A1")'],
    ['a table is read', '=SUM(Bang[Cột])'],
  ])('where %s, which is not known', (_why, formula) => {
    expect(latenessOf('Số liệu', formula)).toBe('unknown');
  });

  test.each([
    '=1+1',
    '=A2',
    '=A5/A1',
    '=A6',
    '="CT.GROWTH(1,2)"',
    "='Ghi chú ''23'!B2+'Ghi chú ''23'!Z99",
    '=IF(TRUE,A1,"A3")',
  ])('but not %s', (formula) => {
    expect(latenessOf('số liệu', formula)).toBe('timely');
  });
});

const AT_CELL = { ...REQUEST, place: { kind: 'cell', address: `'Thuyết minh'!D20` } } as const;

describe.each(['busy', 'previous', 'zero'] as const)('answers that are late (fact 2, %s)', (meanwhile) => {
  test.each([
    [1, [150]],
    [3, [150, 450, 1500]],
  ])('%d times are waited for, and the table is verified', async (times, pauses) => {
    const excel = await openedWorkbook();
    await excel.room.previewBlock(REQUEST);
    Object.assign(excel.host.faults, { lateReads: times, meanwhile });
    expect(await excel.room.insertBlock(REQUEST)).toMatchObject({ unverified: null, found: 4 });
    expect(excel.pauses).toEqual(pauses);
  });

  test.each([REQUEST, AT_CELL])(
    'for good never lead to a rollback: the table stays, unverified',
    async (request) => {
      const excel = await openedWorkbook();
      await excel.room.previewBlock(request);
      Object.assign(excel.host.faults, { lateReads: 1000, meanwhile });
      const report = await excel.room.insertBlock(request);
      expect(report).toMatchObject({ unverified: 'busy', found: 4 });
      expect(excel.pauses).toEqual([150, 450, 1500, 3000]);
      excel.host.faults.reset();
      expect(await excel.room.insertions()).toMatchObject([{ id: report.id, state: 'done' }]);
    },
  );

  test('nor does an update', async () => {
    const excel = await openedWorkbook();
    const { id } = await excel.room.insertBlock(REQUEST);
    await excel.room.previewBlock({ ...REQUEST, form: 'index' });
    Object.assign(excel.host.faults, { lateReads: 1000, meanwhile });
    const report = await excel.room.insertBlock({ ...REQUEST, form: 'index' });
    expect(report).toMatchObject({ id, unverified: 'busy', updated: { lost: [] } });
  });
});

test('a wrong value of a cell that depends on no function of ours still leads to a rollback', async () => {
  const excel = await openedWorkbook();
  await excel.room.previewBlock(REQUEST);
  const before = contentOf(excel);
  const read = excel.engine.read.bind(excel.engine);
  // links that show another figure than the cell they are linked to
  jest
    .spyOn(excel.engine, 'read')
    .mockImplementation((sheet, area) =>
      read(sheet, area).map((row) =>
        row.map((one) => (one.formula.includes('Chỉ tiêu 2023') ? { ...one, value: 12_345 } : one)),
      ),
    );
  const failure = await problemOf(excel.room.insertBlock(REQUEST));
  expect(failure).toMatchObject({ code: 'verificationFailed', details: { restored: true } });
  jest.restoreAllMocks();
  expect(contentOf(excel) === before).toBe(true);
});

describe('a switch to Excel’s own words', () => {
  const C61 = 'CT.VNUMBER(B61)*40';
  const D61 = { row: 60, column: 3, rows: 1, columns: 1 };

  /**
   * Switches the sheet with `formula` in D61, whose equivalent shows another value so many times. The function in C61 has not
   * answered, and stays.
   */
  async function switched(formula: string, times: number) {
    const excel = await openedWorkbook();
    const { id } = excel.engine.sheets().find(({ name }) => name === 'Thuyết minh')!;
    const cells = [['007,5', `=${C61}`, formula]];
    excel.engine.write(id, { row: 60, column: 1, rows: 1, columns: 3 }, cells);
    await excel.engine.settled();
    const read = excel.engine.read.bind(excel.engine);
    let left = times;
    jest.spyOn(excel.engine, 'read').mockImplementation((sheet, area) =>
      read(sheet, area).map((row) =>
        row.map((one) => {
          if (one.formula.includes(C61)) return { ...one, value: '#BUSY!' };
          const isLate = /50/.test(one.formula) && !/CT\./.test(one.formula) && left-- > 0;
          return isLate ? { ...one, value: -100 } : one;
        }),
      ),
    );
    const report = await switchFormulas({ kind: 'sheet', name: 'Thuyết minh' }, 'plain');
    jest.restoreAllMocks();
    const different = report.left.items.filter(({ why }) => why === 'different');
    const { formula: now } = excel.engine.read(id, D61)[0][0];
    return { different: different.length, unverified: report.unverified.items, formula: now };
  }
  const address = `'Thuyết minh'!D61`;

  test('waits for the functions that its formulas depend on', async () => {
    expect(await switched('=CT.GROWTH(C61,50,"percent")', 3)).toEqual({
      different: 0,
      unverified: [],
      formula: expect.not.stringContaining('CT.') as string,
    });
  });

  test('keeps formulas whose functions do not answer, and tells them', async () => {
    expect(await switched('=CT.GROWTH(C61,50,"percent")', 1000)).toEqual({
      different: 0,
      unverified: [{ address }],
      formula: expect.not.stringContaining('CT.') as string,
    });
  });

  test('tells a cell whose own function had not answered: there is nothing to compare it with', async () => {
    const excel = await openedWorkbook();
    const { id } = excel.engine.sheets().find(({ name }) => name === 'Thuyết minh')!;
    excel.engine.write(id, D61, [['=CT.GROWTH(60,50,"percent")']]);
    await excel.engine.settled();
    const read = excel.engine.read.bind(excel.engine);
    const busy = (one: ReturnType<typeof read>[0][0]) =>
      one.formula.includes('CT.GROWTH(60,50') ? { ...one, value: '#BUSY!' } : one;
    jest
      .spyOn(excel.engine, 'read')
      .mockImplementation((sheet, area) => read(sheet, area).map((row) => row.map(busy)));
    const report = await switchFormulas({ kind: 'sheet', name: 'Thuyết minh' }, 'plain');
    jest.restoreAllMocks();
    expect(report.unverified.items).toEqual([{ address }]);
    expect(excel.engine.read(id, D61)[0][0].formula).not.toMatch(/^$|CT\./);
  });

  test.each(['=CT.GROWTH(60,50,"percent")', "=CT.GROWTH('Chỉ tiêu 2023'!F16,50)"])(
    'fact 2: keeps %s, which is not known to depend on one, where Excel’s own words show something else: what it showed may be old',
    async (formula) => {
      expect(await switched(formula, 1000)).toEqual({ different: 1, unverified: [], formula });
    },
  );
});
