import { unzipSync } from 'fflate';
import { makeWorkbook } from '../../corpus/make-workbook';
import { source } from '../../corpus/odd-workbooks';
import type { Problem } from '../../../src/contract';
import { builtAddin, closeWorkbenches, openFile, PATIENCE } from './workbench';
import { openHeadless, type Headless } from '../../../src/workbench/cli/headless';

jest.setTimeout(PATIENCE);

const macros = () =>
  makeWorkbook({
    sheets: [source([['x', { f: '_xldudf_CT_GROWTH(D4,E4)', v: 28100 / 30900 - 1 }]])],
    macros: true,
    links: [
      {
        id: 'vba',
        kind: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
        target: 'vbaProject.bin',
      },
    ],
    types: { 'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject' },
    parts: { 'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]) },
  });

let headless: Headless;

beforeAll(async () => {
  headless = await openHeadless({ bytes: macros(), name: 'Báo cáo.xlsm' }, builtAddin());
});

afterEach(() => headless.host.faults.reset());
afterAll(async () => {
  await headless.close();
  await closeWorkbenches();
});

const refused = (of: Headless) =>
  of.page.automation.sendOutCopy('plain').then(
    () => null,
    (problem: Problem) => problem,
  );

test.each([
  ['AccessDenied', 'copyNotOpened'],
  ['GeneralException', 'copyNotOpened'],
  ['InvalidArgument', 'copyNotOpened'],
] as const)(
  'Excel refuses the new workbook with %s: told as %s (facts 9, 3568, 2537, 3646)',
  async (code, told) => {
    headless.host.faults.newWorkbook = code;
    const problem = await refused(headless);
    expect(problem?.code).toBe(told);
    const { text } = headless.page.automation.problemText(problem!, 'vi');
    expect(text).toContain('Tải bản gửi đi');
    expect(text).not.toContain('refused');
  },
);

test.each([{ cellEditMode: true }, { cellEditMode: true, noFile: true }])(
  'a cell that is being edited is told in its own words (%j)',
  async (faults) => {
    Object.assign(headless.host.faults, faults);
    const problem = await refused(headless);
    expect(problem?.code).toBe('cellEditMode');
    expect(headless.page.automation.problemText(problem!, 'vi').text).toContain('Enter');
  },
);

test('a copy above the limit of a request is told as too large', async () => {
  headless.host.faults.payloadLimit = 3000;
  expect((await refused(headless))?.code).toBe('copyTooLarge');
});

test('a file that Excel does not give is told as that (fact 9, 6743)', async () => {
  headless.host.faults.noFile = true;
  const problem = await refused(headless);
  expect(problem?.code).toBe('fileNotGiven');
  expect(headless.page.automation.problemText(problem!, 'vi').text).toContain('nhãn bảo mật');
});

test('the copy of a workbook with macros is one without', async () => {
  const before = headless.created.length;
  const report = await headless.page.automation.sendOutCopy('plain');
  expect(report).toMatchObject({ leftMacros: true, changed: 1 });
  const parts = unzipSync(headless.created[before]);
  expect(Object.keys(parts)).not.toContain('xl/vbaProject.bin');
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  expect(types).not.toMatch(/macroEnabled|vbaProject/);
  expect(new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels'])).not.toContain('vbaProject');
});

test('a sheet that is itself a macro is named', async () => {
  const bytes = makeWorkbook({
    sheets: [source(), { name: 'Lệnh cũ', rows: [[1]] }],
    macros: true,
    parts: {
      'xl/_rels/workbook.xml.rels': new TextDecoder()
        .decode(
          unzipSync(makeWorkbook({ sheets: [source(), { name: 'Lệnh cũ', rows: [[1]] }] }))[
            'xl/_rels/workbook.xml.rels'
          ],
        )
        .replace(
          /(Id="r2" Type=")[^"]*/,
          '$1http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
        ),
    },
  });
  const problem = await refused(await openFile(bytes));
  expect(problem).toMatchObject({ code: 'macroSheet', details: { sheet: 'Lệnh cũ' } });
});
