// usage: npm test - builds, manifest, types, rooms (who may import whom), unused exports, lint, format, jest (unit and browser
// tests), and the slowest test files. Ends with "N passed, N failed, N skipped".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPORT, tellSlowest } from './slowest-tests.mjs';
import { switchOffUsageData } from './usage-data.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const tool = (name) => path.join('node_modules', name);
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a script; resolves with whether it ended well and, where it is kept, what it said. */
function run([script, ...args], isKept) {
  const child = spawn(process.execPath, [script, ...args], { stdio: isKept ? 'pipe' : 'inherit' });
  let said = '';
  for (const stream of isKept ? [child.stdout, child.stderr] : [])
    stream.setEncoding('utf8').on('data', (words) => (said += words));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, said: String(error) }));
    child.once('close', (status) => resolve({ ok: status === 0, said }));
  });
}

async function check(name, script) {
  const started = Date.now();
  const { ok, said } = await run(script, true);
  console.log(`\n== ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (said.trim()) console.log(said.trimEnd());
  if (!ok) console.log(`${name}: FAILED`);
  totals[ok ? 'passed' : 'failed'] += 1;
}

/** Runs the checks in their order, as many at a time as there are cores. */
async function checkAll(checks) {
  const left = Object.entries(checks);
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) await check(...next);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/**
 * Runs the tests and adds their counts; a run that dies without a report counts as one failure. Tests that need a browser count as
 * skipped, and say so, where none is found.
 */
async function jest() {
  console.log('\n== tests');
  mkdirSync('build', { recursive: true });
  // a report of an earlier run must not stand in for one that was not written
  rmSync(REPORT, { force: true });
  const { ok } = await run([
    // jest's workers get the flags too: with room for what lives shortly they spend a tenth less time
    '--min-semi-space-size=64',
    '--max-semi-space-size=64',
    tool('jest/bin/jest.js'),
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${REPORT}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(REPORT, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    totals.passed += report.numPassedTests;
    totals.skipped += report.numPendingTests;
    totals.failed += ok ? failed : Math.max(failed, 1);
    tellSlowest(report);
  } catch {
    totals.failed += 1;
  }
}

switchOffUsageData();
// those that take longest begin first
await checkAll({
  'build of the workbench': ['scripts/ensure-built.mjs'],
  lint: [tool('office-addin-lint/lib/cli.js'), 'check', '--files', '.'],
  types: [tool('typescript/bin/tsc'), '-p', 'tsconfig.json'],
  'build of the add-in': [
    tool('webpack/bin/webpack.js'),
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
  ],
  format: [
    tool('prettier/bin/prettier.cjs'),
    '--check',
    '--log-level',
    'warn',
    'src',
    'tests',
    'scripts',
    '*.js',
    '*.mjs',
  ],
  rooms: [
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    'src',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
  'unused exports': [tool('knip/bin/knip.js'), '--no-progress'],
  'types of the pure rooms': [tool('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'],
});
// the built manifest is held against the files beside it
await check('manifest', ['scripts/validate.mjs', '--offline']);
await jest();

console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed ? 1 : 0);
