// The check: which of the errors seeded into clean workbooks are found and called by their name, and what is found in workbooks
// beside the project. usage: npm run bench -- check [--each=25] [--seed=1] [--tell] [PART OF A FILE'S NAME]
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { SHARED_WORKBOOKS, sharedAreThere, sharedSheets } = require('../../tests/linking/fixture-files.ts');
const { checked, scoreSeeds } = require('../../tests/findings/check/scored.ts');
const { cleanWorkbooks } = require('../../tests/findings/check/clean-workbooks.ts');
const { cellName, areaName } = require('../../src/spreadsheet/a1.ts');

const option = (args, name, otherwise) =>
  Number(args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);

export function run(args) {
  const [each, seed] = [option(args, 'each', 25), option(args, 'seed', 1)];
  const part = args.find((arg) => !arg.startsWith('--')) ?? '';
  const tells = args.includes('--tell');
  if (!part) {
    const clean = Array.from({ length: 10 }, (_, at) => cleanWorkbooks(seed + at)).flat();
    const alarms = clean.reduce((sum, { sheets }) => sum + checked(sheets).length, 0);
    console.log(`clean workbooks: ${clean.length}, findings in them: ${alarms}`);
    console.log(`${'seeded error'.padEnd(26)}${'seeded'.padStart(8)}${'found'.padStart(8)}`);
    const scores = scoreSeeds(seed, each);
    for (const { kind, seeded, found, missed } of scores) {
      console.log(`${kind.padEnd(26)}${`${seeded}`.padStart(8)}${`${found}`.padStart(8)}`);
      if (tells)
        for (const { name, sheet, row, column } of missed)
          console.log(`    ${name}: ${sheet}!${cellName(row, column)}`);
    }
    const sum = (what) => scores.reduce((all, one) => all + one[what], 0);
    console.log(`recall ${((sum('found') / sum('seeded')) * 100).toFixed(1)} % of ${sum('seeded')}`);
  }
  if (!sharedAreThere) {
    console.log('No workbooks beside the project.');
    return;
  }
  for (const file of readdirSync(SHARED_WORKBOOKS).filter(
    (name) => name.endsWith('.xlsx') && name.includes(part),
  )) {
    const sheets = sharedSheets(file);
    const started = performance.now();
    const findings = checked(sheets);
    const seconds = ((performance.now() - started) / 1000).toFixed(2);
    const counts = new Map();
    for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const kinds = [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
    console.log(
      `${file.padEnd(52)}${`${sheets.length}`.padStart(4)} sheets ${seconds} s: ${kinds || 'nothing'}`,
    );
    if (!tells) continue;
    for (const { kind, sheet, areas, cells } of findings) {
      const place = sheets.findIndex(({ name }) => name === sheet) + 1;
      const [first] = cells;
      const against = first.against.map((one) => cellName(one.row, one.column)).join(' ');
      console.log(
        `    ${kind} sheet ${place} ${areas.map((area) => areaName(area)).join(' ')}: ${first.stated} against ${against} ${first.computed ?? ''}`,
      );
    }
  }
}
