import type { Frame } from 'playwright-core';
import { describeInBrowser } from './browser';
import { paragraph, row, table, wordFile } from '../reports/documents/word-files';
import { overflow, pressTab, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests, type WorkbenchPage } from './workbench-page';

jest.setTimeout(PATIENCE * 3);

/** A report of a province that there is not; the last figure can be read in two ways. */
const REPORT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,75% kế hoạch, tăng 10% so với cùng kỳ). ' +
  'Giá trị sản xuất công nghiệp ước đạt 21.340 tỷ đồng, giảm 1,5% so với cùng kỳ. ' +
  'Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 450 triệu USD.';
const NARROW = 320;
/** Within an inserted table: below title, document line, header of two rows and number row. */
const FIRST_ROW = 5;

async function openReport(workbench: WorkbenchPage): Promise<Frame> {
  const pane = await workbench.paneFrame();
  await pane.locator('#tab-report').click();
  await pane.locator('#report-text').waitFor();
  return pane;
}

async function readText(pane: Frame, text = REPORT): Promise<void> {
  await pane.locator('#report-text').fill(text);
  await pane.getByRole('button', { name: 'Đọc số liệu' }).click();
  await rows(pane).first().waitFor();
}

const rows = (pane: Frame) => pane.locator('.figure-card');

describeInBrowser('the tab of reports', () => {
  const { open } = workbenchForTests();

  it('fits into 320 pixels in every state, without a violation that axe-core knows', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, NARROW);
    const pane = await openReport(workbench);
    const check = async (name: string) => {
      await screenshot(workbench, `report-${name}`);
      expect({ name, overflow: await overflow(pane) }).toEqual({ name, overflow: 0 });
      expect(await violations(pane)).toEqual([]);
    };
    await check('typing');
    await readText(pane);
    await check('figures');
    await pane
      .getByRole('button', { name: /^Sửa: kim ngạch xuất khẩu/i })
      .first()
      .click();
    await check('edit');
    await pane.getByText('Xem trước', { exact: true }).click();
    await pane.locator('.paper table').waitFor();
    await check('preview');
    await pane.getByText('Viết văn bản').click();
    await pane.locator('#write-result').waitFor();
    await check('write');
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it('shows the phrase of the figure that is pointed at or focused', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await readText(pane);
    const active = async () => (await pane.locator('.report-source mark.active').allInnerTexts()).join('');
    await rows(pane).nth(1).hover();
    expect(await active()).toMatch(/^Giá trị sản xuất công nghiệp .*1,5%/);
    await rows(pane).nth(0).getByRole('button', { name: /^Bỏ/ }).focus();
    expect(await active()).toMatch(/^kim ngạch xuất khẩu .*10%/);
  });

  it('opens a Word document, tells what of it is not read, and refuses what is none', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    const file = pane.locator('.report-typing input[type=file]');
    const body =
      paragraph(REPORT) +
      table(row('Chỉ tiêu', 'ĐVT', 'TH 2031'), row('Muối', 'tấn', '45'), row('Cá', 'tấn', '7'));
    const footnotes = `<w:footnote w:id="1">${paragraph('Nguồn: phòng mẫu.')}</w:footnote>`;
    await file.setInputFiles({
      name: 'bao-cao.docx',
      mimeType: '',
      buffer: Buffer.from(wordFile(body, { footnotes })),
    });
    await pane.getByText('Đã mở bao-cao.docx. 1 chú thích').waitFor();
    expect(await pane.locator('#report-text').inputValue()).toContain('| Muối | tấn | 45 |');
    await file.setInputFiles({
      name: 'cu.doc',
      mimeType: '',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    await pane.getByText('cu.doc: Đây là văn bản Word kiểu cũ').waitFor();
    expect(await pane.locator('#report-text').inputValue()).toContain(REPORT);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole('button', { name: 'Đọc số liệu' }).click();
    await rows(pane).first().waitFor();
    expect(await rows(pane).count()).toBe(5);
  });

  it('takes a table that is pasted from a page as a table, in one step to undo', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    const box = pane.locator('#report-text');
    await box.fill('Năm 2031:\n');
    await box.press('Control+End');
    await box.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Muối 45');
      data.setData(
        'text/html',
        '<table><tr><td>Muối</td><td>45</td></tr></table><img src=x onerror="parent.hurt=1">',
      );
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await box.inputValue()).toBe('Năm 2031:\n| Muối | 45 |');
    await box.press('Control+z');
    expect(await box.inputValue()).toBe('Năm 2031:\n');
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });

  it('inserts the figures as the user left them: edited, and without the dropped one', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await readText(pane);
    expect(await rows(pane).count()).toBe(3);
    await rows(pane).nth(1).getByRole('button', { name: /^Sửa/ }).click();
    await pane.locator('#edit-value').fill('21,5.1');
    await pane.getByRole('button', { name: 'Lưu' }).click();
    await pane.locator('#edit-value-about').waitFor();
    await pane.locator('#edit-value').fill('21.345,5');
    await pane.getByRole('button', { name: 'Lưu' }).click();
    await pane.locator('#edit-value').waitFor({ state: 'detached' });
    await rows(pane).nth(2).getByRole('button', { name: /^Bỏ/ }).click();
    await pane.getByRole('button', { name: 'Chèn bảng' }).click();
    await pane.getByText('Đã chèn bảng').waitFor();
    const { opened } = await workbench.download();
    const sheet = 'Chỉ tiêu 2031';
    expect(cellOf(opened, sheet, FIRST_ROW, 5)?.v).toBe(412.5);
    expect(cellOf(opened, sheet, FIRST_ROW + 1, 5)?.v).toBe(21345.5);
    // the target of the year after was dropped
    expect(cellOf(opened, sheet, FIRST_ROW, 8)?.v).toBeUndefined();
    await pane.getByRole('button', { name: 'Xóa bảng vừa chèn' }).click();
    await pane.getByText('Đã xóa').first().waitFor();
    expect(await workbench.tabs()).not.toContain(sheet);
    // the text and its figures are still there
    expect(await rows(pane).count()).toBe(2);
  });

  it('inserts targets and a reconciliation of two texts whose functions answer', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await pane.getByRole('button', { name: 'Thêm văn bản để đối chiếu' }).click();
    await pane.locator('#report-text-2').fill('Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD.');
    await readText(pane);
    expect(await rows(pane).count()).toBe(4);
    for (const kind of ['targets', 'reconciliation']) {
      if (kind === 'targets') await pane.locator('#report-block').selectOption(kind);
      else {
        await pane.getByLabel('Đối chiếu').check();
        await pane.locator('.finding.agrees', { hasText: 'đạt 93,75% kế hoạch' }).waitFor();
      }
      await pane.getByRole('button', { name: 'Chèn bảng' }).click();
      await pane.getByText('Đã chèn bảng').waitFor();
      await pane.getByRole('button', { name: 'Chèn bảng khác' }).click();
      await pane.locator('.report-insert').waitFor();
    }
    const { opened } = await workbench.download();
    const texts = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 13 }, (_, column) => cellOf(opened, 'Đối chiếu 2031', row, column)?.v),
    ).flat();
    expect(texts).toContain('khớp');
    expect(texts).toContain(440);
    const growth = [0, 1].map((line) => cellOf(opened, 'Mục tiêu 2032', FIRST_ROW + line, 7)?.v);
    expect(growth).toContainEqual(expect.closeTo((450 / 412.5 - 1) * 100, 6));
  });

  it('reconciles the text with a table of the workbook', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    // two digits of the imports are swapped: 141 of the table's 110 are 128,18 % of the plan
    await readText(pane, 'Năm 2023, kim ngạch nhập khẩu ước đạt 141 triệu USD, đạt 128,81% kế hoạch.');
    await pane.getByLabel('Đối chiếu').check();
    const wrong = pane.locator('.finding.wrong');
    await wrong.waitFor();
    expect(await wrong.innerText()).toContain('128,18');
    expect(await pane.locator('.counter.wrong').innerText()).toMatch(/^1\s+sai/);
    // the phrase in the text, and the cell it was recomputed from
    await wrong.getByRole('button', { name: 'Xem câu chữ' }).click();
    expect((await pane.locator('.report-source mark.active').allInnerTexts()).join('')).toContain('128,81%');
    await wrong.locator('.link.address').click();
    await pane.locator('#reconcile-reference').selectOption('');
    await pane.locator('.finding.open').waitFor();
    await setPaneWidth(workbench, NARROW);
    await screenshot(workbench, 'report-reconcile');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
  });

  it('keeps the keyboard where something happened, whatever was pressed is gone', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    const press = async (name: RegExp | string, place = 0) => {
      await pane.getByRole('button', { name }).nth(place).focus();
      await workbench.page.keyboard.press('Enter');
    };
    const becomes = (id: string) =>
      pane.waitForFunction((wanted) => document.activeElement?.id === wanted, id, { timeout: PATIENCE });
    await pane.locator('#report-text').fill(REPORT);
    await press('Đọc số liệu');
    await becomes('report-figures');
    await press(/^Sửa: /, 1);
    await becomes('edit-heading');
    await press('Thôi');
    await becomes('figure-edit-1');
    await workbench.page.keyboard.press('Enter');
    await becomes('edit-heading');
    await press('Lưu');
    await becomes('figure-edit-1');
    await press(/^Bỏ: /, 2);
    await becomes('figure-undo');
    await workbench.page.keyboard.press('Enter');
    await becomes('figure-drop-2');
    await press('Chèn bảng');
    await pane.getByText('Đã chèn bảng').waitFor();
    await press('Chèn bảng khác');
    await becomes('report-figures');
    await press('Sửa văn bản');
    await becomes('report-text');
    await pane.getByText('Viết văn bản').click();
    await pane.locator('#write-table').waitFor();
    await press('Chép đoạn này');
    await pane.getByText(/^(Đã chép|Không chép được)/).waitFor();
    expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(false);
    await press('Tìm lại');
    await becomes('write-table');
  });

  it('writes the paragraph of a table in the workbook, in the style chosen, and copies it', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await pane.getByText('Viết văn bản').click();
    const result = pane.locator('#write-result');
    await result.waitFor();
    const brackets = await result.inputValue();
    expect(brackets).toMatch(/^Năm 2023, .*ước đạt .*\(.*so với cùng kỳ\)/);
    await pane.locator('#write-style').selectOption('commas');
    expect(await result.inputValue()).not.toBe(brackets);
    await pane.getByRole('button', { name: 'Chép đoạn này' }).click();
    await pane.getByText(/^(Đã chép|Không chép được)/).waitFor();
  });

  it('remembers a paragraph, and writes it again when a cell of its table changed', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await pane.getByText('Viết văn bản').click();
    await pane.locator('#write-result').waitFor();
    await pane.getByRole('button', { name: 'Nhớ đoạn này' }).click();
    const refresh = pane.getByRole('button', { name: 'Làm mới', exact: true });
    await refresh.click();
    await pane.getByText('Không số liệu nào đổi.').waitFor();
    const kept = await pane.locator('textarea[id^="paragraph-"]').inputValue();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getFirst().getUsedRange();
        used.load('values');
        await context.sync();
        const rows: unknown[][] = used.values;
        rows.forEach((row, r) =>
          row.forEach((value, c) => {
            if (typeof value === 'number' && value > 9999) used.getCell(r, c).values = [[value + 1000]];
          }),
        );
        await context.sync();
      }),
    );
    await refresh.click();
    await pane.getByText(/số đã đổi:$/).waitFor();
    expect(await pane.locator('textarea[id^="now-"]').inputValue()).not.toBe(kept);
    await pane.getByRole('button', { name: 'Nhớ đoạn mới' }).click();
    await pane.locator('textarea[id^="now-"]').waitFor({ state: 'detached' });
    await refresh.click();
    await pane.getByText('Không số liệu nào đổi.').waitFor();
    expect(workbench.errors).toEqual([]);
  });

  it('reads a text of hundreds of pages while the pane goes on answering, and stops when told to', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    const pages = `${REPORT}\n`.repeat(20_000);
    await pane.locator('#report-text').evaluate((box, text) => {
      const area = box as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, pages);
    await pane.getByRole('button', { name: 'Đọc số liệu' }).click();
    await pane.getByText('Đang đọc văn bản').waitFor();
    await pane.getByRole('button', { name: 'Dừng đọc' }).click();
    await pane.getByText('Đã dừng đọc').waitFor();
    expect((await pane.locator('#report-text').inputValue()).length).toBe(pages.length);
    expect(workbench.errors).toEqual([]);
  });

  it('is reached and used by keyboard alone', async () => {
    const workbench = await open();
    const pane = await workbench.paneFrame();
    await pane.locator('#tab-tables').focus();
    await workbench.page.keyboard.press('ArrowRight');
    await pane.locator('#report-text').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('tab-report');
    const focused = () => pane.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (wanted: string) => {
      for (let presses = 0; presses < 200 && (await focused()) !== wanted; presses++)
        await pressTab(workbench, pane);
      expect(await focused()).toBe(wanted);
    };
    // Office.js moves the focus itself, and stops at each radio button
    const inText = () => pane.evaluate(() => document.activeElement?.id === 'report-text');
    for (let presses = 0; presses < 6 && !(await inText()); presses++) await pressTab(workbench, pane);
    expect(await inText()).toBe(true);
    await workbench.page.keyboard.insertText(REPORT);
    await tabTo('Đọc số liệu');
    await workbench.page.keyboard.press('Enter');
    await rows(pane).first().waitFor();
    await tabTo('Chèn bảng');
    await workbench.page.keyboard.press('Enter');
    await pane.getByText('Đã chèn bảng').waitFor();
    expect(await workbench.tabs()).toContain('Chỉ tiêu 2031');
  });

  it('speaks English where the user chooses it', async () => {
    const workbench = await open();
    const pane = await openReport(workbench);
    await readText(pane);
    await pane.getByRole('button', { name: 'English' }).click();
    await pane.getByRole('heading', { name: 'Figures found' }).waitFor();
    expect(await rows(pane).first().innerText()).toMatch(/93.75% of the plan|Edit/);
    await screenshot(workbench, 'report-english');
    expect(await violations(pane)).toEqual([]);
  });
});
