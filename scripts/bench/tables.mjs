// Standard tables in the workbench: requests, bytes and time of an insertion, and who takes the time.
// usage: npm run bench -- tables [--rows N]   (N: lines of the longest list, 5000 where it is left out)
import { createRequire } from 'node:module';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../ensure-built.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { BuiltAddin } = require('../../src/workbench/cli/built-addin.ts');
const { openHeadlessWorkbook } = require('../../src/workbench/cli/headless.ts');
const { newXlsx } = require('../../src/workbench/xlsx/index.ts');
const { TEMPLATE_INFO, loadTemplate } = require('../../src/tables/index.ts');
const { blockSize } = require('../../src/planning/index.ts');

/** A table that is nothing but a list, for as many lines as are asked for. */
const LIST = 'XK-THITRUONG';
/** Seconds in which the largest table is to be inserted. */
const GOAL = 2;

/** Whose time it is, by the script that runs. */
const OWNERS = [
  ['the workbook engine', /@univerjs|univer/],
  ['Office.js', /office-js|excel-web|office\.js/i],
  ['the host of the workbench', /src\/workbench/],
  ['the add-in', /\/(taskpane|subject|functions|report|[\w-]+)\.[0-9a-f]{8}\.js/],
];

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

const requestFor = (table, rows) => ({
  table,
  year: 2031,
  month: 9,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
  ...(rows && { rows }),
});

const cellsOf = (table) => {
  const { rows, columns } = blockSize(requestFor(table));
  return rows * columns;
};

/** Shares of the time of a profile by owner; waiting is left out. */
function sharesOf({ nodes, samples, timeDeltas }) {
  const urls = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const time = new Map();
  samples.forEach((id, place) => {
    const { url, functionName } = urls.get(id);
    if (functionName === '(idle)') return;
    const owner = OWNERS.find(([, pattern]) => pattern.test(url))?.[0] ?? 'Node, jsdom and the rest';
    time.set(owner, (time.get(owner) ?? 0) + timeDeltas[place]);
  });
  const total = [...time.values()].reduce((sum, one) => sum + one, 0);
  return [...time].sort(([, one], [, other]) => other - one).map(([owner, own]) => [owner, own / total]);
}

async function measure(headless, title, request) {
  const { host, page } = headless;
  await host.idle();
  host.resetCounts();
  const start = performance.now();
  const { address } = await page.automation.insert(request);
  const written = performance.now() - start;
  await headless.engine.settled();
  await host.idle();
  const { requests, bytesIn, bytesOut } = host.counts;
  const away = performance.now();
  await page.automation.remove();
  await host.idle();
  console.log(
    `  ${title.padEnd(32)}${seconds(written).padStart(8)}  ${String(requests).padStart(2)} requests, ${megabytes(bytesIn)} sent, ` +
      `${megabytes(bytesOut)} received; removed in ${seconds(performance.now() - away)}; ${address}`,
  );
  return written;
}

export async function run(words) {
  const { values } = parseArgs({ args: words, options: { rows: { type: 'string', default: '5000' } } });
  ensureBuilt();
  await Promise.all(Object.keys(TEMPLATE_INFO).map(loadTemplate));
  const bySize = Object.keys(TEMPLATE_INFO).sort((one, other) => cellsOf(one) - cellsOf(other));
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  const headless = await openHeadlessWorkbook(
    newXlsx('t.xlsx'),
    new BuiltAddin(path.join(root, 'build/addin')),
  );
  try {
    console.log('\nInsertions on a new sheet of an empty workbook');
    // the first one of a session pays for what is compiled on the way
    await measure(headless, `${smallest} (first of the session)`, requestFor(smallest));
    await measure(headless, `${smallest} (smallest)`, requestFor(smallest));
    const time = await measure(headless, `${largest} (largest)`, requestFor(largest));
    console.log(`  the largest in under ${GOAL} s: ${time < GOAL * 1000 ? 'yes' : 'NO'}`);

    const profiler = new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
    await measure(headless, `${largest} (under the profiler)`, requestFor(largest));
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    for (const [owner, share] of sharesOf(profile))
      console.log(`    ${owner.padEnd(30)}${(share * 100).toFixed(0).padStart(4)} %`);

    const rows = Number(values.rows);
    await measure(headless, `${LIST} of ${rows} lines`, requestFor(LIST, rows));
  } finally {
    await headless.close();
  }
  return 0;
}
