import { readFileSync } from 'node:fs';
import { createHeadlessEngine } from '../../../src/workbench/engine/headless';
import { openAddinPage, type AddinPage } from '../../../src/workbench/cli/addin-page';
import { OfficeHost } from '../../../src/workbench/office-host/host';
import { openXlsx } from '../../../src/workbench/xlsx';
import { until } from '../until';
import { builtAddin, PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

const open: { host: OfficeHost; page?: AddinPage; dispose: () => void }[] = [];
afterEach(async () => {
  for (const { host, page, dispose } of open.splice(0)) {
    await host.idle();
    page?.close();
    dispose();
  }
});

/** The sample in a host whose runtime was started for functions alone; `first` happens before the page is there. */
async function startHidden(first: (host: OfficeHost) => void = () => undefined) {
  const engine = await createHeadlessEngine(openXlsx(readFileSync(SAMPLE), 'chi-tieu-2023.xlsx').content);
  const host = new OfficeHost(engine, { paneState: 'Background' });
  const opened: (typeof open)[number] = { host, dispose: () => (host.dispose(), engine.dispose()) };
  open.push(opened);
  first(host);
  const page = (opened.page = await openAddinPage(host, builtAddin()));
  return { host, page };
}

const text = ({ window }: AddinPage, selector: string) =>
  window.document.querySelector(selector)?.textContent ?? null;

describe('a runtime that was started for functions alone (fact 11)', () => {
  test('asks nothing of the workbook and draws nothing beyond the first view', async () => {
    const { host, page } = await startHidden();
    await host.idle();
    expect(host.counts.requests).toBe(0);
    expect(text(page, 'footer')).toBeNull();
    expect(page.window.document.querySelectorAll('.insert-bar, .preview, .ms-Fabric')).toHaveLength(0);
    expect(page.window.document.querySelectorAll('.card').length).toBeGreaterThan(10);
    expect(page.errors).toEqual([]);
  });

  test('starts once its pane is shown', async () => {
    const { host, page } = await startHidden();
    host.setPaneState('Visible');
    await until(() => page.window.document.querySelector('footer') && host.counts.requests > 0);
    // hidden and shown again: the pane goes on where it was
    host.resetCounts();
    host.setPaneState('Background');
    host.setPaneState('Visible');
    await host.idle();
    expect(host.counts.requests).toBe(0);
  });

  test('a button of the ribbon works on its first click, which Excel hands over before the pane is ready (fact 7)', async () => {
    const { host, page } = await startHidden((starting) => {
      starting.callAction('TARGETSHEET');
      starting.callAction('TARGETSHEET');
    });
    await until(() => host.paneState === 'Visible' && page.window.document.querySelector('table'));
    expect(text(page, 'h2')).toBe('Chỉ tiêu năm sau');
    expect(page.errors).toEqual([]);
  });
});
