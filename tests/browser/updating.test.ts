import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import {
  drawn,
  IN_DARK,
  openTable,
  overflow,
  pressTab,
  screenshot,
  setPaneWidth,
  violations,
} from './pane-checks';
import { PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(PATIENCE * 4);

const SOURCE = 'Chỉ tiêu 2023';
const BLOCK = 'Chỉ tiêu 2023 (2)';

async function preview(pane: Frame): Promise<void> {
  await openTable(pane, 'CT-NAM');
  await drawn(pane);
}

async function insert(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Chèn bảng', exact: true }).click();
  await pane.getByText('Đã chèn bảng').waitFor();
}

/** Keeps a picture and holds the pane to its width and to what axe-core knows. */
async function check(workbench: WorkbenchPage, pane: Frame, name: string): Promise<void> {
  await screenshot(workbench, name);
  expect({ name, overflow: await overflow(pane) }).toEqual({ name, overflow: 0 });
  expect(await violations(pane)).toEqual([]);
}

/** Of comparisons the other form. */
const asIndex = (pane: Frame) => pane.getByLabel('So với (%), ví dụ 109,05').check();

describeInBrowser('what is told of a table and its sources', () => {
  const { open } = workbenchForTests();

  it('an update shows old and new of each cell, and typed figures that the source says otherwise', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await preview(pane);
    await insert(pane);
    // the new sheet is shown: what is typed now goes into it
    await workbench.enter('E16', '650');
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await preview(pane);
    const offer = pane.locator('.update-offer');
    await offer.getByText('Không ô nào đổi số.').waitFor();
    await offer.getByText('1 ô đã nhập khác với nguồn').waitFor();
    expect(await offer.innerText()).toMatch(/nhập\s+650, nguồn\s+680/);
    await asIndex(pane);
    await offer.getByText('ô sẽ đổi:').waitFor();
    await check(workbench, pane, 'update-changes-320');
    await pane.getByRole('button', { name: 'Cập nhật bảng' }).click();
    await pane.getByText('Đã cập nhật bảng').waitFor();
    await pane.getByText('ô đã đổi:').waitFor();
    await check(workbench, pane, 'updated-320');
    await setPaneWidth(workbench, 450);
    await screenshot(workbench, 'updated-450');
    expect(workbench.errors).toEqual([]);
  });

  it('lists what does not add up in the source quietly, by keyboard too, before and after the insertion', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await workbench.enter('H16', '9');
    await preview(pane);
    const findings = pane.locator('details.findings');
    const summary = findings.locator('summary');
    expect(await summary.innerText()).toBe('1 chỗ trong nguồn không khớp');
    expect(await findings.getAttribute('open')).toBeNull();
    await summary.focus();
    await workbench.page.keyboard.press('Enter');
    const line = findings.locator('li').first();
    expect(await line.innerText()).toContain('ghi 9; tính lại từ');
    expect(await line.innerText()).toContain('được 3,03.');
    await check(workbench, pane, 'findings-320');
    await pressTab(workbench, pane);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe(`'${SOURCE}'!H16`);
    await workbench.page.keyboard.press('Enter');
    // the cell is selected in the sheet: the pane tells it as the place that a table could go to
    await pane.locator('.parameters').getByText(`'${SOURCE}'!H16`).waitFor();
    await insert(pane);
    await pane.locator('details.findings').waitFor();
    expect(workbench.errors).toEqual([]);
  });

  it('shows the way of a figure from the cell that is selected, up to its source and down to what uses it', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await preview(pane);
    await insert(pane);
    await workbench.goTo('F16');
    await pane.locator('#tab-blocks').click();
    await pane.getByRole('button', { name: 'Xem ô đang chọn' }).focus();
    await workbench.page.keyboard.press('Enter');
    const way = pane.locator('.way');
    await way.getByText('Được dùng ở').waitFor();
    const told = await way.innerText();
    expect(told).toContain(`'${BLOCK}'!F16`);
    expect(told).toContain(`'${SOURCE}'!`);
    await check(workbench, pane, 'way-320');
    // it follows the selection
    await workbench.goTo('H16');
    await way.getByText(`'${BLOCK}'!H16`).first().waitFor();
    await way.getByText('= CT.GROWTH(', { exact: false }).waitFor();
    await setPaneWidth(workbench, 450);
    await screenshot(workbench, 'way-450');
    await way.getByRole('button', { name: 'Đóng' }).click();
    await way.getByText('Được dùng ở').waitFor({ state: 'hidden' });
    expect(workbench.errors).toEqual([]);
  });

  it('says of which period the chosen sheet is, and changes to it in one press', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await preview(pane);
    await pane.locator('#year').fill('2021');
    await pane.locator('#source').selectOption(SOURCE);
    const note = pane.locator('.update-offer', { hasText: 'là số liệu năm 2023' });
    await note.waitFor();
    await check(workbench, pane, 'period-320');
    await note.getByRole('button', { name: 'Đổi sang năm 2023' }).click();
    await note.waitFor({ state: 'hidden' });
    expect(await pane.locator('#year').inputValue()).toBe('2023');
    expect(await pane.locator('#source').inputValue()).toBe(SOURCE);
    // the choice of a source does not stick to the next table
    await pane.getByRole('button', { name: 'Tất cả bảng' }).click();
    await openTable(pane, 'TMBL');
    expect(await pane.locator('#source').inputValue()).toBe(':auto');
    expect(workbench.errors).toEqual([]);
  });

  it('where the sources have a newer period the block is rolled forward to it: the list stands in the tab of inserted tables', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await preview(pane);
    await pane.locator('#year').fill('2022');
    await drawn(pane);
    await insert(pane);
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await preview(pane);
    await pane.locator('#year').fill('2022');
    const note = pane.locator('.update-offer', { hasText: 'năm 2023' });
    await note.getByRole('button', { name: 'Lập bảng năm 2023' }).click();
    await pane.getByText('Chuyển 1 bảng sang năm 2023?').waitFor();
    expect(await pane.locator('#tab-blocks').getAttribute('aria-selected')).toBe('true');
    await pane.locator('#roll-make').click();
    await pane.getByText('Đã chuyển 1 bảng sang năm 2023.').waitFor();
    await check(workbench, pane, 'rolled-to-newer-320');
    expect(workbench.errors).toEqual([]);
  });

  it('is drawn in the dark theme as well', async () => {
    const workbench = await open();
    await workbench.reopen(IN_DARK);
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    expect(await pane.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await pane.locator('.first-run').waitFor();
    await check(workbench, pane, 'first-run-dark');
    await workbench.enter('H16', '9');
    await preview(pane);
    await pane.locator('details.findings summary').click();
    await check(workbench, pane, 'findings-dark');
    await insert(pane);
    await workbench.enter('E16', '650');
    await pane.locator('#tab-blocks').click();
    await workbench.goTo('H16');
    await pane.getByRole('button', { name: 'Xem ô đang chọn' }).click();
    await pane.locator('.way').getByText('= CT.GROWTH(').waitFor();
    await check(workbench, pane, 'way-dark');
    await pane.locator('#tab-tables').click();
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await preview(pane);
    await asIndex(pane);
    await pane.getByText('ô sẽ đổi:').waitFor();
    await check(workbench, pane, 'update-changes-dark');
  });

  it('says at first what it does, leads to the guide, and is quiet once that was read', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    const card = pane.locator('.first-run');
    await card.waitFor();
    await check(workbench, pane, 'first-run-320');
    for (const name of ['Hướng dẫn', 'Các hàm CT']) {
      const href = await card
        .getByRole('link', { name })
        .evaluate((link) => (link as HTMLAnchorElement).href);
      const answer = await workbench.page.request.get(href);
      expect([name, answer.status()]).toEqual([name, 200]);
      expect(await answer.text()).toMatch(/<html lang="?vi\b/);
    }
    await card.getByRole('button', { name: 'Đã hiểu' }).focus();
    await workbench.page.keyboard.press('Enter');
    await card.waitFor({ state: 'hidden' });
    await pane.waitForFunction(() => document.activeElement?.id === 'table-search');
    await workbench.page.reload();
    await workbench.ready();
    const again = await workbench.paneFrame();
    await again.locator('.offers').waitFor();
    expect(await again.locator('.first-run').count()).toBe(0);
  });
});
