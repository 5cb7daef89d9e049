import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { drawn, openTable, overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

const NARROW = 320;
const FIGURE = {
  indicator: 'Kim ngạch xuất khẩu',
  period: 'năm 2022',
  value: '640,5',
  unit: 'triệu USD',
};

async function looksRight(workbench: WorkbenchPage, pane: Frame, name: string): Promise<void> {
  await screenshot(workbench, name);
  expect({ name, overflow: await overflow(pane) }).toEqual({ name, overflow: 0 });
  expect(await violations(pane)).toEqual([]);
}

describeInBrowser('the ledger and territories in the pane', () => {
  const { open } = workbenchForTests();

  it('records a figure by hand and a report, makes the table of revisions, and keeps only the ledger when the record is erased', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const before = await workbench.tabs();
    const pane = await workbench.paneFrame();
    await pane.locator('#tab-blocks').click();
    // without any table figures are typed; what is missing is told beside its field
    await pane.locator('#ledger-source').waitFor();
    await pane.locator('#ledger-record').click();
    await pane.locator('#ledger-value-about').waitFor();
    await looksRight(workbench, pane, 'ledger-faults');
    for (const [name, text] of Object.entries(FIGURE)) await pane.locator(`#ledger-${name}`).fill(text);
    await pane.locator('#ledger-record').click();
    await pane.getByText('Đã ghi vào trang “Sổ công bố” (số dòng: 1).').waitFor();
    const { opened } = await workbench.download();
    expect([1, 2, 4].map((column) => cellOf(opened, 'Sổ công bố', 4, column)?.v)).toEqual([
      FIGURE.indicator,
      FIGURE.period,
      640.5,
    ]);

    // what a report states is read from its text
    await pane.locator('#ledger-source').selectOption('report');
    await pane.locator('#ledger-text').fill('Năm 2022, kim ngạch xuất khẩu đạt 652 triệu USD.');
    await pane.locator('#ledger-vintage').selectOption('preliminary');
    await looksRight(workbench, pane, 'ledger-report');
    await pane.locator('#ledger-record').click();
    await pane.getByText('Đã ghi vào trang “Sổ công bố” (số dòng: 1).').waitFor();

    await pane.locator('#ledger-revisions').click();
    await pane.getByText('Đã lập bảng điều chỉnh:').waitFor();
    await looksRight(workbench, pane, 'ledger-revisions');
    const sheets = await workbench.tabs();
    expect(sheets).toEqual([...before, 'Sổ công bố', 'Điều chỉnh công bố']);
    const revised = (await workbench.download()).opened;
    const row = [6, 8, 10, 11].map((column) => cellOf(revised, sheets[sheets.length - 1], 4, column)?.v);
    expect(row).toEqual([640.5, 652, 640.5, 652]);

    // the record goes, what stands on the sheets stays
    await pane.locator('#blocks-erase').click();
    await pane.getByRole('button', { name: 'Xóa dấu vết', exact: true }).click();
    await pane.locator('.block').first().waitFor({ state: 'detached' });
    expect(await workbench.tabs()).toEqual(sheets);
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it('puts the bases of the former provinces beside a table of the new one', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await pane.locator('#year').fill('2025');
    await pane.locator('details.more:has(#territory)').evaluate((more) => more.setAttribute('open', ''));
    // a list of the department's own is offered, and what it does not read is told
    const list = 'Xã An Phú = Xã An Bình + Xã Phú Lộc từ 1/7/2025\nXã Đông Sơn';
    await pane
      .locator('#territory-list')
      .setInputFiles({ name: 'dia-gioi.txt', mimeType: 'text/plain', buffer: Buffer.from(list) });
    await pane.getByText('Dòng không đọc được hoặc lặp tên: 2.').waitFor();
    const offered = pane.locator('#territory-offered option');
    expect(await offered.first().getAttribute('value')).toBe(list.split('\n')[0]);
    await pane.locator('#territory').fill('Gia Lai');
    await drawn(pane);
    await pane.locator('.paper').getByText('Bình Định (cũ)').first().waitFor();
    await looksRight(workbench, pane, 'territory');
    await pane.locator('.insert-bar .ms-Button').click();
    await pane.getByText('Đã chèn bảng').waitFor();
    const sheet = (await workbench.tabs()).pop()!;
    const { opened } = await workbench.download();
    const heads = Array.from({ length: 20 }, (_, column) => cellOf(opened, sheet, 3, column)?.v);
    expect(heads).toEqual(expect.arrayContaining(['Gia Lai (cũ)', 'Bình Định (cũ)']));
    expect(workbench.errors).toEqual([]);
  });
});
