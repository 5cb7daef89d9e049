import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { identityOf, readRegister } from '../../src/collecting';
import { loadTemplate } from '../../src/tables';
import { ReturnedFile } from '../collecting/returned-form';
import { describeInBrowser } from './browser';
import { overflow, screenshot, setPaneWidth, violations } from './pane-checks';
import { cellOf, PATIENCE, workbenchForTests } from './workbench-page';

jest.setTimeout(4 * PATIENCE);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describeInBrowser('units’ files in the pane', () => {
  const { open } = workbenchForTests();

  it('gives out forms, tells what came back, and puts the sums into the workbook', async () => {
    const workbench = await open();
    await setPaneWidth(workbench, 320);
    const pane = await workbench.paneFrame();
    await pane.locator('#tab-units').click();
    await pane.locator('#units-list').fill('UBND xã A\nUBND xã B\nUBND xã C');
    const [download] = await Promise.all([
      workbench.page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Tải biểu (.zip)' }).click(),
    ]);
    await pane.getByText('Đã lập 3 biểu').waitFor();
    expect(await violations(pane)).toEqual([]);
    const parts = unzipSync(readFileSync(await download.path()));
    const register = readRegister(strFromU8(parts['forms.json']))!;
    await loadTemplate(register.choices.table);

    const forms = register.units.slice(0, 2).map((unit, at) => {
      const identity = identityOf(register, unit);
      const [name, bytes] = Object.entries(parts).find(([file]) => file.startsWith(identity.number))!;
      return { name, form: new ReturnedFile(bytes, identity).fill((_, entry) => (at + 1) * 100 + entry) };
    });
    const cell = forms[0].form.cell('row/exports', 'plan');
    const sent = forms.map(({ name, form }) => ({ name, mimeType: XLSX, buffer: Buffer.from(form.bytes) }));
    const faulty = { ...sent[1], buffer: Buffer.from(forms[1].form.text(cell, '1.250').bytes) };
    const registerFile = {
      name: 'forms.json',
      mimeType: 'application/json',
      buffer: Buffer.from(parts['forms.json']),
    };

    await pane.locator('#units-files').setInputFiles([registerFile, sent[0], faulty]);
    await pane.getByText('1 đơn vị đã nộp, 1 chưa nộp, 1 có lỗi.').waitFor();
    await pane.getByText(new RegExp(`!${cell} .*số gõ dưới dạng chữ "1\\.250"`)).waitFor();
    await screenshot(workbench, 'units-board');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);

    await pane.locator('#units-files').setInputFiles([sent[1]]);
    await pane.getByText('2 đơn vị đã nộp, 1 chưa nộp, 0 có lỗi.').waitFor();
    await pane.getByRole('button', { name: 'Chèn bản tổng hợp vào sổ này' }).click();
    await pane.getByText('Đã chèn bản tổng hợp:').waitFor();
    await screenshot(workbench, 'units-inserted');
    expect(await overflow(pane)).toBe(0);
    expect(await violations(pane)).toEqual([]);
    const sheet = forms[0].form.layout.sheet;
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell)!;
    const place = [Number(digits) - 1, letters.charCodeAt(0) - 65] as const;
    const { opened } = await workbench.download();
    const own = [0, 1].map((at) => {
      const numbers = forms[at].form.layout.entries.filter(
        ({ kind, inList }) => kind === 'number' && !inList,
      );
      return (at + 1) * 100 + numbers.findIndex(({ line, key }) => line === 'row/exports' && key === 'plan');
    });
    const names = Object.values(opened.content.grid.sheets).map(({ name }) => name);
    const totals = names.filter((name) => name?.startsWith(sheet)).pop()!;
    expect(cellOf(opened, totals, ...place)).toMatchObject({
      v: own[0] + own[1],
      f: expect.stringMatching(/^=SUM\('Số liệu'!/) as string,
    });

    await pane.getByRole('button', { name: 'Gỡ khỏi sổ' }).click();
    await pane.getByText('Đã gỡ bản tổng hợp khỏi sổ.').waitFor();
    const after = await workbench.download();
    const left = Object.values(after.opened.content.grid.sheets).map(({ name }) => name);
    expect(left).not.toContain('Số liệu');
    expect(workbench.errors).toEqual([]);
    expect(workbench.outside).toEqual([]);
  });
});
