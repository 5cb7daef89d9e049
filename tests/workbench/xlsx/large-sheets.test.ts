import { makeWorkbook } from '../../corpus/make-workbook';
import { describeXlsxProblem, openXlsx, type XlsxProblem } from '../../../src/workbench/xlsx';
import { contentOfSheet, partialSheet } from '../../../src/spreadsheet/package/sheet-rows';
import { partText } from './compare-packages';
import { closeEngines, edit } from './engines';

afterEach(closeEngines);

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Written as no serialiser would, so that an untouched row can be told from one that was written again. */
const odd = (row: number) => `<row  r="${row}" ><c r="A${row}" ><v >${row}</v></c></row >`.replace(' >', '>');
const workbookOf = (rows: string) =>
  makeWorkbook({
    sheets: [{ name: 'Một', rows: [] }],
    parts: { [SHEET]: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>` },
  });

async function write(bytes: Uint8Array, row: number, value: number): Promise<string> {
  const { engine, save } = await edit(bytes);
  engine.write(engine.sheets()[0].id, { row, column: 1, rows: 1, columns: 1 }, [[value]]);
  await engine.settled();
  return partText(save().bytes, SHEET);
}

describe('rows that stay keep their very text', () => {
  const rows = [2, 4, 5, 9].map((row) => `<row r="${row}" ><c r="A${row}" ><v >${row}</v></c></row>`);
  test.each([
    ['in a row of the file', 4, [2, 5, 9]],
    ['between rows of the file', 7, [2, 4, 5, 9]],
    ['before the first row', 1, [2, 4, 5, 9]],
    ['behind the last row', 12, [2, 4, 5, 9]],
  ])('where a cell is written %s', async (_, row, kept) => {
    const after = await write(workbookOf(rows.join('')), row - 1, 77);
    for (const number of kept)
      expect(after).toContain(`<row r="${number}" ><c r="A${number}" ><v >${number}</v></c></row>`);
    const order = [...after.matchAll(/<row r="(\d+)"/g)].map(([, number]) => Number(number));
    expect(order).toEqual([...new Set([2, 4, 5, 9, row])].sort((one, other) => one - other));
    expect(after).toContain(`<c r="B${row}"><v>77</v></c>`);
    expect(after).not.toContain('keptRows');
  });

  test.each([
    ['rows without numbers', odd(2).replace(/ r="2"/, '')],
    ['rows out of order', odd(5) + odd(2)],
    [
      'a shared formula in the row that changes',
      '<row r="3"><c r="A3"><f t="shared" si="0" ref="A3:A4">1</f><v>1</v></c></row>',
    ],
    ['a comment between rows', `${odd(2)}<!-- <row r="3"> -->`],
  ])('but %s take a tree of all rows', (_, text) => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData>${text}</sheetData></worksheet>`;
    expect(partialSheet(xml, new Set([3]))).toBeNull();
  });
});

describe('a workbook is as large as its content', () => {
  const styled = Array.from(
    { length: 2500 },
    (_, row) =>
      `<row r="${row + 2}">${Array.from({ length: 100 }, (__, column) => `<c r="${String.fromCharCode(65 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}${row + 2}" s="0"/>`).join('')}</row>`,
  );
  const bytes = workbookOf(`<row r="1"><c r="A1"><v>5</v></c></row>${styled.join('')}`);

  test('where cells that are only formatted go on without end, they are not read and stay in the file', async () => {
    const { content } = openXlsx(bytes, 'sổ.xlsx');
    expect(Object.keys(Object.values(content.grid.sheets)[0].cellData ?? {})).toEqual(['0']);
    const after = await write(bytes, 0, 6);
    expect(after).toContain(styled[0]);
    expect(after).toContain(styled.at(-1));
    expect(after).toContain('<c r="A1"><v>5</v></c><c r="B1"><v>6</v></c>');
  });

  test('rows behind the limit that hold nothing are no reason to refuse it', () => {
    const tall = workbookOf(
      `<row r="1"><c r="A1"><v>5</v></c></row><row r="300000" ht="30"><c r="A300000" s="0"/></row>`,
    );
    expect(openXlsx(tall, 'sổ.xlsx').content.grid.sheetOrder).toHaveLength(1);
  });

  test('a text that Excel takes in no cell is refused with the cell and the sheet', () => {
    const text = (length: number) =>
      workbookOf(`<row r="3"><c r="B3" t="inlineStr"><is><t>${'a'.repeat(length)}</t></is></c></row>`);
    expect(openXlsx(text(32_767), 'sổ.xlsx').content.grid.sheetOrder).toHaveLength(1);
    let problem: unknown;
    try {
      openXlsx(text(32_768), 'sổ.xlsx');
    } catch (error) {
      problem = error;
    }
    expect(describeXlsxProblem(problem as XlsxProblem, 'vi')).toContain(
      'ô B3 của trang "Một" có 32.768 ký tự, tối đa 32.767',
    );
  });
});

test('rows that hold formats alone are left out to be read, wherever they stand, and come back', () => {
  const row = (number: number, cell: string) => `<row r="${number}">${cell}</row>`;
  const [full, empty] = ['<c r="A1"><v>1</v></c>', '<c s="4"/>'];
  const rows = [row(9, empty), row(3, full), row(4, empty), row(1, empty), row(2, full), row(7, empty)];
  const xml = `<worksheet><sheetData>${rows.join('')}</sheetData><x/></worksheet>`;
  const content = contentOfSheet(xml)!;
  expect(content.text.match(/<row r="\d">/g)).toEqual(['<row r="3">', '<row r="2">']);
  expect(content.restore(content.text)).toBe(xml);
});
