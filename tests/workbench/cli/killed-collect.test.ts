import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import path from 'node:path';
import { IssuedForms } from './issued-forms';
import { PATIENCE } from './workbench';

/* A machine may lose its power at any moment: collecting is killed at several, and run again. */

jest.setTimeout(PATIENCE * 3);

/** As `npm run cli` starts it, without a look at what was built. */
const CLI = path.join(__dirname, '../../../build/cli/cli.js');
/** Enough for several readers. */
const UNITS = 26;

let issued: IssuedForms;
let sent: string;
beforeAll(async () => {
  issued = await IssuedForms.make(UNITS);
  sent = issued.sent(
    'ngat',
    Object.fromEntries(
      issued.register.units.map(({ name }, at) => [`${name}.xlsx`, issued.filled(at).bytes] as const),
    ),
  );
});
afterAll(() => issued.remove());

/** When the process is killed: with a line of its progress, or once a draft of a file is begun. */
type Moment = { line: RegExp } | { draftOf: string };

const wordsFor = (folder: string) => [
  'collect',
  sent,
  '--out',
  path.join(folder, 'tong.xlsx'),
  '--forms',
  issued.registerFile,
  '--long',
  path.join(folder, 'dai.csv'),
];

/** Ends when the process has gone; whether it was killed. */
function killedAt(moment: Moment, folder: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...wordsFor(folder)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const kill = () => child.kill('SIGKILL');
    child.stderr.on('data', (data: Buffer) => {
      if ('line' in moment && moment.line.test(String(data))) kill();
    });
    const watching = watch(folder, (_, name) => {
      if ('draftOf' in moment && name?.startsWith(`.${moment.draftOf}`)) kill();
    });
    child.on('error', reject);
    child.on('exit', (_, signal) => {
      watching.close();
      resolve(signal === 'SIGKILL');
    });
  });
}

const MOMENTS: readonly [string, Moment][] = [
  ['while files are read', { line: /Đọc/ }],
  ['while units are put together', { line: /Tổng hợp/ }],
  ['while the workbook is written', { draftOf: 'tong.xlsx' }],
  ['while the long table is written', { draftOf: 'dai.csv' }],
];

test('killed at any moment nothing half is left, and the next run gives what an undisturbed one gives', async () => {
  const whole = path.join(issued.folder, 'lien');
  mkdirSync(whole);
  await issued.collected(sent, '--out', path.join(whole, 'tong.xlsx'), '--long', path.join(whole, 'dai.csv'));
  const wanted = ['tong.xlsx', 'dai.csv'].map((name) => readFileSync(path.join(whole, name)));
  const killed: string[] = [];
  for (const [name, moment] of MOMENTS) {
    const folder = path.join(issued.folder, 'dut');
    mkdirSync(folder);
    if (await killedAt(moment, folder)) killed.push(name);
    // what bears the name of a file is all of it
    for (const file of readdirSync(folder).filter((one) => !one.startsWith('.'))) {
      const at = file === 'tong.xlsx' ? 0 : 1;
      expect(Buffer.compare(readFileSync(path.join(folder, file)), wanted[at])).toBe(0);
    }
    await issued.collected(
      sent,
      '--out',
      path.join(folder, 'tong.xlsx'),
      '--long',
      path.join(folder, 'dai.csv'),
    );
    expect(readdirSync(folder).sort()).toEqual(['dai.csv', 'tong.xlsx']);
    for (const [at, file] of ['tong.xlsx', 'dai.csv'].entries())
      expect(Buffer.compare(readFileSync(path.join(folder, file)), wanted[at])).toBe(0);
    rmSync(folder, { recursive: true });
  }
  // the last two are over in a moment: the kill may come after it, and then nothing was lost
  expect(killed).toEqual(expect.arrayContaining([MOMENTS[0][0], MOMENTS[1][0]]));
});
