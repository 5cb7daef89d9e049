import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf, readRegister } from '../../../src/collecting';
import { loadTemplate } from '../../../src/tables';
import { ReturnedFile } from '../../collecting/returned-form';
import { command } from './command';
import { PATIENCE } from './workbench';

/* Figures of former territories are collected like those of any unit, and become the bases of what was put together from them. */

jest.setTimeout(PATIENCE);

/** What `insert --json` tells of where figures come from. */
interface InsertedJson {
  report: { sources: { row: string; column: string; source: { address: string; value: unknown } | null }[] };
}

const folder = mkdtempSync(path.join(tmpdir(), 'co-so-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

test.each([
  ['a province of today', 'Gia Lai', ['Gia Lai (cũ)', 'Bình Định (cũ)']],
  ['an own list', 'Xã Mới = Xã Một + Xã Hai từ 1/7/2025', ['Xã Một (cũ)', 'Xã Hai (cũ)']],
])('the bases of %s stand side by side in its table, and add up', async (name, territory, parts) => {
  const [forms, sent, collected, made] = ['bieu', 'gui', 'co-so.xlsx', 'bang.xlsx'].map((one) =>
    at(`${name} ${one}`),
  );
  const given = await command(
    ...['forms', '--table', 'CT-NAM', '--year', '2024', '--former', territory, '--out', forms],
  );
  expect([given.code, given.out]).toEqual([0, expect.stringContaining('2 biểu')]);
  await loadTemplate('CT-NAM');
  const register = readRegister(readFileSync(path.join(forms, 'forms.json'), 'utf8'))!;
  expect(register.units.map((unit) => unit.name).sort()).toEqual([...parts].sort());
  mkdirSync(sent);
  register.units.forEach((unit, place) => {
    const identity = identityOf(register, unit);
    const issued = readdirSync(forms).find((file) => file.startsWith(`${identity.number} `))!;
    const form = new ReturnedFile(readFileSync(path.join(forms, issued)), identity);
    form.fill((_, entry) => (place + 1) * 1000 + entry);
    writeFileSync(
      path.join(sent, issued),
      form.number(form.cell('row/exports', 'estimate'), (place + 1) * 250).bytes,
    );
  });
  const words = ['--forms', path.join(forms, 'forms.json'), '--out', collected, '--ledger', 'chính thức'];
  expect((await command('collect', sent, ...words)).code).toBe(0);

  const inserted = await command(
    ...['insert', '--workbook', collected, '--table', 'CT-NAM', '--year', '2025', '--territory', territory],
    ...['--out', made, '--json'],
  );
  expect([inserted.code, inserted.err]).toEqual([0, expect.any(String)]);
  const { sources } = (JSON.parse(inserted.out) as InsertedJson).report;
  const bases = sources.filter(({ row, column }) => row === 'exports' && column.startsWith('baseFormer'));
  expect(bases.map(({ source }) => [source?.address.split('!')[0], source?.value])).toEqual([
    [`'Sổ công bố'`, 250],
    [`'Sổ công bố'`, 500],
  ]);
  // nothing is taken from the list of what single units sent
  expect(sources.filter(({ source }) => source?.address.startsWith(`'Số liệu'`))).toEqual([]);
});

test('what was not put together from others has no former territories', async () => {
  const words = ['--table', 'CT-NAM', '--year', '2024', '--out', at('x')];
  const { code, err, out } = await command('forms', ...words, '--former', 'Hà Nội');
  expect([code, err + out]).toEqual([1, expect.stringContaining('"Hà Nội" không được lập')]);
  expect((await command('forms', ...words, '--former', 'Gia Lai', '--units', 'A,B')).code).toBe(2);
});
