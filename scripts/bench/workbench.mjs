// The add-in in the workbench: sizes, requests and times. usage: npm run bench -- workbench [WORKBOOK.xlsx …]
// Opening is measured on the sample and on the workbooks named.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../ensure-built.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { BuiltAddin } = require('../../src/workbench/cli/built-addin.ts');
const { openHeadless } = require('../../src/workbench/cli/headless.ts');
const { insertTable, requestOf } = require('../../src/workbench/cli/insert.ts');
const { readInsertOptions } = require('../../src/workbench/cli/insert-options.ts');
const { TEMPLATE_INFO } = require('../../src/tables/index.ts');

const SAMPLE = path.join(root, 'samples/chi-tieu-2023.xlsx');
const ADDIN = path.join(root, 'build/addin');

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
  const request = requestOf(
    options,
    await headless.page.automation.survey(),
    TEMPLATE_INFO[table].parameters,
  );
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

export async function run(files) {
  ensureBuilt();
  measureSizes();
  console.log('\nOpening, without a screen');
  for (const file of [SAMPLE, ...files].filter((name) => existsSync(name))) await measureOpening(file);
  console.log('\nInsertions into the sample, reading for the plan included');
  for (const table of Object.keys(TEMPLATE_INFO)) await measureInsertion(table);
  return 0;
}
