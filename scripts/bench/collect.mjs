// Units' files put together by the built command line: files a second, and the most memory that it takes, of which some are faulty.
// usage: npm run bench -- collect [--files=500] [--faulty=20] [--table=CT-NAM] [--month=6] [--keep]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
const { identityOf, readRegister } = require('../../src/collecting/index.ts');
const { loadTemplate } = require('../../src/tables/index.ts');
const { ReturnedFile } = require('../../tests/collecting/returned-form.ts');
const { SPOILED } = require('../../tests/collecting/spoiled.ts');

const CLI = path.join(path.dirname(fileURLToPath(import.meta.url)), '../cli.mjs');
/** Milliseconds between two looks at the memory. */
const LOOK = 20;

/** Most memory a process has had, in MB, as Linux counts it; `null` elsewhere. */
function peakOf(pid) {
  try {
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

function command(...words) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [CLI, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let peak = null;
    const looking = setInterval(() => (peak = peakOf(child.pid) ?? peak), LOOK);
    child.stdout.on('data', (data) => (out += data));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(looking);
      resolve({ code, out, peak, seconds: (performance.now() - started) / 1000 });
    });
  });
}

export async function run(args) {
  const option = (name, usual) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual;
  const [files, faulty] = [Number(option('files', '500')), Number(option('faulty', '20'))];
  const [table, month] = [option('table', 'CT-NAM'), option('month', '6')];
  const folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-bench-'));
  try {
    const [list, forms, sent] = ['units.txt', 'forms', 'sent'].map((name) => path.join(folder, name));
    writeFileSync(list, Array.from({ length: files }, (_, at) => `Đơn vị ${at + 1}`).join('\n'));
    const period = ['--year', '2025', '--month', month];
    const made = await command('forms', '--table', table, '--units', list, '--out', forms, ...period);
    if (made.code !== 0) return 1;
    console.log(`forms    ${files} files of ${table}  ${made.seconds.toFixed(1)} s`);

    await loadTemplate(table);
    const register = readRegister(readFileSync(path.join(forms, 'forms.json'), 'utf8'));
    mkdirSync(sent);
    const issued = readdirSync(forms).filter((name) => name.endsWith('.xlsx'));
    register.units.forEach((unit, at) => {
      const identity = identityOf(register, unit);
      const name = issued.find((one) => one.startsWith(`${identity.number} `));
      const form = new ReturnedFile(readFileSync(path.join(forms, name)), identity);
      form.fill((_, entry) => at + entry + 0.5);
      const isSpoiled = at < faulty && table === 'CT-NAM';
      const bytes = isSpoiled ? SPOILED[at % SPOILED.length].spoil(form, identity) : form.bytes;
      writeFileSync(path.join(sent, name), bytes);
    });

    const out = path.join(folder, 'out.xlsx');
    const words = ['collect', sent, '--out', out, '--forms', path.join(forms, 'forms.json'), '--json'];
    const collected = await command(...words);
    const { counts } = JSON.parse(collected.out);
    const peak = collected.peak === null ? '' : `, at most ${collected.peak.toFixed(0)} MB`;
    console.log(
      `collect  ${collected.seconds.toFixed(1)} s, ${(files / collected.seconds).toFixed(1)} files a second${peak}`,
    );
    console.log(`         ${JSON.stringify(counts)}, ${(readFileSync(out).length / 1e6).toFixed(1)} MB`);
    if (args.includes('--keep')) console.log(folder);
    return 0;
  } finally {
    if (!args.includes('--keep')) rmSync(folder, { recursive: true });
  }
}
