import { readInsertOptions } from '../../../src/workbench/cli/insert-options';
import { command } from './command';
import { PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

test('offers tells what the sample can fill, the tracker of its months among it', async () => {
  const { code, out } = await command('offers', SAMPLE, '--json');
  expect(code).toBe(0);
  const { offers } = JSON.parse(out) as { offers: { table: string; indicator: string | null }[] };
  expect(offers.map(({ table }) => table)).toContain('CT-NAM');
  expect(offers.filter(({ table }) => table === 'TIENDO').map(({ indicator }) => indicator)).toContain(
    'exports',
  );
});

test('offers wants one file', async () => {
  expect((await command('offers')).code).toBe(2);
});

const insert = (...links: string[]) =>
  readInsertOptions([
    '--workbook',
    'a.xlsx',
    '--table',
    'CT-NAM',
    '--out',
    'b.xlsx',
    ...links.flatMap((link) => ['--link', link]),
  ]).cells;

test('--link reads rows, columns, sheets and cells', () => {
  expect(insert("retail|plan='Biểu ''1'''!$D$9", '*|estimate=KH!f3', 'exports|plan=none')).toEqual([
    { row: 'retail', column: 'plan', sheet: "Biểu '1'", cell: 'D9' },
    { row: null, column: 'estimate', sheet: 'KH', cell: 'F3' },
    { row: 'exports', column: 'plan', sheet: '', cell: '' },
  ]);
  expect(() => insert('retail=KH!D9')).toThrow();
  expect(() => insert('*|*=KH!D9')).toThrow();
});
