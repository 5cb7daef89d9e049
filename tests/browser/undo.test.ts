import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { openTable } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

async function insert(pane: Frame): Promise<void> {
  await openTable(pane, 'CT-NAM');
  await pane.locator('.paper table').waitFor();
  await pane.waitForFunction(
    () => document.querySelector('.insert-bar .ms-Button')?.getAttribute('aria-disabled') !== 'true',
  );
  await pane.locator('.insert-bar .ms-Button').click();
  await pane.getByText('Đã chèn bảng').waitFor();
}

describeInBrowser('Ctrl+Z', () => {
  const { open } = workbenchForTests();

  it('takes back an insertion in one step, though not what came before it; the pane notices, and inserts it as a new one', async () => {
    const workbench = await open();
    const { page } = workbench;
    const sheets = await workbench.tabs();
    await workbench.enter('Z3', '12345');
    const pane = await workbench.paneFrame();
    await insert(pane);
    const [added] = (await workbench.tabs()).filter((name) => !sheets.includes(name));
    expect(added).toBeDefined();

    await workbench.goTo('C3');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(
      (name) =>
        ![...document.querySelectorAll('[data-u-comp="slide-tab-item"]')].some(
          (tab) => tab.textContent?.trim() === name,
        ),
      added,
    );
    expect(await workbench.tabs()).toEqual(sheets);
    // nothing is left to undo
    await page.keyboard.press('Control+z');
    expect(cellOf((await workbench.download()).opened, sheets[0], 2, 25)?.v).toBe(12345);

    await pane.locator('#tab-blocks').click();
    await pane.getByText('Tệp này chưa có bảng nào do phần bổ trợ chèn.').waitFor();
    await pane.locator('#tab-tables').click();
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await insert(pane);
    expect(await workbench.tabs()).toEqual([...sheets, added]);
    await pane.locator('#tab-blocks').click();
    await pane.locator('.block').waitFor();
    expect(await pane.locator('.block').count()).toBe(1);

    // and what was undone is done again
    await workbench.goTo('C3');
    await page.keyboard.press('Control+z');
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: added }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+y');
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: added }).waitFor();
    const { opened } = await workbench.download();
    expect(cellOf(opened, added, 0, 0)?.v).toContain('KẾT QUẢ');
    expect(workbench.errors).toEqual([]);
  });
});
