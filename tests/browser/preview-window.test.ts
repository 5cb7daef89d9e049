import type { Frame, Page } from 'playwright-core';
import { describeInBrowser } from './browser';
import { drawn, IN_DARK, openTable, violations } from './pane-checks';
import { PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(PATIENCE * 4);

/** Presses "Phóng to" and gives the window that comes, with the table in it. */
async function enlarged({ page }: WorkbenchPage, pane: Frame): Promise<Page> {
  const coming = page.waitForEvent('popup');
  await pane.locator('.enlarge').click();
  const window = await coming;
  await window.locator('.paper table').waitFor();
  return window;
}

describeInBrowser('the preview in a window of its own', () => {
  const { open } = workbenchForTests();

  async function openedTable(stored: Readonly<Record<string, string>> = {}) {
    const workbench = await open();
    if (Object.keys(stored).length) await workbench.reopen(stored);
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await drawn(pane);
    return { workbench, pane };
  }

  it('shows the same table, follows what is chosen, and closes by Escape, by its cross and with the page of the table', async () => {
    const { workbench, pane } = await openedTable();
    const cells = (where: Frame | Page) => where.locator('.paper td, .paper th').allInnerTexts();
    const window = await enlarged(workbench, pane);
    expect(await cells(window)).toEqual(await cells(pane));
    // the pane keeps its form, which changes what the window shows
    await pane.locator('#year').fill('2022');
    await window.getByText('NĂM 2022').first().waitFor();
    await window.locator('.check input').check();
    await window.locator('.paper .formula').first().waitFor();
    let gone = window.waitForEvent('close');
    // it may be gone before the key is let go
    await window.keyboard.press('Escape').catch(() => undefined);
    await gone;
    await pane.getByRole('button', { name: 'Phóng to' }).waitFor();

    await (await enlarged(workbench, pane)).close();
    await pane.getByRole('button', { name: 'Phóng to' }).waitFor();

    const last = await enlarged(workbench, pane);
    gone = last.waitForEvent('close');
    await pane.getByRole('button', { name: 'Tất cả bảng' }).click();
    await gone;
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it('lights what a cell uses, and a figure pressed in it tells its source in the pane', async () => {
    const { workbench, pane } = await openedTable();
    const window = await enlarged(workbench, pane);
    await window.locator('.paper .cell-computed').first().hover();
    await window.locator('.paper .lit').first().waitFor();
    const figure = window.locator('.paper .cell-linked .figure-button').first();
    await figure.click();
    await pane.locator('.source').waitFor();
    expect(await figure.getAttribute('aria-pressed')).toBe('true');
    await window.close();
  });

  it.each([
    ['light', {}],
    ['dark', IN_DARK],
  ])('has nothing that axe-core knows to be wrong, in the %s theme', async (theme, stored) => {
    const { workbench, pane } = await openedTable(stored);
    const window = await enlarged(workbench, pane);
    expect(await window.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    expect(await violations(window.mainFrame())).toEqual([]);
    await window.close();
  });

  it('takes the pane where the browser blocks windows (fact 17), and where Excel has none', async () => {
    const { workbench, pane } = await openedTable();
    await pane.evaluate(() => {
      window.open = () => null;
    });
    await pane.locator('.enlarge').click();
    await pane.locator('.table-page.large .paper table').waitFor();
    // Office.js says by itself that the window was blocked
    await pane.locator('#crossZoneNotification input').click();
    await pane.getByRole('button', { name: 'Thu nhỏ' }).click();
    await pane.locator('.table-page.large').waitFor({ state: 'detached' });

    await pane.evaluate(() => {
      Office.context.requirements.isSetSupported = () => false;
    });
    await pane.locator('.enlarge').click();
    await pane.locator('.table-page.large .paper table').waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
