import { describeInBrowser } from './browser';
import { overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(4 * PATIENCE);

const SHEET = 'Chỉ tiêu 2023';

describeInBrowser('the check in the pane', () => {
  const { open } = workbenchForTests();

  it('finds texts among numbers, corrects a cell and changes it back, and remembers what was accepted', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    const before = await workbench.download();
    await workbench.page.locator('#check').click();
    await pane.getByText('3 phát hiện ở 3 ô.').waitFor();
    await screenshot(workbench, 'check');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);

    // what is written is shown before
    await pane.getByRole('button', { name: `Sửa 1 ô… Số ở dạng văn bản, '${SHEET}'!F12` }).click();
    await pane.locator('.check-question', { hasText: '“31.621” → 31.621' }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Ghi', exact: true }).click();
    await pane.getByText('Đã sửa 1 ô.').waitFor();
    await pane.getByText('2 phát hiện ở 2 ô.').waitFor();
    const [row, column] = [11, 5];
    expect(cellOf((await workbench.download()).opened, SHEET, row, column)?.v).toBe(31621);

    // by keyboard: the reason is asked for, Enter remembers it
    await pane.getByRole('button', { name: 'Chấp nhận…' }).first().press('Enter');
    await pane.getByLabel('Chấp nhận vì').fill('Kế hoạch giao bằng chữ');
    await pane.getByLabel('Chấp nhận vì').press('Enter');
    await pane.getByText('1 phát hiện ở 1 ô.').waitFor();
    await pane.getByText('Đã xem, chấp nhận (1)').click();
    await pane.getByText('Vì: Kế hoạch giao bằng chữ').waitFor();
    await screenshot(workbench, 'check-accepted');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Rà soát lại' }).click();
    await pane.getByText('1 phát hiện ở 1 ô.').waitFor();
    await pane.getByRole('button', { name: 'Bỏ chấp nhận: ' }).click();
    await pane.getByText('2 phát hiện ở 2 ô.').waitFor();

    await pane.getByRole('button', { name: 'Trả lại như trước: ' }).click();
    await pane.getByText('Đã trả lại 1 ô như trước khi sửa.').waitFor();
    await pane.getByText('3 phát hiện ở 3 ô.').waitFor();
    const after = await workbench.download();
    expect(cellOf(after.opened, SHEET, row, column)).toEqual(cellOf(before.opened, SHEET, row, column));
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
