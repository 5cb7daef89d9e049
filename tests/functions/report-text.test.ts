import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

const run = (id: string, ...args: unknown[]) => call(library, id, args);
const code = (value: unknown) => (value instanceof ShownError ? value.code : value);

describe('a sentence', () => {
  it('is written for each row of a table', () => {
    expect(
      run(
        'SENTENCE',
        [['Xuất khẩu'], ['Nhập khẩu']],
        [[680], [141]],
        'triệu USD',
        [[100], [128.18]],
        [[3], ['']],
      ),
    ).toEqual([
      ['Xuất khẩu ước đạt 680 triệu USD (đạt 100% kế hoạch, tăng 3% so với cùng kỳ)'],
      ['Nhập khẩu ước đạt 141 triệu USD (vượt 28,18% kế hoạch)'],
    ]);
  });

  it('is empty without an indicator or a value', () => {
    for (const blank of [null, '', '  ']) expect(run('SENTENCE', blank, 5, 'tấn')).toBe('');
    for (const blank of [null, '', '-', '…', 'x'])
      expect(run('SENTENCE', 'Đường', blank, 'tấn', 100, 3)).toBe('');
  });

  it('states a value that the desktop hands over as 0', () => {
    expect(run('SENTENCE', 'Đường', 0, 'tấn')).toBe('Đường ước đạt 0 tấn');
  });

  it('leaves out percentages that are blank, in a cell and in a column', () => {
    for (const blank of [undefined, null, '', '-', '…'])
      expect(run('SENTENCE', 'Đường', 5, 'tấn', blank, blank)).toBe('Đường ước đạt 5 tấn');
    expect(run('SENTENCE', 'Đường', 5, 'tấn', [[''], [50]])).toEqual([
      ['Đường ước đạt 5 tấn'],
      ['Đường ước đạt 5 tấn (đạt 50% kế hoạch)'],
    ]);
  });

  it('reads percentages as printed', () => {
    expect(run('SENTENCE', 'Đường', 5, 'tấn', '98,26%', '-9,05%')).toBe(
      'Đường ước đạt 5 tấn (đạt 98,26% kế hoạch, giảm 9,05% so với cùng kỳ)',
    );
    expect(code(run('SENTENCE', 'Đường', 5, 'tấn', '5 tấn'))).toBe('#VALUE!');
  });

  it('takes the unit of the value, and converts it to the one named', () => {
    expect(run('SENTENCE', 'Xuất khẩu', '1,02 tỷ USD', '')).toBe('Xuất khẩu ước đạt 1,02 tỷ USD');
    expect(run('SENTENCE', 'Xuất khẩu', '1,02 tỷ USD', 'triệu USD')).toBe(
      'Xuất khẩu ước đạt 1.020 triệu USD',
    );
    expect(run('SENTENCE', 'Lấp đầy', '82,4%', null)).toBe('Lấp đầy ước đạt 82,4%');
    const wrong = run('SENTENCE', 'Xuất khẩu', '5 tấn', 'triệu USD') as ShownError;
    expect([wrong.code, wrong.message.includes('5 tấn')]).toEqual(['#VALUE!', true]);
    expect(code(run('SENTENCE', 'Xuất khẩu', 5, '!!'))).toBe('#VALUE!');
  });

  it('keeps errors in their cells', () => {
    const na = new ShownError('#N/A');
    const rows = run('SENTENCE', [['Đường'], [na], [true]], [[5], [5], [5]], 'tấn') as unknown[][];
    expect(rows.flat().map(code)).toEqual(['Đường ước đạt 5 tấn', '#N/A', '#VALUE!']);
    expect(code(run('SENTENCE', 'Đường', 5, 'tấn', -5))).toBe('#NUM!');
  });

  it('keeps a name that looks like a formula as text', () => {
    expect(run('SENTENCE', '=HYPERLINK("x")', 5, 'tấn')).toBe('=HYPERLINK("x") ước đạt 5 tấn');
  });

  it('is read back by the other function', () => {
    const text = run('SENTENCE', 'Kim ngạch xuất khẩu', 680, 'triệu USD', 128.18, -3.03);
    expect(run('READREPORT', text, 'value,unit,planPercent,growthPercent')).toEqual([
      ['Giá trị', 'Đơn vị tính', 'So với kế hoạch (%)', 'Tăng/giảm (%)'],
      [680, 'triệu USD', 128.18, -3.03],
    ]);
  });
});

describe('reading a report', () => {
  const text =
    'Năm 2025, kim ngạch xuất khẩu ước đạt 912 triệu USD, tăng 4,7% so với cùng kỳ; kim ngạch nhập khẩu ước đạt 118 triệu USD.';

  it('spills a header in Vietnamese and a row for each figure', () => {
    const rows = run('READREPORT', text) as unknown[][];
    expect(rows[0]).toEqual([
      'Chỉ tiêu',
      'Kỳ',
      'Loại',
      'Giá trị',
      'Đơn vị tính',
      'So với kế hoạch (%)',
      'Tăng/giảm (%)',
    ]);
    expect(rows.slice(1)).toEqual([
      ['kim ngạch xuất khẩu', 'năm 2025', 'thực hiện', 912, 'triệu USD', '', 4.7],
      ['kim ngạch nhập khẩu', 'năm 2025', 'thực hiện', 118, 'triệu USD', '', ''],
    ]);
  });

  it('takes columns by name or header, in a range or a text', () => {
    const twice = run('READREPORT', text, 'value; unit');
    expect(run('READREPORT', text, [['value', 'unit']])).toEqual(twice);
    expect(run('READREPORT', text, [['value'], ['unit'], ['']])).toEqual(twice);
    expect(run('READREPORT', text, 'GIÁ TRỊ, đơn vị tính')).toEqual(twice);
    const refusal = run('READREPORT', text, 'value, giá') as ShownError;
    expect(refusal.code).toBe('#VALUE!');
    expect(refusal.message).toMatch(/“giá”.*"planPercent"/);
    expect(code(run('READREPORT', text, 5))).toBe('#VALUE!');
  });

  it('takes the cells of a range as paragraphs of one text', () => {
    const [first = '', second = ''] = text.split('; ');
    const rows = run('READREPORT', [
      [`${first}.`, null],
      [`Năm 2025, ${second}`, ''],
    ]) as unknown[][];
    expect(rows).toHaveLength(3);
  });

  it('shows a range as text and a phrase as it was written', () => {
    const target = 'Năm 2026, phấn đấu kết nạp 180 - 200 đảng viên.';
    const rows = run('READREPORT', target, 'value, low, high, phrase') as unknown[][];
    expect(rows[1]?.slice(0, 3)).toEqual(['180-200', 180, 200]);
    expect(target).toContain(String(rows[1]?.[3]));
  });

  it('keeps what begins like a formula as text', () => {
    for (const sign of ['=', '+', '-', '@']) {
      const rows = run('READREPORT', `${sign}cmd ước đạt 5 tấn, tăng 3% so với cùng kỳ.`, 'indicator,phrase');
      for (const cell of Array.isArray(rows) ? (rows as unknown[][]).flat() : [rows])
        expect(typeof cell === 'string' || cell instanceof ShownError).toBe(true);
    }
  });

  it('says so where there is no figure, and is empty for an empty text', () => {
    const none = run('READREPORT', 'Hội nghị kết thúc tốt đẹp.') as ShownError;
    expect([none.code, none.message]).toEqual(['#N/A', 'Không tìm thấy số liệu nào trong đoạn văn.']);
    for (const blank of [null, '', ' ', [[null, '']]]) expect(run('READREPORT', blank)).toBe('');
  });

  it('hands on the error of a cell', () => {
    expect(code(run('READREPORT', [[text], [new ShownError('#REF!')]]))).toBe('#REF!');
    expect(code(run('READREPORT', text, new ShownError('#NAME?')))).toBe('#NAME?');
  });
});
