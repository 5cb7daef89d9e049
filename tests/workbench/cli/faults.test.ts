import type { Automation, BlockRequest, Problem } from '../../../src/contract';
import { textsIn } from '../../../src/taskpane/texts';
import type { Headless } from '../../../src/workbench/cli/headless';
import {
  closeWorkbenches,
  differingParts,
  openFile,
  openSample,
  PATIENCE,
  sampleWithTable,
} from './workbench';

jest.setTimeout(PATIENCE);
afterAll(closeWorkbenches);

const onNewSheet: BlockRequest = {
  table: 'CT-NAM',
  year: 2023,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: 'auto',
  place: { kind: 'newSheet' },
};
const at = (address: string): BlockRequest => ({ ...onNewSheet, place: { kind: 'cell', address } });
const FREE = "'Chỗ trống'!B3";
const b5 = { row: 4, column: 1, rows: 1, columns: 1 };

let headless: Headless;
let automation: Automation;
/** Id of the empty sheet that tables are put on. */
let free: string;

beforeAll(async () => {
  headless = await openSample();
  ({ automation } = headless.page);
  free = headless.engine.addSheet('Chỗ trống');
});

/** The problem an insertion ends with. */
async function problemOf(insertion: Promise<unknown>): Promise<Problem> {
  return insertion.then(
    () => {
      throw new Error('The table was inserted.');
    },
    (problem: Problem) => problem,
  );
}

interface Fault {
  name: string;
  request: BlockRequest;
  /** Makes it go wrong; returns how to make it right again. */
  inject(): (() => void) | void;
  code: string;
  /** What the message must say in both languages: where it is. */
  where: string;
  vi: RegExp;
  en: RegExp;
}

const faults: Fault[] = [
  {
    name: 'a protected sheet',
    request: at(FREE),
    inject: () => {
      headless.engine.beside.sheets[free].protection = { allowFormatCells: false, hasPassword: false };
      return () => void (headless.engine.beside.sheets[free].protection = null);
    },
    code: 'sheetProtected',
    where: 'Chỗ trống',
    vi: /được bảo vệ/,
    en: /protected/,
  },
  {
    name: 'a protected workbook structure',
    request: onNewSheet,
    inject: () => {
      headless.engine.beside.structureProtected = true;
      return () => void (headless.engine.beside.structureProtected = false);
    },
    code: 'structureProtected',
    where: '',
    vi: /Cấu trúc/,
    en: /structure/,
  },
  {
    name: 'a workbook open for reading only',
    request: onNewSheet,
    inject: () => {
      headless.engine.beside.readOnly = true;
      return () => void (headless.engine.beside.readOnly = false);
    },
    code: 'readOnly',
    where: '',
    vi: /chỉ đọc/,
    en: /read-only|reading only/i,
  },
  {
    name: 'a cell that is being edited',
    request: onNewSheet,
    inject: () => void (headless.host.faults.cellEditMode = true),
    code: 'cellEditMode',
    where: '',
    vi: /gõ dở/,
    en: /edit/,
  },
  {
    name: 'a sheet name taken meanwhile',
    request: onNewSheet,
    inject: () => void (headless.host.faults.failWrite = { nth: 1, code: 'ItemAlreadyExists' }),
    code: 'nameTaken',
    where: '',
    vi: /trùng tên/,
    en: /name/,
  },
  {
    name: 'a request that is too large',
    request: onNewSheet,
    inject: () => void (headless.host.faults.payloadLimit = 12_000),
    code: 'tooLarge',
    where: '',
    vi: /lớn hơn mức/,
    en: /larger|too large|more than/i,
  },
  {
    name: 'merged cells in the way',
    request: at(FREE),
    inject: () => {
      const area = { ...b5, columns: 2 };
      headless.engine.merge(free, area);
      return () => headless.engine.unmerge(free, area);
    },
    code: 'conflict',
    where: "'Chỗ trống'!B5:C5",
    vi: /không trống/,
    en: /not empty/,
  },
  {
    name: 'content in the way',
    request: at(FREE),
    inject: () => {
      headless.engine.write(free, b5, [['số liệu cũ']]);
      return () => headless.engine.clear(free, b5, 'All');
    },
    code: 'conflict',
    where: "'Chỗ trống'!B5",
    vi: /không trống/,
    en: /not empty/,
  },
  {
    name: 'a spill in the way',
    request: at(FREE),
    inject: () => {
      const cell = { row: 0, column: 2, rows: 1, columns: 1 };
      headless.engine.write(free, cell, [['=SEQUENCE(4)']]);
      return () => headless.engine.clear(free, cell, 'All');
    },
    code: 'conflict',
    where: "'Chỗ trống'!C3",
    vi: /không trống/,
    en: /not empty/,
  },
  ...[2, 5, 9].map((nth): Fault => ({
    name: `a failure at the write number ${nth}`,
    request: nth === 5 ? at(FREE) : onNewSheet,
    inject: () =>
      void (headless.host.faults.failWrite = { nth, code: 'GeneralException', message: 'Nửa chừng.' }),
    code: 'unknown',
    where: 'GeneralException',
    vi: /Tệp vẫn như trước/,
    en: /as (it was )?before/,
  })),
];

describe('an insertion that fails leaves the file as it was, part by part, and says why:', () => {
  test.each(faults)('$name', async ({ request, inject, code, where, vi, en }) => {
    const undo = inject();
    await headless.engine.settled();
    const before = (await headless.save()).bytes;
    const problem = await problemOf(automation.insert(request));
    headless.host.faults.reset();
    expect(problem.code).toBe(code);
    const texts = {
      vi: automation.problemText(problem, 'vi').text,
      en: automation.problemText(problem, 'en').text,
    };
    expect(texts.vi).toMatch(vi);
    expect(texts.en).toMatch(en);
    for (const text of Object.values(texts)) {
      expect(text).toContain(where);
      expect(text).not.toMatch(/undefined|\[object/);
    }
    expect(differingParts(before, (await headless.save()).bytes)).toEqual([]);
    undo?.();
  });

  test('a table in the way', async () => {
    const workbench = await openFile(sampleWithTable());
    const before = (await workbench.save()).bytes;
    const [, , { name }] = workbench.engine.sheets();
    const problem = await problemOf(workbench.page.automation.insert(at(`'${name}'!F2`)));
    expect(problem.code).toBe('conflict');
    expect(workbench.page.automation.problemText(problem, 'vi').text).toContain('bảng (Table) của Excel');
    expect(differingParts(before, (await workbench.save()).bytes)).toEqual([]);
  });
});

test('after all these failures the same workbook takes the table', async () => {
  expect(await automation.insert(at(FREE))).toMatchObject({ sheet: 'Chỗ trống', found: 4, unverified: null });
  await automation.remove();
});

test('with calculation by hand the table is inserted, and the report says that it could not be verified', async () => {
  const { engine, page, save } = await openSample();
  engine.setCalculationMode('Manual');
  const before = (await save()).bytes;
  const report = await page.automation.insert(onNewSheet);
  expect(report.unverified).toBe('manualCalculation');
  expect(engine.calculationMode()).toBe('Manual');
  expect(textsIn('vi').result.manualCalculation).toMatch(/F9/);
  expect(textsIn('en').result.manualCalculation).toMatch(/F9/);
  await page.automation.remove();
  expect(differingParts(before, (await save()).bytes)).toEqual([]);
});

describe('a session that is lost', () => {
  test('while the workbook is read is known to have written nothing', async () => {
    const before = (await headless.save()).bytes;
    headless.host.faults.sessionIsLost = true;
    const problem = await problemOf(automation.insert(onNewSheet));
    headless.host.faults.reset();
    expect(problem).toMatchObject({ code: 'sessionLostBeforeWrite', details: { restored: true } });
    expect(automation.problemText(problem, 'vi').text).toMatch(/trước khi ghi.*Tệp vẫn như trước/s);
    expect(automation.problemText(problem, 'en').text).toMatch(/before anything was written/);
    expect(differingParts(before, (await headless.save()).bytes)).toEqual([]);
  });

  test('before the write leaves the file as it was', async () => {
    const before = (await headless.save()).bytes;
    headless.host.faults.sessionLost = 'beforeWrite';
    const problem = await problemOf(automation.insert(onNewSheet));
    headless.host.faults.reset();
    expect(problem.code).toBe('sessionLostAfterWrite');
    expect(automation.problemText(problem, 'vi').text).toContain('chưa biết bảng đã đủ hay chưa');
    expect(automation.problemText(problem, 'en').text).toContain(
      'whether the table is complete is not known',
    );
    expect(differingParts(before, (await headless.save()).bytes)).toEqual([]);
  });

  test('after the write leaves a table that the add-in knows to be unfinished and can take away', async () => {
    const before = (await headless.save()).bytes;
    headless.host.faults.sessionLost = 'afterWrite';
    const problem = await problemOf(automation.insert(onNewSheet));
    headless.host.faults.reset();
    expect(problem).toMatchObject({ code: 'sessionLostAfterWrite', details: { restored: false } });
    expect(differingParts(before, (await headless.save()).bytes)).not.toEqual([]);
    await automation.remove();
    expect(differingParts(before, (await headless.save()).bytes)).toEqual([]);
  });
});
