// usage: npm run bench -- NAME [arguments] - runs scripts/bench/NAME.mjs; without a name lists what there is
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bench');
const [name, ...rest] = process.argv.slice(2);
const script = path.join(folder, `${name}.mjs`);
if (name === undefined || !existsSync(script)) {
  const names = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  console.log(`Benchmarks: ${names.map((file) => path.basename(file, '.mjs')).join(', ')}`);
  process.exit(name === undefined ? 0 : 2);
}
const { run } = await import(pathToFileURL(script).href);
process.exitCode = (await run(rest)) ?? 0;
