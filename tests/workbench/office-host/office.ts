import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { WorkbookContent } from '../../../src/workbench/content';
import type { Engine } from '../../../src/workbench/engine/engine';
import { OfficeHost, type HostOptions } from '../../../src/workbench/office-host/host';
import { createHostBridge } from './host-bridge';
import { closeEngines, content, open } from '../engine/content';

const LIBRARY = path.join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const scripts = ['office.debug.js', 'excel-web-16.00.debug.js'].map(
  (name) => new vm.Script(readFileSync(path.join(LIBRARY, name), 'utf8'), { filename: name }),
);

/** The globals that Microsoft's library leaves in its page. */
interface Library {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: object): void } };
  CustomFunctions: typeof CustomFunctions;
}

/** The least of a page the library wants, without timers so that its own start does not run. */
function page(): Record<string, unknown> {
  const url = new URL('https://localhost/taskpane.html');
  const nothing = () => undefined;
  const element = () => ({
    src: `${url.origin}/office.debug.js`,
    style: {},
    appendChild: nothing,
    setAttribute: nothing,
  });
  const window: Record<string, unknown> = {
    location: url,
    name: '',
    navigator: { userAgent: 'node' },
    history: {},
    performance,
    console,
    addEventListener: nothing,
    postMessage: nothing,
    setTimeout: nothing,
    setInterval: nothing,
    clearTimeout: nothing,
    clearInterval: nothing,
    document: {
      readyState: 'complete',
      domain: url.hostname,
      URL: url.href,
      getElementsByTagName: () => [element()],
      createElement: element,
      addEventListener: nothing,
      querySelectorAll: () => [],
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}

/** Office.js pauses half a second between two requests with results of functions, to spare Excel: no test waits for that. */
const soon = (run: (...values: unknown[]) => void, _pause?: number, ...values: unknown[]) =>
  setTimeout(run, 0, ...values);

/** Microsoft's own library, unmodified, in a global object of its own. */
function loadLibrary(): Library {
  const context = vm.createContext(page());
  for (const script of scripts) script.runInContext(context);
  Object.assign(context, { setTimeout: soon, setInterval, clearTimeout, clearInterval });
  return context as unknown as Library;
}

/** An add-in's view of one workbook, and the workbook itself. */
export interface Office extends Library {
  host: OfficeHost;
  engine: Engine;
  run: typeof Excel.run;
  /** Excel's error code for what the batch does; fails where nothing is refused. */
  refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string>;
  /** Ids of the workbook's sheets in their order. */
  sheetIds(): string[];
}

const opened: { host: OfficeHost; disconnect: () => void }[] = [];

/** Opens a workbook behind the unmodified Office.js; `closeOffices` closes it again. */
export async function office(
  workbook: WorkbookContent = content(),
  options: HostOptions = {},
): Promise<Office> {
  const engine = await open(workbook);
  const host = new OfficeHost(engine, options);
  const library = loadLibrary();
  const { bridge, disconnect } = createHostBridge(host);
  library.OfficeExtension.HostBridge.init(bridge);
  opened.push({ host, disconnect });
  const run = library.Excel.run.bind(library.Excel) as typeof Excel.run;
  return {
    ...library,
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    CustomFunctions: library.CustomFunctions,
    host,
    engine,
    run,
    refusal: async (batch) => {
      try {
        await run(async (context) => {
          await batch(context);
          await context.sync();
        });
      } catch (error) {
        if (error instanceof library.OfficeExtension.Error) return error.code;
        throw error;
      }
      throw new Error('Nothing was refused.');
    },
    sheetIds: () => engine.sheets().map(({ id }) => id),
  };
}

/** Closes what a test opened, after Office.js has cleaned up. */
export async function closeOffices(): Promise<void> {
  for (const { host, disconnect } of opened.splice(0)) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await host.idle();
    disconnect();
    host.dispose();
  }
  closeEngines();
}
