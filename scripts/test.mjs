// usage: npm test [-- --built] - builds, manifest, types, rooms (who may import whom), lint, format, jest, browser tests.
// With --built dist/ has just been made by npm run build and is taken as it is. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { switchOffUsageData } from './usage-data.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const tool = (name) => path.join('node_modules', name);
const totals = { passed: 0, failed: 0, skipped: 0 };

function run(script, ...args) {
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;
}

function check(name, script, ...args) {
  console.log(`\n== ${name}`);
  const ok = run(script, ...args);
  totals[ok ? 'passed' : 'failed'] += 1;
  if (!ok) console.log(`${name}: FAILED`);
}

/**
 * Runs one jest project and adds its counts; a run that dies without a report counts as one failure. Tests that need a browser
 * count as skipped, and say so, where none is found.
 */
function jest(project, ...options) {
  console.log(`\n== tests: ${project}`);
  const report = path.join('build', `jest-${project}.json`);
  mkdirSync('build', { recursive: true });
  // a report of an earlier run must not stand in for one that was not written
  rmSync(report, { force: true });
  const ok = run(
    tool('jest/bin/jest.js'),
    '--selectProjects',
    project,
    ...options,
    '--json',
    `--outputFile=${report}`,
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    totals.passed += numPassedTests;
    totals.skipped += numPendingTests;
    totals.failed += numFailedTests + numRuntimeErrorTestSuites;
    if (!ok && numFailedTests + numRuntimeErrorTestSuites === 0) totals.failed += 1;
  } catch {
    totals.failed += 1;
  }
}

switchOffUsageData();
if (!process.argv.includes('--built')) {
  check(
    'build of the add-in',
    tool('webpack/bin/webpack.js'),
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
  );
}
check('build of the workbench', 'scripts/ensure-built.mjs');
check('manifest', 'scripts/validate.mjs', '--offline');
check('types', tool('typescript/bin/tsc'), '-p', 'tsconfig.json');
check('types of the pure rooms', tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json');
check(
  'rooms',
  tool('dependency-cruiser/bin/dependency-cruise.mjs'),
  'src',
  '--config',
  '.dependency-cruiser.cjs',
  '--output-type',
  'err',
);
check('lint', tool('office-addin-lint/lib/cli.js'), 'check', '--files', '.');
check(
  'format',
  tool('prettier/bin/prettier.cjs'),
  '--check',
  '--log-level',
  'warn',
  'src',
  'tests',
  'scripts',
  '*.js',
  '*.mjs',
);
// browser tests one at a time: a browser and its grid take both cores of a small machine
jest('unit', '--maxWorkers=100%');
jest('browser', '--runInBand');

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed ? 1 : 0);
