import { JSDOM } from 'jsdom';
import { pastedText } from '../../../src/reports/documents/pasted-table';
import type { XmlElement } from '../../../src/spreadsheet/package/xml';

const pasted = (html: string): string | null =>
  pastedText(new JSDOM(html).window.document.documentElement as unknown as XmlElement);

describe('what is pasted from Word or a web page', () => {
  test('keeps its tables as lines with bars, between its paragraphs', () => {
    const html =
      '<html><head><style>td{color:red}</style></head><body><p>Kết quả\n năm 2031:</p><table><thead><tr><th rowspan=2>Chỉ tiêu</th>' +
      '<th colspan="2">Năm 2031 (tấn)</th></tr><tr><th>KH</th><th>TH</th></tr></thead>' +
      '<tbody><tr><td><p>Muối<br>biển</p></td><td>42</td><td><b>45,5</b></td></tr></tbody></table><p>Hết.</p></body></html>';
    expect(pasted(html)).toBe(
      [
        'Kết quả năm 2031:',
        '',
        '| Chỉ tiêu | Năm 2031 (tấn) |  |',
        '| Chỉ tiêu | KH | TH |',
        '| Muối biển | 42 | 45,5 |',
        '',
        'Hết.',
      ].join('\n'),
    );
  });

  test('is left to the plain text where it has no table', () => {
    expect(pasted('<p>Sản lượng <b>muối</b> đạt 45 tấn.</p>')).toBeNull();
  });

  test('gives no script and no markup, and takes a table that places others for what it is', () => {
    const html =
      '<table><tr><td>Tin tức</td><td><table><tr><td>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>' +
      '<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;chữ</td></tr></table>';
    const text = pasted(html);
    expect(text).toBe('Tin tức\n\n| a | 1 |\n| b | 2 |\n\n<b>chữ');
  });

  test.each(['\u00a0', '\u2007', '\u2009', '\u202f'])('keeps digits together that %j groups', (space) => {
    const text = pasted(
      `<p>Sản lượng muối đạt <b>10</b>${space}<i>645</i>\n tấn.</p>` +
        `<table><tr><td>Muối${space}biển</td><td>10${space}645</td></tr><tr><td>Muối mỏ</td><td>1${space}234${space}567</td></tr></table>`,
    );
    expect(text).toBe(
      [
        'Sản lượng muối đạt 10\u00a0645 tấn.',
        '',
        '| Muối biển | 10\u00a0645 |',
        '| Muối mỏ | 1\u00a0234\u00a0567 |',
      ].join('\n'),
    );
  });

  test('of enormous spans stays small', () => {
    const html =
      '<table><tr><td colspan=100000 rowspan=100000>a</td></tr><tr><td>b</td><td>c</td></tr></table>';
    expect((pasted(html) ?? '').length).toBeLessThan(1000);
  });
});
