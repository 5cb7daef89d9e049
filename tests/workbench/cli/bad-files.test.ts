import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { compoundFile, LAST_SHEET, sheetWith, workbookOfRows } from '../xlsx/bad-workbooks';
import { richWorkbook } from '../xlsx/rich-workbook';
import { command } from './command';
import { PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const whole = richWorkbook();
const TEN_MEGABYTES = 10_000_000;

interface BadFile {
  name: string;
  bytes: () => Uint8Array;
  code: string;
  vi: RegExp;
  en: RegExp;
}

const badFiles: BadFile[] = [
  {
    name: 'a file that is something else under the name of a workbook',
    bytes: () => strToU8('Chỉ tiêu;Kế hoạch;Thực hiện\nThép cán;52,5;63'),
    code: 'notXlsx',
    vi: /không phải tệp \.xlsx/,
    en: /not an \.xlsx file/,
  },
  {
    name: 'an empty file',
    bytes: () => new Uint8Array(),
    code: 'notXlsx',
    vi: /không phải tệp \.xlsx/,
    en: /not an \.xlsx file/,
  },
  {
    name: 'a truncated file',
    bytes: () => whole.subarray(0, Math.floor(whole.length * 0.7)),
    code: 'truncated',
    vi: /bị cắt cụt.*lấy lại tệp gốc/,
    en: /cut off.*Get the original/,
  },
  {
    name: 'a file with a password',
    bytes: () => compoundFile('EncryptedPackage'),
    code: 'passwordProtected',
    vi: /mật khẩu.*bỏ mật khẩu/,
    en: /password.*Remove the password/,
  },
  {
    name: 'a zip bomb',
    bytes: () => richWorkbook({ [LAST_SHEET]: sheetWith(' '.repeat(TEN_MEGABYTES)) }),
    code: 'zipBomb',
    vi: /lớn bất thường.*sheet3\.xml/,
    en: /unusual size.*sheet3\.xml/,
  },
  {
    name: 'a workbook of 300,000 rows',
    bytes: () => workbookOfRows(300_000),
    code: 'tooLarge',
    vi: /"Ẩn" có 300\.000 dòng, tối đa 200\.000/,
    en: /"Ẩn" has 300,000 rows, at most 200,000/,
  },
];

describe('the command ends with exit code 1, says why, and loses nothing, for', () => {
  test.each(badFiles)('$name', async ({ bytes, code, vi, en }) => {
    const [workbook, out] = [path.join(folder, 'vào.xlsx'), path.join(folder, 'ra.xlsx')];
    const content = bytes();
    writeFileSync(workbook, content);
    writeFileSync(out, 'kết quả lần trước');
    const words = ['insert', '--workbook', workbook, '--table', 'CT-NAM', '--out', out];

    const inVietnamese = await command(...words);
    expect([inVietnamese.code, inVietnamese.out]).toEqual([1, '']);
    expect(inVietnamese.err).toMatch(vi);
    const inEnglish = await command(...words, '--language', 'en', '--json');
    expect(inEnglish.code).toBe(1);
    expect(inEnglish.err).toMatch(en);
    expect(JSON.parse(inEnglish.out)).toMatchObject({ report: null, cells: null, problem: { code } });
    for (const { err } of [inVietnamese, inEnglish]) expect(err).not.toMatch(/undefined|\[object| at .*:\d+/);

    expect(Buffer.compare(readFileSync(workbook), content)).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('kết quả lần trước');
    expect(readdirSync(folder).sort()).toEqual(['ra.xlsx', 'vào.xlsx']);
  });
});

describe('what the system says is told in words, in both languages:', () => {
  const insert = (workbook: string, out: string, ...more: string[]) =>
    command('insert', '--workbook', workbook, '--table', 'CT-NAM', '--year', '2023', '--out', out, ...more);

  test('a folder in the place of the workbook', async () => {
    const workbook = path.join(folder, 'vào.xlsx');
    mkdirSync(workbook);
    const out = path.join(folder, 'ra.xlsx');
    const [vi, en] = [await insert(workbook, out), await insert(workbook, out, '--language', 'en')];
    expect(vi.err).toContain('đó là thư mục, không phải tệp');
    expect(en.err).toContain('it is a folder and no file');
    for (const { err } of [vi, en]) expect(err).not.toMatch(/E[A-Z]{4,}|illegal operation/);
  });

  test('a result in a folder that is not there', async () => {
    const workbook = path.join(folder, 'vào.xlsx');
    writeFileSync(workbook, whole);
    const { err } = await insert(workbook, path.join(folder, 'không có', 'ra.xlsx'));
    expect(err).toContain('thư mục không tồn tại');
    expect(err).not.toMatch(/ENOENT|no such file/);
  });

  test('a part that a parser cannot read: what the parser said is for those who help', async () => {
    const workbook = path.join(folder, 'vào.xlsx');
    writeFileSync(workbook, richWorkbook({ [LAST_SHEET]: '<worksheet><sheetData></worksheet>' }));
    const { err, out } = await insert(workbook, path.join(folder, 'ra.xlsx'), '--json');
    expect(err).toMatch(/bị hỏng\. Hãy mở/);
    expect(JSON.parse(out).problem.details.reason).toEqual(expect.any(String));
  });
});
