import type { ICellData } from '@univerjs/core';
import type { Headless } from '../../../src/workbench/cli/headless';
import { insertTable, requestOf } from '../../../src/workbench/cli/insert';
import { readInsertOptions } from '../../../src/workbench/cli/insert-options';
import { openXlsx } from '../../../src/workbench/xlsx';
import { closeWorkbenches, differingParts, openSample, PATIENCE } from './workbench';
import { until } from '../until';

jest.setTimeout(PATIENCE);
afterAll(closeWorkbenches);

const button = ({ page }: Headless, text: string) =>
  Array.from(page.window.document.querySelectorAll('button')).find(({ textContent }) => textContent === text);

/** From the gallery to the table of the year. */
async function openTable({ page }: Headless): Promise<void> {
  const card = await until(() =>
    page.window.document.querySelector<HTMLElement>('.card[data-table="CT-NAM"]'),
  );
  card.click();
  await until(() => page.window.document.querySelector('table'));
}

/** Presses the pane's button once its preview is there, and waits for the message. */
async function press(headless: Headless): Promise<void> {
  const insert = await until(() => {
    const found = button(headless, 'Chèn bảng');
    return found && !found.disabled && found.getAttribute('aria-disabled') !== 'true' && found;
  });
  await headless.host.idle();
  headless.host.resetCounts();
  insert.click();
  await until(() => button(headless, 'Xóa bảng vừa chèn'));
  // Office.js's own clean-up request comes after the message
  await until(() => headless.host.references === 0);
  await headless.host.idle();
}

/** What the sheets of a saved file hold, in their order: styles by what they say, not by their numbers. */
function savedSheets(bytes: Uint8Array) {
  const { grid } = openXlsx(bytes, 'tệp.xlsx').content;
  const lookOf = (style: ICellData['s']) =>
    typeof style === 'string' ? grid.styles[style] : (style ?? null);
  return grid.sheetOrder.map((id) => {
    const { name, cellData = {}, mergeData, columnData = {}, rowData, freeze } = grid.sheets[id];
    const cells = Object.entries(cellData).flatMap(([row, line]) =>
      Object.entries(line as Record<string, ICellData>).map(([column, { v, t, f, p, s }]) => ({
        place: `${row}:${column}`,
        value: v,
        kind: t,
        formula: f ?? '',
        rich: p,
        look: lookOf(s),
      })),
    );
    const columns = Object.entries(columnData).map(([column, { s, ...rest }]) => [column, lookOf(s), rest]);
    return { name, cells, mergeData, columns, rowData, freeze };
  });
}

describe('pressing Insert in the pane', () => {
  let pressed: Headless;

  beforeAll(async () => {
    pressed = await openSample({ paneState: 'Visible' });
    await openTable(pressed);
    await press(pressed);
  });

  test('takes four requests, the clean-up of Office.js included, and one more where functions are late', () => {
    expect([4, 5]).toContain(pressed.host.counts.requests);
    const { engine } = pressed;
    expect(engine.selection().sheetId).toBe(engine.sheets().at(-1)!.id);
  });

  test('gives the very same workbook as the command does, saved and compared cell by cell', async () => {
    const commanded = await openSample({ paneState: 'Visible' });
    const options = readInsertOptions(['--workbook', 'x.xlsx', '--table', 'CT-NAM', '--out', 'y.xlsx']);
    const { automation } = commanded.page;
    const table = { table: 'CT-NAM' } as const;
    const survey = await automation.survey();
    const request = requestOf({ ...options, ...table }, survey, automation.parametersOf(table));
    const { report } = await insertTable(commanded, request, 'vi');
    const [byButton, byCommand] = [(await pressed.save()).bytes, (await commanded.save()).bytes];
    const [sheets, expected] = [savedSheets(byButton), savedSheets(byCommand)];
    expect(sheets).toEqual(expected);

    const { cells } = sheets[sheets.length - 1];
    expect(report.newSheet && sheets[sheets.length - 1].name).toBe(report.sheet);
    const formulas = cells.filter(({ formula }) => formula !== '');
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.some(({ value }) => typeof value === 'number' && value.toFixed(2) === '128.18')).toBe(
      true,
    );
    // the insertion's record carries a number of its own
    expect(differingParts(byButton, byCommand).filter((part) => !part.startsWith('customXml/'))).toEqual([]);
  });
});

test('fact 15: where functions do not answer, plain Excel formulas are offered and take their place', async () => {
  const headless = await openSample({ paneState: 'Visible' });
  const { engine, host } = headless;
  await openTable(headless);
  host.faults.lateReads = 1000;
  await press(headless);
  const offer = await until(() => button(headless, 'Dùng công thức Excel thường'));
  offer.click();
  const sheet = engine.sheets().at(-1)!.id;
  const formulas = () =>
    engine.read(sheet, engine.usedArea(sheet, true)!).flatMap((row) => row.map(({ formula }) => formula));
  await until(() => formulas().some((formula) => formula.includes('*100')) && host.references === 0);
  await host.idle();
  expect(formulas().filter((formula) => formula.includes('CT.PLANPCT'))).toEqual([]);
});

test('fact 2: where functions have not answered yet, another request reads them once more', async () => {
  const headless = await openSample({ paneState: 'Visible' });
  await openTable(headless);
  headless.host.faults.lateReads = 2;
  await press(headless);
  expect(headless.host.counts.requests).toBe(6);
  expect(headless.host.faults.lateReads).toBe(0);
});
