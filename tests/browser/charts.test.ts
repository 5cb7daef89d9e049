import { describeInBrowser } from './browser';
import { drawn, openTable, overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(PATIENCE * 4);

describeInBrowser('a chart beside a table', () => {
  const { open } = workbenchForTests();

  it('is shown small before it is made, stands over the grid, scrolls with its cells and is in the download', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await openTable(pane, 'CT-NAM');
    await drawn(pane);
    expect(await pane.locator('.chart-picture').count()).toBe(0);
    await pane.getByLabel('Thêm biểu đồ bên phải bảng').check();
    const small = pane.getByRole('img', { name: /Hình biểu đồ: Tăng\/giảm năm 2023/ });
    await small.waitFor();
    await drawn(pane);
    expect(await small.locator('rect').count()).toBeGreaterThan(0);
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
    await screenshot(workbench, 'chart-preview-320');

    await pane.getByRole('button', { name: 'Chèn bảng', exact: true }).click();
    await pane.getByText('Đã chèn bảng').waitFor();
    // the chart stands right of the columns that the window shows
    await workbench.goTo('U20');
    const large = workbench.page.locator('#grid .chart svg');
    await large.waitFor();
    expect(await large.getAttribute('aria-label')).toContain('Tăng/giảm năm 2023 so với năm 2022');
    await screenshot(workbench, 'chart-in-grid', '#workbook');
    const before = (await large.boundingBox())!;
    await workbench.goTo('AC40');
    await workbench.page.waitForFunction(
      ([x, y]) => {
        const box = document.querySelector('#grid .chart')?.getBoundingClientRect();
        return !box || box.x !== x || box.y !== y;
      },
      [before.x, before.y],
    );
    const { opened } = await workbench.download();
    const charts = Object.values(opened.content.beside.sheets).flatMap((sheet) => sheet.charts);
    expect(charts.map(({ name }) => name)).toEqual([expect.stringMatching(/^CT CT-NAM-/)]);
    expect(workbench.errors).toEqual([]);
  });
});
