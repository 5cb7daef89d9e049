/* Nothing but the block and the add-in's record changes: whole packages before and after, and again after removal. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TemplateId } from '../../../src/tables';
import { TEMPLATES } from '../../tables/templates';
import { blockSize } from '../../../src/planning';
import { cellName } from '../../../src/spreadsheet/a1';
import type { BlockRequest } from '../../../src/contract';
import type { Headless } from '../../../src/workbench/cli/headless';
import { openXlsx } from '../../../src/workbench/xlsx';
import { parseRange } from '../../../src/workbench/xlsx/cells/reference';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { splitSheet } from '../../../src/spreadsheet/a1';
import { comparePackages } from '../xlsx/compare-packages';
import { outside, partDifference } from '../xlsx/part-differences';
import { sheetParts } from '../xlsx/sheet-parts';
import { drawer, emptyPlace, type EmptyPlace } from './empty-places';
import { closeWorkbenches, openFile, PATIENCE } from './workbench';

jest.setTimeout(3 * PATIENCE);

const folder = path.join(__dirname, '../../../../shared/data/workbooks');
const IDS = Object.keys(TEMPLATES) as TemplateId[];
/** Another one each time, named where a test fails: SEED=… repeats it. */
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
/** EVERY=1 inserts every table into every workbook, which takes minutes. */
const EVERY = process.env.EVERY === '1';

const NAMES = [
  'binhphuoc-exports-2020-02-empty.xlsx',
  'gso-2021-12.xlsx',
  'Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx',
  'gso-2023-06.xlsx',
  'ThongKe_thang_REBUILT.xlsx',
  'gso-2023-12.xlsx',
];

/** Each table in one workbook, in another one with every seed. */
const WORKBOOKS: [name: string, tables: TemplateId[]][] = NAMES.map((name, which) => [
  name,
  IDS.filter((_, place) => EVERY || (place + SEED) % NAMES.length === which),
]);

const present = existsSync(folder);
if (!present) console.warn(`SKIPPED: the real workbooks are not there (${folder}).`);
const wherePresent = present ? describe : describe.skip;

const RECORD = ['customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml'];
const APPENDED_TO = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

const CHOICES = {
  year: 2031,
  month: 5,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
} as const;
const request = (table: TemplateId, address: string): BlockRequest => ({
  ...CHOICES,
  table,
  place: { kind: 'cell', address },
});

wherePresent.each(WORKBOOKS)(
  `at random empty places of %s (each table in one workbook, drawn by seed ${SEED}): %p`,
  (name, tables) => {
    const before = present ? new Uint8Array(readFileSync(path.join(folder, name))) : new Uint8Array();
    const places: EmptyPlace[] = [];
    let headless: Headless;
    let after: Uint8Array;

    beforeAll(async () => {
      const { grid } = openXlsx(before, name).content;
      headless = await openFile(before);
      const { automation } = headless.page;
      const open = (await automation.survey()).sheets.filter(({ isProtected }) => !isProtected);
      const ids = Object.keys(grid.sheets).filter((id) =>
        open.some((one) => one.name === grid.sheets[id].name),
      );
      const draw = drawer(SEED);
      for (const table of tables) {
        const size = blockSize({ ...CHOICES, table, place: { kind: 'newSheet' } });
        const place = emptyPlace(grid, ids, size, places, draw);
        places.push(place);
        const { startRow, startColumn } = place.area;
        const sheet = `'${place.sheet.replaceAll("'", "''")}'`;
        const { address } = await automation.insert(
          request(table, `${sheet}!${cellName(startRow, startColumn)}`),
        );
        expect(parseRange(splitSheet(address).rest)).toMatchObject(place.area);
      }
      after = (await headless.save()).bytes;
    });
    afterAll(closeWorkbenches);

    test('change no part but the record, the sheets they are on, and lists that are appended to', () => {
      const { added, changed, removed } = comparePackages(before, after);
      const parts = sheetParts(before);
      const sheets = new Set(places.map(({ sheet }) => parts.get(sheet)!));
      expect(removed).toEqual([]);
      expect(added).toEqual(RECORD);
      expect(changed).toEqual([...APPENDED_TO, ...sheets].sort());
      for (const part of APPENDED_TO)
        expect(partDifference(before, after, part).lost.map(XML_TOOLS.serialise)).toEqual([]);
    });

    test('change nothing of a sheet but cells, merges and rules of the blocks', () => {
      const parts = sheetParts(before);
      for (const sheet of new Set(places.map((place) => place.sheet))) {
        const areas = places.filter((place) => place.sheet === sheet).map(({ area }) => area);
        const { lost, added } = partDifference(before, after, parts.get(sheet)!);
        expect({ sheet, outside: outside([...lost, ...added], ...areas) }).toEqual({ sheet, outside: [] });
        expect(added.length).toBeGreaterThan(0);
      }
    });

    test('taken away again leave every part as it was; empty cells may say themselves the look their column gives them', async () => {
      for (let block = 0; block < tables.length; block++) await headless.page.automation.remove();
      const { bytes } = await headless.save();
      const { added, changed, removed } = comparePackages(before, bytes);
      expect([...added, ...removed]).toEqual([]);
      const parts = sheetParts(before);
      for (const part of changed.filter((name) => name !== 'xl/styles.xml')) {
        const areas = places.filter(({ sheet }) => parts.get(sheet) === part).map(({ area }) => area);
        const { lost, added: found } = partDifference(before, bytes, part);
        const elements = [...lost, ...found];
        expect({ part, outside: outside(elements, ...areas) }).toEqual({ part, outside: [] });
        expect(
          elements.map(XML_TOOLS.serialise).filter((xml) => /<(v|f|is|mergeCell|dataValidation)\b/.test(xml)),
        ).toEqual([]);
      }
      expect(partDifference(before, bytes, 'xl/styles.xml').lost.map(XML_TOOLS.serialise)).toEqual([]);
    });
  },
);
