import path from 'node:path';
import { run } from './run';

/** Columns of a terminal that does not tell. */
const WIDTH = 120;

/** This file is built to `build/cli/`, beside the built add-in. */
const places = {
  addin: path.join(__dirname, '../addin'),
  pure: path.join(__dirname, '../pure/index.js'),
  reader: path.join(__dirname, 'reader.js'),
  samples: path.join(__dirname, '../../samples'),
};

void run(process.argv.slice(2), places, {
  result: (text) => console.log(text),
  progress: (text) => console.error(text),
  width: process.stdout.columns ?? WIDTH,
  input: process.stdin,
}).then((code) => {
  process.exitCode = code;
});
