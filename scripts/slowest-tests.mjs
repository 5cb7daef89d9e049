// usage: node scripts/slowest-tests.mjs - the test files of the last `npm test` that took longest
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm test` has jest put its report. */
export const REPORT = path.join('build', 'jest.json');
const SHOWN = 10;

/** Says which files of a report took longest, in seconds. */
export function tellSlowest({ testResults }) {
  const files = testResults
    .map(({ name, startTime, endTime, assertionResults }) => ({
      name: path.relative(process.cwd(), name),
      seconds: (endTime - startTime) / 1000,
      tests: assertionResults.length,
    }))
    .sort((one, other) => other.seconds - one.seconds);
  const all = files.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(`\n== slowest of ${files.length} test files, which took ${Math.round(all)} s together`);
  for (const { name, seconds, tests } of files.slice(0, SHOWN))
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${name} (${tests} tests)`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  tellSlowest(JSON.parse(readFileSync(REPORT, 'utf8')));
}
