/* Forms and their collection, opened and saved again by LibreOffice: what they are and what they say stays. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/spreadsheet/a1';
import { IssuedForms, sheetOf } from '../workbench/cli/issued-forms';
import { convert, soffice } from './soffice';

jest.setTimeout(240_000);

if (soffice === null) console.warn('SKIPPED: LibreOffice is not installed; forms are not saved by it.');
const whereInstalled = soffice === null ? describe.skip : describe;

whereInstalled('what LibreOffice saves', () => {
  let issued: IssuedForms;
  beforeAll(async () => {
    issued = await IssuedForms.make(3);
  });
  afterAll(() => issued.remove());

  test('is still the same form, and its collection calculates to the same totals and is collected itself', async () => {
    const saved = await convert(
      { a: issued.filled(0).bytes, b: issued.filled(1).insertRow(11).bytes },
      'xlsx',
    );
    const where = issued.sent('lo', { 'a.xlsx': saved.a, 'b.xlsx': saved.b });
    const { told, out } = await issued.collectedJson(where, '--unit', issued.register.units[2].name);
    expect(told.units.slice(0, 2).map(({ state }) => state)).toEqual(['submitted', 'submitted']);
    const again = await convert({ tong: readFileSync(out) }, 'xlsx');
    const above = issued.sent('tren', { 'tong.xlsx': again.tong });
    const top = await issued.collectedJson(above);
    expect(top.told.units[2]).toMatchObject({ state: 'submitted', files: [{ faults: [] }] });

    const { layout } = issued.form(0);
    const [before, after] = [out, path.join(above, 'tong.xlsx')].map((file) => sheetOf(file, layout.sheet));
    for (const { row, column, isAdditive } of layout.entries) {
      if (isAdditive) expect(after[cellName(row, column)].v).toBe(before[cellName(row, column)].v);
    }
    const results = layout.computed.map(({ row, column }) => after[cellName(row, column)]?.v);
    expect(results.filter((value) => typeof value === 'number').length).toBeGreaterThan(
      layout.computed.length / 2,
    );
    expect(results.filter((value) => String(value).startsWith('#'))).toEqual([]);
  });
});
