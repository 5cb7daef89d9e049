import { partText } from './compare-packages';
import { LAST_SHEET, sheetWith } from './bad-workbooks';
import { closeEngines, edit } from './engines';
import { richWorkbook } from './rich-workbook';

afterEach(closeEngines);

/* Results as Excel left them, which the engine calculates otherwise; the fixture's last sheet is "Ẩn". */
const LAST = 'sheet-9';
const cell = (name: string, formula: string, result: string, type = '') =>
  `<c r="${name}"${type && ` t="${type}"`}><f>${formula}</f><v>${result}</v></c>`;
const ROWS =
  `<row r="1"><c r="A1"><v>7</v></c>${cell('B1', 'A1*2', '14')}${cell('C1', 'TODAY()', '41000')}${cell('D1', 'TEXT(A1,&quot;0,0&quot;)', '7,0', 'str')}</row>` +
  `<row r="2"><c r="A2"><v>5</v></c>${cell('B2', 'SUBTOTAL(9,A1:A2)', '5')}${cell('C2', 'C1+1', '41001')}${cell('D2', 'B2*10', '50')}</row>` +
  `<row r="3">${cell('A3', 'SUM(A1:A2)', '12')}${cell('B3', 'A3+C1', '41012')}</row>`;

async function opened() {
  const file = richWorkbook({ [LAST_SHEET]: sheetWith(ROWS) });
  const { engine, save } = await edit(file);
  const id = engine.sheets().find(({ name }) => name === 'Ẩn')?.id ?? LAST;
  const write = async (row: number, column: number, value: number) => {
    engine.write(id, { row, column, rows: 1, columns: 1 }, [[value]]);
    await engine.settled();
  };
  return { file, engine, save, write };
}

const resultIn = (bytes: Uint8Array, name: string) =>
  new RegExp(`<c r="${name}"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]*)</v>`).exec(partText(bytes, LAST_SHEET))?.[1];

test('results that depend on nothing written stay as Excel saved them', async () => {
  const { file, save, write } = await opened();
  await write(9, 9, 1);
  const { bytes, isStale } = save();
  for (const name of ['B1', 'C1', 'D1', 'B2', 'C2', 'D2', 'A3', 'B3'])
    expect([name, resultIn(bytes, name)]).toEqual([name, resultIn(file, name)]);
  expect(partText(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  expect(isStale).toBe(false);
});

test('what depends on a written cell is renewed where the engine can be trusted, else kept and calculated on opening', async () => {
  const { file, save, write } = await opened();
  await write(0, 0, 9);
  const { bytes } = save();
  expect([resultIn(bytes, 'B1'), resultIn(bytes, 'A3')]).toEqual(['18', '14']);
  // a total over a filter, a text in the display's language, what stands on them and on the day
  for (const name of ['D1', 'B2', 'D2', 'C1', 'C2', 'B3'])
    expect([name, resultIn(bytes, name)]).toEqual([name, resultIn(file, name)]);
  expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
});

test('a workbook that is calculated by hand is not marked, but told to be out of date', async () => {
  const { engine, save, write } = await opened();
  engine.beside.manualCalculation = true;
  await write(0, 0, 9);
  const { bytes, isStale } = save();
  expect(partText(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  expect(isStale).toBe(true);
});

test.each([
  ["SUM('Nguồn:Ẩn'!J1:J10)", 'several sheets'],
  ['[1]Tờ1!A1+J10', 'another workbook and its own sheet'],
])(
  'a formula over %s is Excel’s to calculate: its result is kept, and marked where what it reads was written',
  async (formula) => {
    const file = richWorkbook({ [LAST_SHEET]: sheetWith(`<row r="1">${cell('B1', formula, '14')}</row>`) });
    const { engine, save } = await edit(file);
    const write = async (column: number) => {
      engine.write(LAST, { row: 9, column, rows: 1, columns: 1 }, [[5]]);
      await engine.settled();
      return save().bytes;
    };
    const elsewhere = await write(2);
    expect(resultIn(elsewhere, 'B1')).toBe('14');
    expect(partText(elsewhere, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
    const read = await write(9);
    expect(resultIn(read, 'B1')).toBe('14');
    expect(partText(read, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  },
);
