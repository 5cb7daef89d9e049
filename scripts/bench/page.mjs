// The workbench's page as a person meets it, up to the first table. usage: npm run bench -- page [ROUNDS]
// In an installed Chromium, Chrome or Edge; every round is a new profile.
/* global window, PerformanceObserver */
import { createRequire } from 'node:module';
import { ensureBuilt } from '../ensure-built.mjs';
import { serveWorkbench } from '../serve.mjs';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { launchBrowser } = require('../../tests/browser/browser.ts');

const ROUNDS = 3;
const PATIENCE = 60_000;
/** The button, once the preview stands. */
const INSERT = '.insert-bar .ms-Button:not([aria-disabled=true])';

/** Collected in every frame before its own scripts run. */
function observe() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask' });
}

/** Presses Insert and gives the milliseconds until the pane says that the table stands. */
async function insertion(pane) {
  const start = performance.now();
  await pane.locator(INSERT).click();
  await pane.getByText('Đã chèn bảng').first().waitFor();
  return performance.now() - start;
}

async function measured(browser, url) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(PATIENCE);
  const times = {};
  const foreign = [];
  try {
    context.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) foreign.push(request.url());
    });
    const page = await context.newPage();
    await page.addInitScript(observe);
    const start = performance.now();
    await page.goto(url);
    await page.locator('#grid .grid canvas').first().waitFor();
    times['grid drawn'] = performance.now() - start;
    await page.locator('#busy').waitFor({ state: 'hidden' });
    const frame = await page.locator('#pane iframe').elementHandle();
    const pane = await frame.contentFrame();
    await pane.waitForFunction(() => 'chiTieu' in window);
    const card = pane.locator('.card[data-table="CT-NAM"]');
    times['pane ready'] = performance.now() - start;
    const opened = performance.now();
    await card.click();
    await pane.locator(INSERT).waitFor();
    times['from the card to its preview'] = performance.now() - opened;
    await page.evaluate(() => (window.longTasks.length = 0));
    times['first insertion'] = await insertion(pane);
    times['of it in long tasks'] = await page.evaluate(() =>
      window.longTasks.reduce((sum, { duration }) => sum + duration, 0),
    );
  } finally {
    await context.close();
  }
  return { times, foreign };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

export async function run([rounds = ROUNDS]) {
  ensureBuilt();
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  try {
    const loads = [];
    for (let round = 0; round < Number(rounds); round++)
      loads.push(await measured(browser, `https://localhost:${server.address().port}/`));
    console.log(`\nThe workbench's page, median of ${rounds}`);
    for (const name of Object.keys(loads[0].times)) {
      const all = loads.map(({ times }) => times[name]);
      console.log(`  ${name.padEnd(30)}${`${median(all).toFixed(0)} ms`.padStart(9)}`);
    }
    console.log(`  ${loads.flatMap(({ foreign }) => foreign).length} requests to other hosts`);
  } finally {
    await browser.close();
    server.close();
  }
}
