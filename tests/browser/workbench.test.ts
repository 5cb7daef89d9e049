import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from '../../src/workbench/xlsx';
import { describeInBrowser } from './browser';
import { pressTab } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(3 * PATIENCE);

const samplePath = path.join(__dirname, '../../samples/chi-tieu-2023.xlsx');
const sampleSheet = 'Chỉ tiêu 2023';

/** The sample under another name, with another text in A40 of its first sheet. */
function otherWorkbook(): { name: string; mimeType: string; buffer: Buffer } {
  const opened = openXlsx(new Uint8Array(readFileSync(samplePath)), 'mẫu.xlsx');
  const grid = structuredClone(opened.content.grid);
  const first = grid.sheets[grid.sheetOrder[0] ?? ''];
  ((first.cellData ??= {})[39] ??= {})[0] = { v: 'Tệp khác', t: 1 };
  const { bytes } = saveXlsx(opened, { grid, beside: opened.content.beside });
  return { name: 'tệp khác.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

/** Whether the grid shows more than its own headers: the sample's texts and lines are many dark pixels. */
function hasMuchInk(): boolean {
  let dark = 0;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#grid .grid canvas')) {
    if (canvas.width === 0 || canvas.height === 0) continue;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let i = 0; i < data.length; i += 4) {
      const brightness = (data[i] ?? 255) + (data[i + 1] ?? 255) + (data[i + 2] ?? 255);
      if ((data[i + 3] ?? 0) > 200 && brightness < 240) dark += 1;
    }
  }
  return dark > 4000;
}

describeInBrowser('the workbench in a browser', () => {
  const { open } = workbenchForTests();

  it('opens with the sample in the grid and the pane beside it, and asks no other host for anything', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    expect(await workbench.page.locator('#file-name').innerText()).toBe('chi-tieu-2023.xlsx');
    expect((await workbench.tabs())[0]).toBe(sampleSheet);
    expect(await pane.locator('body').innerText()).toContain('Chỉ tiêu');
    expect(await workbench.page.locator('#notice').isVisible()).toBe(false);
    await workbench.page.waitForFunction(hasMuchInk, undefined, { timeout: PATIENCE });
    expect(workbench.outside).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });

  it('computes functions of the add-in that are typed in English and in Vietnamese writing', async () => {
    const workbench = await open();
    await workbench.paneFrame();
    await workbench.enter('M30', '=CT.GROWTH(680,660)');
    await workbench.enter('M31', '=CT.GROWTH(680,5;660)');
    await workbench.enter('M32', '1.234,5');
    await workbench.enter('M33', '05/10/2026');
    const { opened, name } = await workbench.download();
    expect(name).toBe('chi-tieu-2023.xlsx');
    const [english, vietnamese, number, date] = [29, 30, 31, 32].map((row) =>
      cellOf(opened, sampleSheet, row, 12),
    );
    expect(english?.f).toBe('=CT.GROWTH(680,660)');
    expect(english?.v).toBeCloseTo(680 / 660 - 1, 12);
    expect(vietnamese?.f).toBe('=CT.GROWTH(680.5,660)');
    expect(vietnamese?.v).toBeCloseTo(680.5 / 660 - 1, 12);
    expect(number?.v).toBe(1234.5);
    expect(date?.v).toBe(46300);
    expect(workbench.outside).toEqual([]);
  });

  it('offers the functions with their descriptions while =CT. is typed', async () => {
    const workbench = await open();
    await workbench.paneFrame();
    await workbench.goTo('M30');
    await workbench.page.keyboard.type('=CT.GR', { delay: 60 });
    const offered = workbench.page.getByText('CT.GROWTH', { exact: true }).first();
    await offered.waitFor();
    const list = await offered.locator('xpath=ancestor::li[1]').innerText();
    expect(list).toMatch(/tăng/i);
  });

  it('opens a file by the dialog and another by drop, and gives back what was opened', async () => {
    const workbench = await open();
    const other = otherWorkbook();
    await workbench.choose(other);
    await workbench.page.getByText(other.name, { exact: true }).waitFor();
    await workbench.ready();
    const first = await workbench.download();
    expect(first.name).toBe(other.name);
    expect(first.bytes.equals(other.buffer)).toBe(true);

    await workbench.drop('thả.xlsx', readFileSync(samplePath));
    await workbench.page.getByText('thả.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    expect(cellOf((await workbench.download()).opened, sampleSheet, 39, 0)?.v ?? null).toBeNull();
    expect(workbench.errors).toEqual([]);
  });

  it('opens files that are dropped while another is still drawn one after another, the last on top', async () => {
    const workbench = await open();
    const sample = readFileSync(samplePath);
    await Promise.all(['một.xlsx', 'hai.xlsx', 'ba.xlsx'].map((name) => workbench.drop(name, sample)));
    await workbench.page.getByText('ba.xlsx', { exact: true }).waitFor();
    await workbench.ready();
    expect(await workbench.page.locator('#grid .grid').count()).toBe(1);
    expect((await workbench.download()).name).toBe('ba.xlsx');
    expect(workbench.errors).toEqual([]);
  });

  it('says what is wrong with a bad file and keeps the workbook that is open, with its changes', async () => {
    const workbench = await open();
    await workbench.enter('M30', 'còn đây');
    const sample = readFileSync(samplePath);
    const bad: [string, Buffer, RegExp][] = [
      ['bảng.xlsx', Buffer.from('không phải zip'), /không phải tệp \.xlsx/],
      ['cụt.xlsx', sample.subarray(0, sample.length / 2), /cắt cụt/],
    ];
    for (const [name, buffer, message] of bad) {
      await workbench.choose({ name, mimeType: 'application/octet-stream', buffer });
      await workbench.page.locator('#unsaved-drop').click();
      expect(await workbench.notice()).toMatch(message);
      await workbench.page.locator('#notice-close').click();
    }
    expect(await workbench.page.locator('#file-name').innerText()).toBe('chi-tieu-2023.xlsx');
    expect(cellOf((await workbench.download()).opened, sampleSheet, 29, 12)?.v).toBe('còn đây');
  });

  it('asks before changes are lost, and stays where it is told to', async () => {
    const workbench = await open();
    await workbench.enter('M30', '12');
    const other = otherWorkbook();
    await workbench.choose(other);
    const dialog = workbench.page.locator('#unsaved');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('chưa tải về');
    await workbench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await workbench.page.locator('#file-name').innerText()).toBe('chi-tieu-2023.xlsx');
    await workbench.choose(other);
    await workbench.page.locator('#unsaved-drop').click();
    await workbench.page.getByText(other.name, { exact: true }).waitFor();
  });

  it('speaks English when told to, pane included, and remembers it', async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.paneFrame();
    await page.locator('#language').click();
    expect(await page.locator('#open').innerText()).toBe('Open file…');
    const english = await workbench.paneFrame();
    await english.getByRole('heading', { name: 'Choose a table' }).waitFor();
    await page.reload();
    await workbench.ready();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('#save').innerText()).toBe('Download');
    await (await workbench.paneFrame()).getByRole('heading', { name: 'Choose a table' }).waitFor();
  });

  it('tells what the selected cells add up to, with numbers as the language of the page writes them', async () => {
    const workbench = await open();
    const told = workbench.page.locator('#statistics');
    await workbench.goTo('D16:F16');
    await told.getByText('Đếm: 3 · Tổng: 2.020').waitFor();
    await workbench.page.locator('#language').click();
    await workbench.ready();
    await workbench.goTo('D17:F17');
    await told.getByText('Count: 3 · Sum: 391').waitFor();
  });

  it('is reached everywhere by keyboard: F6 between bar, grid and pane, Tab along the bar, arrows for the splitter', async () => {
    const workbench = await open();
    const { page } = workbench;
    const pane = await workbench.paneFrame();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('#open').focus();
    const along: string[] = [];
    for (let i = 0; i < 8; i++) {
      along.push(await focused());
      await page.keyboard.press('Tab');
    }
    expect(along).toEqual([
      'open',
      'save',
      'sample',
      'insert-table',
      'target-sheet',
      'check',
      'toggle-pane',
      'language',
    ]);
    await page.locator('#open').focus();
    await workbench.pressF6('#workbook');
    await workbench.pressF6('#pane');
    await pressTab(workbench, pane);
    await workbench.pressF6('#open');
    await workbench.pressF6('#pane', 'Shift+F6');

    const width = async () => (await page.locator('#pane').boundingBox())?.width;
    expect(await width()).toBe(350);
    await page.locator('#splitter').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(360);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await width()).toBe(320);

    await page.locator('#toggle-pane').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.locator('#target-sheet').focus();
    await page.keyboard.press('Enter');
    await page.locator('#pane').waitFor();
  });
});
