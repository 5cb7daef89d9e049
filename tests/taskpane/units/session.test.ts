import '../../tables/templates';
import { unzipSync } from 'fflate';
import { readRegister, registerText } from '../../../src/collecting';
import { ChangesElsewhere } from '../../../src/taskpane/changes-elsewhere';
import { FIRST_STATE } from '../../../src/taskpane/pane-state';
import { UnitsSession, type UnitsService } from '../../../src/taskpane/units/units-session';
import { WorkbookProblem } from '../../../src/workbook/excel/problem';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { fileOf, filledForm, formOf, registerOf } from '../../collecting/units-files';

function opened(service: Partial<UnitsService> = {}) {
  const saved: { name: string; bytes: Uint8Array | string }[] = [];
  const all: UnitsService = {
    collectionsNow: async () => [],
    insertCollection: async ({ names }) => ({
      id: 'one',
      sheets: [names.totals, names.figures],
      isUpdate: false,
      unverified: null,
    }),
    removeCollection: async () => ['Chỉ tiêu'],
    longTable: async () => [],
    loadTemplate: (async () => undefined) as never,
    saveFile: (file) => void saved.push(file),
    ...service,
  };
  const state = {
    ...FIRST_STATE,
    choices: { ...FIRST_STATE.choices, table: 'CT-NAM' as const, year: '2031' },
  };
  const session = new UnitsSession(all, { elsewhere: new ChangesElsewhere(), state }, XML_TOOLS);
  return { session, saved };
}

const register = () => registerOf(3);
const registerFile = () => fileOf('forms.json', new TextEncoder().encode(registerText(register())));
const filled = (at: number) => fileOf(`${at}.xlsx`, filledForm(register(), at).bytes);

test('forms for a list of units come as one file with their register', async () => {
  const { session, saved } = opened();
  session.set({ list: 'xã A\n017;xã B' });
  await session.giveOut();
  const [{ name, bytes }] = saved;
  expect(name).toBe('CT-NAM-2031.zip');
  const parts = unzipSync(bytes as Uint8Array);
  expect(Object.keys(parts)).toEqual([
    'CT-NAM-2031-001 xã A.xlsx',
    'CT-NAM-2031-017 xã B.xlsx',
    'forms.json',
  ]);
  const given = readRegister(new TextDecoder().decode(parts['forms.json']))!;
  expect(given.units.map((unit) => unit.name)).toEqual(['xã A', 'xã B']);
  expect(session.state.notice).toEqual({ kind: 'made', name, forms: 2, kept: 0 });

  // a longer list makes forms for the new units alone, and one that leaves out a unit is refused
  session.set({ list: 'xã A\n017;xã B\nxã C' });
  await session.giveOut();
  expect(Object.keys(unzipSync(saved[1].bytes as Uint8Array))).toHaveLength(2);
  session.set({ list: 'xã C' });
  await session.giveOut();
  expect(session.state.notice).toEqual({ kind: 'dropped', units: ['xã A', 'xã B'] });
  session.set({ list: 'xã A\nxã A' });
  await session.giveOut();
  expect(session.state.notice).toMatchObject({ kind: 'unclear', problem: { kind: 'twice' } });
});

test('what came back is told unit by unit, and nothing is read before it is known who has forms', async () => {
  const { session } = opened();
  await session.open([filled(0)]);
  expect([session.state.notice, session.state.board]).toEqual([{ kind: 'noRegister' }, null]);
  const form = formOf(register(), 1);
  const spoiled = fileOf('b.xlsx', form.text(form.cell('row/exports', 'plan'), '1.250').bytes);
  await session.open([registerFile(), filled(0), spoiled, fileOf('c.xls', new TextEncoder().encode('x'))]);
  const { units, others } = session.state.board!;
  expect(units.map(({ state }) => state)).toEqual(['submitted', 'faulty', 'missing']);
  expect(units[1].files[0].faults).toMatchObject([
    { kind: 'textNumber', cell: form.cell('row/exports', 'plan'), found: '1.250' },
  ]);
  expect(others[0].faults).toMatchObject([{ kind: 'unreadable', code: 'notXlsx' }]);
  // the corrected file of the same name takes its place
  await session.open([fileOf('b.xlsx', filledForm(register(), 1).bytes)]);
  expect(session.state.board!.units.map(({ state }) => state)).toEqual(['submitted', 'submitted', 'missing']);
});

test('reading ends where it is stopped, with what was read', async () => {
  const { session } = opened();
  const stopping = { ...filled(0), arrayBuffer: async () => (session.stop(), filled(0).arrayBuffer()) };
  await session.open([registerFile(), stopping, filled(1)]);
  expect(session.state).toMatchObject({ reading: null, isStopped: true });
  expect(session.state.readings.map(({ file }) => file)).toEqual(['0.xlsx']);
});

test('what is put into the workbook are the sums, and what was collected there before is compared', async () => {
  const inserted: Parameters<UnitsService['insertCollection']>[0][] = [];
  const { session } = opened({
    insertCollection: async (wanted) => {
      inserted.push(wanted);
      return { id: 'one', sheets: [], isUpdate: false, unverified: null };
    },
    collectionsNow: async () => [
      {
        id: 'old',
        unit: 'Tổng hợp các đơn vị',
        choices: register().choices,
        sheets: ['Chỉ tiêu 2031'],
        figures: [],
      },
    ],
  });
  await session.begin();
  await session.open([registerFile(), filled(0), filled(1)]);
  expect(session.state.board!.units[0].sinceLast).toEqual({ kind: 'new' });
  await session.insert();
  const [{ plans, names, hasChanges }] = inserted;
  expect(hasChanges).toBe(true);
  const { totals, figures } = plans({ ...names, figures: 'Số của họ' });
  const sums = totals.cells.flat().filter((cell) => String(cell?.content).startsWith('=SUM('));
  expect(sums.length).toBeGreaterThan(20);
  expect(sums[0]!.content).toMatch(/^=SUM\('Số của họ'!\$F\$2:\$F\$3\)$/);
  expect(sums[0]!.expected).toBe(100 + 200);
  expect(figures.cells[1].slice(4, 7).map((cell) => cell!.content)).toEqual(['Đơn vị 1', 100, '0.xlsx']);
});

test('an edited sheet of totals is asked about, and nothing is inserted without a form', async () => {
  const { session } = opened({
    insertCollection: async (_, { evenIfEdited } = {}) => {
      if (!evenIfEdited) throw new WorkbookProblem('editedSince', { address: "'Chỉ tiêu'!D9" });
      return { id: 'one', sheets: [], isUpdate: true, unverified: null };
    },
  });
  await session.open([registerFile()]);
  await session.insert();
  expect(session.state.notice).toEqual({ kind: 'nothingTaken' });
  await session.open([filled(2)]);
  await session.insert();
  expect(session.state.notice).toEqual({ kind: 'edited', address: "'Chỉ tiêu'!D9", again: 'insert' });
  await session.insert({ evenIfEdited: true });
  expect(session.state.notice).toMatchObject({ kind: 'inserted', report: { isUpdate: true } });
});

test('the workbook and the long table are the files that the command line writes', async () => {
  const { session, saved } = opened();
  await session.open([registerFile(), filled(0)]);
  session.nameWhole('Huyện M');
  session.saveWorkbook();
  session.saveLong();
  expect(saved.map(({ name }) => name)).toEqual(['CT-NAM-2031-TH.xlsx', 'CT-NAM-2031-TH.csv']);
  // the totals are a form of the unit above
  const above = { ...register(), units: [{ code: 'M', name: 'Huyện M' }] };
  const next = opened().session;
  await next.open([
    fileOf('forms.json', new TextEncoder().encode(registerText(above))),
    fileOf('huyen.xlsx', saved[0].bytes as Uint8Array),
  ]);
  expect(next.state.board!.units).toMatchObject([{ state: 'submitted' }]);
  expect(String(saved[1].bytes).split('\r\n')[0]).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,/);
});
