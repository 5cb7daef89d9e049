// The reader of reports: precision, recall and F1 against labelled texts, and its speed. Arguments: folders of labelled texts
// (default: the project's own and, where they lie beside it, the shared ones); --quiet leaves the misses out; --no-speed the speed.
// Of texts the reader was not written with, those with an odd number are held out: they show as a total only, and nothing is fitted
// to them.
// Reconciling: figures per second at 500 and at 5,000, and how the times for one figure compare (1: proportional to their number).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { readReport } = require('../../src/reports/read-report.ts');
const { reconcile } = require('../../src/reports/reconcile');
const scorer = require('../../tests/bench/report-scorer.ts');
const { labelledTexts } = require('../../tests/bench/labelled-texts.ts');

const percent = (part) => `${(part * 100).toFixed(1)}`.padStart(6);
const COLUMNS = ['precision', 'recall', 'F1', 'role', 'period', 'plan', 'growth'];

function row(name, score) {
  const { agreement, f1, precision, recall } = scorer;
  const fields = ['role', 'period', 'plan', 'growth'].map((field) => agreement(score, field));
  const parts = [precision(score), recall(score), f1(score), ...fields];
  return `${name.padEnd(44)}${String(score.labelled).padStart(5)}${String(score.read).padStart(5)}  ${parts
    .map((part) => percent(part).padStart(9))
    .join('')}`;
}

function scoreFolder(folder, isQuiet) {
  console.log(`\n${folder}`);
  console.log(
    `${'text'.padEnd(44)}${'label'.padStart(5)}${'read'.padStart(5)}  ${COLUMNS.map((name) => name.padStart(9)).join('')}`,
  );
  const texts = labelledTexts(folder).map(({ name, text, figures }) => ({
    name,
    score: scorer.score(figures, readReport(text)),
    isHeldOut: path.basename(folder) === 'reports-more' && isOddlyNumbered(name),
  }));
  const open = texts.filter(({ isHeldOut }) => !isHeldOut);
  for (const { name, score } of open) {
    console.log(row(name, score));
    if (!isQuiet) for (const miss of score.misses) console.log(`    ${miss}`);
  }
  console.log(row('total', scorer.total(open.map(({ score }) => score))));
  const heldOut = texts.filter(({ isHeldOut }) => isHeldOut);
  if (heldOut.length > 0)
    console.log(row('held out, total', scorer.total(heldOut.map(({ score }) => score))));
}

const isOddlyNumbered = (name) => Number.parseInt(name, 10) % 2 === 1;

/** Megabytes per second on a text of this many bytes; of short texts the best of three. */
function speed(seed, bytes) {
  const text = seed.repeat(Math.ceil(bytes / Buffer.byteLength(seed)));
  let best = Infinity;
  for (let turn = 0; turn < (bytes > 1e6 ? 1 : 3); turn += 1) {
    const start = process.hrtime.bigint();
    readReport(text);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return Buffer.byteLength(text) / 1e6 / best;
}

function measureSpeed(folder) {
  const report = labelledTexts(folder)
    .map(({ text }) => text)
    .join('\n\n');
  const seeds = {
    report,
    'repeated "tăng so với"': 'tăng so với ',
    'brackets and commas': '(1, (2, ',
    digits: '1.234,5 % - ',
  };
  for (const [name, seed] of Object.entries(seeds)) {
    const figures = [1e4, 1e6, 1e7].map(
      (bytes) => `${speed(seed, bytes).toFixed(2)} MB/s at ${bytes / 1e6} MB`,
    );
    console.log(`${name}: ${figures.join(', ')}`);
  }
}

/** Figures per second, the best of three. */
function reconcilingSpeed(figures, text) {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const start = process.hrtime.bigint();
    reconcile([{ name: 'report', figures, text }]);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return figures.length / best;
}

/** The project's own texts again and again, as they are and with levels that all differ. */
function measureReconciling(folder) {
  const text = labelledTexts(folder)
    .map((one) => one.text)
    .join('\n\n');
  const read = readReport(text);
  const many = (count, isDifferent) =>
    Array.from({ length: count }, (_, place) => {
      const figure = read[place % read.length];
      const value = isDifferent && figure.value !== null ? figure.value * (1 + place / 1e5) : figure.value;
      return { ...figure, value };
    });
  for (const isDifferent of [false, true]) {
    const [few, all] = [500, 5000].map((count) => reconcilingSpeed(many(count, isDifferent), text));
    const name = isDifferent ? 'reconciling, all levels different' : 'reconciling';
    const speeds = `${few.toFixed(0)} figures/s at 500, ${all.toFixed(0)} at 5000`;
    console.log(`${name}: ${speeds}; one figure takes ${(few / all).toFixed(2)} times as long`);
  }
}

export function run(args) {
  const isQuiet = args.includes('--quiet');
  const given = args.filter((arg) => !arg.startsWith('--'));
  const own = path.join(root, 'tests/reports/paragraphs');
  const shared = ['reports', 'reports-more'].map((name) => path.join(root, '../shared/data', name));
  const folders = given.length > 0 ? given : [own, ...shared];
  for (const folder of folders) {
    if (existsSync(folder)) scoreFolder(folder, isQuiet);
    else console.log(`\n${folder}: not there, not scored`);
  }
  if (!args.includes('--no-speed')) {
    console.log('\nSpeed');
    measureSpeed(own);
    measureReconciling(own);
  }
}
