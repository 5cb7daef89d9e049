// The test command: types, lint (with the import rules), jest, browser tests. Ends with "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** Runs one jest project and adds its counts; a run that dies without a report counts as one failure. */
function jest(project, ...folders) {
  console.log(`\n== tests: ${project}`);
  const report = path.join('build', `jest-${project}.json`);
  mkdirSync('build', { recursive: true });
  const ok = run(
    tool('jest/bin/jest.js'),
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${report}`,
    '--testPathPatterns',
    ...folders,
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

// The rooms that are finished so far; the others are being written and join this list when they work.
const checked = ['src/indicators', 'src/functions', 'tests/indicators', 'tests/functions'];
console.log(`Checked: ${checked.join(', ')}. The other rooms are still being written.`);
check('types', tool('typescript/bin/tsc'), '-p', 'tsconfig.checked.json');
check('types of the pure rooms', tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json');
check('lint', tool('eslint/bin/eslint.js'), ...checked, '--max-warnings', '0');
check(
  'format',
  tool('prettier/bin/prettier.cjs'),
  '--check',
  '--log-level',
  'warn',
  ...checked,
  'scripts',
  '*.js',
);
jest('unit', 'tests/indicators', 'tests/functions');

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed ? 1 : 0);
