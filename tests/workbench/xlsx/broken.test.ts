import { makeWorkbook } from '../../corpus/make-workbook';
import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describeXlsxProblem, newXlsx, openXlsx, XlsxProblem } from '../../../src/workbench/xlsx';
import { compoundFile, LAST_SHEET as SHEET, sheetWith, workbookOfRows } from './bad-workbooks';
import { richParts } from './rich-parts';
import { richWorkbook } from './rich-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The problem a file is refused with; `null` when it opens. Anything else that is thrown fails the test. */
function problemOf(bytes: Uint8Array): XlsxProblem | null {
  try {
    openXlsx(bytes, 'tệp.xlsx');
    return null;
  } catch (error) {
    if (error instanceof XlsxProblem) return error;
    throw error;
  }
}

/** Says in the directory of a zip that an entry unpacks to this size. */
function claimSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (found === name) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

describe('a file that cannot be opened', () => {
  it('is told from a workbook when it is something else', () => {
    expect(problemOf(strToU8('tên,giá trị\n1,2'))?.code).toBe('notXlsx');
    expect(problemOf(new Uint8Array())?.code).toBe('notXlsx');
    expect(problemOf(zipSync({ 'a.txt': strToU8('a') }))?.code).toBe('notXlsx');
    expect(problemOf(richWorkbook({ '_rels/.rels': null }))?.code).toBe('notXlsx');
  });

  it('is told apart when it is an old .xls or has a password', () => {
    expect(problemOf(compoundFile('Workbook'))?.code).toBe('oldXls');
    expect(problemOf(compoundFile('EncryptedPackage'))?.code).toBe('passwordProtected');
  });

  it('is told by the part when that stands in it twice, or twice but for the case of letters', () => {
    const parts = unzipSync(richWorkbook());
    const other = SHEET.toUpperCase();
    const twice = zipSync({ ...parts, [other]: parts[SHEET] });
    expect(problemOf(twice)).toMatchObject({ code: 'ambiguous', details: { part: other } });
    const name = strToU8(SHEET);
    for (let at = 0; at + name.length <= twice.length; at++) {
      const found = new TextDecoder().decode(twice.subarray(at, at + name.length));
      if (found === other) twice.set(name, at);
    }
    expect(problemOf(twice)).toMatchObject({ code: 'ambiguous', details: { part: SHEET } });
  });

  it('is told by the sheet when a row of it has no number that a sheet has', () => {
    const problem = problemOf(
      richWorkbook({ [SHEET]: sheetWith('<row r="0"><c r="A0"><v>1</v></c></row>') }),
    );
    expect(problem).toMatchObject({ code: 'broken', details: { sheet: expect.any(String) as string } });
    expect(describeXlsxProblem(problem!, 'vi')).toMatch(/^Không đọc được tệp: trang ".+" bị hỏng/);
  });

  it('is recognised as cut off, wherever the cut is', () => {
    const file = richWorkbook();
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(problemOf(file.subarray(0, Math.floor(file.length * share)))?.code).toBe('truncated');
  });

  it('is refused as a zip bomb before it is unpacked', () => {
    const file = richWorkbook();
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(claimSize(file, SHEET, 3_000_000_000))).toMatchObject({
      code: 'zipBomb',
      details: { part: SHEET },
    });
    expect(problemOf(claimSize(file, SHEET, 150_000_000))?.code).toBe('zipBomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  it('is refused when an entry unpacks to more than it says', () => {
    const bomb = richWorkbook({ [SHEET]: sheetWith(' '.repeat(5_000_000)) });
    expect(problemOf(claimSize(bomb, SHEET, 1000))?.code).toBe('zipBomb');
  });

  it('is refused with 300,000 rows, with the sheet and both numbers', () => {
    const problem = problemOf(workbookOfRows(300_000));
    expect(problem).toMatchObject({
      code: 'tooLarge',
      details: { sheet: 'Ẩn', what: 'rows', found: 300_000 },
    });
    expect(problem && describeXlsxProblem(problem, 'vi')).toContain('300.000 dòng');
    expect(problem && describeXlsxProblem(problem, 'en')).toContain('300,000 rows');
  });

  it('is refused with more defined names than are taken, with both numbers', () => {
    const names = Array.from({ length: 100_001 }, (_, at) => `<definedName name="ten_${at}">1</definedName>`);
    const problem = problemOf(
      makeWorkbook({ sheets: [{ name: 'Trang', rows: [[1]] }], names: names.join('') }),
    );
    expect(problem).toMatchObject({ code: 'tooLarge', details: { what: 'names', found: 100_001 } });
    expect(problem && describeXlsxProblem(problem, 'vi')).toContain('100.001 tên đã đặt');
    expect(problem && describeXlsxProblem(problem, 'en')).toContain('100,001 defined names');
  });

  it('is refused with a row beyond the limit, even when it is the only one', () => {
    expect(
      problemOf(richWorkbook({ [SHEET]: sheetWith('<row r="900000"><c><v>1</v></c></row>') }))?.code,
    ).toBe('tooLarge');
  });

  it('is refused with broken XML, by the name of the part', () => {
    expect(problemOf(richWorkbook({ [SHEET]: '<worksheet><sheetData>' }))).toMatchObject({
      code: 'broken',
      details: { part: SHEET },
    });
    expect(problemOf(richWorkbook({ 'xl/styles.xml': 'không phải XML' }))).toMatchObject({
      code: 'broken',
      details: { part: 'xl/styles.xml' },
    });
    expect(problemOf(richWorkbook({ 'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>` }))?.code).toBe(
      'broken',
    );
  });

  it('is refused with a document type: no entity is expanded, none is fetched', () => {
    const doctype = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet>&x;</worksheet>';
    expect(problemOf(richWorkbook({ [SHEET]: doctype }))).toMatchObject({
      code: 'broken',
      details: { reason: 'DOCTYPE' },
    });
  });

  it('is refused with elements nested beyond reason', () => {
    const deep = '<a>'.repeat(50_000) + '</a>'.repeat(50_000);
    const problem = problemOf(richWorkbook({ [SHEET]: sheetWith(deep) }));
    expect(problem === null || problem.code === 'broken').toBe(true);
  });

  it('is described in both languages, whatever is wrong', () => {
    for (const code of [
      'notXlsx',
      'oldXls',
      'passwordProtected',
      'truncated',
      'zipBomb',
      'tooLarge',
      'broken',
    ] as const)
      for (const language of ['vi', 'en'] as const)
        expect(describeXlsxProblem(new XlsxProblem(code), language)).toMatch(/\.$/);
  });
});

describe('a file with odd names', () => {
  it('opens, and names that climb out of the package are only names', () => {
    const relationships = richParts['xl/_rels/workbook.xml.rels'].replace(
      'Target="theme/theme1.xml"',
      'Target="../../../../etc/passwd%"',
    );
    expect(problemOf(richWorkbook({ 'xl/_rels/workbook.xml.rels': relationships }))).toBeNull();
    expect(
      problemOf(zipSync({ ...unzipSync(richWorkbook()), '../../evil.xml': strToU8('<a/>') })),
    ).toBeNull();
  });
});

describe('damage of any kind', () => {
  it('ends in a workbook or in an XlsxProblem for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void problemOf(bytes)),
      { numRuns: 300 },
    );
    const withSignature = fc
      .uint8Array({ maxLength: 400 })
      .map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail]));
    fc.assert(
      fc.property(withSignature, (bytes) => void problemOf(bytes)),
      { numRuns: 300 },
    );
  });

  const small = newXlsx('nhỏ.xlsx').package.bytes;

  it('ends so for a workbook with bytes changed, bytes lost or a piece taken out', () => {
    const place = fc.nat(small.length - 1);
    const changed = fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = small.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    const cut = place.map((length) => small.subarray(0, length));
    const holed = fc
      .tuple(place, fc.integer({ min: 1, max: 200 }))
      .map(([at, length]) => Uint8Array.from([...small.subarray(0, at), ...small.subarray(at + length)]));
    fc.assert(
      fc.property(fc.oneof(changed, cut, holed), (bytes) => void problemOf(bytes)),
      { numRuns: 400 },
    );
  });

  it('ends so for parts with their text garbled', () => {
    const parts = Object.keys(richParts).filter((name) => /\.(xml|rels)$/.test(name));
    const garbled = fc
      .tuple(
        fc.constantFrom(...parts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string({ maxLength: 6 }),
      )
      .map(([name, share, insert]) => {
        const xml = richParts[name];
        const at = Math.floor(xml.length * share);
        return richWorkbook({ [name]: xml.slice(0, at) + insert + xml.slice(at + insert.length) });
      });
    fc.assert(
      fc.property(garbled, (bytes) => void problemOf(bytes)),
      { numRuns: 60 },
    );
  });
});
