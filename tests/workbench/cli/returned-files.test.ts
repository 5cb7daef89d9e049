import { renameSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../../src/spreadsheet/a1';
import { readReturned } from '../../../src/collecting';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import type { CollectedJson } from '../../collecting/collected-json';
import { command } from './command';
import { IssuedForms, sheetOf } from './issued-forms';
import { PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

let issued: IssuedForms;
beforeAll(async () => {
  issued = await IssuedForms.make(12);
});
afterAll(() => issued.remove());

test('what was moved or renamed is read where it is now, and told', async () => {
  const where = issued.sent('doi', {
    'a.xlsx': issued.filled(0).renameSheet('Trang của tôi').bytes,
    'b.xlsx': issued.filled(1).insertRow(11).bytes,
    'c.xls': issued.filled(2).bytes,
  });
  const { told } = await issued.collectedJson(where);
  const [a, b, c] = told.units;
  expect([a, b, c].map(({ state }) => state)).toEqual(['submitted', 'submitted', 'submitted']);
  expect(a.files[0].notes.map(({ kind }) => kind)).toEqual(['sheetRenamed']);
  expect(b.files[0].notes.map(({ kind }) => kind)).toEqual(['moved']);
  expect(c.files[0].notes.map(({ kind }) => kind)).toEqual(['wrongExtension']);
});

test('what is hidden, beside the form or a macro is told, and the figures of the form are taken', async () => {
  const [exports, imports] = ['row/exports', 'row/imports'].map((line) => issued.form(0).cell(line, 'plan'));
  const where = issued.sent('an', {
    'a.xlsx': issued.filled(0).hideRow(exports).bytes,
    'b.xlsx': issued.filled(1).hideColumn(imports).hideSheet().bytes,
    'c.xlsx': issued.filled(2).addSheet('Ghi riêng').bytes,
    'd.xlsm': issued.filled(3).addMacros().bytes,
    'e.xlsx': issued.filled(4).insertColumn(4).bytes,
  });
  const { told, out } = await issued.collectedJson(where);
  const [a, b, c, d, e] = told.units.map(({ files: [file] }) => file);
  for (const file of [a, b, c, d, e]) expect(file).toMatchObject({ isTaken: true, faults: [] });
  const kindsOf = ({ notes }: typeof a) => [...new Set(notes.map(({ kind }) => kind))];
  expect([a, b, c, d, e].map(kindsOf)).toEqual([
    ['hiddenCell'],
    ['hiddenSheet', 'hiddenCell'],
    ['moreSheets'],
    ['macros'],
    ['moved'],
  ]);
  expect(a.notes.map(({ text }) => text)).toContainEqual(expect.stringMatching(`!${exports} .*bị ẩn`));
  expect(c.notes[0].text).toContain('"Ghi riêng"');
  const valueOf = (at: number) => {
    const numbers = issued.form(at).layout.entries.filter(({ kind, inList }) => kind === 'number' && !inList);
    return (at + 1) * 100 + numbers.findIndex(({ line, key }) => line === 'row/exports' && key === 'plan');
  };
  const total = sheetOf(out, issued.form(0).layout.sheet)[exports];
  expect(total.v).toBe([0, 1, 2, 3, 4].reduce((sum, at) => sum + valueOf(at), 0));
});

test.each([
  '1.250',
  '1,250.5',
  '1 250',
  '12,5%',
  '12.5',
  '１２',
  '(12)',
  '12 tỷ',
  '0,5',
  "'7",
  '−3',
  '1e3',
  '~12',
  '12–13',
])('a number written as the text %s is told with its cell, and not taken', async (text) => {
  const form = issued.form(0);
  const cell = form.cell('row/exports', 'plan');
  const { faults } = await readReturned(
    issued.filled(0).text(cell, text).bytes,
    'a.xlsx',
    XML_TOOLS,
    issued.register,
  );
  expect(faults).toMatchObject([
    { kind: expect.stringMatching(/^(textNumber|noNumber)$/) as string, cell, found: text },
  ]);
});

test('a formula, a sign of no data, a formula typed over and a number beside the form are told', async () => {
  const form = issued.filled(0);
  const [exports, imports] = [form.cell('row/exports', 'plan'), form.cell('row/imports', 'plan')];
  const { row, column } = form.layout.computed[0];
  const typed = cellName(row, column);
  const where = issued.sent('luu-y', {
    'a.xlsx': form.formula(exports, '100+20', 120).text(imports, '-').number(typed, 5).bytes,
  });
  const { told } = await issued.collectedJson(where);
  const [{ notes, faults }] = told.units[0].files;
  expect(faults).toEqual([]);
  expect(notes).toMatchObject([
    { kind: 'formula', cell: exports, value: 120 },
    { kind: 'noData', cell: imports },
    { kind: 'computedTyped', cell: typed },
  ]);
});

describe('several files of one unit', () => {
  const two = (first: string | null, second: string | null, other = 1) => {
    const [a, b] = [
      issued.filled(0),
      issued.filled(0).number(issued.filled(0).cell('row/exports', 'plan'), other),
    ];
    return issued.sent('hai', {
      'a.xlsx': (first ? a.savedAt(first) : a).bytes,
      'b.xlsx': (second ? b.savedAt(second) : b).bytes,
    });
  };

  test('the one saved last counts, and the other is told', async () => {
    const { told } = await issued.collectedJson(two('2025-03-01T08:00:00Z', '2025-03-02T08:00:00Z'));
    const { files, state } = told.units[0];
    expect([state, files[0].file, files[0].isTaken]).toEqual(['submitted', 'b.xlsx', true]);
    expect(files[1]).toMatchObject({ file: 'a.xlsx', isTaken: false, notes: [{ kind: 'olderFile' }] });
  });

  test('none counts where it is not known which is newer', async () => {
    const { told } = await issued.collectedJson(two(null, '2025-03-02T08:00:00Z'));
    expect(told.units[0]).toMatchObject({ state: 'faulty' });
    expect(told.units[0].files.map(({ faults }) => faults.map(({ kind }) => kind))).toEqual([
      ['undecided'],
      ['undecided'],
    ]);
  });

  test('the same figures count once', async () => {
    const where = issued.sent('hai', { 'a.xlsx': issued.filled(0).bytes, 'b.xlsx': issued.filled(0).bytes });
    const { told, out } = await issued.collectedJson(where);
    expect(told.units[0].files.map(({ isTaken }) => isTaken)).toEqual([true, false]);
    const { layout } = issued.form(0);
    const [entry] = layout.entries.filter(({ isAdditive }) => isAdditive);
    expect(sheetOf(out, layout.sheet)[cellName(entry.row, entry.column)].v).toBe(100);
  });

  test('a newer form that is faulty is not replaced by an older one', async () => {
    const newer = issued.filled(0).savedAt('2025-03-02T08:00:00Z');
    const where = issued.sent('hai', {
      'a.xlsx': issued.filled(0).savedAt('2025-03-01T08:00:00Z').bytes,
      'b.xlsx': newer.text(newer.cell('row/exports', 'plan'), '12').bytes,
    });
    const { told } = await issued.collectedJson(where);
    expect(told.units[0]).toMatchObject({ state: 'faulty' });
  });
});

test('what changed since last time is told by unit and cell', async () => {
  const where = issued.sent('ky', {
    'a.xlsx': issued.filled(0).bytes,
    'b.xlsx': issued.filled(1).bytes,
    'c.xlsx': issued.filled(2).bytes,
  });
  const first = await issued.collected(where);
  const before = path.join(issued.folder, 'truoc.xlsx');
  renameSync(first.out, before);
  const changed = issued.filled(0);
  const cell = changed.cell('row/exports', 'plan');
  writeFileSync(path.join(where, 'a.xlsx'), changed.number(cell, 7).bytes);
  rmSync(path.join(where, 'c.xlsx'));
  writeFileSync(path.join(where, 'd.xlsx'), issued.filled(3).bytes);
  const { told, out } = await issued.collectedJson(where, '--previous', before);
  expect(told.units.slice(0, 4).map(({ sinceLast }) => sinceLast.kind)).toEqual([
    'changed',
    'same',
    'gone',
    'new',
  ]);
  expect(told.units[0].sinceLast.changes).toMatchObject([{ cell, after: 7 }]);
  expect(Object.values(sheetOf(out, 'Thay đổi')).map(({ v }) => v)).toContain(7);
});

test('a collection is itself collected, and no unit of it counts twice', async () => {
  const below = issued.sent('xa', { 'a.xlsx': issued.filled(10).bytes, 'b.xlsx': issued.filled(11).bytes });
  const unit = issued.register.units[0].name;
  const { out } = await issued.collected(below, '--unit', unit);
  const whole = readFileSync(out);
  const above = issued.sent('huyen', { 'huyen.xlsx': whole, 'c.xlsx': issued.filled(1).bytes });
  const { told, out: top } = await issued.collectedJson(above);
  expect(told.units.slice(0, 2).map(({ state }) => state)).toEqual(['submitted', 'submitted']);
  const { layout } = issued.form(0);
  const [entry] = layout.entries.filter(({ isAdditive }) => isAdditive);
  expect(sheetOf(top, layout.sheet)[cellName(entry.row, entry.column)].v).toBe(1100 + 1200 + 200);
  writeFileSync(path.join(above, 'd.xlsx'), issued.filled(10).bytes);
  const twice = await issued.collectedJson(above);
  expect(twice.told.units[10]).toMatchObject({
    state: 'faulty',
    files: [{ faults: [{ kind: 'countedTwice', file: 'huyen.xlsx' }] }],
  });
});

test('forms of new units are added, and --force gives out a new edition', async () => {
  const out = path.join(issued.folder, 'them');
  const give = (units: string, ...more: string[]) =>
    command(
      'forms',
      '--table',
      'CT-NAM',
      '--units',
      units,
      '--out',
      out,
      '--year',
      '2025',
      '--json',
      ...more,
    );
  type Made = { edition: number; kept: number; forms: { number: string }[] };
  const made = async (...words: Parameters<typeof give>) => JSON.parse((await give(...words)).out) as Made;
  expect(await made('A, B')).toMatchObject({ edition: 1, kept: 0, forms: [{}, {}] });
  expect(await made('Mới, A, B')).toMatchObject({
    edition: 1,
    kept: 2,
    forms: [{ name: 'Mới', number: 'CT-NAM-2025-003' }],
  });
  // forms of units that a list leaves out would belong to nobody, and the register would not know their numbers
  const register = readFileSync(path.join(out, 'forms.json'));
  expect(JSON.parse((await give('Mới, B')).out)).toMatchObject({
    problem: { code: 'unitsDropped', text: expect.stringContaining('phát biểu: A.') as string },
  });
  expect(Buffer.compare(readFileSync(path.join(out, 'forms.json')), register)).toBe(0);
  expect(await made('Mới, A, B', '--force')).toMatchObject({ edition: 2, kept: 0 });
  const other = await command(
    'forms',
    '--table',
    'CT-NAM',
    '--units',
    'A, B',
    '--out',
    out,
    '--year',
    '2026',
  );
  expect([other.code, other.err]).toEqual([1, expect.stringContaining('bảng hoặc kỳ khác')]);
});

test('a form that came with targets in its cells is empty until someone types', async () => {
  const out = path.join(issued.folder, 'dang');
  await command('forms', '--table', 'CT-DANG', '--units', 'A, B', '--out', out, '--year', '2025');
  const { code, out: text } = await command('collect', out, '--out', `${out}.xlsx`, '--json');
  const told = JSON.parse(text) as CollectedJson;
  const kinds = told.units.map(({ files }) => files[0].faults.map(({ kind }) => kind));
  expect([code, kinds]).toEqual([1, [['nothingFilled'], ['nothingFilled']]]);
});

test.each([
  [['forms', '--table', 'CT-NAM'], 2, /cần có --table \(hoặc --template\), --units và --out/],
  [['forms', '--table', 'TMBL', '--units', 'A,B', '--out', 'x'], 2, /cần có --month/],
  [['forms', '--table', 'CT-NAM', '--units', 'A,B', '--out', 'x'], 2, /cần có --year/],
  [['collect', '.'], 2, /cần đúng một thư mục và --out/],
  [['collect', '.', '--out', 'x.csv'], 2, /phải có đuôi \.xlsx/],
  [['collect', '.', '--out', 'x.xlsx', '--unit', ' '], 1, /Tên đơn vị sau --unit trống/],
  [
    ['forms', '--table', 'CT-NAM', '--year', '2025', '--units', 'A,B', '--out', __filename],
    1,
    /đã có tệp trùng tên/,
  ],
  [['collect', '/khong-co', '--out', 'x.xlsx'], 1, /Không có .*forms\.json/],
])('%j is not carried out and says why', async (words, code, message) => {
  expect(await command(...words)).toMatchObject({ code, err: expect.stringMatching(message) as string });
});
