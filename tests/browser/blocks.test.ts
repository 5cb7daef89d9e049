import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { openXlsx, type OpenedXlsx } from '../../src/workbench/xlsx';
import { describeInBrowser } from './browser';
import { openTable, overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

const NARROW = 320;
/** More than an inserted table has. */
const ROWS = 40;
const COLUMNS = 20;

/** Inserts a table from the gallery. */
async function insert(pane: Frame, table = 'CT-NAM'): Promise<void> {
  await openTable(pane, table);
  const button = pane.locator('.insert-bar .ms-Button');
  await pane.locator('.paper table').waitFor();
  await pane.waitForFunction(
    () => document.querySelector('.insert-bar .ms-Button')?.getAttribute('aria-disabled') !== 'true',
  );
  await button.click();
  await pane.getByText('Đã chèn bảng').waitFor();
}

const blocks = (pane: Frame) => pane.locator('.block');

async function withTwoTables(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.paneFrame();
  await insert(pane);
  await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
  await insert(pane, 'TARGETS');
  await pane.locator('#tab-blocks').click();
  await blocks(pane).nth(1).waitFor();
  return pane;
}

/** Keeps a picture of a state and holds it to its width and to what axe-core knows. */
function checks(workbench: WorkbenchPage, pane: Frame) {
  return async (name: string) => {
    await screenshot(workbench, `blocks-${name}`);
    expect({ name, overflow: await overflow(pane) }).toEqual({ name, overflow: 0 });
    expect(await violations(pane)).toEqual([]);
  };
}

/** How many formulas of a sheet call a function of the add-in, and how many there are. */
function formulasOf(opened: OpenedXlsx, sheet: string): { ct: number; all: number } {
  const places = Array.from({ length: ROWS * COLUMNS }, (_, at) => [Math.floor(at / COLUMNS), at % COLUMNS]);
  const all = places.flatMap(([row, column]) => cellOf(opened, sheet, row, column)?.f ?? []);
  return { ct: all.filter((formula) => formula.includes('CT.')).length, all: all.length };
}

/** Waits until the keyboard is at what says these words: the focus follows what is drawn. */
const focusOn = (pane: Frame, words: string) =>
  pane.waitForFunction((text) => {
    const { activeElement, body } = document;
    return activeElement !== body && activeElement?.textContent?.includes(text);
  }, words);

describeInBrowser('the tab of inserted tables', () => {
  const { open } = workbenchForTests();

  it('lists two tables at 320 pixels, and removes both; the grid follows, the keyboard is never lost', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const before = await workbench.tabs();
    const pane = await withTwoTables(workbench);
    const check = checks(workbench, pane);
    expect(await blocks(pane).locator('h3').allInnerTexts()).toEqual([
      expect.stringMatching(/chỉ tiêu năm sau|Mục tiêu/i),
      expect.stringMatching(/chỉ tiêu/i),
    ]);
    expect(await workbench.tabs()).toHaveLength(before.length + 2);
    await check('list');

    await pane.locator('#blocks-erase').click();
    await pane.getByText('Xóa dấu vết của phần bổ trợ?').waitFor();
    await check('question');
    await pane.getByRole('button', { name: 'Thôi' }).click();
    await focusOn(pane, 'Xóa dấu vết của phần bổ trợ');

    for (const left of [1, 0]) {
      await blocks(pane)
        .first()
        .getByRole('button', { name: /^Xóa bảng/ })
        .click();
      await pane.getByText('Đã xóa bảng').waitFor();
      expect(await blocks(pane).count()).toBe(left);
      await focusOn(pane, 'Đã xóa bảng');
      expect(await workbench.tabs()).toHaveLength(before.length + left);
      await pane.getByRole('button', { name: 'Đóng thông báo' }).click();
      await focusOn(pane, 'Đọc lại danh sách');
    }
    await check('empty');
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it('rolls tables forward at 320 pixels: the list first, then all of them in one press, and one press back', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const pane = await withTwoTables(workbench);
    const check = checks(workbench, pane);
    const before = await workbench.tabs();
    // one table to its own next period: the list, and no
    await blocks(pane)
      .last()
      .getByRole('button', { name: /^Chuyển sang kỳ sau: năm 2024, bảng/ })
      .click();
    await pane.getByText('Chuyển 1 bảng sang năm 2024?').waitFor();
    await pane.locator('.roll-list .link', { hasText: 'Xem cả' }).first().click();
    await pane.getByRole('button', { name: 'Thôi' }).click();
    await focusOn(pane, 'Chuyển sang kỳ sau');
    // all of them
    await pane.locator('#roll-all').click();
    await pane.getByText('Chuyển 2 bảng sang năm 2024?').waitFor();
    await focusOn(pane, 'Chuyển 2 bảng sang năm 2024?');
    await check('roll-question');
    const list = pane.locator('.roll-list details');
    expect(await list.count()).toBe(2);
    await list.first().locator('summary').click();
    expect(await list.first().innerText()).toMatch(/'Chỉ tiêu 2024'!D16: 660 → 680 \(/);
    await check('roll-list');
    expect(await workbench.tabs()).toEqual(before);
    await pane.locator('#roll-make').click();
    await pane.getByText('Đã chuyển 2 bảng sang năm 2024.').waitFor();
    await check('rolled');
    expect(await workbench.tabs()).toEqual([...before, 'Chỉ tiêu 2024', 'Mục tiêu 2025']);
    expect(await blocks(pane).count()).toBe(4);
    await pane.getByRole('button', { name: 'Hoàn tác' }).first().click();
    await pane.getByText('Đã bỏ 2 bảng của lần chuyển kỳ.').waitFor();
    expect(await workbench.tabs()).toEqual(before);
    expect(await blocks(pane).count()).toBe(2);
    expect(workbench.errors).toEqual([]);
  });

  it('switches one table to Excel formulas and restores it; the other one and the grid tell so', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const pane = await withTwoTables(workbench);
    const sheets = (await workbench.tabs()).slice(-2).reverse();
    /** Of each of the two tables, newest first. */
    const formulas = async () => {
      const { opened } = await workbench.download();
      return sheets.map((sheet) => formulasOf(opened, sheet));
    };
    const check = checks(workbench, pane);
    const before = await formulas();
    expect(before[0].ct).toBeGreaterThan(0);
    const mode = (name: string) => blocks(pane).first().getByRole('button', { name, exact: true });
    await mode('Excel').click();
    await pane.getByText('sang công thức Excel.').waitFor();
    expect(await mode('Excel').getAttribute('aria-pressed')).toBe('true');
    await check('switched');
    expect(await formulas()).toEqual([{ ct: 0, all: before[0].all }, before[1]]);
    await mode('Hàm CT').click();
    await pane.getByText('Đã khôi phục hàm CT').waitFor();
    expect(await formulas()).toEqual(before);

    await pane.getByRole('button', { name: 'English' }).click();
    const coming = workbench.page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Make a send-out copy' }).click();
    const copy = openXlsx(readFileSync(await (await coming).path()), 'copy.xlsx');
    await pane.getByText('was opened as a new workbook').waitFor();
    expect(formulasOf(copy, sheets[0])).toMatchObject({ ct: 0 });
    expect(formulasOf(copy, sheets[0]).all).toBeGreaterThan(10);
    await workbench.page.emulateMedia({ forcedColors: 'active' });
    await check('english-forced-colours');
    expect(workbench.errors).toEqual([]);
  });
});
