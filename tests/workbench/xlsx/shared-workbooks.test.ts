import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CellValueType, type ICellData } from '@univerjs/core';
import { type OpenedXlsx, openXlsx, saveXlsx } from '../../../src/workbench/xlsx';
import { comparePackages } from './compare-packages';
import { processorTime } from '../../processor-time';

const folder = join(__dirname, '../../../../shared/data/workbooks');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : [];
if (files.length === 0)
  console.warn(
    `SKIPPED: the real workbooks are not there (${folder}); only workbooks of our own are tested.`,
  );

/** Numbers of all cells that hold one, read by a second way: the type and `<v>` alone, without a tree. */
function numbersIn(xml: string): number[] {
  const cells = xml.matchAll(/<c(?=[ >])([^>]*[^>/])?>(.*?)<\/c>/gs);
  return [...cells].flatMap(([, attributes = '', content]) => {
    const type = / t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    const value = /<v>([^<]*)<\/v>/.exec(content)?.[1];
    return type === 'n' && value !== undefined ? [Number(value)] : [];
  });
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

const MOST_MILLISECONDS_TO_OPEN = 15_000;

(files.length > 0 ? describe.each(files) : describe.skip.each(['none']))('the real workbook %s', (name) => {
  let bytes: Uint8Array;
  let opened: OpenedXlsx;
  let milliseconds: number;

  beforeAll(() => {
    bytes = new Uint8Array(readFileSync(join(folder, name)));
    milliseconds = processorTime(() => (opened = openXlsx(bytes, name)));
  }, 60_000);

  it('opens within seconds', () => {
    expect(opened.content.grid.sheetOrder.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(MOST_MILLISECONDS_TO_OPEN);
  });

  it('shows every number of the file', () => {
    const { sheets, content } = opened;
    let count = 0;
    for (const { id, part } of sheets) {
      if (id === null || part === null) continue;
      const shown = Object.values(content.grid.sheets[id].cellData ?? {})
        .flatMap((cells): ICellData[] => Object.values(cells as Record<number, ICellData>))
        .flatMap(({ t, v }) => (t === CellValueType.NUMBER ? [Number(v)] : []));
      expect(shown.join(' ')).toBe(numbersIn(opened.package.text(part)).join(' '));
      count += shown.length;
    }
    expect(count).toBeGreaterThan(0);
  });

  it('comes back unchanged, and with a new sheet has only what that needs', () => {
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
  }, 60_000);
});
