// Pictures of every view of the pane with the sample workbook, for people to look at and for README and guide.
// usage: npm run screenshots [-- --docs]
// Writes build/screenshots/<theme>-<width>/<view>.png; with --docs the pictures of README and guide in docs/images instead.
/* global document, requestAnimationFrame */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { serveWorkbench } from './serve.mjs';

const require = createRequire(import.meta.url);
require('./load-source.cjs');
const { launchBrowser } = require('../tests/browser/browser.ts');
const { IN_DARK, setPaneWidth } = require('../tests/browser/pane-checks.ts');
const { PANE_VIEWS } = require('../tests/browser/pane-views.ts');
const { WorkbenchPage } = require('../tests/browser/workbench-page.ts');

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const WIDTHS = [320, 450];
const GUIDE_WIDTH = 380;
/** A view is shown as far down as this. */
const TALLEST = 2600;
const GUIDE_TALLEST = 680;
/** Of the guides; the whole workbench, in English for the README, is the view after an insertion. */
const IN_GUIDE = new Set([
  'first-run',
  'table',
  'figure',
  'conflict',
  'blocks',
  'report-figures',
  'reconcile',
  'unit-files',
]);
const OF_README = 'result';

const only = (name) => process.argv.includes(name);

/** The pane's whole view, as far as it goes. */
async function picture(workbench, pane, file, width, tallest) {
  const { page } = workbench;
  const viewport = page.viewportSize();
  await setPaneWidth(workbench, width);
  const wanted = await pane.evaluate(() => document.getElementById('pane').scrollHeight);
  const bar = await page.locator('#pane').evaluate((element) => element.getBoundingClientRect().top);
  await page.setViewportSize({ ...viewport, height: Math.min(tallest, Math.ceil(wanted + bar)) });
  // the page gives the pane its own width back, when it has heard of the window's size
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await setPaneWidth(workbench, width);
  await pane.evaluate(() => document.scrollingElement.scrollTo(0, 0));
  mkdirSync(path.dirname(file), { recursive: true });
  await page.locator('#pane').screenshot({ path: file });
  await page.setViewportSize(viewport);
}

async function walk(browser, server, each, language, theme = 'light') {
  const workbench = await WorkbenchPage.open(browser, server, { width: 1280, height: 800 });
  await workbench.reopen({ 'chi-tieu-workbench.language': language, ...(theme === 'dark' && IN_DARK) });
  const pane = await workbench.paneFrame();
  for (const { name, show } of PANE_VIEWS) {
    await show(workbench, pane);
    await each(workbench, pane, name);
    console.log(`${language} ${theme} ${name}`);
  }
  await workbench.page.context().close();
}

async function forPeople(browser, server) {
  for (const theme of ['light', 'dark']) {
    const each = async (workbench, pane, name) => {
      for (const width of WIDTHS) {
        const file = path.join(root, 'build/screenshots', `${theme}-${width}`, `${name}.png`);
        await picture(workbench, pane, file, width, TALLEST);
      }
    };
    await walk(browser, server, each, 'vi', theme);
  }
}

async function forDocs(browser, server) {
  for (const language of ['vi', 'en']) {
    const images = path.join(root, 'docs/images', language);
    const each = async (workbench, pane, name) => {
      const file = path.join(images, `${name}.png`);
      if (IN_GUIDE.has(name)) await picture(workbench, pane, file, GUIDE_WIDTH, GUIDE_TALLEST);
      if (name === OF_README && language === 'vi')
        await workbench.page.screenshot({ path: path.join(root, 'docs/images/workbench.png') });
    };
    await walk(browser, server, each, language);
  }
}

ensureBuilt();
const listening = await serveWorkbench(0);
const server = { url: `https://localhost:${listening.address().port}/` };
const browser = await launchBrowser();
try {
  await (only('--docs') ? forDocs : forPeople)(browser, server);
} finally {
  await browser.close();
  listening.close();
}
