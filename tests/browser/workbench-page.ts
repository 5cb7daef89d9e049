import { readFileSync } from 'node:fs';
import { type Browser, type Dialog, type Frame, type Page } from 'playwright-core';
import { type OpenedXlsx, openXlsx } from '../../src/workbench/xlsx';
import { launchBrowser } from './browser';
import { type Server, startServer } from './server';

/** Generous: the first start draws 15 MB of grid, and the machine may be busy. */
export const PATIENCE = 120_000;

/** The workbench in a browser, as a person has it in front of them. */
export class WorkbenchPage {
  /** Addresses of all requests that left this machine's server. */
  readonly outside: string[] = [];
  /** Errors no one caught, in the page or in the pane. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** A new profile with the page open and the sample in the grid. */
  static async open(
    browser: Browser,
    { url }: Server,
    viewport = { width: 1440, height: 860 },
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, acceptDownloads: true });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const workbench = new WorkbenchPage(page, url);
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
        workbench.outside.push(request.url());
    });
    page.on('pageerror', (error) => workbench.errors.push(String(error)));
    await page.goto(url);
    await workbench.ready();
    return workbench;
  }

  /**
   * Makes the page as new: nothing stored but what is given, nothing of what was done in it. Its process has compiled 15 MB of grid by
   * then, which a page of its own for each test would do again.
   */
  async reopen(stored: Readonly<Record<string, string>> = {}): Promise<void> {
    const { page } = this;
    await page.emulateMedia({ forcedColors: null });
    await page.evaluate((kept) => {
      window.localStorage.clear();
      for (const [key, value] of Object.entries(kept)) window.localStorage.setItem(key, value);
    }, stored);
    // the page asks before changes are lost
    const leave = (dialog: Dialog) => void dialog.accept();
    page.on('dialog', leave);
    await page.goto(this.url);
    page.off('dialog', leave);
    this.outside.length = this.errors.length = 0;
    await this.ready();
  }

  /** Resolves when a file is open and nothing is being worked on. */
  async ready(): Promise<void> {
    await this.page.locator('#grid .grid canvas').first().waitFor();
    await this.page.locator('#busy').waitFor({ state: 'hidden' });
  }

  /** The document of the add-in's pane, once Excel has answered: its first view, which shows before, gives way to another then. */
  async paneFrame(): Promise<Frame> {
    const handle = await this.page.locator('#pane iframe').elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error('The pane has no frame.');
    await frame.waitForFunction(() => 'chiTieu' in window);
    return frame;
  }

  /** Selects a cell as a person does: by its address in the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press('Enter');
    await this.page.waitForFunction(
      () => document.activeElement?.getAttribute('data-u-comp') === 'editor',
      undefined,
      { timeout: PATIENCE },
    );
  }

  /** Resolves when these cells are selected: the add-in selects a moment after its button was pressed. */
  async selected(area: RegExp): Promise<void> {
    await this.page.waitForFunction(
      (pattern) =>
        new RegExp(pattern).test(
          document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value ?? '',
        ),
      area.source,
    );
  }

  /** Types into a cell and takes it over. */
  async enter(address: string, text: string): Promise<void> {
    await this.begin(address, text);
    await this.accept();
  }

  /** Begins to type into a cell: the first letter opens it, the rest comes at once, as an input method or dictation gives it. */
  async begin(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text.slice(0, 1));
    await this.page.keyboard.insertText(text.slice(1));
  }

  /** Ends the cell that is being edited: the rest comes at once. */
  async finish(rest: string): Promise<void> {
    await this.page.keyboard.insertText(rest);
    await this.accept();
  }

  /**
   * Takes over what was typed with the tick beside the formula bar, not with Enter: on a busy machine the grid's list of functions
   * opens once more after a name was taken, and Enter then takes what it offers.
   */
  private accept(): Promise<void> {
    return this.endEditing('check-mark');
  }

  /** Leaves the cell as it was, with the cross beside the formula bar. */
  cancel(): Promise<void> {
    return this.endEditing('close');
  }

  private async endEditing(icon: string): Promise<void> {
    // the help of a function, further right, has a cross as well
    await this.page.locator(`[data-u-comp="formula-bar"] .univerjs-icon-${icon}-icon`).first().click();
  }

  /** Goes to the next part of the page, or the one before, and waits until the keyboard is there: a part takes it a moment later. */
  async pressF6(part: string, key: 'F6' | 'Shift+F6' = 'F6'): Promise<void> {
    await this.page.keyboard.press(key);
    await this.page.waitForFunction(
      (selector) => document.querySelector(selector)?.contains(document.activeElement),
      part,
    );
    if (part !== '#pane') return;
    // within the pane something takes the keyboard a moment later; Tab before that leads out of it
    const pane = await this.paneFrame();
    await pane.waitForFunction(() => document.activeElement !== document.body);
  }

  /** Chooses a file in the dialog. */
  async choose(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('#file').setInputFiles(file);
  }

  /** Drops a file on the grid. */
  async drop(name: string, bytes: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ base64, fileName }) => {
        const data = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([content], fileName));
        return data;
      },
      { base64: bytes.toString('base64'), fileName: name },
    );
    const grid = this.page.locator('#grid');
    await grid.dispatchEvent('dragover', { dataTransfer: transfer });
    await grid.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** The file the download button gives, as bytes and as it is opened again. */
  async download(): Promise<{ name: string; bytes: Buffer; opened: OpenedXlsx }> {
    const coming = this.page.waitForEvent('download');
    await this.page.locator('#save').click();
    const download = await coming;
    const bytes = readFileSync(await download.path());
    const name = download.suggestedFilename();
    return { name, bytes, opened: openXlsx(new Uint8Array(bytes), name) };
  }

  /** Names of the sheets on the tabs. */
  async tabs(): Promise<string[]> {
    const names = await this.page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The message under the bar; waits for one. */
  async notice(): Promise<string> {
    await this.page.locator('#notice').waitFor();
    return this.page.locator('#notice-text').innerText();
  }
}

/** A server, a browser and a page for the tests of a file; `open` gives each test the page as new. */
export function workbenchForTests(): { open: () => Promise<WorkbenchPage> } {
  let server: Server | undefined;
  let browser: Browser | undefined;
  let workbench: WorkbenchPage | undefined;
  // on a fresh clone the build is part of it
  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.stop();
  });
  return {
    open: async () => {
      if (!browser || !server) throw new Error('The browser has not started.');
      if (workbench) await workbench.reopen();
      else workbench = await WorkbenchPage.open(browser, server);
      return workbench;
    },
  };
}

/** A cell of a file: by sheet name and zero-based place. */
export function cellOf({ content }: OpenedXlsx, sheetName: string, row: number, column: number) {
  const sheet = Object.values(content.grid.sheets).find(({ name }) => name === sheetName);
  return sheet?.cellData?.[row]?.[column];
}
