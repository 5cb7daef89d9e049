// Links of standard tables to a workbook, against hand-made truth: wrong links, precision and recall, by workbook and set. Cells of
// the set that is only scored are not named. usage: npm run bench -- links [PART OF A NAME] [--quiet]
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('./load-source.cjs');
const {
  fixtures,
  sharedAreThere,
  sharedSheets,
  sharedTruths,
} = require('../../tests/linking/fixture-files.ts');
const { precisionOf, recallOf, scoreLinks, totalOf } = require('../../tests/linking/scorer.ts');

const percent = (part) => `${(part * 100).toFixed(1)}`.padStart(11);

function line(name, score) {
  const counts = [score.wrong, score.held, score.found].map((count) => `${count}`.padStart(7)).join('');
  return `${name.padEnd(44)}${counts}${percent(precisionOf(score))}${percent(recallOf(score))}`;
}

function scorePairs(group, pairs, isQuiet) {
  console.log(`\n${group}`);
  console.log(
    `${'table'.padEnd(44)}${['wrong', 'held', 'found'].map((word) => word.padStart(7)).join('')}${'precision'.padStart(11)}${'recall'.padStart(11)}`,
  );
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

export function run(args) {
  const isQuiet = args.includes('--quiet');
  const [part = ''] = args.filter((arg) => !arg.startsWith('--'));
  const chosen = ({ name }) => name.includes(part);
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
