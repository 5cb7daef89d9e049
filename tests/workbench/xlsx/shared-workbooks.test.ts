import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

(files.length > 0 ? describe : describe.skip)('the real workbooks', () => {
  it.each(files)('%s: shows every number of the file', (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const parts = unzipSync(bytes);
    const { sheets, content } = openXlsx(bytes, name);
    for (const { id, part } of sheets) {
      if (id === null || part === null) continue;
      const shown = Object.values(content.grid.sheets[id].cellData ?? {})
        .flatMap((cells) => Object.values(cells ?? {}))
        .flatMap((cell) => (cell?.t === 2 ? [Number(cell.v)] : []));
      expect(shown).toEqual(numbersIn(parts, part));
    }
  });

  it.each(files)(
    '%s: comes back unchanged, and with a new sheet has only what that needs',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const { engine, save } = await edit(bytes);
      const same = save();
      expect(same.changedParts).toEqual([]);
      expect(Buffer.compare(same.bytes, bytes)).toBe(0);
      const id = engine.addSheet('Biểu mới', 1);
      engine.write(id, { row: 0, column: 0, rows: 1, columns: 2 }, [['Chỉ tiêu', '=1+1']]);
      engine.setStyle(id, { row: 0, column: 0, rows: 1, columns: 1 }, { bl: 1, bg: { rgb: '#ABCDEF' } });
      await engine.settled();
      const { bytes: saved } = save();
      const { added, changed, removed } = comparePackages(bytes, saved);
      expect(removed).toEqual([]);
      expect(added).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
      expect(changed).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
      ]);
      const again = openXlsx(saved, name);
      expect(again.content.grid.sheetOrder).toHaveLength(engine.sheets().length);
      expect(saveXlsx(again, again.content).changedParts).toEqual([]);
    },
    120_000,
  );

  it('open within seconds, fifty sheets too', () => {
    const name = 'gso-2023-12.xlsx';
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const start = performance.now();
    expect(openXlsx(bytes, name).content.grid.sheetOrder).toHaveLength(50);
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});
