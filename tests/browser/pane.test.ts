import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { drawn, openTable, overflow, pressTab, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

/** Row of an indicator within the inserted block, and its cells by zero-based column. */
const OUTPUT_ROW = 6;
const EXPORTS_ROW = 15;
const IMPORTS_ROW = 16;

/** Opens the table's page and waits for its preview. */
async function preview(pane: Frame, table = 'CT-NAM'): Promise<void> {
  await openTable(pane, table);
  await drawn(pane);
}

async function insertShown(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Chèn bảng', exact: true }).click();
  await pane.getByText('Đã chèn bảng').waitFor();
}

async function insert(pane: Frame): Promise<void> {
  await preview(pane);
  await insertShown(pane);
}

describeInBrowser('the pane beside the grid', () => {
  const { open } = workbenchForTests();

  it('inserts the table, shows where it is, and takes it away again', async () => {
    const workbench = await open();
    const before = await workbench.download();
    const pane = await workbench.paneFrame();
    await insert(pane);
    expect(await workbench.tabs()).toContain('Chỉ tiêu 2023 (2)');
    const after = await workbench.download();
    const figure = (row: number, column: number) =>
      Number(cellOf(after.opened, 'Chỉ tiêu 2023 (2)', row, column)?.v);
    expect(figure(EXPORTS_ROW, 7)).toBeCloseTo(3.0303, 4);
    expect(figure(EXPORTS_ROW, 9)).toBeCloseTo(10.2941, 4);
    expect(figure(IMPORTS_ROW, 6)).toBeCloseTo(128.1818, 4);
    expect(figure(IMPORTS_ROW, 9)).toBeCloseTo(-18.4397, 4);

    await pane.getByRole('button', { name: 'Đến bảng' }).click();
    await pane.getByRole('button', { name: 'Xóa bảng vừa chèn' }).click();
    await pane.getByText('Đã xóa').first().waitFor();
    expect(await workbench.tabs()).not.toContain('Chỉ tiêu 2023 (2)');
    expect((await workbench.download()).bytes.equals(before.bytes)).toBe(true);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it.each([320, 450])(
    'fits into %i pixels in every state, without a violation that axe-core knows',
    async (width) => {
      const workbench = await open();
      await setPaneWidth(workbench, width);
      const pane = await workbench.paneFrame();
      await pane.locator('.health').waitFor();
      await screenshot(workbench, `gallery-${width}`);
      expect(await overflow(pane)).toBe(0);
      expect(await violations(pane)).toEqual([]);
      await preview(pane);
      await screenshot(workbench, `form-${width}`);
      expect(await overflow(pane)).toBe(0);
      expect(await violations(pane)).toEqual([]);
      await insertShown(pane);
      await screenshot(workbench, `result-${width}`);
      expect(await overflow(pane)).toBe(0);
      expect(await violations(pane)).toEqual([]);
    },
  );

  it('updates a table that stands already, and keeps the figure that was typed into it', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await insert(pane);
    const tabs = await workbench.tabs();
    await pane.getByRole('button', { name: 'Đến bảng' }).click();
    await workbench.selected(/^A1:[A-Z]+\d+$/);
    await workbench.enter('D7', '28900');
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await preview(pane);
    await pane.getByText('sẽ cập nhật, giữ 1 ô đã nhập.').waitFor();
    await screenshot(workbench, 'update');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Cập nhật bảng' }).click();
    await pane.getByText('Đã cập nhật bảng').waitFor();
    expect(await workbench.tabs()).toEqual(tabs);
    const { opened } = await workbench.download();
    const figure = (column: number) => Number(cellOf(opened, 'Chỉ tiêu 2023 (2)', OUTPUT_ROW, column)?.v);
    expect(figure(3)).toBe(28900);
    expect(figure(7)).toBeCloseTo((31621 / 28900 - 1) * 100, 9);
    expect(workbench.errors).toEqual([]);
  });

  it('lists what stands in the way and writes nothing over it', async () => {
    const workbench = await open();
    const before = await workbench.download();
    const pane = await workbench.paneFrame();
    await preview(pane);
    await pane.getByLabel('Từ ô đang chọn').check();
    await pane.locator('.conflicts').waitFor();
    expect(await pane.locator('.conflicts li').count()).toBeGreaterThan(0);
    await screenshot(workbench, 'conflicts');
    expect(await violations(pane)).toEqual([]);
    const insertButton = pane.getByRole('button', { name: 'Chèn bảng', exact: true });
    expect(await insertButton.getAttribute('aria-disabled')).toBe('true');
    await insertButton.press('Enter');
    expect((await workbench.download()).bytes.equals(before.bytes)).toBe(true);

    // a column here is too narrow, below as well; to the right there is room, and one press puts the table there
    expect(await pane.getByRole('button', { name: 'Đặt phía dưới' }).count()).toBe(0);
    await pane.getByRole('button', { name: 'Đặt bên phải' }).click();
    await pane.locator('.conflicts').waitFor({ state: 'hidden' });
    await drawn(pane);
    await insertShown(pane);
    expect(await workbench.tabs()).toEqual(
      before.opened.content.grid.sheetOrder.map((id) => before.opened.content.grid.sheets[id].name),
    );
    expect(workbench.errors).toEqual([]);
  });

  it('works by keyboard alone, from the ribbon to the inserted target sheet', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    await workbench.page.locator('#target-sheet').focus();
    await workbench.page.keyboard.press('Enter');
    await pane.getByText('MỤC TIÊU CHỦ YẾU NĂM 2024').first().waitFor();
    await drawn(pane);
    // from the bar to the grid, from the grid into the pane
    for (const part of ['#workbook', '#pane']) await workbench.pressF6(part);
    const isInsert = () => pane.evaluate(() => document.activeElement?.textContent === 'Chèn bảng');
    for (let presses = 0; presses < 200 && !(await isInsert()); presses++) await pressTab(workbench, pane);
    expect(await isInsert()).toBe(true);
    await workbench.page.keyboard.press('Enter');
    await pane.getByText('Đã chèn bảng').waitFor();
    expect(await workbench.tabs()).toContain('Mục tiêu 2024');
    const isAway = () => workbench.page.evaluate(() => document.activeElement?.tagName !== 'IFRAME');
    for (let presses = 0; presses < 200 && !(await isAway()); presses++) await pressTab(workbench, pane);
    expect(await isAway()).toBe(true);
  });

  it('lights no cell that the pointer left; Escape reduces wherever the keyboard is; the ribbon opens another table whole', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    const enlarged = pane.locator('.table-page.large');
    const enlarge = async () => {
      await pane.locator('.paper .figure-button').first().click();
      await enlarged.waitFor();
    };
    await openTable(pane, 'CT-NAM');
    await drawn(pane);
    await enlarge();
    await pane.locator('.paper .cell-computed').first().hover();
    await pane.locator('.paper .lit').first().waitFor();
    await pane.locator('.formula-line code').waitFor();
    await pane.locator('h2').first().hover();
    await pane.locator('.paper .lit').first().waitFor({ state: 'detached' });
    // what stands below keeps its place: a press on it would be lost
    await pane.locator('.formula-line code').waitFor();

    await pane.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
    await workbench.page.keyboard.press('Escape');
    await enlarged.waitFor({ state: 'detached' });

    await enlarge();
    await pane.locator('.source').waitFor();
    await workbench.page.locator('#target-sheet').click();
    await pane.getByText('MỤC TIÊU CHỦ YẾU NĂM 2024').first().waitFor();
    await pane.locator('#year').waitFor();
    expect(await enlarged.count()).toBe(0);
    expect(await pane.locator('.source').count()).toBe(0);
    expect(workbench.errors).toEqual([]);
  });

  it('takes eight stops of the Tab key at most from the search to Insert, and Enter inserts', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    const { keyboard } = workbench.page;
    await pane.locator('#table-search').focus();
    await keyboard.type('bang khong co');
    await pane.getByText('Không có bảng nào khớp.').waitFor();
    await pane.locator('#table-search').fill('dau tu cong');
    await pressTab(workbench, pane);
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Vốn đầu tư từ ngân sách' }).waitFor();
    // while the preview is made, the button says behind its name why it waits
    const isInsert = () =>
      pane.evaluate(() => document.activeElement?.textContent?.startsWith('Chèn bảng') === true);
    let stops = 1;
    for (; stops < 20 && !(await isInsert()); stops++) await pressTab(workbench, pane);
    expect(stops).toBeLessThanOrEqual(8);
    await pane.getByRole('button', { name: 'Tất cả bảng' }).click();

    // the arrow keys go from card to card, and Enter on the page inserts
    await pane.locator('#table-search').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Chỉ tiêu chủ yếu năm' }).waitFor();
    await drawn(pane);
    await keyboard.press('Enter');
    await pane.getByText('Đã chèn bảng').waitFor();
    expect(workbench.errors).toEqual([]);
  });

  it('goes on with the elements that came with the page: a search begun before Excel answers is kept', async () => {
    const workbench = await open();
    await workbench.page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        // the page is read and no script has run
        if (document.readyState !== 'interactive') return;
        const search = document.getElementById('table-search');
        if (search) Object.assign(window, { isSameSearch: () => search.isConnected });
      });
    });
    await workbench.reopen();
    const pane = await workbench.paneFrame();
    await pane.locator('.health').waitFor();
    expect(await pane.evaluate('isSameSearch()')).toBe(true);
  });

  it('speaks English where the user chooses it', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    await pane.getByRole('button', { name: 'English' }).click();
    await preview(pane);
    await pane.getByRole('button', { name: 'Insert table', exact: true }).waitFor();
    await screenshot(workbench, 'english');
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await violations(pane)).toEqual([]);
  });
});
