import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { drawn, openTable, overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

const NARROW = 320;
const OWN = '.card[data-table="DV-BIEU-CUA-SO"]';

/** Presses insert once the preview is there, and waits for what came of it. */
async function insertShown(pane: Frame): Promise<void> {
  await drawn(pane);
  await pane.waitForFunction(
    () => document.querySelector('.insert-bar .ms-Button')?.getAttribute('aria-disabled') !== 'true',
  );
  await pane.locator('.insert-bar .ms-Button').click();
  await pane.getByText('Đã chèn bảng').waitFor();
}

describeInBrowser('templates of the department’s own', () => {
  const { open } = workbenchForTests();

  it('are made from an inserted table, confirmed, inserted, renamed, taken as a file and deleted', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await insertShown(pane);
    await pane.locator('#tab-blocks').click();
    await pane.getByRole('button', { name: /^Lưu thành mẫu: bảng/ }).click();
    await pane.locator('#template-name').fill('Biểu của Sở');
    await pane.locator('#template-read').click();
    await pane.locator('#template-confirm').waitFor();
    await screenshot(workbench, 'templates-confirm');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
    await pane.locator('#template-save').click();
    await pane.locator('.insert-bar').waitFor();
    await insertShown(pane);
    await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
    await pane.locator(OWN).waitFor();
    expect(await pane.locator(OWN).locator('.card-name').textContent()).toContain('Biểu của Sở');
    await screenshot(workbench, 'templates-gallery');
    if (!(await pane.locator('#template-import').isVisible()))
      await pane.locator('#templates summary').click();
    const name = pane.getByLabel('Tên mới của mẫu Biểu của Sở');
    await name.fill('Biểu mới');
    await pane.getByRole('button', { name: 'Đổi tên' }).click();
    await pane.getByLabel('Tên mới của mẫu Biểu mới').waitFor();
    const download = workbench.page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Xuất mẫu Biểu mới ra tệp' }).click();
    const file = await (await download).path();
    await pane.getByRole('button', { name: 'Xóa mẫu Biểu mới' }).click();
    await pane.locator(OWN).waitFor({ state: 'detached' });
    await pane.locator('#template-import').setInputFiles(file);
    await pane.locator(OWN).waitFor();
    await pane.locator('#template-import').setInputFiles({
      name: 'sai.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"kind":"chi-tieu:template","version":9}'),
    });
    await pane.getByText('tệp ghi theo bản 9').waitFor();
  });
});
