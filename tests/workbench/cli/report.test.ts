import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { namesOf } from '../../../src/workbench/cli/reconcile';
import { run } from '../../../src/workbench/cli/run';
import { newXlsx } from '../../../src/workbench/xlsx';
import { paragraph, row, table as wordTable, wordFile } from '../../reports/documents/word-files';
import { PATIENCE, PLACES, SAMPLES } from './workbench';

jest.setTimeout(PATIENCE);

/** A report of a province that there is not. */
const REPORT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 103,1% kế hoạch, tăng 10% so với cùng kỳ). ' +
  'Giá trị sản xuất công nghiệp ước đạt 21.340 tỷ đồng, giảm 1,5% so với cùng kỳ.';
const BEFORE =
  'Năm 2030, kim ngạch xuất khẩu đạt 375 triệu USD. Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD.';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and gives its path. */
function file(name: string, content: string | Uint8Array): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

/** Runs a command as the terminal does. */
async function command(
  words: string[],
  piped = '',
  width = 200,
): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const terminal = {
    result: (text: string) => out.push(text),
    progress: (text: string) => err.push(text),
    width,
    input: Readable.from(piped ? [Buffer.from(piped)] : []),
  };
  const code = await run(words, PLACES, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

interface ReadFigure {
  indicator: string;
  start: number;
  end: number;
}

describe('a Word document', () => {
  const table = wordTable(
    row('Chỉ tiêu', 'ĐVT', 'KH 2031', 'TH 2031', 'TH/KH (%)'),
    row('Muối', 'tấn', '50', '45', '92'),
    row('Cá', 'tấn', '8', '8', '100'),
  );

  test('is read as its text is, its notes are told', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('Nguồn: phòng mẫu, 17 trang.')}</w:footnote>`;
    const document = file('a.docx', wordFile(paragraph(REPORT) + table, { footnotes }));
    const { code, out, err } = await command(['read-report', '--json', document]);
    const read = JSON.parse(out) as { indicator: string; value: number }[];
    expect([code, read.map(({ value }) => value)]).toEqual([0, [412.5, 21340, 50, 45, 8, 8]]);
    expect(err).toBe('Trong văn bản không đọc số liệu ở: 1 chú thích.');
  });

  test('is reconciled, percentages in its tables too', async () => {
    const { code, out } = await command(['reconcile', '--json', file('b.docx', wordFile(table))]);
    const verdicts = (JSON.parse(out) as { verdict: string }[]).map(({ verdict }) => verdict);
    expect(code).toBe(0);
    expect(verdicts).toEqual(['lệch 90,0', 'khớp']);
  });

  test('that is broken, old or something else is refused in words', async () => {
    const old = file('c.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const cut = file('d.docx', wordFile(paragraph('x')).slice(0, 200));
    expect((await command(['read-report', old])).err).toMatch(/kiểu cũ \(\.doc\)/);
    expect((await command(['read-report', '--language', 'en', cut])).err).toMatch(/cut off/);
    const { code, out } = await command([
      'read-report',
      '--json',
      file('e.docx', newXlsx('e.xlsx').package.bytes),
    ]);
    expect([code, JSON.parse(out)]).toMatchObject([1, { figures: null, problem: { code: 'notWord' } }]);
  });
});

describe('read-report', () => {
  test('prints the figures aligned, with Vietnamese numbers', async () => {
    const { code, out } = await command(['read-report', file('a.txt', REPORT)]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /Kim ngạch xuất khẩu +│ Năm 2031 │ thực hiện +│ +412,5 │ triệu USD +│ +103,1 │ +10 │ cùng kỳ/i,
    );
    expect(out).toMatch(/Giá trị sản xuất công nghiệp .*│ +21\.340 │ tỷ đồng .*│ +−1,5 │/);
    const widths = out
      .split('\n')
      .filter((line) => line.includes('│'))
      .map((line) => line.indexOf('│'));
    expect(new Set(widths).size).toBe(1);
  });

  test('--json gives every field of a figure and where its words stand', async () => {
    const { code, out } = await command(['read-report', '--json', file('b.txt', REPORT)]);
    expect(code).toBe(0);
    const figures = JSON.parse(out) as ReadFigure[];
    expect(figures).toHaveLength(2);
    expect(figures[0]).toMatchObject({
      role: 'result',
      value: 412.5,
      low: null,
      high: null,
      unit: 'triệu USD',
      planPercent: 103.1,
      growthPercent: 10,
      growthTimes: null,
      growthLow: null,
      growthHigh: null,
      growthBase: 'samePeriod',
      share: null,
      approximation: null,
      comparator: null,
      periodValue: { kind: 'year', number: 12, year: 2031 },
      indicatorId: 'exports',
      confidence: expect.any(Number) as number,
    });
    expect(REPORT.slice(figures[0].start, figures[0].end)).toMatch(/^kim ngạch xuất khẩu .*10%/);
  });

  test('--unread tells the numbers that no figure has', async () => {
    const text = `${REPORT}\nHội thi được chấm 8,25 và xếp thứ ba.`;
    const { out } = await command(['read-report', '--json', '--unread', file('d.txt', text)]);
    const { figures, unread } = JSON.parse(out) as { figures: ReadFigure[]; unread: { text: string }[] };
    expect(figures).toHaveLength(2);
    expect(unread.map(({ text: number }) => number)).toEqual(['8,25']);
    const { out: table } = await command(['read-report', '--unread', file('d.txt', text)]);
    expect(table).toContain('Số chưa đọc được: 8,25.');
  });

  test('what is piped in is read in place of a file, decomposed accents and a mark at the beginning included', async () => {
    const { code, out } = await command(['read-report', '--json', '-'], `\ufeff${REPORT.normalize('NFD')}`);
    expect(code).toBe(0);
    const [first] = JSON.parse(out) as ReadFigure[];
    expect(first.indicator.toLowerCase()).toBe('kim ngạch xuất khẩu');
  });

  test('a text without figures is no failure', async () => {
    const empty = file('empty.txt', '');
    expect(await command(['read-report', empty])).toMatchObject({
      code: 0,
      out: 'Văn bản không nêu số liệu nào.',
    });
    expect((await command(['read-report', '--language', 'en', empty])).out).toBe(
      'The text states no figure.',
    );
    expect((await command(['read-report', '--json', empty])).out).toBe('[]');
  });

  test('says in English what a column is where English is asked for', async () => {
    const { out } = await command(['read-report', '--language', 'en', file('c.txt', REPORT)]);
    expect(out).toMatch(/Indicator .*│ Period .*│ Value/);
    expect(out).toContain('2 figures.');
  });
});

describe('reconcile', () => {
  test('holds the percentages of one text against the levels of another', async () => {
    const files = [file('2030.txt', BEFORE), file('2031.txt', REPORT)];
    const { code, out } = await command(['reconcile', ...files]);
    expect(code).toBe(0);
    // 412,5 of 440 is 93,75 %, not 103,1 %; 412,5 over 375 is exactly 10 % more
    expect(out).toMatch(/SAI: .*103,1% kế hoạch/);
    expect(out).toContain('93,75');
    expect(out).toMatch(/KHỚP: .*tăng 10%/);
  });

  test('--json gives a row for each stated percentage, in English where asked', async () => {
    const files = [file('2030.txt', BEFORE), file('2031.txt', REPORT)];
    const { code, out } = await command(['reconcile', '--json', '--language', 'en', ...files]);
    expect(code).toBe(0);
    const rows = JSON.parse(out) as Record<string, unknown>[];
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(
      expect.objectContaining({
        kind: 'plan',
        stated: 103.1,
        base: 440,
        baseSource: '2030.txt',
        status: 'wrong',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ kind: 'growth', stated: 10, recomputed: 10, verdict: 'agrees' }),
    );
  });

  describe('with a workbook', () => {
    const WORKBOOK = path.join(SAMPLES, 'chi-tieu-2023.xlsx');
    /** Two of its imports' digits swapped: 141 of 110 is 128,18 % of the plan; 680 over 660 is 3,03 % more. */
    const STATED =
      'Năm 2023, kim ngạch nhập khẩu ước đạt 141 triệu USD, đạt 128,81% kế hoạch. ' +
      'Năm 2023, kim ngạch xuất khẩu ước đạt 680 triệu USD, tăng 3% so với cùng kỳ.';

    test('plans and bases of its tables count, and it is said which tables they are', async () => {
      const { code, out, err } = await command(['reconcile', '--workbook', WORKBOOK, file('t.txt', STATED)]);
      expect(code).toBe(0);
      expect(out).toMatch(/SAI: .*128,81% kế hoạch/);
      expect(out).toContain('128,18');
      expect(out).toMatch(/KHỚP.*: .*tăng 3%/);
      expect(err).toMatch(/Đối chiếu với bảng '?Chỉ tiêu.*: \d+ số kế hoạch và gốc so sánh/);
    });

    test('--json names the cell that a plan comes from', async () => {
      const { out } = await command(['reconcile', '--json', '--workbook', WORKBOOK, file('u.txt', STATED)]);
      expect(JSON.parse(out)).toContainEqual(
        expect.objectContaining({
          kind: 'plan',
          stated: 128.81,
          base: 110,
          baseSource: expect.stringMatching(/![A-Z]+\d+$/) as string,
          status: 'wrong',
        }),
      );
    });

    test('a sheet that is not there, and one without a table, are told in both languages', async () => {
      const words = ['reconcile', '--workbook', WORKBOOK, '--sheet', 'Không có', file('v.txt', STATED)];
      expect(await command(words)).toMatchObject({
        code: 1,
        err: expect.stringContaining('Không có') as string,
      });
      const empty = path.join(folder, 'empty.xlsx');
      writeFileSync(empty, newXlsx('empty.xlsx').package.bytes);
      const none = await command([
        'reconcile',
        '--workbook',
        empty,
        '--language',
        'en',
        file('w.txt', STATED),
      ]);
      expect(none).toMatchObject({ code: 1, err: expect.stringContaining('No table with plans') as string });
    });

    test('--sheet without a workbook is not understood', async () => {
      expect(await command(['reconcile', '--sheet', 'Một', file('x.txt', STATED)])).toMatchObject({
        code: 2,
      });
    });
  });

  test('files of the same name are told apart by their paths', () => {
    expect(namesOf(['a/x.txt', 'b/x.txt', 'c/y.txt'])).toEqual(['a/x.txt', 'b/x.txt', 'y.txt']);
  });
});

describe.each(['read-report', 'reconcile'])('%s', (name) => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Năm 2031', 'utf16le')]);
  // "Năm" in windows-1258, and a text of two bytes a letter without a mark
  const others: [string, Uint8Array][] = [
    ['windows-1258', Buffer.from([0x4e, 0xe3, 0x6d, 0x20, 0x32])],
    ['UTF-16', utf16],
    ['UTF-16 without a mark', Buffer.from('Nam 2031', 'utf16le')],
  ];

  test.each(others)('a text in %s is told, in both languages', async (_, bytes) => {
    const text = file('other.txt', bytes);
    const vi = await command([name, text]);
    expect(vi).toMatchObject({ code: 1, out: '' });
    expect(vi.err).toContain('không phải văn bản UTF-8 hay tệp Word');
    const en = await command([name, '--language', 'en', text]);
    expect([en.code, en.err]).toEqual([
      1,
      expect.stringContaining('neither a text in UTF-8 nor a Word document'),
    ]);
  });

  test('a file that is not there is told, with --json as JSON too', async () => {
    const { code, out, err } = await command([name, '--json', 'nowhere.txt']);
    expect(code).toBe(1);
    expect(err).toContain('Không có tệp nowhere.txt');
    expect(JSON.parse(out)).toMatchObject({ problem: { code: 'textMissing' } });
  });

  test('a folder is no text', async () => {
    const { code, err } = await command([name, folder]);
    expect([code, err]).toEqual([1, expect.stringContaining('Không đọc được tệp văn bản')]);
  });

  test.each([[[]], [['--wrong', 'a.txt']], [['-', '-']], [['--language', 'fr', 'a.txt']]])(
    'what is not understood ends with exit code 2 and the help (%j)',
    async (words) => {
      const { code, err } = await command([name, ...words]);
      expect([code, err]).toEqual([2, expect.stringContaining('cách dùng:')]);
    },
  );
});

test('read-report takes one text', async () => {
  expect(await command(['read-report', 'a.txt', 'b.txt'])).toMatchObject({ code: 2 });
});
