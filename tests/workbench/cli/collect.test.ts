import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectedJson } from '../../collecting/collected-json';
import { identityOf, readRegister, type FormRegister } from '../../../src/collecting';
import { cellName } from '../../../src/spreadsheet/a1';
import { loadTemplate } from '../../../src/tables';
import { openXlsx } from '../../../src/workbench/xlsx';
import { ReturnedFile } from '../../collecting/returned-form';
import { SPOILED } from '../../collecting/spoiled';
import { command } from './command';
import { PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

const UNITS = 135;
/** Units whose forms are spoiled, and those that send nothing. */
const FAULTY = 20;
const MISSING = 5;

let folder: string;
let forms: string;
let register: FormRegister;
const issued = new Map<string, Uint8Array>();

beforeAll(async () => {
  await loadTemplate('CT-NAM');
  folder = mkdtempSync(path.join(tmpdir(), 'bieu-'));
  forms = path.join(folder, 'bieu');
  const list = path.join(folder, 'don-vi.txt');
  writeFileSync(list, Array.from({ length: UNITS }, (_, at) => `Đơn vị ${at + 1}`).join('\n'));
  const made = await command('forms', '--table', 'CT-NAM', '--units', list, '--out', forms, '--year', '2025');
  expect([made.code, made.out]).toEqual([0, expect.stringContaining(`${UNITS} biểu`)]);
  register = readRegister(readFileSync(path.join(forms, 'forms.json'), 'utf8'))!;
  for (const name of readdirSync(forms).filter((file) => file.endsWith('.xlsx')))
    issued.set(name.slice(0, 'CT-NAM-2025-001'.length), readFileSync(path.join(forms, name)));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A unit's form as it was given out, open to be filled in. */
function formOf(at: number): ReturnedFile {
  const identity = identityOf(register, register.units[at]);
  return new ReturnedFile(issued.get(identity.number)!, identity);
}

const filled = (at: number) => formOf(at).fill((_, entry) => (at + 1) * 100 + entry);

/** A folder with what units sent. */
function sent(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  const where = mkdtempSync(path.join(folder, `${name}-`));
  for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(where, file), bytes);
  return where;
}

const registerFile = () => path.join(forms, 'forms.json');

async function collected(where: string, ...words: string[]) {
  const out = path.join(where, '..', `${path.basename(where)}.xlsx`);
  const {
    code,
    out: text,
    err,
  } = await command('collect', where, '--out', out, '--forms', registerFile(), ...words);
  return { code, text, err, out };
}

async function collectedJson(where: string, ...words: string[]) {
  const { text, ...rest } = await collected(where, '--json', ...words);
  return { ...rest, told: JSON.parse(text) as CollectedJson };
}

/** Cells of a sheet of a workbook, by their names. */
function sheetOf(file: string, name: string): Record<string, { v?: unknown; f?: string }> {
  const { grid } = openXlsx(readFileSync(file), 'tong.xlsx').content;
  const id = grid.sheetOrder.find((one) => grid.sheets[one].name === name)!;
  const rows = Object.entries(grid.sheets[id].cellData ?? {}) as [string, Record<string, object>][];
  return Object.fromEntries(
    rows.flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => [cellName(Number(row), Number(column)), cell]),
    ),
  );
}

test(`of ${UNITS} units ${FAULTY} send forms that are faulty in ${SPOILED.length} ways, and each is named`, async () => {
  const files: Record<string, Uint8Array> = {};
  const expected = new Map<string, (typeof SPOILED)[number]>();
  register.units.slice(0, UNITS - MISSING).forEach((unit, at) => {
    const identity = identityOf(register, unit);
    const spoiled = at < FAULTY ? SPOILED[at % SPOILED.length] : undefined;
    const name = `${unit.name}${spoiled?.extension ?? '.xlsx'}`;
    files[name] = spoiled ? spoiled.spoil(filled(at), identity) : filled(at).bytes;
    if (spoiled) expected.set(name, spoiled);
  });
  const where = sent('nop', files);
  const { code, told, out } = await collectedJson(where);
  expect(code).toBe(1);
  const all = [...told.units.flatMap(({ files: own }) => own), ...told.others];
  for (const [name, { fault, says }] of expected) {
    const { faults } = all.find(({ file }) => file === name)!;
    expect({ name, kinds: faults.map(({ kind }) => kind) }).toEqual({ name, kinds: [fault] });
    expect(faults[0].text).toMatch(says);
  }
  const good = UNITS - MISSING - FAULTY;
  expect(told.units.filter(({ state }) => state === 'submitted')).toHaveLength(good);
  expect(told.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit.name)).toEqual(
    expect.arrayContaining(register.units.slice(UNITS - MISSING).map(({ name }) => name)),
  );
  // what is wrong with nobody is told of nobody
  expect(all.filter(({ faults }) => faults.length > 0)).toHaveLength(FAULTY);

  const { layout } = formOf(0);
  const numbers = layout.entries.filter(({ kind }) => kind === 'number');
  const totals = sheetOf(out, layout.sheet);
  const figures = sheetOf(out, 'Số liệu');
  numbers.forEach((entry, place) => {
    const cell = totals[cellName(entry.row, entry.column)] as { v?: unknown; f?: string } | undefined;
    if (!entry.isAdditive) return expect(cell?.f).toBeUndefined();
    let sum = 0;
    for (let at = FAULTY; at < UNITS - MISSING; at++) sum += (at + 1) * 100 + place;
    expect(cell).toMatchObject({
      v: sum,
      f: expect.stringMatching(/^=SUM\('Số liệu'!\$F\$\d+:\$F\$\d+\)$/) as string,
    });
    // every figure stands beside its file, sheet and cell
    const [, from, to] = /F\$(\d+):\$F\$(\d+)/.exec(cell!.f!)!.map(Number);
    expect(to - from + 1).toBe(good);
    expect(figures[`F${from}`].v).toBe((FAULTY + 1) * 100 + place);
    expect([figures[`G${from}`].v, figures[`H${from}`].v, figures[`I${from}`].v]).toEqual([
      `${register.units[FAULTY].name}.xlsx`,
      layout.sheet,
      cellName(entry.row, entry.column),
    ]);
  });
  expect(numbers.some(({ isAdditive }) => !isAdditive)).toBe(true);

  // the same folder gives the same file, and its figures count once
  const bytes = readFileSync(out);
  const again = await collectedJson(where);
  expect(Buffer.compare(readFileSync(again.out), bytes)).toBe(0);
});

test('what was moved or renamed is read where it is now, and told', async () => {
  const where = sent('doi', {
    'a.xlsx': filled(0).renameSheet('Trang của tôi').bytes,
    'b.xlsx': filled(1).insertRow(11).bytes,
    'c.xls': filled(2).bytes,
  });
  const { told } = await collectedJson(where);
  const [a, b, c] = told.units;
  expect([a, b, c].map(({ state }) => state)).toEqual(['submitted', 'submitted', 'submitted']);
  expect(a.files[0].notes.map(({ kind }) => kind)).toEqual(['sheetRenamed']);
  expect(b.files[0].notes.map(({ kind }) => kind)).toEqual(['moved']);
  expect(c.files[0].notes.map(({ kind }) => kind)).toEqual(['wrongExtension']);
});

test('a formula, a sign of no data, a formula typed over and a number beside the form are told', async () => {
  const form = filled(0);
  const [exports, imports] = [form.cell('row/exports', 'plan'), form.cell('row/imports', 'plan')];
  const { row, column } = form.layout.computed[0];
  const typed = cellName(row, column);
  const where = sent('luu-y', {
    'a.xlsx': form.formula(exports, '100+20', 120).text(imports, '-').number(typed, 5).bytes,
  });
  const { told } = await collectedJson(where);
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
    const [a, b] = [filled(0), filled(0).number(filled(0).cell('row/exports', 'plan'), other)];
    return sent('hai', {
      'a.xlsx': (first ? a.savedAt(first) : a).bytes,
      'b.xlsx': (second ? b.savedAt(second) : b).bytes,
    });
  };

  test('the one saved last counts, and the other is told', async () => {
    const { told } = await collectedJson(two('2025-03-01T08:00:00Z', '2025-03-02T08:00:00Z'));
    const { files, state } = told.units[0];
    expect([state, files[0].file, files[0].isTaken]).toEqual(['submitted', 'b.xlsx', true]);
    expect(files[1]).toMatchObject({ file: 'a.xlsx', isTaken: false, notes: [{ kind: 'olderFile' }] });
  });

  test('none counts where it is not known which is newer', async () => {
    const { told } = await collectedJson(two(null, '2025-03-02T08:00:00Z'));
    expect(told.units[0]).toMatchObject({ state: 'faulty' });
    expect(told.units[0].files.map(({ faults }) => faults.map(({ kind }) => kind))).toEqual([
      ['undecided'],
      ['undecided'],
    ]);
  });

  test('the same figures count once', async () => {
    const where = sent('hai', { 'a.xlsx': filled(0).bytes, 'b.xlsx': filled(0).bytes });
    const { told, out } = await collectedJson(where);
    expect(told.units[0].files.map(({ isTaken }) => isTaken)).toEqual([true, false]);
    const { layout } = formOf(0);
    const [entry] = layout.entries.filter(({ isAdditive }) => isAdditive);
    expect(sheetOf(out, layout.sheet)[cellName(entry.row, entry.column)].v).toBe(100);
  });

  test('a newer form that is faulty is not replaced by an older one', async () => {
    const newer = filled(0).savedAt('2025-03-02T08:00:00Z');
    const where = sent('hai', {
      'a.xlsx': filled(0).savedAt('2025-03-01T08:00:00Z').bytes,
      'b.xlsx': newer.text(newer.cell('row/exports', 'plan'), '12').bytes,
    });
    const { told } = await collectedJson(where);
    expect(told.units[0]).toMatchObject({ state: 'faulty' });
  });
});

test('what changed since last time is told by unit and cell', async () => {
  const where = sent('ky', {
    'a.xlsx': filled(0).bytes,
    'b.xlsx': filled(1).bytes,
    'c.xlsx': filled(2).bytes,
  });
  const first = await collected(where);
  const before = path.join(folder, 'truoc.xlsx');
  renameSync(first.out, before);
  const changed = filled(0);
  const cell = changed.cell('row/exports', 'plan');
  writeFileSync(path.join(where, 'a.xlsx'), changed.number(cell, 7).bytes);
  rmSync(path.join(where, 'c.xlsx'));
  writeFileSync(path.join(where, 'd.xlsx'), filled(3).bytes);
  const { told, out } = await collectedJson(where, '--previous', before);
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
  const below = sent('xa', { 'a.xlsx': filled(10).bytes, 'b.xlsx': filled(11).bytes });
  const unit = register.units[0].name;
  const { out } = await collected(below, '--unit', unit);
  const whole = readFileSync(out);
  const above = sent('huyen', { 'huyen.xlsx': whole, 'c.xlsx': filled(1).bytes });
  const { told, out: top } = await collectedJson(above);
  expect(told.units.slice(0, 2).map(({ state }) => state)).toEqual(['submitted', 'submitted']);
  const { layout } = formOf(0);
  const [entry] = layout.entries.filter(({ isAdditive }) => isAdditive);
  expect(sheetOf(top, layout.sheet)[cellName(entry.row, entry.column)].v).toBe(1100 + 1200 + 200);
  writeFileSync(path.join(above, 'd.xlsx'), filled(10).bytes);
  const twice = await collectedJson(above);
  expect(twice.told.units[10]).toMatchObject({
    state: 'faulty',
    files: [{ faults: [{ kind: 'countedTwice', file: 'huyen.xlsx' }] }],
  });
});

test('forms of new units are added, and --force gives out a new edition', async () => {
  const out = path.join(folder, 'them');
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

test.each([
  [['forms', '--table', 'CT-NAM'], 2, /cần có --table, --units và --out/],
  [['forms', '--table', 'TMBL', '--units', 'A,B', '--out', 'x'], 2, /cần có --month/],
  [['collect', '.'], 2, /cần đúng một thư mục và --out/],
  [['collect', '.', '--out', 'x.csv'], 2, /phải có đuôi \.xlsx/],
  [['collect', '/khong-co', '--out', 'x.xlsx'], 1, /Không có .*forms\.json/],
])('%j is not carried out and says why', async (words, code, message) => {
  expect(await command(...words)).toMatchObject({ code, err: expect.stringMatching(message) as string });
});
