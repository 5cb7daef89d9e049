import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { command } from './command';
import {
  callsIn,
  CALLS,
  cellsOf,
  shownIn,
  USER_SHEET,
  WITHOUT_EQUIVALENT,
  writeUserWorkbook,
} from './switch-workbook';
import { closeWorkbenches, differingParts, PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;
const file = (name: string) => path.join(folder, name);
const bytesOf = (name: string) => new Uint8Array(readFileSync(file(name)));

/** The sample with a sheet of the user's own and an inserted table, and the same opened and saved by the command line. */
const SOURCE = 'nguon.xlsx';
const UNTOUCHED = 'nguyen.xlsx';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
  await writeUserWorkbook(file('minh.xlsx'));
  await closeWorkbenches();
  await command('insert', '--workbook', file('minh.xlsx'), '--table', 'CT-NAM', '--out', file(SOURCE));
  await command('restore', '--workbook', file(SOURCE), '--out', file(UNTOUCHED));
});

afterAll(() => rmSync(folder, { recursive: true }));

const sendout = (out: string, ...words: string[]) =>
  command('sendout', '--workbook', file(SOURCE), '--out', file(out), ...words);

/** Everything that a package says, part by part. */
const textsOf = (name: string) =>
  Object.entries(unzipSync(bytesOf(name))).map(([part, content]) => [part, strFromU8(content)] as const);

test.each(['plain', 'values'])(
  'a copy (%s) has neither functions of ours nor the record, and shows the same',
  async (mode) => {
    const before = bytesOf(SOURCE);
    const { code, out } = await sendout(`${mode}.xlsx`, '--mode', mode, '--json');
    expect(code).toBe(0);
    const inTables = callsIn(cellsOf(before)).length - CALLS;
    expect(inTables).toBeGreaterThan(20);
    expect(JSON.parse(out)).toMatchObject({ report: { mode, changed: inTables + CALLS }, problem: null });

    const copy = bytesOf(`${mode}.xlsx`);
    expect(callsIn(cellsOf(copy))).toEqual([]);
    expect(shownIn(cellsOf(copy))).toEqual(shownIn(cellsOf(before)));
    for (const [part, text] of textsOf(`${mode}.xlsx`)) {
      expect([part, text]).not.toEqual([part, expect.stringMatching(/_xldudf_|urn:chi-tieu/)]);
      for (const [formula] of text.matchAll(/<f[ >][^<]*/g))
        expect(formula.replace(/"[^"]*"/g, '')).not.toContain('CT.');
    }
    expect(bytesOf(SOURCE)).toEqual(before);
  },
);

test('nothing else of the package is another', async () => {
  await sendout('rest.xlsx');
  const parts = differingParts(bytesOf(UNTOUCHED), bytesOf('rest.xlsx'));
  const expected = [
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet4.xml',
    'xl/worksheets/sheet5.xml',
  ];
  const record = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'];
  expect(parts.sort()).toEqual([...expected, ...record].sort());
});

test('what became a value is told with its function and the reason, in both languages', async () => {
  const { out } = await sendout('json.xlsx', '--json');
  expect(JSON.parse(out)).toMatchObject({
    report: { becameValues: { total: 3, items: WITHOUT_EQUIVALENT } },
  });
  const vi = await sendout('vi.xlsx');
  expect(vi.out).toContain('3 ô trở thành giá trị');
  expect(vi.out).toContain(`'${USER_SHEET}'!D4  CT.SENTENCE: hàm không có công thức Excel tương đương`);
  const en = await sendout('en.xlsx', '--language', 'en');
  expect(en.out).toContain(`'${USER_SHEET}'!C6  CT.POINTS: its results lie in several cells`);
});

test('the source is never written over, and no file is left where words are wrong', async () => {
  const same = await sendout(SOURCE);
  expect([same.code, same.err]).toEqual([1, expect.stringContaining('--out trùng với tệp nguồn')]);
  const wrong = await sendout('sai.xlsx', '--mode', 'ct', '--language', 'en');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--mode is plain or values')]);
  expect(existsSync(file('sai.xlsx'))).toBe(false);
});
