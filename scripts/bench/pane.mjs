// The pane's start, cold, against a bare page with Office.js and one button, interleaved. usage: npm run bench -- pane [ROUNDS]
/* global window, document, Event, PerformanceObserver, requestAnimationFrame */
import { ensureBuilt } from '../ensure-built.mjs';
import { serveWorkbench } from '../serve.mjs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { launchBrowser } = require('../../tests/browser/browser.ts');
const { windowName } = require('../../src/workbench/office-host/transports/app-context.ts');

const ROUNDS = 7;
const THROTTLES = [1, 4];
/** Longest the page may take to react, in milliseconds. */
const PATIENCE = 60_000;

const BARE = `<!doctype html><html><head><meta charset="utf-8"><title>Bare</title>
<script src="office-js/office.js"></script></head><body><button id="b">Nút</button><script src="bare.js"></script></body></html>`;
const BARE_SCRIPT = `document.getElementById('b').addEventListener('click', () => { document.body.dataset.reacted = 'yes'; });
document.getElementById('b').dataset.ready = 'yes';`;

/** Collected before the page's own scripts run. */
function observe() {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const firstContent = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
        const look = () => (painted() === undefined ? requestAnimationFrame(look) : resolve(painted()));
        look();
      }),
  );

/** One cold load. `reacts` waits in the page until its control answers and gives the time since navigation. */
async function load(browser, address, throttle, name, reacts) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 350, height: 800 },
  });
  try {
    const page = await context.newPage();
    // as in Excel on the web, whose host is slow to answer: what shows and reacts is the page's own
    await page.addInitScript(
      (name) => {
        window.name = name;
      },
      windowName({ conversationId: 'bench', controlId: 'bench', hostOrigin: address }, 'vi-VN'),
    );
    await page.addInitScript(observe);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.goto(`${address}/addin/${name}`, { waitUntil: 'commit' });
    const reacted = await page.evaluate(reacts, PATIENCE);
    const painted = await firstContent(page);
    const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
    return { painted, reacted, longest };
  } finally {
    await context.close();
  }
}

/** Clicks the bare page's button until it answers. */
function buttonReacts(patience) {
  return new Promise((resolve, reject) => {
    const look = () => {
      document.getElementById('b')?.click();
      if (document.body?.dataset.reacted) resolve(performance.now());
      else if (performance.now() > patience) reject(new Error('the bare page does not react'));
      else setTimeout(look, 5);
    };
    look();
  });
}

/** Types into the search of the gallery until the cards are fewer. */
function searchReacts(patience) {
  return new Promise((resolve, reject) => {
    const cards = () => document.querySelectorAll('.card').length;
    const look = () => {
      const search = document.getElementById('table-search');
      if (search) {
        search.value = 'xuat khau';
        search.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (cards() > 0 && cards() < 10) resolve(performance.now());
      else if (performance.now() > patience) reject(new Error('the search does not react'));
      else setTimeout(look, 5);
    };
    look();
  });
}

const ratio = (a, b) => `${(a / b).toFixed(2)}x`;
const ms = (value) => `${value.toFixed(0)} ms`.padStart(8);

export async function run([rounds = ROUNDS]) {
  ensureBuilt();
  // from the same server: a request that Playwright answers itself makes every other one wait for Playwright too
  const server = await serveWorkbench(0, { '/addin/bare.html': BARE, '/addin/bare.js': BARE_SCRIPT });
  const browser = await launchBrowser();
  const address = `https://localhost:${server.address().port}`;
  try {
    for (const throttle of THROTTLES) {
      const bare = [];
      const pane = [];
      for (let round = 0; round < Number(rounds); round++) {
        bare.push(await load(browser, address, throttle, 'bare.html', buttonReacts));
        pane.push(await load(browser, address, throttle, 'taskpane.html', searchReacts));
      }
      const of = (loads, key) => median(loads.map((one) => one[key]));
      console.log(`\nCPU at 1/${throttle}, median of ${rounds}`);
      for (const [key, name] of [
        ['painted', 'first content'],
        ['reacted', 'reacts'],
        ['longest', 'longest task'],
      ]) {
        const [own, other] = [of(pane, key), of(bare, key)];
        console.log(`  ${name.padEnd(14)} pane ${ms(own)}   bare page ${ms(other)}   ${ratio(own, other)}`);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}
