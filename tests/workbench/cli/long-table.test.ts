import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { LONG_COLUMNS } from '../../../src/collecting';
import { IssuedForms } from './issued-forms';
import { command } from './command';
import { PATIENCE, SAMPLE } from './workbench';

/* The long table is read back by another program than those that write it: DuckDB. */

jest.setTimeout(PATIENCE);

let issued: IssuedForms;
let duck: DuckDBConnection;
let folder: string;

beforeAll(async () => {
  issued = await IssuedForms.make(3);
  duck = await (await DuckDBInstance.create(':memory:')).connect();
  folder = path.join(issued.folder, 'long');
  mkdirSync(folder);
  const where = issued.sent('dai', { '=a.xlsx': issued.filled(0).bytes, 'b.xlsx': issued.filled(1).bytes });
  for (const kind of ['csv', 'parquet']) {
    const { err } = await issued.collected(where, '--long', path.join(folder, `06.${kind}`));
    expect(err).not.toMatch(/lỗi chưa lường/i);
  }
});
afterAll(() => {
  duck.closeSync();
  issued.remove();
});

const rows = async (query: string) => (await duck.runAndReadAll(query)).getRowObjectsJson();
const csv = () => `read_csv('${folder}/06.csv')`;
const parquet = () => `read_parquet('${folder}/06.parquet')`;
const ORDER = 'ORDER BY SOURCE_FILE, SOURCE_CELL';

test('both files say the same figures, each with its place', async () => {
  const { layout } = issued.form(0);
  const numbers = layout.entries.filter(({ kind }) => kind === 'number');
  const [fromCsv, fromParquet] = await Promise.all(
    [csv(), parquet()].map((file) => rows(`FROM ${file} ${ORDER}`)),
  );
  expect(fromParquet).toHaveLength(2 * numbers.length);
  expect(Object.keys(fromParquet[0])).toEqual([...LONG_COLUMNS]);
  const numbered = (row: (typeof fromCsv)[number]) => ({
    ...row,
    REF_AREA: Number(row.REF_AREA),
    OBS_VALUE: Number(row.OBS_VALUE),
    UNIT_MULT: Number(row.UNIT_MULT),
  });
  // what a spreadsheet would take for a formula is harmless in the text, and as it was in the other
  const harmless = (row: (typeof fromCsv)[number]) => ({
    ...row,
    SOURCE_FILE: String(row.SOURCE_FILE).replace(/^'/, ''),
  });
  const sorted = (all: typeof fromCsv) => all.map((row) => JSON.stringify(numbered(harmless(row)))).sort();
  expect(sorted(fromCsv)).toEqual(sorted(fromParquet));
  expect(readFileSync(path.join(folder, '06.csv'), 'utf8')).toContain(",'=a.xlsx,");
});

test('a figure is told by indicator, measure, period, prices and unit', async () => {
  const cell = issued.form(0).cell('row/output', 'base');
  const [output] = await rows(`FROM ${parquet()} WHERE SOURCE_FILE = 'b.xlsx' AND SOURCE_CELL = '${cell}'`);
  expect(output).toMatchObject({
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: 'CHI_TIEU:CT_NAM(1.0)',
    ACTION: 'I',
    REF_AREA: '002',
    REF_AREA_NAME: 'Đơn vị 2',
    INDICATOR: 'output',
    MEASURE: 'ACTUAL',
    FREQ: 'A',
    TIME_PERIOD: '2024',
    PRICE_BASIS: 'CONSTANT_2010',
    OBS_VALUE: 200,
    OBS_STATUS: 'A',
    UNIT_MEASURE: 'VND',
    UNIT_MULT: 9,
  });
  const measures = await rows(
    `SELECT DISTINCT MEASURE, TIME_PERIOD, OBS_STATUS FROM ${parquet()} WHERE INDICATOR = 'exports' ORDER BY ALL`,
  );
  expect(measures).toEqual([
    { MEASURE: 'ACTUAL', TIME_PERIOD: '2024', OBS_STATUS: 'A' },
    { MEASURE: 'ESTIMATE', TIME_PERIOD: '2025', OBS_STATUS: 'E' },
    { MEASURE: 'PLAN', TIME_PERIOD: '2025', OBS_STATUS: 'A' },
    { MEASURE: 'PLAN', TIME_PERIOD: '2026', OBS_STATUS: 'A' },
  ]);
});

test('no two figures of a unit have the same dimensions', async () => {
  const twice = await rows(
    `SELECT REF_AREA, INDICATOR, MEASURE, TIME_PERIOD, COUNT(*) AS times FROM ${parquet()} GROUP BY ALL HAVING times > 1`,
  );
  expect(twice).toEqual([]);
});

test.each(['units.md', 'don-vi.md'])('the query of %s gives the percentages of the plan', async (page) => {
  const text = readFileSync(path.join(__dirname, '../../../docs', page), 'utf8');
  const query = /```sql\n([\s\S]*?)```/.exec(text)![1].replace('long/', `${folder}/`);
  const found = await rows(query);
  const form = issued.filled(0);
  const valueOf = (key: string) => {
    const numbers = form.layout.entries.filter(({ kind, inList }) => kind === 'number' && !inList);
    return 100 + numbers.findIndex((entry) => entry.line === 'row/retail' && entry.key === key);
  };
  const retail = found.find(
    ({ REF_AREA_NAME, INDICATOR, TIME_PERIOD }) =>
      REF_AREA_NAME === 'Đơn vị 1' && INDICATOR === 'retail' && TIME_PERIOD === '2025',
  );
  expect(retail?.plan_percent).toBeCloseTo((valueOf('estimate') / valueOf('plan')) * 100, 9);
});

describe('of a workbook', () => {
  const file = (name: string) => path.join(issued.folder, name);
  beforeAll(async () => {
    const inserted = file('bang.xlsx');
    const made = await command(
      'insert',
      '--workbook',
      SAMPLE,
      '--table',
      'CT-NAM',
      '--year',
      '2023',
      '--out',
      inserted,
    );
    expect([made.code, made.err]).toEqual([0, expect.any(String)]);
    for (const [from, value, vintage, to] of [
      [inserted, '500', 'ước lần 1', 'so-1.xlsx'],
      [file('so-1.xlsx'), '510,5', 'ước lần 2', 'so-2.xlsx'],
      [file('so-2.xlsx'), '512', 'sơ bộ', 'so.xlsx'],
    ]) {
      const entry = `Kim ngạch xuất khẩu|năm 2022|${value}|triệu USD`;
      const words = ['--entry', entry, '--vintage', vintage, '--about', 'Gia Lai (cũ)', '--out', file(to)];
      const { code, err } = await command('ledger', from, ...words);
      expect([code, err]).toEqual([0, expect.any(String)]);
    }
    for (const kind of ['csv', 'parquet']) {
      const { code, out } = await command('long', file('so.xlsx'), '--out', file(`so.${kind}`));
      expect([code, out]).toEqual([0, expect.stringContaining('số liệu')]);
    }
  });

  test('the figures of an inserted table are told by the same columns, with their cells', async () => {
    const [retail] = await rows(
      `FROM read_parquet('${file('so.parquet')}') WHERE INDICATOR = 'retail' AND MEASURE = 'PLAN' AND TIME_PERIOD = '2023'`,
    );
    expect(retail).toMatchObject({
      STRUCTURE_ID: 'CHI_TIEU:CT_NAM(1.0)',
      UNIT_MEASURE: 'VND',
      UNIT_MULT: 9,
      PRICE_BASIS: 'CURRENT',
      OBS_STATUS: 'A',
      VINTAGE: '_Z',
      SOURCE_FILE: 'so.xlsx',
      SOURCE_CELL: expect.stringMatching(/^[A-Z]+\d+$/) as string,
    });
    expect(retail.OBS_VALUE).toBeGreaterThan(0);
  });

  test('a line of the ledger has its vintage, and no two lines have the same dimensions', async () => {
    const ledger = await rows(
      `SELECT VINTAGE, OBS_STATUS, OBS_VALUE, INDICATOR, REF_AREA, TIME_PERIOD, UNIT_MEASURE, UNIT_MULT
       FROM read_parquet('${file('so.parquet')}') WHERE STRUCTURE_ID LIKE '%SO_CONG_BO%' ORDER BY OBS_VALUE`,
    );
    const same = {
      ...{ INDICATOR: 'exports', REF_AREA: 'Gia Lai (cũ)', TIME_PERIOD: '2022' },
      ...{ UNIT_MEASURE: 'USD', UNIT_MULT: 6 },
    };
    expect(ledger).toEqual([
      { ...same, VINTAGE: 'ESTIMATE_1', OBS_STATUS: 'E', OBS_VALUE: 500 },
      { ...same, VINTAGE: 'ESTIMATE_2', OBS_STATUS: 'E', OBS_VALUE: 510.5 },
      { ...same, VINTAGE: 'PRELIMINARY', OBS_STATUS: 'P', OBS_VALUE: 512 },
    ]);
    const twice = await rows(
      `SELECT COUNT(*) AS times FROM read_parquet('${file('so.parquet')}')
       GROUP BY STRUCTURE_ID, REF_AREA, INDICATOR, MEASURE, TIME_PERIOD, PRICE_BASIS, VINTAGE HAVING times > 1`,
    );
    expect(twice).toEqual([]);
  });

  test('the text says what the other file says', async () => {
    const [[fromCsv], [fromParquet]] = await Promise.all(
      [`read_csv('${file('so.csv')}')`, `read_parquet('${file('so.parquet')}')`].map((one) =>
        rows(`SELECT COUNT(*)::INT AS count, SUM(OBS_VALUE)::DOUBLE AS sum FROM ${one}`),
      ),
    );
    expect(fromCsv).toEqual(fromParquet);
  });
});

test('another kind of file is refused before anything is read', async () => {
  const { code, err } = await command('collect', '.', '--out', 'x.xlsx', '--long', 'x.json');
  expect([code, err]).toEqual([2, expect.stringContaining('.csv hoặc .parquet')]);
});
