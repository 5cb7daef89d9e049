/* A table inserted with plain formulas, and the same table switched to them, are the same cell by cell. */
import type { TemplateId } from '../../../src/tables';
import { TEMPLATES } from '../../tables/templates';
import { cellName, parseArea } from '../../../src/spreadsheet/a1';
import { openHeadlessWorkbook } from '../../../src/workbench/cli/headless';
import type { CellInput } from '../../../src/workbench/engine/engine';
import { newXlsx } from '../../../src/workbench/xlsx';
import { typedInputs, type Inputs } from '../../libreoffice/typed-inputs';
import { planOf } from '../../tables/filled-block';
import { builtAddin, PATIENCE } from './workbench';

jest.setTimeout(3 * PATIENCE);

const IDS = Object.keys(TEMPLATES) as TemplateId[];
const SOURCE = 'Số liệu';

/** A sheet that yearly tables are linked to: numbers, numbers written as texts with and without units, signs of no data. */
const SOURCE_CELLS: CellInput[][] = [
  ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU', null, null, null, null, null],
  ['Chỉ tiêu', 'Đơn vị tính', 'TH 2030', 'KH 2031', 'ƯTH 2031', 'KH 2032'],
  ['Giá trị sản xuất công nghiệp (giá so sánh 2010)', 'tỷ đồng', "'31.621", 33000, "'33.105,5", 35000],
  ['Khai khoáng', 'tỷ đồng', 900, "'-", 950, "'…"],
  ['Kim ngạch xuất khẩu', 'triệu USD', 660, 680, "'702,4 triệu USD", 720],
  ['Kim ngạch nhập khẩu', 'triệu USD', 410, 400, 395, null],
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    'triệu đồng',
    "'86.400.000",
    "'-",
    97000000,
    105000000,
  ],
];

const request = (table: TemplateId) => ({
  table,
  year: 2031,
  month: 5,
  form: 'growth' as const,
  language: 'vi' as const,
  baseYear: 2010,
  source: 'auto' as const,
  place: { kind: 'newSheet' as const },
});

/** What is typed into the input cells of a table: figures, words and ranges, the same each time. */
const inputsOf = (table: TemplateId): Inputs => typedInputs(planOf(request(table)), 'figures', 20_311);

type Contents = Map<TemplateId, Map<string, string>>;

/** The formulas of every table in a workbook of its own, before and after figures are typed into it. */
async function formulasOf(mode: 'ct' | 'plain'): Promise<Record<'fresh' | 'filled', Contents>> {
  const contents: Record<'fresh' | 'filled', Contents> = { fresh: new Map(), filled: new Map() };
  const headless = await openHeadlessWorkbook(newXlsx('tệp.xlsx'), builtAddin());
  try {
    const { engine, page } = headless;
    const source = engine.addSheet(SOURCE);
    engine.write(source, { row: 0, column: 0, rows: SOURCE_CELLS.length, columns: 6 }, SOURCE_CELLS);
    await engine.settled();
    const sheets = new Map<TemplateId, string>();
    for (const id of IDS) {
      const { sheet } = await page.automation.insert({ ...request(id), mode });
      sheets.set(id, engine.sheets().find(({ name }) => name === sheet)!.id);
    }
    const read = async (into: Contents) => {
      await engine.settled();
      for (const [id, sheet] of sheets) {
        const area = engine.usedArea(sheet, true)!;
        const cells = engine.read(sheet, area).flatMap((line, row) =>
          line.map(({ formula, value }, column): [string, string] => {
            const address = cellName(area.row + row, area.column + column);
            return [address, formula || String(value)];
          }),
        );
        into.set(id, new Map(cells.filter(([, content]) => content !== '')));
      }
    };
    // one by one, and all at once
    if (mode === 'ct') {
      for (const { id } of await page.automation.insertions())
        await page.automation.switchFormulas({ kind: 'block', id }, 'plain');
    }
    await read(contents.fresh);
    if (mode === 'ct') await page.automation.switchFormulas({ kind: 'workbook' }, 'ct');
    for (const [id, sheet] of sheets) {
      for (const [address, value] of Object.entries(inputsOf(id))) {
        const area = parseArea(address)!;
        // a cell that is linked to the source keeps its link
        if (!engine.read(sheet, area)[0][0].formula) engine.write(sheet, area, [[value]]);
      }
    }
    await engine.settled();
    if (mode === 'ct') await page.automation.switchFormulas({ kind: 'workbook' }, 'plain');
    await read(contents.filled);
  } finally {
    await headless.close();
  }
  return contents;
}

let switched: Record<'fresh' | 'filled', Contents>;
let inserted: Record<'fresh' | 'filled', Contents>;

beforeAll(async () => {
  switched = await formulasOf('ct');
  inserted = await formulasOf('plain');
});

describe.each(['fresh', 'filled'] as const)('%s', (when) => {
  test.each(IDS)('%s is the same inserted with plain formulas and switched to them', (id) => {
    const [one, other] = [inserted[when].get(id)!, switched[when].get(id)!];
    expect(Object.fromEntries(one)).toEqual(Object.fromEntries(other));
    expect([...one.values()].filter((content) => /CT\./.test(content))).toEqual([]);
    // published indices are typed
    const isComputed = TEMPLATES[id].columns.some(({ formula }) => formula);
    expect([...one.values()].some((content) => content.startsWith('='))).toBe(isComputed);
  });
});

test('the yearly table is linked to the source, numbers in texts included', () => {
  const links = [...inserted.fresh.get('CT-NAM')!.values()].filter((content) => content.includes(SOURCE));
  expect(links.filter((content) => content.includes('NUMBERVALUE')).length).toBeGreaterThan(3);
  expect(links.some((content) => content.includes('"triệu USD",""'))).toBe(true);
});
