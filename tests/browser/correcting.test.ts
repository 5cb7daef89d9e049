import { drawn, openTable, pressTab, screenshot, setPaneWidth, violations, overflow } from './pane-checks';
import { describeInBrowser } from './browser';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';
import type { Frame } from 'playwright-core';

jest.setTimeout(PATIENCE * 3);

const SOURCE = 'Chỉ tiêu 2023';
const BLOCK = 'Chỉ tiêu 2023 (2)';

/** Row of imports within the block. */
const IMPORTS_ROW = 16;
/** A figure of a row of the preview, counted from the left. */
const figure = (pane: Frame, row: number, nth: number) =>
  pane.locator('.paper tr').nth(row).locator('.figure-button').nth(nth);

describeInBrowser('correcting where a figure comes from', () => {
  const { open } = workbenchForTests();

  it('shows the source, takes the cell that is selected in the sheet, and the inserted cell links to it', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await drawn(pane);
    await figure(pane, IMPORTS_ROW, 1).click();
    const source = pane.locator('.source');
    await source.getByText('Lấy từ').waitFor();
    const before = await source.locator('.link.address').first().innerText();
    expect(before).toContain(SOURCE);
    await screenshot(workbench, 'source');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);

    await source.getByRole('button', { name: 'Chọn ô trong trang tính' }).click();
    await workbench.goTo('E16');
    await source.getByText('E16').waitFor();
    await screenshot(workbench, 'source-picking');
    await source.getByRole('button', { name: 'Lấy ô này' }).click();
    await source.getByText('Do bạn chọn.').waitFor();
    await drawn(pane);
    await pane.getByRole('button', { name: 'Chèn bảng', exact: true }).click();
    await pane.getByText('Đã chèn bảng').waitFor();
    const { opened } = await workbench.download();
    const formulas = Array.from(
      { length: 12 },
      (_, column) => cellOf(opened, BLOCK, IMPORTS_ROW, column)?.f ?? '',
    );
    expect(formulas.filter((formula) => formula.includes(`'${SOURCE}'!E16`))).toHaveLength(1);
    expect(workbench.errors).toEqual([]);
  });

  it('goes by keyboard: arrow keys to a figure, Enter to its source, and no link at all', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await drawn(pane);
    const { keyboard } = workbench.page;
    await pane.locator('.paper').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await keyboard.press(key);
    await pane.locator('.source').waitFor();
    const isNone = () => pane.evaluate(() => document.activeElement?.textContent === 'Không nối');
    for (let presses = 0; presses < 20 && !(await isNone()); presses++) await pressTab(workbench, pane);
    expect(await isNone()).toBe(true);
    await keyboard.press('Enter');
    await pane.getByText('Bạn đã chỉnh 1 chỗ nối.').waitFor();
    await drawn(pane);
    await pane.getByRole('button', { name: 'Bỏ mọi chỉnh sửa' }).click();
    await pane.getByText('Bạn đã chỉnh').waitFor({ state: 'hidden' });
    expect(workbench.errors).toEqual([]);
  });
});
