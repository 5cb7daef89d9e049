// Reconciling counted end to end: errors are seeded at random, one at a time, among the numbers that a person marked as checkable
// before the reconciler was run (marks in tests/reports/reconcile/seeded); reading and judging are counted together. Arguments:
// --seed N (1), --each N errors of each kind (60), --misses shows what was not found.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { readReport } = require('../../src/reports/read-report.ts');
const { reconcile } = require('../../src/reports/reconcile');
const { ERROR_KINDS, randomFrom, readMarks, withError } = require('../../tests/bench/seeded-errors.ts');

const folder = path.join(root, 'tests/reports/reconcile/seeded');

/** What the reconciler flags, each as the figures it names. */
function flagsOn(text) {
  const { findings, contradictions } = reconcile([{ name: 'report', figures: readReport(text), text }]);
  const wrong = findings.filter(({ status }) => status === 'wrong' || status === 'doubtful');
  return [
    ...wrong.map(({ figure, base }) => [figure, base?.figure ?? null]),
    ...contradictions.map(({ levels }) => levels.map(({ figure }) => figure)),
  ].map((figures) => figures.filter((figure) => figure !== null));
}

const touches = (figures, { start, end }) =>
  figures.some((figure) => figure.start < end && figure.end > start);

function option(args, name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
}

/** Errors of one kind, drawn without preference among all places that have room for one. */
function drawn(texts, error, count, random) {
  const all = texts.flatMap((marked) =>
    marked.places.flatMap((_, at) => (withError(marked, at, error, random) === null ? [] : [[marked, at]])),
  );
  return Array.from({ length: all.length === 0 ? 0 : count }, () => {
    const [marked, at] = all[Math.floor(random() * all.length)];
    return withError(marked, at, error, random);
  });
}

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(8);

export function run(args) {
  const random = randomFrom(option(args, '--seed', 1));
  const texts = readdirSync(folder)
    .sort()
    .map((file) => readMarks(readFileSync(path.join(folder, file), 'utf8')));
  const places = texts.reduce((sum, text) => sum + text.places.length, 0);
  const unchecked = texts.reduce((sum, text) => sum + text.unchecked, 0);
  console.log(
    `${texts.length} texts, ${places} numbers that can be checked, ${unchecked} with nothing to check against`,
  );
  const clean = texts.reduce((sum, { text }) => sum + flagsOn(text).length, 0);
  console.log(
    `flags on the texts as they are: ${clean}\n\n${'error'.padEnd(16)}  seeded   found   flags   right`,
  );
  const total = { seeded: 0, found: 0, flags: 0, right: 0 };
  for (const error of ERROR_KINDS) {
    const one = { seeded: 0, found: 0, flags: 0, right: 0 };
    for (const seeded of drawn(texts, error, option(args, '--each', 60), random)) {
      const flags = flagsOn(seeded.text);
      const right = flags.filter((figures) => touches(figures, seeded)).length;
      one.seeded += 1;
      one.found += right > 0 ? 1 : 0;
      one.flags += flags.length;
      one.right += right;
      if (right === 0 && args.includes('--misses'))
        console.log(
          `    ${seeded.text.slice(Math.max(0, seeded.start - 60), seeded.end + 30).replace(/\n/g, ' ')}`,
        );
    }
    console.log(row(error, one));
    for (const field of Object.keys(total)) total[field] += one[field];
  }
  console.log(row('all', total));
}

const row = (name, { seeded, found, flags, right }) =>
  `${name.padEnd(16)}${String(seeded).padStart(8)}${share(found, seeded)}${String(flags).padStart(8)}${share(right, flags)}`;
