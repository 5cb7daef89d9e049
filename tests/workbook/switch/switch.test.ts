import type { SwitchScope } from '../../../src/contract';
import { switchFormulas } from '../../../src/workbook/switch/switch';
import { User } from '../../workbench/engine/user';
import { REQUEST } from '../fixtures/block';
import {
  AT_CELL,
  idOf,
  closeWorkbooks,
  contentOf,
  differingParts,
  MAIN_SHEET,
  NOTES_SHEET,
  openedWorkbook,
  problemOf,
  type OpenedWorkbook,
} from '../fixtures/opened-workbook';

jest.setTimeout(90_000);
afterEach(closeWorkbooks);

const WORKBOOK: SwitchScope = { kind: 'workbook' };

interface Cell {
  formula: string;
  value: unknown;
}

/** All filled cells by sheet and place. */
function cellsOf({ engine }: OpenedWorkbook): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const { id, name } of engine.sheets()) {
    const area = engine.usedArea(id, true);
    if (!area) continue;
    engine.read(id, area).forEach((line, r) =>
      line.forEach(({ formula, value }, c) => {
        if (formula || value !== '')
          cells.set(`${name}!${area.row + r}:${area.column + c}`, { formula, value });
      }),
    );
  }
  return cells;
}

const callsOf = (excel: OpenedWorkbook): string[] =>
  [...cellsOf(excel).values()].flatMap(({ formula }) =>
    formula && /CT[._]/i.test(formula) ? [formula] : [],
  );

/** What is seen in the cells; an empty text is nothing. */
const valuesOf = (excel: OpenedWorkbook) =>
  new Map(
    [...cellsOf(excel)]
      .filter(([, { value }]) => value !== '')
      .map(([place, { value }]) => [
        place,
        typeof value === 'number' ? Number(value.toPrecision(12)) : value,
      ]),
  );

async function write(
  excel: OpenedWorkbook,
  sheet: string,
  address: [number, number],
  rows: (string | number)[][],
) {
  const [row, column] = address;
  excel.engine.write(idOf(excel, sheet), { row, column, rows: rows.length, columns: rows[0].length }, rows);
  await excel.engine.settled();
  await excel.host.idle();
  await excel.engine.settled();
}

const settled = async (excel: OpenedWorkbook) => {
  await excel.host.idle();
  await excel.engine.settled();
};

describe('a workbook with a block and formulas of the user’s own', () => {
  async function prepared(): Promise<OpenedWorkbook> {
    const excel = await openedWorkbook();
    await excel.room.insertBlock(AT_CELL);
    await write(
      excel,
      NOTES_SHEET,
      [60, 1],
      [
        [120, 100, '=CT.GROWTH(B61,C61,"percent")'],
        ["'1.726,5", 1000, '=CT.PLANPCT(B62,C62,"percent","-")*2'],
        ['', '-', '=CT.GROWTH(B63,C63,"index","-")'],
        [5, 0, '=CT.GROWTH(B64,C64)'],
      ],
    );
    return excel;
  }

  test.each(['plain', 'values'] as const)(
    'shows the same without our functions (%s), and with them again once restored',
    async (mode) => {
      const excel = await prepared();
      const [values, calls] = [valuesOf(excel), callsOf(excel)];
      expect(calls.length).toBeGreaterThan(15);

      const report = await switchFormulas(WORKBOOK, mode);
      await settled(excel);
      expect(report).toMatchObject({
        mode,
        cancelled: false,
        left: { total: 0 },
        becameValues: { total: 0 },
      });
      expect(report.changed).toBe(calls.length);
      expect(callsOf(excel)).toEqual([]);
      expect(valuesOf(excel)).toEqual(values);

      // what it takes stands in the workbook: the pane may have been opened again
      jest.resetModules();
      const reopened = await import('../../../src/workbook/switch/switch');
      const restored = await reopened.switchFormulas(WORKBOOK, 'ct');
      await settled(excel);
      expect(restored).toMatchObject({ changed: calls.length, left: { total: 0 } });
      expect(callsOf(excel)).toEqual(calls);
      expect(valuesOf(excel)).toEqual(values);
      expect(await switchFormulas(WORKBOOK, 'ct')).toMatchObject({ changed: 0 });
    },
  );

  test('goes from values to Excel’s own words and back', async () => {
    const excel = await prepared();
    const [values, calls] = [valuesOf(excel), callsOf(excel)];
    await switchFormulas(WORKBOOK, 'values');
    const plain = await switchFormulas(WORKBOOK, 'plain');
    await settled(excel);
    expect(plain).toMatchObject({ changed: calls.length, becameValues: { total: 0 } });
    expect(valuesOf(excel)).toEqual(values);
    await switchFormulas(WORKBOOK, 'ct');
    expect(callsOf(excel)).toEqual(calls);
  });

  test('is switched sheet by sheet', async () => {
    const excel = await prepared();
    const calls = callsOf(excel);
    await write(excel, MAIN_SHEET, [60, 1], [[2, 1, '=CT.GROWTH(B61,C61)']]);
    const report = await switchFormulas({ kind: 'sheet', name: NOTES_SHEET }, 'plain');
    expect(report.changed).toBe(calls.length);
    expect(callsOf(excel)).toEqual(['=CT.GROWTH(B61,C61)']);
    const problem = await problemOf(switchFormulas({ kind: 'sheet', name: 'Không có' }, 'ct'));
    expect(problem).toMatchObject({ code: 'sheetMissing', details: { sheet: 'Không có' } });
  });
});

describe('a block', () => {
  test('that became values has no formula left, its links too, and is restored whole', async () => {
    const excel = await openedWorkbook();
    const { id, sheet } = await excel.room.insertBlock(REQUEST);
    const before = cellsOf(excel);
    const formulas = [...before].filter(([, { formula }]) => formula);
    const own = formulas.filter(([place]) => place.startsWith(sheet));
    const report = await switchFormulas({ kind: 'block', id }, 'values');
    expect(report.changed).toBe(own.length);
    const after = [...cellsOf(excel)].filter(([place, { formula }]) => formula && place.startsWith(sheet));
    expect(after).toEqual([]);
    expect((await excel.room.insertions())[0]).toMatchObject({ id, mode: 'values' });
    await switchFormulas({ kind: 'block', id }, 'ct');
    await settled(excel);
    expect(cellsOf(excel)).toEqual(before);
  });

  test.each(['plain', 'values'] as const)(
    'that was switched (%s) goes without a trace and without a question',
    async (mode) => {
      const excel = await openedWorkbook();
      const before = await excel.save();
      const { id } = await excel.room.insertBlock(AT_CELL);
      await switchFormulas({ kind: 'block', id }, mode);
      await excel.room.removeLastInsertion();
      expect(differingParts(before, await excel.save())).toEqual([]);
    },
  );

  test('is restored where it is now, after rows were put in above', async () => {
    const excel = await openedWorkbook();
    const { id } = await excel.room.insertBlock(AT_CELL);
    await switchFormulas({ kind: 'block', id }, 'plain');
    await User.insertRows(excel.engine, idOf(excel, NOTES_SHEET), 1, 3);
    const report = await switchFormulas({ kind: 'block', id }, 'ct');
    await settled(excel);
    expect(report.left.total).toBe(0);
    expect(callsOf(excel).join('\n')).toMatch(/CT\.GROWTH\([A-Z]+(?:2[89]|[3-9]\d)/);
    const moved = await openedBlockMovedInstead();
    expect(callsOf(excel)).toEqual(moved);
    await excel.room.removeLastInsertion();
  });

  /** What the formulas are when the block is moved without having been switched. */
  async function openedBlockMovedInstead(): Promise<string[]> {
    const other = await openedWorkbook();
    await other.room.insertBlock(AT_CELL);
    await User.insertRows(other.engine, idOf(other, NOTES_SHEET), 1, 3);
    return callsOf(other);
  }

  test.each(['plain', 'values'] as const)(
    'that was inserted as %s gets our functions, as if it had been inserted with them',
    async (mode) => {
      const withThem = await openedWorkbook();
      await withThem.room.insertBlock(AT_CELL);
      await settled(withThem);
      const [values, calls] = [valuesOf(withThem), callsOf(withThem)];

      const excel = await openedWorkbook();
      const before = await excel.save();
      const { id } = await excel.room.insertBlock({ ...AT_CELL, mode });
      expect(callsOf(excel)).toEqual([]);
      const report = await switchFormulas({ kind: 'block', id }, 'ct');
      await settled(excel);
      expect(report.left.total).toBe(0);
      expect(callsOf(excel)).toEqual(calls);
      expect(valuesOf(excel)).toEqual(values);
      await excel.room.removeLastInsertion();
      expect(differingParts(before, await excel.save())).toEqual([]);
    },
  );

  test('that is not in the record is told', async () => {
    await openedWorkbook();
    const problem = await problemOf(switchFormulas({ kind: 'block', id: 'CT-NAM-x' }, 'plain'));
    expect(problem).toMatchObject({ code: 'blockNotFound' });
  });
});

test('a cell the user wrote into since is left alone, and told', async () => {
  const excel = await openedWorkbook();
  await write(
    excel,
    NOTES_SHEET,
    [60, 1],
    [
      [120, 100, '=CT.GROWTH(B61,C61)'],
      [1, 2, '=CT.GROWTH(B62,C62)'],
    ],
  );
  await switchFormulas(WORKBOOK, 'plain');
  await write(excel, NOTES_SHEET, [60, 3], [['của tôi']]);
  const report = await switchFormulas(WORKBOOK, 'ct');
  const address = `'${NOTES_SHEET}'!D61`;
  expect(report).toMatchObject({ changed: 1, left: { total: 1, items: [{ address, why: 'edited' }] } });
  expect(callsOf(excel)).toEqual(['=CT.GROWTH(B62,C62)']);
});

test('spilled results become values cell by cell, and one formula again', async () => {
  const excel = await openedWorkbook();
  await write(
    excel,
    NOTES_SHEET,
    [60, 1],
    [
      [120, 100],
      [90, 60],
      [80, 0],
    ],
  );
  await write(excel, NOTES_SHEET, [60, 3], [['=CT.GROWTH(B61:B63,C61:C63,"percent","-")']]);
  const before = valuesOf(excel);
  const report = await switchFormulas(WORKBOOK, 'plain');
  expect(report).toMatchObject({
    changed: 3,
    becameValues: {
      total: 1,
      items: [{ address: `'${NOTES_SHEET}'!D61`, function: 'CT.GROWTH', why: 'array' }],
    },
  });
  await settled(excel);
  expect(valuesOf(excel)).toEqual(before);
  expect(cellsOf(excel).get(`${NOTES_SHEET}!62:3`)).toEqual({ formula: '', value: '-' });
  await switchFormulas(WORKBOOK, 'ct');
  await settled(excel);
  expect(callsOf(excel)).toEqual(['=CT.GROWTH(B61:B63,C61:C63,"percent","-")']);
  expect(valuesOf(excel)).toEqual(before);
});

test('what only our function reads becomes its value, with the reason', async () => {
  const excel = await openedWorkbook();
  await write(
    excel,
    NOTES_SHEET,
    [60, 1],
    [['1,5 tỷ đồng', '750 triệu đồng', '=CT.GROWTH(B61,C61,"percent")']],
  );
  const report = await switchFormulas(WORKBOOK, 'plain');
  expect(report.becameValues.items).toEqual([
    { address: `'${NOTES_SHEET}'!D61`, function: 'CT.GROWTH', why: 'text' },
  ]);
  expect(cellsOf(excel).get(`${NOTES_SHEET}!60:3`)).toEqual({ formula: '', value: 100 });
});

test('fact 14: calls that Excel no longer knows, or did not know when it opened the file, are written again', async () => {
  const excel = await openedWorkbook();
  await write(excel, NOTES_SHEET, [60, 1], [[120, 100, '=_xldudf_CT_GROWTH(B61,C61,"percent")']]);
  expect(cellsOf(excel).get(`${NOTES_SHEET}!60:3`)?.value).toBe('#NAME?');
  expect(await switchFormulas(WORKBOOK, 'values')).toMatchObject({
    changed: 0,
    left: { total: 1, items: [{ why: 'notCalculated' }] },
  });
  expect(await switchFormulas(WORKBOOK, 'ct')).toMatchObject({ changed: 1 });
  await settled(excel);
  expect(cellsOf(excel).get(`${NOTES_SHEET}!60:3`)).toEqual({
    formula: '=CT.GROWTH(B61,C61,"percent")',
    value: expect.closeTo(20, 9) as number,
  });
});

describe('where something stands in the way', () => {
  test('a protected sheet is told before anything is written', async () => {
    const excel = await openedWorkbook();
    await write(excel, MAIN_SHEET, [60, 1], [[120, 100, '=CT.GROWTH(B61,C61)']]);
    await write(excel, NOTES_SHEET, [60, 1], [[120, 100, '=CT.GROWTH(B61,C61)']]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(NOTES_SHEET).protection.protect();
      await context.sync();
    });
    const before = contentOf(excel);
    const problem = await problemOf(switchFormulas(WORKBOOK, 'plain'));
    expect(problem).toMatchObject({ code: 'sheetProtected', details: { sheet: NOTES_SHEET } });
    expect(contentOf(excel) === before).toBe(true);
    expect(excel.engine.beside.customXmlParts).toEqual([]);
  });

  test.each([1, 2])('a failure of write %i puts everything back', async (nth) => {
    const excel = await openedWorkbook();
    await write(excel, MAIN_SHEET, [60, 1], [[120, 100, '=CT.GROWTH(B61,C61)']]);
    await write(excel, NOTES_SHEET, [60, 1], [[120, 100, '=CT.GROWTH(B61,C61)']]);
    const before = contentOf(excel);
    excel.host.faults.failWrite = { nth: nth + 1, code: 'GeneralException' };
    const problem = await problemOf(switchFormulas(WORKBOOK, 'plain'));
    excel.host.faults.reset();
    await settled(excel);
    expect(problem).toMatchObject({ code: 'unknown', details: { restored: true } });
    expect(contentOf(excel) === before).toBe(true);
    expect(excel.engine.beside.customXmlParts).toEqual([]);
  });

  test('stopping after the first write puts everything back', async () => {
    const excel = await openedWorkbook();
    await write(excel, NOTES_SHEET, [60, 1], [[120, 100, '=CT.GROWTH(B61,C61)']]);
    const before = contentOf(excel);
    const stop = new AbortController();
    const stages: string[] = [];
    const report = await switchFormulas(WORKBOOK, 'plain', {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        stages.push(stage);
        if (stage === 'writing') stop.abort();
      },
    });
    await settled(excel);
    expect(stages).toContain('writing');
    expect(report).toMatchObject({ cancelled: true, changed: 0 });
    expect(contentOf(excel) === before).toBe(true);
    expect(excel.engine.beside.customXmlParts).toEqual([]);
  });
});
