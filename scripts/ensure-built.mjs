// Builds the workbench and the add-in inside it when something they are made of is newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'build/stamp');
const sources = [
  'src',
  'assets',
  'samples',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'scripts',
];

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

export function ensureBuilt() {
  const changed = Math.max(...sources.map((name) => newest(path.join(root, name))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > changed) return;
  console.error('Building the add-in and the workbench (about a minute) …');
  const started = Date.now();
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--env', 'workbench', '--stats', 'errors-warnings'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, new Date(started).toISOString());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBuilt();
