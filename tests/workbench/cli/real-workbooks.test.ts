import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/xlsx';
import { parseRange, type CellRange } from '../../../src/workbench/xlsx/cells/reference';
import type { BlockRequest } from '../../../src/contract';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import type { Headless } from '../../../src/workbench/cli/headless';
import { splitSheet } from '../../../src/spreadsheet/a1';
import { comparePackages } from '../xlsx/compare-packages';
import { outside, partDifference } from '../xlsx/part-differences';
import { richWorkbook } from '../xlsx/rich-workbook';
import { closeWorkbenches, openFile, PATIENCE } from './workbench';

jest.setTimeout(2 * PATIENCE);

const folder = path.join(__dirname, '../../../../shared/data/workbooks');

interface Case {
  name: string;
  read: () => Uint8Array;
  /** A cell with an empty area below and to the right of it, on an unprotected sheet. */
  at: string;
  /** Part of that cell's sheet. */
  part: string;
}

const real = (name: string, at: string, part: string): Case => ({
  name,
  read: () => readFileSync(path.join(folder, name)),
  at,
  part: `xl/worksheets/${part}`,
});

const fixture: Case = {
  name: 'our own, with one of everything a file may hold',
  read: () => richWorkbook(),
  at: "'Biểu & đồ'!P2",
  part: 'xl/worksheets/sheet2.xml',
};
const realCases = [
  real('gso-2023-12.xlsx', "'28.XK tháng'!B90", 'sheet28.xml'),
  real('gso-2021-12.xlsx', "'1.GDP HH'!S3", 'sheet1.xml'),
  real('Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx', "'Năm 2023'!H2", 'sheet1.xml'),
];
const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: the real workbooks are not there (${folder}); only our own is tested.`);

/** How the insertions' record and the new sheet come into a package. */
const ADDED = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'];
const APPENDED_TO = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

const request = (place: BlockRequest['place']): BlockRequest => ({
  table: 'CT-NAM',
  year: 2023,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place,
});

describe.each(present ? [fixture, ...realCases] : [fixture])(
  'in a workbook ($name)',
  ({ read, at, part }) => {
    let headless: Headless;
    let before: Uint8Array;
    let after: Uint8Array;
    /** Where the table at the cell lies. */
    let area: CellRange;
    let newSheet: string;

    beforeAll(async () => {
      before = read();
      headless = await openFile(before);
      const { automation } = headless.page;
      const onNewSheet = await automation.insert(request({ kind: 'newSheet' }));
      newSheet = onNewSheet.sheet;
      const { address } = await automation.insert(request({ kind: 'cell', address: at }));
      area = parseRange(splitSheet(address).rest) as CellRange;
      after = (await headless.save()).bytes;
    });
    afterAll(closeWorkbenches);

    test('a table on a new sheet and one at a cell change no part but those that must change', () => {
      const { added, changed, removed } = comparePackages(before, after);
      expect(removed).toEqual([]);
      expect(added).toEqual([...ADDED, expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
      expect(changed).toEqual([...APPENDED_TO, part]);
    });

    test.each(APPENDED_TO)('%s is only appended to', (name) => {
      const { lost, added } = partDifference(before, after, name);
      expect(lost.map(XML_TOOLS.serialise)).toEqual([]);
      expect(added.length).toBeGreaterThan(0);
    });

    test('the sheet with the table at a cell is as before, element by element, outside of the table', () => {
      const { lost, added } = partDifference(before, after, part);
      expect(lost.map(XML_TOOLS.serialise)).toEqual([]);
      expect(added.length).toBeGreaterThan(0);
      expect(outside(added, area)).toEqual([]);
    });

    test('both tables are in the saved file', () => {
      const { grid } = openXlsx(after, 'tệp.xlsx').content;
      const title = (name: string, row: number, column: number) =>
        Object.values(grid.sheets).find((sheet) => sheet.name === name)?.cellData?.[row]?.[column]?.v;
      const sheet = splitSheet(at).sheet ?? '';
      expect(title(newSheet, 0, 0)).toContain('CHỈ TIÊU CHỦ YẾU NĂM 2023');
      expect(title(sheet, area.startRow, area.startColumn)).toBe(title(newSheet, 0, 0));
    });

    test('taken away again they leave the very file that was opened', async () => {
      await headless.page.automation.remove();
      await headless.page.automation.remove();
      const { bytes, changedParts } = await headless.save();
      expect(changedParts).toEqual([]);
      expect(Buffer.compare(bytes, before)).toBe(0);
    });
  },
);
