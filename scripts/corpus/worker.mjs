// Runs the files it is sent, one after the other; scripts/corpus.mjs starts it and ends it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { BuiltAddin } = require('../../src/workbench/cli/built-addin.ts');
const { runFile } = require('../../tests/corpus/run-file.ts');

const addin = new BuiltAddin(path.join(root, 'build/addin'));
const rejected = [];
process.on('unhandledRejection', (error) => rejected.push(error));

process.on('message', async ({ file, table }) => {
  const outcome = await runFile(
    { bytes: new Uint8Array(readFileSync(file)), name: path.basename(file) },
    addin,
    table,
  ).catch((error) => ({ verdict: 'unexpected', details: [`compare: ${error?.stack ?? error}`] }));
  if (rejected.length > 0) {
    outcome.verdict = 'unexpected';
    outcome.details.push(...rejected.splice(0).map((error) => `not caught: ${error?.stack ?? error}`));
  }
  process.send(outcome);
});
process.send('ready');
