// Reconciling counted end to end: errors are seeded at random, one at a time, among the numbers that a person marked as checkable
// before the reconciler was run (marks in tests/reports/reconcile/seeded and, of published reports that lie beside the project,
// shared-marks.json there); reading and judging are counted together. Arguments:
// --seed N (1), --each N errors of each kind (60), --misses shows what was not found.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { readReport } = require('../../src/reports/read-report.ts');
const { contradictionWords, reconcile } = require('../../src/reports/reconcile');
const {
  ERROR_KINDS,
  marksByPlace,
  randomFrom,
  readMarks,
  withError,
} = require('../../tests/bench/seeded-errors.ts');

const folder = path.join(root, 'tests/reports/reconcile/seeded');

/** Texts that are reconciled together: each of the project's own alone, the published ones as those of one department. */
function groups() {
  const own = readdirSync(folder)
    .sort()
    .map((file) => [{ name: file, ...readMarks(readFileSync(path.join(folder, file), 'utf8')) }]);
  const shared = path.join(root, '../shared/data/reports');
  if (!existsSync(shared)) return { own, published: [] };
  const marks = JSON.parse(
    readFileSync(path.join(root, 'tests/reports/reconcile/shared-marks.json'), 'utf8'),
  );
  const texts = readdirSync(shared)
    .filter((file) => file.endsWith('.txt') && marks[file.slice(0, 2)] !== undefined)
    .sort()
    .map((file) => ({
      name: file,
      ...marksByPlace(readFileSync(path.join(shared, file), 'utf8'), marks[file.slice(0, 2)]),
    }));
  return { own, published: [texts] };
}

/** What the reconciler flags, each as the figures it names. */
function flagsOn(texts) {
  const sources = texts.map(({ name, text }) => ({ name, figures: figuresOf(text), text }));
  const { findings, contradictions } = reconcile(sources);
  const wrong = findings.filter(({ status }) => status === 'wrong' || status === 'doubtful');
  return [
    ...wrong.map(({ kind, source, figure, base }) => ({
      kind,
      named: [{ source, figure }, ...(base === null ? [] : [base])],
    })),
    ...contradictions.map((one) => ({ kind: one.kind, named: contradictionWords(one).places })),
  ];
}

const read = new Map();
function figuresOf(text) {
  if (!read.has(text)) read.set(text, readReport(text));
  return read.get(text);
}

const keyOf = ({ kind, named }) =>
  [kind, ...named.map(({ source, figure }) => `${source} ${figure?.indicator} ${figure?.period}`)].join('|');

/** The flags that the texts did not have before the error. */
function newFlags(texts, before) {
  const left = before.map(keyOf);
  return flagsOn(texts).filter((flag) => {
    const at = left.indexOf(keyOf(flag));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const touches = ({ named }, name, { start, end }) =>
  named.some(({ source, figure }) => source === name && figure && figure.start < end && figure.end > start);

function option(args, name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args[at + 1]);
}

/** Errors of one kind, drawn without preference among all places that have room for one. */
function drawn(marked, error, count, random) {
  const all = marked.flatMap((texts) =>
    texts.flatMap((one) => one.places.map((_, at) => ({ texts, one, at }))),
  );
  const fit = all.filter(({ one, at }) => withError(one, at, error, random) !== null);
  return Array.from({ length: fit.length === 0 ? 0 : count }, () => {
    const { texts, one, at } = fit[Math.floor(random() * fit.length)];
    const seeded = withError(one, at, error, random);
    const changed = texts.map((text) => (text === one ? { name: one.name, text: seeded.text } : text));
    return { texts, changed, name: one.name, seeded };
  });
}

const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(8);

export function run(args) {
  const random = randomFrom(option(args, '--seed', 1));
  const { own, published } = groups();
  score('own texts', own, random, args);
  if (published.length > 0) score('published reports of one department', published, random, args);
  else console.log('\nNo published reports beside the project: only its own texts were counted.');
}

function score(title, marked, random, args) {
  const texts = marked.flat();
  const places = texts.reduce((sum, text) => sum + text.places.length, 0);
  const unchecked = texts.reduce((sum, text) => sum + text.unchecked, 0);
  const before = new Map(marked.map((group) => [group, flagsOn(group)]));
  const clean = [...before.values()].flat().length;
  console.log(
    `\n${title}: ${texts.length} texts, ${places} numbers that can be checked, ${unchecked} with nothing to check against`,
  );
  console.log(
    `flags on the texts as they are: ${clean}\n\n${'error'.padEnd(16)}  seeded   found   flags   right`,
  );
  const total = { seeded: 0, found: 0, flags: 0, right: 0 };
  for (const error of ERROR_KINDS) {
    const one = { seeded: 0, found: 0, flags: 0, right: 0 };
    for (const { texts: group, changed, name, seeded } of drawn(
      marked,
      error,
      option(args, '--each', 60),
      random,
    )) {
      const flags = newFlags(changed, before.get(group));
      const right = flags.filter((flag) => touches(flag, name, seeded)).length;
      one.seeded += 1;
      one.found += right > 0 ? 1 : 0;
      one.flags += flags.length;
      one.right += right;
      if (args.includes('--misses')) tellMiss(name, seeded, flags, right);
    }
    console.log(row(error, one));
    for (const field of Object.keys(total)) total[field] += one[field];
  }
  console.log(row('all', total));
}

function tellMiss(name, { text, start, end }, flags, right) {
  const where = `${name} ${text.slice(Math.max(0, start - 60), end + 30).replace(/\n/g, ' ')}`;
  if (right === 0) console.log(`    not found: ${where}`);
  if (right < flags.length)
    console.log(
      `    ${flags.length - right} more flags: ${where}\n      ${flags.map(keyOf).join('\n      ')}`,
    );
}

const row = (name, { seeded, found, flags, right }) =>
  `${name.padEnd(16)}${String(seeded).padStart(8)}${share(found, seeded)}${String(flags).padStart(8)}${share(right, flags)}`;
