// Links of standard tables to a workbook, against hand-made truth: wrong links, precision and recall, by workbook and set. Cells of
// the set that is only scored are not named. With --transformed: the same workbooks written in other ways, a line for each way.
// With --generated: workbooks of layouts put together by chance, of the values that the product was made with and of those that were held
// back; the misses of the latter are looked at only once their figure has been noted.
// usage: npm run bench -- links [PART OF A NAME] [--quiet] [--transformed [--misses] [--way=PART]]
//        npm run bench -- links [KIND] --generated [--half=work|held|strange] [--from=1] [--to=150] [--misses]
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const {
  fixtures,
  sharedAreThere,
  sharedSheets,
  sharedTruths,
} = require('../../tests/linking/fixture-files.ts');
const { GENERATED, generated } = require('../../tests/linking/generated/index.ts');
const { inEnglish, inSmallerUnits, shuffled, WAYS } = require('../../tests/linking/transformations/index.ts');
const { precisionOf, recallOf, scoreLinks, totalOf } = require('../../tests/linking/scorer.ts');

const percent = (part) => `${(part * 100).toFixed(1)}`.padStart(11);

const head = (what) =>
  `${what.padEnd(44)}${['wrong', 'held', 'found'].map((word) => word.padStart(7)).join('')}${'precision'.padStart(11)}${'recall'.padStart(11)}`;

function line(name, score) {
  const counts = [score.wrong, score.held, score.found].map((count) => `${count}`.padStart(7)).join('');
  return `${name.padEnd(44)}${counts}${percent(precisionOf(score))}${percent(recallOf(score))}`;
}

function scorePairs(group, pairs, isQuiet) {
  console.log(`\n${group}`);
  console.log(head('table'));
  const scores = pairs.map(({ name, set, sheets, truths }) => {
    const score = totalOf(truths.map((truth) => scoreLinks(sheets(), truth)));
    console.log(line(name, score));
    if (set === 'work' && !isQuiet) for (const miss of score.misses) console.log(`    ${miss}`);
    return { set, score };
  });
  const of = (set) => totalOf(scores.filter((one) => one.set === set).map(({ score }) => score));
  for (const set of ['work', 'score-only']) console.log(line(`all of set ${set}`, of(set)));
  console.log(line('all', totalOf(scores.map(({ score }) => score))));
}

function scoreWays(group, books, ways, saysMisses) {
  console.log(`\n${group}\n${head('way')}`);
  const as = ({ sheets, truths }) => ({ sheets, truths });
  const scored = (written, name) => {
    const score = totalOf(written.truths.map((truth) => scoreLinks(written.sheets, truth)));
    if (saysMisses) for (const miss of score.misses) console.log(`    ${name}: ${miss}`);
    return score;
  };
  for (const [name, way] of ways) {
    const scores = books.map((book) => scored(way(as(book), book), book.name));
    console.log(line(name, totalOf(scores)));
  }
}

/** The pairs of one workbook together, so that each is written in another way once. */
function sharedBooks(chosen) {
  const books = new Map();
  for (const { workbook, truths } of sharedTruths().filter(chosen)) {
    const known = books.get(workbook) ?? { name: workbook, sheets: sharedSheets(workbook), truths: [] };
    books.set(workbook, { ...known, truths: [...known.truths, ...truths] });
  }
  return [...books.values()];
}

function runTransformed(args, chosen) {
  const part = args.find((arg) => arg.startsWith('--way='))?.slice('--way='.length) ?? '';
  const isWanted = ([name]) => name.includes(part);
  const ways = [['as written', (written) => written], ...WAYS, ['half in English', inEnglish]];
  const noted = [
    ['smaller units', (written, { noted: sheets }) => inSmallerUnits(sheets, written)],
    ['rows in another order', (written, { noted: sheets }) => shuffled(sheets, written)],
  ];
  const own = fixtures()
    .filter(chosen)
    .filter(({ isFixed }) => !isFixed)
    .map((one) => ({ ...one, noted: one.sheets, sheets: one.sheets.map(({ snapshot }) => snapshot) }));
  scoreWays('Workbooks of our own', own, [...ways, ...noted].filter(isWanted), args.includes('--misses'));
  if (sharedAreThere)
    scoreWays(
      'Workbooks beside the project',
      sharedBooks(chosen),
      ways.filter(isWanted),
      args.includes('--misses'),
    );
}

function runGenerated(args, part) {
  const option = (name, usual) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
  const [from, to] = [Number(option('from', '1')), Number(option('to', '150'))];
  console.log(`\n${head('kind')}`);
  for (const kind of Object.keys(GENERATED).filter((name) => name.includes(part))) {
    for (const half of ['work', 'held', 'strange'].filter((name) => name === option('half', name))) {
      const scores = Array.from({ length: to - from + 1 }, (_, at) => {
        const { name, sheets, truths } = generated(kind, half, from + at);
        const score = totalOf(
          truths.map((truth) =>
            scoreLinks(
              sheets.map(({ snapshot }) => snapshot),
              truth,
            ),
          ),
        );
        if (args.includes('--misses')) for (const miss of score.misses) console.log(`    ${name}: ${miss}`);
        return score;
      });
      console.log(line(`${kind}, ${half}`, totalOf(scores)));
    }
  }
}

export function run(args) {
  const isQuiet = args.includes('--quiet');
  const [part = ''] = args.filter((arg) => !arg.startsWith('--'));
  const chosen = ({ name }) => name.includes(part);
  if (args.includes('--generated')) return runGenerated(args, part);
  if (args.includes('--transformed')) return runTransformed(args, chosen);
  const own = fixtures()
    .filter(chosen)
    .map((fixture) => ({ ...fixture, sheets: () => fixture.sheets.map(({ snapshot }) => snapshot) }));
  scorePairs('Workbooks of our own', own, isQuiet);
  if (!sharedAreThere) {
    console.log('\nWorkbooks beside the project: not there, not scored');
    return;
  }
  const shared = sharedTruths()
    .filter(chosen)
    .map((truth) => ({ ...truth, sheets: () => sharedSheets(truth.workbook) }));
  scorePairs('Workbooks beside the project', shared, isQuiet);
}
