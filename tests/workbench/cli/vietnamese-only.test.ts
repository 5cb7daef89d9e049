import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Problem } from '../../../src/contract';
import { openHeadless, type Headless } from '../../../src/workbench/cli/headless';
import { makeWorkbook } from '../../corpus/make-workbook';
import { source } from '../../corpus/odd-workbooks';
import { compoundFile, LAST_SHEET } from '../xlsx/bad-workbooks';
import { richWorkbook } from '../xlsx/rich-workbook';
import { command } from './command';
import { builtAddin, closeWorkbenches, PATIENCE } from './workbench';

/* What a library, the system or Excel itself says is English: it never reaches the sentences that a Vietnamese user reads. */

jest.setTimeout(PATIENCE);

/** Words of English sentences and code; none is a Vietnamese word or one that our messages use on purpose. */
const ENGLISH =
  /\b(?:the|is|are|was|not|of|to|and|for|with|does|did|you|this|that|argument|option|value|invalid|unexpected|error|cannot|unable|undefined|null|NaN|missing|failed|failure|exceeded|refused|unknown|stack|object|function|property|resource|request|response|requested|RangeError|TypeError|SyntaxError)\b|E(?:NOENT|ACCES|ISDIR|PERM)|ERR_/i;

let folder: string;
const fileOf = (name: string, bytes: Uint8Array | string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'so-lieu-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeWorkbenches();
});

/** What a person reads: without the path of the file, the names of options and the usage below. */
const readable = (text: string): string =>
  text
    .split('\n\n')[0]
    .replaceAll(folder, '')
    .replace(/--[a-z-]+(?:=…)?/g, '')
    .replace(/"[^"]*"/g, '');

async function expectVietnamese(...words: string[]): Promise<void> {
  const { code, err } = await command(...words);
  expect(code).toBeGreaterThan(0);
  expect(readable(err)).not.toMatch(ENGLISH);
  expect(readable(err)).toMatch(/[à-ỹđ]/iu);
}

describe('words that are not understood', () => {
  test.each([
    ['insert', '--table'],
    ['insert', '--json=1'],
    ['insert', '--table', '--json'],
    ['insert', 'extra'],
    ['insert', '-x'],
    ['insert'],
    ['sendout', '--mode', 'x', '--workbook', 'a', '--out', 'b'],
    ['switch', '--mode'],
    ['read-report'],
    ['reconcile', '--table'],
    ['check', '--sheet'],
    ['offers', 'a', 'b'],
    ['remove', '--id'],
    ['forms', '--table', 'TMBL', '--units', 'A,B', '--out', 'x'],
    ['forms', '--units'],
    ['collect', 'a', 'b'],
    ['collect', 'a', '--out', 'b.xlsx', '--long', 'c.json'],
    ['nonsense'],
  ])('%s %s %s', async (...words) => {
    await expectVietnamese(...words);
  });
});

const DOCX = { 'word/document.xml': strToU8('<w:document><w:body></w:document>') };
const BROKEN: Readonly<Record<string, () => Uint8Array>> = {
  'rong.xlsx': () => new Uint8Array(),
  'chu.xlsx': () => strToU8('abc'),
  'cu.xlsx': () => compoundFile('Workbook'),
  'khoa.xlsx': () => compoundFile('EncryptedPackage'),
  'cut.xlsx': () => richWorkbook().subarray(0, 3000),
  'hong.xlsx': () => richWorkbook({ [LAST_SHEET]: '<worksheet><sheetData></worksheet>' }),
  'khongso.xlsx': () => zipSync({ 'a.txt': strToU8('x') }),
  'tailieu.xlsx': () => zipSync(DOCX),
  'tongquan.xlsx': () => richWorkbook({ 'xl/workbook.xml': '<workbook' }),
};

describe.each(Object.keys(BROKEN))('a broken file (%s) is told in Vietnamese', (name) => {
  test.each(['insert', 'check', 'offers', 'sendout', 'switch', 'remove', 'reconcile'])(
    'by %s',
    async (by) => {
      const file = fileOf(name, BROKEN[name]());
      const out = path.join(folder, 'ra.xlsx');
      const words: Readonly<Record<string, string[]>> = {
        insert: ['--workbook', file, '--table', 'CT-NAM', '--out', out],
        check: [file],
        offers: [file],
        sendout: ['--workbook', file, '--out', out],
        switch: ['--workbook', file, '--out', out, '--mode', 'plain'],
        remove: ['--workbook', file, '--out', out],
        reconcile: [fileOf('bao-cao.txt', 'Thu ngân sách đạt 31.621 tỷ đồng.'), '--workbook', file],
      };
      await expectVietnamese(by, ...words[by]);
    },
  );
});

test.each([
  ['a document without its text', zipSync({ '[Content_Types].xml': strToU8('<Types/>') })],
  ['a document that is cut off', zipSync(DOCX).subarray(0, 60)],
  ['a document whose text no parser takes', zipSync(DOCX)],
  ['bytes that are no text', Uint8Array.from([0xff, 0xfe, 0xd8, 0x00, 0x80, 0x81])],
])('%s is told in Vietnamese', async (_, bytes) => {
  await expectVietnamese('read-report', fileOf('bao-cao.docx', bytes));
});

describe('what Excel refuses is told in Vietnamese', () => {
  let headless: Headless;
  beforeAll(async () => {
    const bytes = makeWorkbook({ sheets: [source()] });
    headless = await openHeadless({ bytes, name: 'Báo cáo.xlsx' }, builtAddin());
  });
  afterEach(() => headless.host.faults.reset());
  afterAll(() => headless.close());

  const doing = (what: string) => {
    const { automation } = headless.page;
    const request = { table: 'CT-NAM', year: 2023, source: 'auto' };
    const all: Readonly<Record<string, () => Promise<unknown>>> = {
      survey: () => automation.survey(),
      offers: () => automation.offers(),
      check: () => automation.check(),
      findings: () => automation.findings(),
      insert: () => automation.insert({ ...request, place: { kind: 'newSheet' } } as never),
      insertions: () => automation.insertions(),
      switch: () => automation.switchFormulas({ kind: 'workbook' }, 'values'),
      sendOut: () => automation.sendOutCopy('plain'),
      erase: () => automation.eraseRecord(),
    };
    return all[what]();
  };

  async function expectTold(what: string): Promise<void> {
    const problem = await doing(what).then(
      () => null,
      (error: Problem) => error,
    );
    expect(problem?.code).toEqual(expect.any(String));
    expect(problem?.code).not.toBe('unknown');
    const { what: happened, where, state, next } = headless.page.automation.problemText(problem!, 'vi');
    expect(`${happened} ${where} ${state} ${next}`).not.toMatch(ENGLISH);
  }

  describe.each([{ cellEditMode: true }, { sessionIsLost: true }, { payloadLimit: 300 }])('%j', (faults) => {
    test.each([
      'survey',
      'offers',
      'check',
      'findings',
      'insert',
      'insertions',
      'switch',
      'sendOut',
      'erase',
    ])('at %s', async (what) => {
      Object.assign(headless.host.faults, faults);
      await expectTold(what);
    });
  });

  test.each([{ noFile: true }, { newWorkbook: 'GeneralException' as const }])('%j', async (faults) => {
    Object.assign(headless.host.faults, faults);
    await expectTold('sendOut');
  });
});
