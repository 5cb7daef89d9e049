import '../../tables/templates';
import {
  collect,
  collectedPlans,
  consolidate,
  readReturned,
  totalsIdentity,
  usualNames,
  type FormRegister,
} from '../../../src/collecting';
import { cellName } from '../../../src/spreadsheet/a1';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import {
  collectionsNow,
  insertCollection,
  removeCollection,
} from '../../../src/workbook/collected/collected';
import { filledForm, registerOf } from '../../collecting/units-files';
import { closeWorkbooks, openedWorkbook, problemOf, type OpenedWorkbook } from '../fixtures/opened-workbook';

jest.setTimeout(120_000);
afterEach(closeWorkbooks);

/** What units of a register sent, put together; `raised`: the first unit's figures are higher by so much. */
async function wantedFor(register: FormRegister, units: readonly number[], raised = 0) {
  const readings = await Promise.all(
    units.map((at) => {
      const form = filledForm(register, at);
      const bytes = at === 0 && raised ? form.fill((_, entry) => 100 + raised + entry).bytes : form.bytes;
      return readReturned(bytes, `${at}.xlsx`, XML_TOOLS, register);
    }),
  );
  const previous = (await collectionsNow())[0]?.figures ?? null;
  const { board, forms } = collect(register, readings, previous);
  const consolidated = consolidate(totalsIdentity(register, { code: '', name: 'Tất cả' }), forms);
  return {
    choices: consolidated.identity.choices,
    unit: 'Tất cả',
    number: consolidated.identity.number,
    names: usualNames(consolidated),
    hasChanges: previous !== null,
    plans: (names: Parameters<typeof collectedPlans>[2]) => collectedPlans(consolidated, board, names),
    board,
  };
}

const namesIn = ({ engine }: OpenedWorkbook) => engine.sheets().map(({ name }) => name);

function valueAt({ engine }: OpenedWorkbook, sheet: string, cell: string) {
  const { id } = engine.sheets().find(({ name }) => name === sheet)!;
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
  const at = { row: Number(digits) - 1, column: letters.charCodeAt(0) - 65, rows: 1, columns: 1 };
  return engine.read(id, at)[0][0];
}

test('units’ files come into the workbook as sheets, are made again in their place, and go in one step', async () => {
  const excel = await openedWorkbook();
  const before = namesIn(excel);
  const register = registerOf(3);
  const first = await insertCollection(await wantedFor(register, [0, 1]));
  expect(first).toMatchObject({
    isUpdate: false,
    unverified: null,
    sheets: ['Chỉ tiêu 2031', 'Theo dõi', 'Lỗi và lưu ý', 'Số liệu'],
  });
  expect(namesIn(excel)).toEqual([...before, ...first.sheets]);
  const cell = filledForm(register, 0).cell('row/exports', 'plan');
  const { value: total } = valueAt(excel, 'Chỉ tiêu 2031', cell) as { value: number };
  const [{ figures }] = await collectionsNow();
  const own = figures.filter(({ line, key }) => line === 'row/exports' && key === 'plan');
  expect(own.map(({ unit }) => unit)).toEqual(['Đơn vị 1', 'Đơn vị 2']);
  expect(total).toBe(own.reduce((sum, { value }) => sum + Number(value), 0));

  // the same files again count once; another unit and a raised figure are told
  const again = await insertCollection(await wantedFor(register, [0, 1]));
  expect([again.isUpdate, again.id]).toEqual([true, first.id]);
  expect((valueAt(excel, 'Chỉ tiêu 2031', cell) as { value: number }).value).toBe(total);
  const wanted = await wantedFor(register, [0, 1, 2], 7);
  expect(wanted.board.units.map(({ sinceLast }) => sinceLast.kind)).toEqual(['changed', 'same', 'new']);
  const third = await insertCollection(wanted);
  expect(third.sheets).toContain('Thay đổi');
  const figure = Number(own[0].value) - 100;
  expect((valueAt(excel, 'Chỉ tiêu 2031', cell) as { value: number }).value).toBe(total + 7 + 300 + figure);
  // fewer units leave nothing of those that were there
  await insertCollection(await wantedFor(register, [1]));
  expect((await collectionsNow())[0].figures.every(({ unit }) => unit === 'Đơn vị 2')).toBe(true);

  expect(await removeCollection(first.id)).toHaveLength(5);
  expect(namesIn(excel)).toEqual(before);
  expect(await collectionsNow()).toEqual([]);
});

test('a total that was typed over is not written over without a word', async () => {
  const excel = await openedWorkbook();
  const register = registerOf(2);
  const { id } = await insertCollection(await wantedFor(register, [0, 1]));
  const [entry] = filledForm(register, 0).layout.entries.filter(({ isAdditive }) => isAdditive);
  const sheet = excel.engine.sheets().find(({ name }) => name === 'Chỉ tiêu 2031')!;
  excel.engine.write(sheet.id, { row: entry.row, column: entry.column, rows: 1, columns: 1 }, [[5]]);
  await excel.engine.settled();
  const wanted = await wantedFor(register, [0]);
  const problem = await problemOf(insertCollection(wanted));
  expect(problem).toMatchObject({
    code: 'editedSince',
    details: { address: `'Chỉ tiêu 2031'!${cellName(entry.row, entry.column)}`, restored: true },
  });
  expect((await problemOf(removeCollection(id))).code).toBe('editedSince');
  await insertCollection(wanted, { evenIfEdited: true });
  await removeCollection(id);
  expect(namesIn(excel)).not.toContain('Số liệu');
});

test('stopped on the way the workbook is as it was', async () => {
  const excel = await openedWorkbook();
  const before = namesIn(excel);
  const stopper = new AbortController();
  const wanted = await wantedFor(registerOf(2), [0, 1]);
  const stopped = insertCollection(wanted, {
    signal: stopper.signal,
    onProgress: ({ stage }) => stage === 'writing' && stopper.abort(),
  });
  expect((await problemOf(stopped)).code).toBe('cancelled');
  expect(namesIn(excel)).toEqual(before);
  expect(await collectionsNow()).toEqual([]);
});

test('a longer list of lines grows in its place', async () => {
  const excel = await openedWorkbook();
  const register = registerOf(2, 'XK-HANG', { month: 5 });
  const withGoods = async (goods: readonly string[]) => {
    const readings = await Promise.all(
      [0, 1].map((at) => {
        const form = filledForm(register, at);
        goods.forEach((name, line) => form.text(form.cell(`row/own.${line + 1}`, 'name'), `${name} ${at}`));
        goods.forEach((_, line) => form.number(form.cell(`row/own.${line + 1}`, 'month'), 10 + line));
        return readReturned(form.bytes, `${at}.xlsx`, XML_TOOLS, register);
      }),
    );
    const { board, forms } = collect(register, readings, null);
    const consolidated = consolidate(totalsIdentity(register, { code: '', name: 'Tất cả' }), forms);
    return insertCollection({
      choices: consolidated.identity.choices,
      unit: 'Tất cả',
      number: 'T',
      names: usualNames(consolidated),
      hasChanges: false,
      plans: (names) => collectedPlans(consolidated, board, names),
    });
  };
  const short = await withGoods(['Chè']);
  const long = await withGoods(['Chè', 'Nấm', 'Bún', 'Mật ong']);
  expect([long.isUpdate, long.id]).toEqual([true, short.id]);
  const [{ sheets }] = await collectionsNow();
  const { id } = excel.engine.sheets().find(({ name }) => name === sheets[0])!;
  const shown = excel.engine.read(id, { row: 0, column: 0, rows: 60, columns: 3 }).flat();
  const names = shown.map((cell) => String((cell as { value: unknown }).value));
  expect(names.filter((name) => / [01]$/.test(name))).toHaveLength(8);
});
