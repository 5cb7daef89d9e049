// Builds the workbench and the add-in inside it when something they are made of is newer than the last build.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSources } from './build-sources.cjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'build/stamp');
const lock = path.join(root, 'build/building');

function newest(file) {
  const stat = statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function isBuilt() {
  const changed = Math.max(...buildSources.map((name) => newest(path.join(root, name))));
  return existsSync(stamp) && statSync(stamp).mtimeMs > changed;
}

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Whether this process may build now; another one may be at it, or may have died over it. */
function takeLock() {
  mkdirSync(path.dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder && !isRunning(holder)) rmSync(lock, { force: true });
  } catch {
    // the other one has just ended
  }
  return false;
}

function build() {
  console.error('Building the add-in and the workbench …');
  const started = new Date();
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(process.execPath, [webpack, '--env', 'workbench', '--stats', 'errors-only'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) return run.status ?? 1;
  writeFileSync(stamp, started.toISOString());
  // what is changed while the build runs is newer than it
  utimesSync(stamp, started, started);
  return 0;
}

export function ensureBuilt() {
  if (isBuilt()) return;
  let isTold = false;
  while (!takeLock()) {
    if (!isTold) console.error('Another process is building; waiting for it …');
    isTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  let status = 0;
  try {
    if (!isBuilt()) status = build();
  } finally {
    rmSync(lock, { force: true });
  }
  if (status !== 0) {
    console.error('The build failed; the messages above say why.');
    process.exit(status);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureBuilt();
