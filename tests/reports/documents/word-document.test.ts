import { readReport } from '../../../src/reports';
import { documentProblem } from '../../../src/reports/documents/document-problems';
import { readWordDocument, type DocumentReading } from '../../../src/reports/documents/word-document';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { inList, LISTS, paragraph, row, run, table, cell, wordFile, zipOf } from './word-files';

const read = (bytes: Uint8Array): DocumentReading => readWordDocument(bytes, XML_TOOLS);

function textOf(bytes: Uint8Array): string {
  const reading = read(bytes);
  if (reading.kind !== 'text') throw new Error(reading.code);
  return reading.text;
}

const levels = (text: string) =>
  readReport(text).map(({ indicator, role, value, unit, planPercent, growthPercent }) => ({
    indicator,
    role,
    value,
    unit,
    planPercent,
    growthPercent,
  }));

/** A package whose main part is no document. */
const workbook = zipOf({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml': '<workbook><sheets/></workbook>',
});

describe('a Word document', () => {
  test('gives its paragraphs in their order, runs joined, fields by their result', () => {
    const body =
      paragraph(run('Sản lượng muối năm 2031 ước ') + run('đạt 45,5', '<w:b/>') + run(' nghìn tấn.')) +
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 17</w:instrText></w:r>' +
          '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          run('Trang 3') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      );
    expect(textOf(wordFile(body)).split('\n')).toEqual([
      'Sản lượng muối năm 2031 ước đạt 45,5 nghìn tấn.',
      'Trang 3',
    ]);
  });

  const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

  test('gives nothing of a field within the instruction of another', () => {
    const page =
      mark('begin') +
      '<w:r><w:instrText>PAGE</w:instrText></w:r>' +
      mark('separate') +
      run('7') +
      mark('end');
    const whole =
      mark('begin') +
      '<w:r><w:instrText>IF </w:instrText></w:r>' +
      page +
      mark('separate') +
      run('Đạt 12 tấn.') +
      mark('end');
    expect(textOf(wordFile(paragraph(whole)))).toBe('Đạt 12 tấn.');
  });

  test('goes on with the next paragraph behind a field that never ends', () => {
    const body = paragraph(run('Biểu ') + mark('begin') + run('3')) + paragraph('Phí đò đạt 12 tấn.');
    expect(textOf(wordFile(body))).toBe('Biểu \nPhí đò đạt 12 tấn.');
  });

  test('keeps the mark of a note apart from the number before it', () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = paragraph(
      run('Năm 2031, gỗ đạt 31.621') +
        run('1', raised) +
        run(' m') +
        run('3', raised) +
        run(', tăng 8,01%') +
        run('2', raised) +
        run(' so với cùng kỳ.'),
    );
    expect(levels(textOf(wordFile(body)))).toMatchObject([{ value: 31621, unit: 'm3', growthPercent: 8.01 }]);
  });

  test('leaves out what was deleted or is hidden, and keeps what was added', () => {
    const body = paragraph(
      run('Đạt ') +
        `<w:del>${run('912').replace(/w:t/g, 'w:delText')}</w:del>` +
        `<w:ins>${run('640')}</w:ins>` +
        run(' triệu USD') +
        run(' (nháp 7)', '<w:vanish/>') +
        run('.', '<w:vanish w:val="0"/>'),
    );
    expect(textOf(wordFile(body))).toBe('Đạt 640 triệu USD.');
  });

  test('counts its lists on their levels, also by the style of a paragraph', () => {
    const body = [
      paragraph('Công nghiệp', inList(1)),
      paragraph('Điện', inList(1, 1)),
      paragraph('Gỗ', inList(1, 1)),
      paragraph('Thương mại', '<w:pStyle w:val="Muc"/>'),
      paragraph('Chợ', inList(1, 1)),
      paragraph('một ý', inList(2)),
      paragraph('bắt đầu lại', inList(3)),
    ].join('');
    const styles = `<w:style w:styleId="Muc"><w:pPr>${inList(1)}</w:pPr></w:style>`;
    expect(textOf(wordFile(body, { numbering: LISTS, styles })).split('\n')).toEqual([
      'I. Công nghiệp',
      '1) Điện',
      '2) Gỗ',
      'II. Thương mại',
      '1) Chợ',
      '- một ý',
      'IV. bắt đầu lại',
    ]);
  });

  test('gives tables as the reader takes them: stacked headings, cells over rows', () => {
    const body =
      paragraph('Kết quả năm 2031') +
      table(
        row(
          cell('Chỉ tiêu', '<w:vMerge w:val="restart"/>'),
          cell('ĐVT', '<w:vMerge w:val="restart"/>'),
          cell('Năm 2031', '<w:gridSpan w:val="2"/>'),
        ),
        row(cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), 'Kế hoạch', 'Thực hiện'),
        row('Sản lượng muối', cell('nghìn tấn', '<w:vMerge w:val="restart"/>'), '42', '45,5'),
        row('Sản lượng | cá khô', cell('', '<w:vMerge/>'), '8', '7,4'),
      ) +
      paragraph('Kim ngạch nhập khẩu năm 2031 đạt 52 triệu USD, tăng 4% so với cùng kỳ.');
    const text = textOf(wordFile(body));
    expect(text).toContain('| Chỉ tiêu | ĐVT | Kế hoạch | Thực hiện |');
    expect(levels(text)).toEqual([
      ...[42, 45.5].map((value, at) => ({
        indicator: 'Sản lượng muối',
        role: at === 0 ? 'target' : 'result',
        value,
        unit: 'nghìn tấn',
        planPercent: null,
        growthPercent: null,
      })),
      ...[8, 7.4].map((value, at) => ({
        indicator: 'Sản lượng / cá khô',
        role: at === 0 ? 'target' : 'result',
        value,
        unit: 'nghìn tấn',
        planPercent: null,
        growthPercent: null,
      })),
      {
        indicator: 'Kim ngạch nhập khẩu',
        role: 'result',
        value: 52,
        unit: 'triệu USD',
        planPercent: null,
        growthPercent: 4,
      },
    ]);
  });

  test.each(['\u00a0', '\u2007', '\u2009', '\u202f'])('keeps digits together that %j groups', (space) => {
    const body =
      paragraph('Kết quả năm 2031') +
      table(
        row('Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'),
        row('Sản lượng muối', 'tấn', `10${space}645`, `1${space}210${space}400`),
        row('Sản lượng cá khô', 'tấn', '8', '7,4'),
      ) +
      paragraph(`Kim ngạch nhập khẩu năm 2031 đạt 52${space}310 triệu USD.`);
    expect(levels(textOf(wordFile(body))).map(({ value }) => value)).toEqual([10645, 1210400, 8, 7.4, 52310]);
  });

  test('begins a row behind the columns that it leaves out', () => {
    const late = (columns: number, ...cells: string[]) =>
      row(...cells).replace('<w:tr>', `<w:tr><w:trPr><w:gridBefore w:val="${columns}"/></w:trPr>`);
    const body = table(
      row('TT', 'Chỉ tiêu', cell('Năm 2030', '<w:vMerge w:val="restart"/>'), 'Năm 2031'),
      late(1, 'Muối', cell('', '<w:vMerge/>'), '45,5'),
      late(3, '46'),
      row('2', 'Cá khô', '8', '7,4'),
    );
    expect(textOf(wordFile(body)).trim().split('\n')).toEqual([
      '| TT | Chỉ tiêu | Năm 2030 | Năm 2031 |',
      '|  | Muối |  | 45,5 |',
      '|  |  |  | 46 |',
      '| 2 | Cá khô | 8 | 7,4 |',
    ]);
  });

  test('takes apart a table that only places text on the page, and reads boxes once', () => {
    const box = `<w:txbxContent>${paragraph('Trong khung: 12 chợ.')}</w:txbxContent>`;
    const body =
      table(row('UBND TỈNH MẪU', 'Số: 7/BC')) +
      paragraph(
        run('Bên ngoài.') +
          '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
          `<mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(textOf(wordFile(body)).split('\n')).toEqual([
      'UBND TỈNH MẪU',
      'Số: 7/BC',
      'Bên ngoài.',
      'Trong khung: 12 chợ.',
    ]);
  });

  test('tells notes and pictures, and does not read figures in notes', () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
      `<w:footnote w:id="1">${paragraph('Riêng sản lượng dầu đạt 912 tấn.')}</w:footnote>`;
    const picture =
      '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>';
    const reading = read(
      wordFile(paragraph('Sản lượng muối đạt 45 tấn.') + paragraph(picture), { footnotes }),
    );
    expect(reading).toMatchObject({ kind: 'text', footnotes: 1, pictures: 1 });
    const { text } = reading as Extract<DocumentReading, { kind: 'text' }>;
    expect(text).toContain('# (1) Riêng sản lượng dầu đạt 912 tấn.');
    expect(levels(text).map(({ value }) => value)).toEqual([45]);
  });

  test.each([
    ['notWord', workbook],
    ['notWord', new TextEncoder().encode('{\\rtf1}')],
    ['notWord', zipOf({ 'a.txt': 'a' })],
    ['oldDoc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['truncated', wordFile(paragraph('x')).slice(0, 300)],
    ['broken', wordFile('<w:p>')],
    ['broken', wordFile(paragraph('x')).map((byte, at) => (at === 60 ? byte ^ 0xff : byte))],
    ['zipBomb', wordFile(`<w:p>${' '.repeat(12_000_000)}</w:p>`)],
  ] as const)('is refused with what to do: %s', (code, bytes) => {
    expect(read(bytes)).toEqual({ kind: 'problem', code });
    expect(documentProblem(code, 'vi')).toMatch(/Hãy /);
    expect(documentProblem(code, 'en')).not.toMatch(/Hãy /);
  });

  test('of any depth and with external entities harms nothing', () => {
    const deep = '<w:smartTag>'.repeat(4000) + '</w:smartTag>'.repeat(4000);
    expect(read(wordFile(`<w:p>${deep}</w:p>${paragraph('sau')}`))).toMatchObject({ kind: 'text' });
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>';
    const parts = wordFile(`${paragraph('x')}`);
    expect(read(parts).kind).toBe('text');
    expect(read(zipOf({ '[Content_Types].xml': `${entity}<Types/>`, '_rels/.rels': entity }))).toEqual({
      kind: 'problem',
      code: 'broken',
    });
  });
});
