import type { CellShift } from '../../../src/workbench/engine/engine';
import { at, closeEngines, content, open } from './content';
import { User } from './user';

afterEach(closeEngines);

const CELLS = [
  [1, 10, '=A1+B1', ''],
  [2, 20, '=A2+B2', ''],
  [3, 30, '=SUM(A1:A2)', ''],
];

async function workbook() {
  const engine = await open(content());
  const [{ id }] = engine.sheets();
  engine.write(id, at('A1:D3'), CELLS);
  engine.addName('so_lieu', '=Sheet1!$B$3', null);
  engine.select(id, at('D9'));
  engine.beginRun(1);
  const shown = async (address: string) => {
    await engine.settled();
    return engine.read(id, at(address)).map((line) => line.map(({ formula, value }) => formula || value));
  };
  return { engine, id, shown };
}

const WHOLE_ROW = { row: 1, column: 0, rows: 1, columns: 16_384 };
const WHOLE_COLUMN = { row: 0, column: 1, rows: 1_048_576, columns: 1 };

test.each<[CellShift, unknown[][], string]>([
  [
    'Down',
    [
      [1, 10, '=A1+B1', ''],
      ['', '', '=A3+B3', ''],
      [2, 20, '=SUM(A1:A3)', ''],
      [3, 30, '', ''],
    ],
    'Sheet1!$B$4',
  ],
  [
    'Right',
    [
      [1, 10, '=A1+B1', ''],
      ['', '', 2, 20],
      [3, 30, '=SUM(A1:A2)', ''],
      ['', '', '', ''],
    ],
    'Sheet1!$B$3',
  ],
  [
    'Up',
    [
      [1, 10, '=A1+B1', ''],
      [3, 30, '=#REF!+#REF!', ''],
      ['', '', '=SUM(A1)', ''],
      ['', '', '', ''],
    ],
    'Sheet1!$B$2',
  ],
  [
    'Left',
    [
      [1, 10, '=A1+B1', ''],
      ['=#REF!+#REF!', '', '', ''],
      [3, 30, '=SUM(A1:A2)', ''],
      ['', '', '', ''],
    ],
    'Sheet1!$B$3',
  ],
])('cells of two columns go %s; formulas, names and undo follow', async (way, expected, name) => {
  const { engine, id, shown } = await workbook();
  expect(engine.shiftCells(id, at('A2:B2'), way)).toBe(true);
  expect(await shown('A1:D4')).toEqual(expected);
  expect(engine.names()).toEqual([expect.objectContaining({ formula: name })]);
  expect(engine.selection().area).toEqual(at('D9'));
  await User.undo(engine);
  expect(await shown('A1:D3')).toEqual(CELLS);
});

test.each<[CellShift, typeof WHOLE_ROW, unknown[][]]>([
  [
    'Down',
    WHOLE_ROW,
    [
      [1, 10, '=A1+B1'],
      ['', '', ''],
      [2, 20, '=A3+B3'],
      [3, 30, '=SUM(A1:A3)'],
    ],
  ],
  [
    'Up',
    WHOLE_ROW,
    [
      [1, 10, '=A1+B1'],
      [3, 30, '=SUM(A1)'],
      ['', '', ''],
      ['', '', ''],
    ],
  ],
  [
    'Right',
    WHOLE_COLUMN,
    [
      [1, '', 10],
      [2, '', 20],
      [3, '', 30],
      ['', '', ''],
    ],
  ],
  [
    'Left',
    WHOLE_COLUMN,
    [
      [1, '=A1+#REF!', ''],
      [2, '=A2+#REF!', ''],
      [3, '=SUM(A1:A2)', ''],
      ['', '', ''],
    ],
  ],
])('whole rows and columns go %s', async (way, area, expected) => {
  const { engine, id, shown } = await workbook();
  expect(engine.shiftCells(id, area, way)).toBe(true);
  expect(await shown('A1:C4')).toEqual(expected);
  await User.undo(engine);
  expect(await shown('A1:D3')).toEqual(CELLS);
});

test('cells of a sheet that is not in front move, and it stays behind', async () => {
  const { engine, id } = await workbook();
  const other = engine.addSheet('Khác');
  engine.write(other, at('A1'), [[7]]);
  engine.write(id, at('D1'), [['=Khác!A1']]);
  engine.shiftCells(other, at('A1'), 'Down');
  await engine.settled();
  expect(engine.activeSheet()).toBe(id);
  expect(engine.read(other, at('A2'))[0][0].value).toBe(7);
  expect(engine.read(id, at('D1'))[0][0]).toMatchObject({ formula: '=Khác!A2', value: 7 });
});
