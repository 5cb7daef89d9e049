import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closeOffices, office } from './office';

interface Answer {
  name: string;
  answer?: unknown;
  refused?: string;
}

/** What Script Lab shows after a recording. */
interface Recording {
  platform: string;
  version: string;
  answers: Answer[];
}

const ROOT = path.join(__dirname, '../../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the text that Script Lab runs is no module of ours
const { BATCHES, record } = require(path.join(ROOT, 'scripts/record/batches.cjs')) as {
  BATCHES: { name: string }[];
  record(run: typeof Excel.run): Promise<Answer[]>;
};
const RECORDINGS = path.join(__dirname, 'recordings');

jest.setTimeout(120_000);
afterEach(closeOffices);

const answersOfHost = async (): Promise<Answer[]> => record((await office()).run);

/** Where the stand-in answers otherwise than the recording says; a batch of one that the other lacks counts too. */
function differences(recorded: readonly Answer[], now: readonly Answer[]): string[] {
  const names = new Set([...recorded, ...now].map(({ name }) => name));
  const said = (answers: readonly Answer[], name: string) =>
    JSON.stringify(answers.find((one) => one.name === name) ?? null);
  return [...names].flatMap((name) => {
    const [was, is] = [said(recorded, name), said(now, name)];
    return was === is ? [] : [`${name}: recorded ${was}, here ${is}`];
  });
}

const files = existsSync(RECORDINGS) ? readdirSync(RECORDINGS).filter((name) => name.endsWith('.json')) : [];

if (files.length === 0)
  // what is below tests the replaying alone: the stand-in is held against itself
  test('no recording from Excel exists yet', () => expect(files).toEqual([]));
else
  test.each(files)('the stand-in answers as Excel did in %s', async (file) => {
    const { answers } = JSON.parse(readFileSync(path.join(RECORDINGS, file), 'utf8')) as Recording;
    expect(differences(answers, await answersOfHost())).toEqual([]);
  });

test('a recording made from the stand-in is replayed without a difference, and one with a wrong answer is not', async () => {
  const own = await answersOfHost();
  expect(own).toHaveLength(BATCHES.length);
  expect(BATCHES.length).toBeGreaterThanOrEqual(30);
  expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  const again = await answersOfHost();
  expect(differences(own, again)).toEqual([]);
  for (const wrong of own) {
    const altered = own.map((one) =>
      one === wrong ? { name: one.name, answer: ['otherwise', one.answer] } : one,
    );
    expect(differences(altered, again)).toEqual([expect.stringContaining(wrong.name)]);
  }
  expect(differences(own.slice(1), again)).toHaveLength(1);
});

test('the page for Script Lab holds every batch', () => {
  const written = execFileSync('node', [path.join(ROOT, 'scripts/record/build.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const snippet = readFileSync(path.join(ROOT, written.trim()), 'utf8');
  expect(snippet).toMatch(/^name: .+\n[\s\S]*\nhost: EXCEL\n[\s\S]*\nlibraries: \|\n/);
  for (const { name } of BATCHES) expect(snippet).toContain(name);
});
