// usage: npm run corpus -- FOLDER | --odd | --random COUNT [--seed N]  [--table NAME] [--json FILE] [--batch N] [--only WORDS]
// Every .xlsx and .xlsm below the folder goes through open, insert, save, every kind of formulas, copies for others, remove and save, in
// a process of its own: what changed without a reason, seconds of the clock and of the processor, memory, and what ended the process
// is told file by file. `--odd` takes the workbooks of tests/corpus/odd-*.ts, `--random` as many made by
// chance, `--only` files whose name has these words.
import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';

const WORKER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'corpus/worker.mjs');
const MOST_SECONDS = 20;
const MOST_MEGABYTES = 1000;
/** Seconds after which a file is given up. */
const PATIENCE = 120;
const GOOD = new Set(['kept', 'refused']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    table: { type: 'string', default: 'CT-NAM' },
    json: { type: 'string' },
    odd: { type: 'boolean', default: false },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    batch: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
  },
});
const folder = values.odd || values.random ? madeWorkbooks() : positionals[0];
if (!folder) {
  console.error(
    'usage: npm run corpus -- FOLDER | --odd | --random COUNT [--seed N]  [--table NAME] [--json FILE] [--batch N] [--only WORDS]',
  );
  process.exit(2);
}
ensureBuilt();
const files = readdirSync(folder, { recursive: true })
  .filter(
    (name) => /\.xls[xm]$/i.test(name) && !path.basename(name).startsWith('~$') && name.includes(values.only),
  )
  .sort()
  .map((name) => path.join(folder, name));

/** A folder with the workbooks that we make ourselves: all the odd ones, or as many as asked for by chance. */
function madeWorkbooks() {
  const require = createRequire(import.meta.url);
  require('./load-source.cjs');
  const { ODD_WORKBOOKS } = require('../tests/corpus/odd-workbooks.ts');
  const { ODD_PARTS } = require('../tests/corpus/odd-parts.ts');
  const { ODD_WRITING } = require('../tests/corpus/odd-writing.ts');
  const { randomWorkbook } = require('../tests/corpus/random-workbook.ts');
  const made = mkdtempSync(path.join(tmpdir(), 'chi-tieu-corpus-'));
  process.once('exit', () => rmSync(made, { recursive: true }));
  const seeds = Array.from({ length: Number(values.random ?? 0) }, (_, at) => at + Number(values.seed));
  const makers = values.odd
    ? Object.entries({ ...ODD_WORKBOOKS, ...ODD_PARTS, ...ODD_WRITING })
    : seeds.map((seed) => [`seed ${seed}`, () => randomWorkbook(seed)]);
  for (const [name, make] of makers) writeFileSync(path.join(made, `${name}.xlsx`), make());
  return made;
}

let worker = null;
/** Files that the worker has done. */
let done = 0;

function end() {
  worker?.kill('SIGKILL');
  worker = null;
}

async function started() {
  if (worker && done < Number(values.batch)) return worker;
  end();
  done = 0;
  worker = fork(WORKER, {
    execArgv: [`--max-old-space-size=${2 * MOST_MEGABYTES}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  worker.words = '';
  worker.stderr.on('data', (data) =>
    worker ? (worker.words = `${worker.words}${data}`.slice(-2000)) : undefined,
  );
  await answer(worker, PATIENCE);
  return worker;
}

/** What the worker says next, or how it ended. */
function answer(child, seconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ verdict: 'timeout', details: [], seconds }), seconds * 1000);
    child.once('message', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      resolve({
        verdict: 'crash',
        details: [`ended with ${signal ?? code}`, child.words.trim().split('\n').slice(-3).join(' ')],
      });
    });
  });
}

async function run(file) {
  const child = await started();
  child.removeAllListeners('message').removeAllListeners('exit');
  const isAlone = done === 0;
  child.send({ file, table: values.table });
  const outcome = await answer(child, PATIENCE);
  done++;
  const isHeavy = (outcome.megabytes ?? Infinity) > MOST_MEGABYTES;
  if (outcome.verdict === 'crash' || outcome.verdict === 'timeout' || isHeavy) end();
  // what files before it left behind is not held against it
  if (isHeavy && !isAlone) return run(file);
  if (!GOOD.has(outcome.verdict)) return outcome;
  // on a machine that does other work the clock goes on while the file waits
  if (Math.min(outcome.seconds, outcome.processorSeconds) > MOST_SECONDS)
    return { ...outcome, verdict: 'slow' };
  return isHeavy ? { ...outcome, verdict: 'memory' } : outcome;
}

const outcomes = [];
for (const file of files) {
  const {
    verdict,
    details = [],
    blocks = 0,
    seconds = 0,
    processorSeconds = 0,
    megabytes = 0,
  } = await run(file);
  const name = path.relative(folder, file);
  outcomes.push({ file: name, verdict, blocks, seconds, processorSeconds, megabytes, details });
  console.log(
    `${verdict.padEnd(11)}${seconds.toFixed(1).padStart(6)} s${processorSeconds.toFixed(1).padStart(6)} s${megabytes.toFixed(0).padStart(6)} MB  ${blocks} tables  ${name}`,
  );
  if (verdict !== 'kept')
    for (const line of details.slice(0, 5)) console.log(`    ${line.split('\n').slice(0, 4).join('\n    ')}`);
}
end();
if (values.json) writeFileSync(values.json, JSON.stringify(outcomes, null, 2));
const counts = {};
for (const { verdict } of outcomes) counts[verdict] = (counts[verdict] ?? 0) + 1;
const summary = Object.entries(counts).map(([verdict, count]) => `${count} ${verdict}`);
console.log(`\n${outcomes.length} files: ${summary.join(', ')}`);
process.exitCode = outcomes.every(({ verdict }) => GOOD.has(verdict)) ? 0 : 1;
