// The add-in in the workbench: sizes, requests and times. usage: npm run bench -- workbench [WORKBOOK.xlsx …]
// Opening is measured on the sample and on the workbooks named; the pane in an installed Chromium, Chrome or Edge.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../ensure-built.mjs';
import { serveWorkbench } from '../serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('./load-source.cjs');
const { BuiltAddin } = require('../../src/workbench/cli/built-addin.ts');
const { openHeadless } = require('../../src/workbench/cli/headless.ts');
const { insertTable, requestOf } = require('../../src/workbench/cli/insert.ts');
const { readInsertOptions } = require('../../src/workbench/cli/insert-options.ts');
const { ABOUTS } = require('../../src/tables/index.ts');
const { launchBrowser } = require('../../tests/browser/browser.ts');

const SAMPLE = path.join(root, 'samples/chi-tieu-2023.xlsx');
const ADDIN = path.join(root, 'build/addin');
const PATIENCE = 180_000;

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(2)} s`;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (file) => gzipSync(readFileSync(path.join(ADDIN, file))).length;

/** What the built add-in weighs on the wire. Office.js's own files do not count. */
function measureSizes() {
  const files = readdirSync(ADDIN).filter((name) => /\.(js|css|html)$/.test(name));
  // what cells and pane share counts as the functions': the page loads it for them
  const functions = files.filter((name) => /^(functions|subject)\./.test(name));
  const total = (names) => names.reduce((sum, name) => sum + gzipped(name), 0);
  console.log('\nSizes, gzip');
  for (const file of files) console.log(`  ${file.padEnd(34)}${kilobytes(gzipped(file)).padStart(10)}`);
  console.log(`  functions                         ${kilobytes(total(functions)).padStart(10)}`);
  console.log(
    `  pane without the functions        ${kilobytes(total(files.filter((name) => !functions.includes(name)))).padStart(10)}`,
  );
}

async function measureOpening(file) {
  const start = performance.now();
  const headless = await openHeadless(
    { bytes: new Uint8Array(readFileSync(file)), name: path.basename(file) },
    new BuiltAddin(ADDIN),
  );
  const opened = seconds(start);
  const asked = performance.now();
  await headless.page.automation.survey();
  console.log(
    `  ${path.basename(file).padEnd(44)} open with the add-in ${opened}, survey of all sheets ${seconds(asked)}`,
  );
  await headless.close();
}

/** One insertion as the command makes it: reading for the plan, then the four requests of the insertion itself. */
async function measureInsertion(table) {
  const headless = await openHeadless(
    { bytes: new Uint8Array(readFileSync(SAMPLE)), name: 'sample.xlsx' },
    new BuiltAddin(ADDIN),
  );
  const options = readInsertOptions(['--workbook', 'x.xlsx', '--table', table, '--out', 'y.xlsx']);
  const request = requestOf(options, await headless.page.automation.survey(), ABOUTS[table].parameters);
  await headless.host.idle();
  headless.host.resetCounts();
  const start = performance.now();
  const { report } = await insertTable(headless, request, 'vi');
  const time = seconds(start);
  await headless.host.idle();
  const { requests, bytesIn, bytesOut } = headless.host.counts;
  console.log(
    `  ${table.padEnd(14)}${String(requests).padStart(3)} requests, ${kilobytes(bytesIn).padStart(9)} sent, ${kilobytes(bytesOut).padStart(9)} received, ${time}, ${report.address}`,
  );
  await headless.close();
}

/** The pane as a person meets it: from navigation until the preview stands and Insert can be pressed. */
async function measurePane() {
  const server = await serveWorkbench(0);
  const url = `https://localhost:${server.address().port}/`;
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const own = [];
    const foreign = [];
    context.on('request', (request) => {
      const address = request.url();
      if (/^(data|blob):/.test(address)) return;
      if (!address.startsWith(url)) foreign.push(address);
      else if (
        address.startsWith(`${url}addin/`) &&
        !address.includes('/office-js/') &&
        request.frame() !== page.mainFrame()
      )
        own.push(address.slice(url.length));
    });
    const start = performance.now();
    await page.goto(url);
    await page.locator('#grid .grid canvas').first().waitFor({ timeout: PATIENCE });
    console.log(`  workbench drawn after ${seconds(start)}`);
    const frame = page.frameLocator('#pane iframe');
    await frame.locator('.insert-bar button:not([aria-disabled=true])').waitFor({ timeout: PATIENCE });
    console.log(`  pane usable, preview included, after ${seconds(start)}`);
    console.log(`  ${own.length} requests of the pane's own: ${own.join(', ')}`);
    console.log(`  ${foreign.length} requests to other hosts`);
  } finally {
    await browser.close();
    server.close();
  }
}

export async function run(files) {
  ensureBuilt();
  measureSizes();
  console.log('\nPane in the browser');
  await measurePane();
  console.log('\nOpening, without a screen');
  for (const file of [SAMPLE, ...files].filter((name) => existsSync(name))) await measureOpening(file);
  console.log('\nInsertions into the sample, reading for the plan included');
  for (const table of Object.keys(ABOUTS)) await measureInsertion(table);
  return 0;
}
