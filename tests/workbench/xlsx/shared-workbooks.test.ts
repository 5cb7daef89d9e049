import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellValueType, type ICellData } from '@univerjs/core';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { comparePackages } from './compare-packages';
import { closeEngines, edit } from './engines';

const folder = join(__dirname, '../../../../shared/data/workbooks');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
if (files.length === 0)
  console.warn(
    `SKIPPED: the real workbooks are not there (${folder}); only workbooks of our own are tested.`,
  );

afterEach(closeEngines);

const parse = (bytes: Uint8Array) =>
  new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'text/xml');

/** Numbers of all cells that hold one, read from the XML by a second way: the type and `<v>` alone. */
function numbersIn(parts: Record<string, Uint8Array>, part: string): number[] {
  return Array.from(parse(parts[part]).getElementsByTagName('c'))
    .filter((cell) => ['', 'n'].includes(cell.getAttribute('t') ?? ''))
    .flatMap((cell) => Array.from(cell.getElementsByTagName('v')).map((value) => Number(value.textContent)));
}

const LOOK = { bl: 1, bg: { rgb: '#ABCDEF' } };

function expectOnlyNewSheet(name: string, before: Uint8Array, after: Uint8Array): void {
  const { added, changed, removed } = comparePackages(before, after);
  expect(removed).toEqual([]);
  expect(added).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
  expect(changed).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]);
  const { grid } = openXlsx(after, name).content;
  expect(grid.sheets[grid.sheetOrder[1]]).toMatchObject({
    name: 'Biểu mới',
    cellData: { 0: { 0: { v: 'Chỉ tiêu' }, 1: { f: '=1+1', v: 2 } } },
  });
}

(files.length > 0 ? describe : describe.skip)('the real workbooks', () => {
  it.each(files)('%s: shows every number of the file', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const parts = unzipSync(bytes);
    const { sheets, content } = openXlsx(bytes, name);
    for (const { id, part } of sheets) {
      if (id === null || part === null) continue;
      const shown = Object.values(content.grid.sheets[id].cellData ?? {})
        .flatMap((cells): ICellData[] => Object.values(cells as Record<number, ICellData>))
        .flatMap(({ t, v }) => (t === CellValueType.NUMBER ? [Number(v)] : []));
      expect(shown.join(' ')).toBe(numbersIn(parts, part).join(' '));
    }
  });

  it.each(files)(
    '%s: comes back unchanged, and with a new sheet has only what that needs',
    (name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const opened = openXlsx(bytes, name);
      const { grid, beside } = opened.content;
      const same = saveXlsx(opened, { grid, beside });
      expect(same.changedParts).toEqual([]);
      expect(Buffer.compare(same.bytes, bytes)).toBe(0);
      grid.sheetOrder.splice(1, 0, 'new');
      grid.sheets.new = {
        name: 'Biểu mới',
        cellData: { 0: { 0: { v: 'Chỉ tiêu', t: 1, s: LOOK }, 1: { f: '=1+1', v: 2 } } },
      };
      expectOnlyNewSheet(name, bytes, saveXlsx(opened, { grid, beside }).bytes);
    },
    60_000,
  );

  it('go through the engine so, fifty sheets with two thousand names', async () => {
    const name = 'gso-2023-12.xlsx';
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const { engine, save } = await edit(bytes);
    expect(save().changedParts).toEqual([]);
    const id = engine.addSheet('Biểu mới', 1);
    engine.write(id, { row: 0, column: 0, rows: 1, columns: 2 }, [['Chỉ tiêu', '=1+1']]);
    engine.setStyle(id, { row: 0, column: 0, rows: 1, columns: 1 }, LOOK);
    await engine.settled();
    expectOnlyNewSheet(name, bytes, save().bytes);
  }, 120_000);

  it('open within seconds, fifty sheets too', () => {
    const name = 'gso-2023-12.xlsx';
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const start = performance.now();
    expect(openXlsx(bytes, name).content.grid.sheetOrder).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});
