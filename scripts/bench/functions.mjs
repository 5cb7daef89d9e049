// The custom functions as they are shipped: GROWTH and PLANPCT over 100,000 rows in one call against a loop without checks,
// HyperFormula (build and evaluate) and formulajs, and the bytes of the bundle. Arguments: the number of rows.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const TURNS = 40;
const SLOW_TURNS = 2;
const MOST_OF_LOOP = 2;
const LEAST_OF_HYPERFORMULA = 20;
const MOST_BYTES = 30_000;

/** The functions alone, built as the add-in builds them. */
async function bundle() {
  const webpack = require('webpack');
  const { entry, plugins, ...config } = require('../../webpack.config.js')({}, { mode: 'production' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'functions-bundle-'));
  const output = { path: folder, filename: '[name].js', publicPath: '' };
  const named = plugins.filter((plugin) =>
    ['DefinePlugin', 'CustomFunctionsMetadataPlugin'].includes(plugin.constructor.name),
  );
  const functions = { functions: entry.functions };
  await new Promise((resolve, reject) => {
    webpack({ ...config, entry: functions, plugins: named, output }).run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString('errors-only'))) : resolve(),
    );
  });
  const code = readFileSync(path.join(folder, 'functions.js'));
  rmSync(folder, { recursive: true });
  return code;
}

/** The functions that the bundle hands to Excel, by their ids. */
function associated(code) {
  const functions = new Map();
  class CellError extends Error {
    constructor(errorCode, message) {
      super(message);
      this.code = errorCode;
    }
  }
  const CustomFunctions = { associate: (id, called) => functions.set(id, called), Error: CellError };
  vm.runInThisContext(`(function (CustomFunctions) {${code}\n})`)(CustomFunctions);
  return functions;
}

/**
 * Milliseconds of the quickest run of each, taken in turn: what other programs on the machine take is not ours, and a slow minute
 * hits all alike.
 */
function times(runs, turns) {
  const best = runs.map(() => Infinity);
  for (let turn = 0; turn <= turns; turn += 1) {
    runs.forEach((run, place) => {
      const start = performance.now();
      run();
      best[place] = Math.min(best[place], performance.now() - start);
    });
  }
  return best;
}

const bareLoops = {
  GROWTH: (values, bases) => {
    const rows = [];
    for (let row = 0; row < values.length; row += 1) rows.push([values[row][0] / bases[row][0] - 1]);
    return rows;
  },
  PLANPCT: (values, bases) => {
    const rows = [];
    for (let row = 0; row < values.length; row += 1) rows.push([values[row][0] / bases[row][0]]);
    return rows;
  },
};

const formulas = { GROWTH: (row) => `=A${row}/B${row}-1`, PLANPCT: (row) => `=A${row}/B${row}` };

function hyperFormula(id, values, bases) {
  const { HyperFormula } = require('hyperformula');
  const cells = values.map(([value], row) => [value, bases[row][0], formulas[id](row + 1)]);
  const sheet = HyperFormula.buildFromArray(cells, { licenseKey: 'gpl-v3', maxRows: 200_000 });
  const results = sheet.getSheetValues(0).map((row) => [row[2]]);
  sheet.destroy();
  return results;
}

function formulaJs(id, values, bases) {
  const { DIVIDE, MINUS } = require('@formulajs/formulajs').utils.symbols;
  return values.map(([value], row) =>
    id === 'GROWTH' ? [MINUS(DIVIDE(value, bases[row][0]), 1)] : [DIVIDE(value, bases[row][0])],
  );
}

function sameResults(one, other) {
  return one.length === other.length && one.every(([a], row) => Math.abs(a - other[row][0]) < 1e-9);
}

function measure(id, called, values, bases) {
  const runs = {
    ours: () => called(values, bases, null, null),
    'a bare loop': () => bareLoops[id](values, bases),
    formulajs: () => formulaJs(id, values, bases),
    HyperFormula: () => hyperFormula(id, values, bases),
  };
  const expected = runs.ours();
  for (const [name, calculate] of Object.entries(runs))
    if (!sameResults(calculate(), expected)) throw new Error(`${name} gives other results than ${id}`);
  const [mine, loop, formulajs] = times([runs.ours, runs['a bare loop'], runs.formulajs], TURNS);
  const [hyper] = times([runs.HyperFormula], SLOW_TURNS);
  console.log(`\n${id} over ${values.length} rows`);
  const line = (name, milliseconds) =>
    console.log(
      `  ${name.padEnd(14)} ${milliseconds.toFixed(2).padStart(9)} ms   ${(milliseconds / mine).toFixed(2)} of ours`,
    );
  line('ours', mine);
  line('a bare loop', loop);
  line('formulajs', formulajs);
  line('HyperFormula', hyper);
  return mine / loop <= MOST_OF_LOOP && hyper / mine >= LEAST_OF_HYPERFORMULA;
}

export async function run([rows = '100000']) {
  const code = await bundle();
  const zipped = gzipSync(code, { level: 9 }).length;
  console.log(`Bundle of the functions: ${code.length} bytes, ${zipped} gzip (goal: ${MOST_BYTES})`);
  const functions = associated(code);
  const count = Number(rows);
  const column = (start, step) =>
    Array.from({ length: count }, (_, row) => [start + ((row * step) % 9973) + row / 7]);
  const [values, bases] = [column(1000, 31), column(900, 17)];
  const met = Object.keys(bareLoops).map((id) => measure(id, functions.get(id), values, bases));
  console.log(
    `\nGoals: at most ${MOST_OF_LOOP} times a bare loop, HyperFormula at least ${LEAST_OF_HYPERFORMULA} times as long.`,
  );
  const isMet = met.every(Boolean) && zipped <= MOST_BYTES;
  console.log(isMet ? 'All goals met.' : 'Not all goals met.');
  return isMet ? 0 : 1;
}
