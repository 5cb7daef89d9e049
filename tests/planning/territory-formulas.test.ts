import { planBlock } from '../../src/planning';
import { loadTemplate } from '../../src/tables';
import type { BlockRequest, TableId } from '../../src/tables/choices';

const TABLES: readonly TableId[] = [
  'CT-NAM',
  'BC-THANG',
  'TIENDO',
  'TMBL',
  'XK-HANG',
  'NK-HANG',
  'IIP',
  'NHIEU-NAM',
];
const place = { kind: 'newSheet' as const, sheet: 'Mới' };
const request = (table: TableId, more: Partial<BlockRequest> = {}): BlockRequest => ({
  table,
  year: 2025,
  month: 9,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
  ...more,
});

beforeAll(() => Promise.all(TABLES.map((table) => loadTemplate(table))));

describe.each(TABLES)('%s of a province that was put together', (table) => {
  const columnsOf = (more: Partial<BlockRequest>) =>
    planBlock(request(table, more), place, []).lines!.find(({ id }) => id === 'numbers')!.columns;

  it('keeps every column where it is, and adds those of the former provinces at the right', () => {
    const [usual, merged] = [columnsOf({}), columnsOf({ territory: 'Phú Thọ' })];
    expect(merged.slice(0, usual.length)).toEqual(usual);
    const added = merged.slice(usual.length).filter((key) => /Former\d$/.test(key));
    expect(added.length).toBeGreaterThan(0);
    // three provinces each
    expect(added.length % 3).toBe(0);
  });

  it('has the same print area, and plain Excel formulas without our functions', () => {
    const [usual, merged] = [{}, { territory: 'Phú Thọ' }].map((more) =>
      planBlock(request(table, { ...more, mode: 'plain' }), place, []),
    );
    expect(merged.page.printArea?.columns).toBe(usual.page.printArea?.columns ?? usual.columnWidths.length);
    const formulas = merged.cells.flat().flatMap((cell) => (cell?.formula ? [String(cell.content)] : []));
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((text) => text.includes('CT.'))).toEqual([]);
  });

  it('is the usual one where its bases are of the time after', () => {
    expect(columnsOf({ territory: 'Phú Thọ', year: 2031 })).toEqual(columnsOf({ year: 2031 }));
  });
});
