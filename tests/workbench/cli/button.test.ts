import type { Headless } from '../../../src/workbench/cli/headless';
import { insertTable, requestOf } from '../../../src/workbench/cli/insert';
import { readInsertOptions } from '../../../src/workbench/cli/options';
import { readBlock } from '../../../src/workbench/cli/read-block';
import { closeWorkbenches, openSample, PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);
afterAll(closeWorkbenches);

const button = ({ page }: Headless, text: string) =>
  Array.from(page.window.document.querySelectorAll('button')).find(({ textContent }) => textContent === text);

/** Waits until the pane shows something. */
async function until<T>(look: () => T | undefined | false): Promise<T> {
  for (const end = Date.now() + PATIENCE / 2; Date.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The pane does not show it.');
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
  await new Promise((resolve) => setTimeout(resolve, 50));
  await headless.host.idle();
}

describe('pressing Insert in the pane', () => {
  let pressed: Headless;

  beforeAll(async () => {
    pressed = await openSample();
    await press(pressed);
  });

  test('takes four requests, the clean-up of Office.js included', () => {
    expect(pressed.host.counts.requests).toBe(4);
  });

  test('gives the very same workbook as the command does', async () => {
    const commanded = await openSample();
    const options = readInsertOptions(['--workbook', 'x.xlsx', '--table', 'CT-NAM', '--out', 'y.xlsx']);
    const request = requestOf(options, await commanded.page.automation.survey());
    const { report } = await insertTable(commanded, request, 'vi');
    expect(pressed.engine.sheets().map(({ name }) => name)).toEqual(
      commanded.engine.sheets().map(({ name }) => name),
    );
    expect(readBlock(pressed.engine, report.address)).toEqual(readBlock(commanded.engine, report.address));
  });
});

test('where functions have not answered yet, a fifth request reads them once more', async () => {
  const headless = await openSample();
  await until(() => headless.page.window.document.querySelector('table'));
  headless.host.faults.busyReads = 1;
  await press(headless);
  expect(headless.host.counts.requests).toBe(5);
  expect(headless.host.faults.busyReads).toBe(0);
});
