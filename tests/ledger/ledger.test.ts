import { readVintage, VINTAGE_NAMES, VINTAGES } from '../../src/indicators/language/vintages';
import { entriesOfReport } from '../../src/ledger/entries-of-report';
import { dayOf, dayText, periodIn, seriesKey } from '../../src/ledger/entry';
import { ledgerLines } from '../../src/ledger/ledger-words';
import { newLines } from '../../src/ledger/new-lines';
import { ledgerIn } from '../../src/ledger/read-ledger';
import { revisionTriangles } from '../../src/ledger/revisions';
import { readReport } from '../../src/reports';
import { readSheets } from '../linking/sheet-notation';

export const LEDGER = [
  '== Sổ',
  '1| SỔ SỐ LIỆU ĐÃ CÔNG BỐ',
  '3| TT | Chỉ tiêu | Kỳ | Địa giới | Giá trị công bố | Đơn vị tính | Loại số liệu | Văn bản công bố | Ngày công bố',
  "4| A | B | C | D | '1 | E | F | G | H",
  '5| 1 | Tổng mức bán lẻ | năm 2023 |  | 52140 | tỷ đồng | ước lần 1 | 210/BC | 6/7/2023',
  '6| 2 | Tổng mức bán lẻ | năm 2023 |  | 53 | nghìn tỷ đồng | Ước lần 2 | 12/BC | 6/1/2024',
  '7| 3 | Tổng mức bán lẻ | năm 2023 |  | 53214.5 | tỷ đồng | Sơ bộ | 99/BC | 6/10/2024',
  '8| 4 | Tổng mức bán lẻ | năm 2024 |  | 60127 | tỷ đồng | ước lần 1 | 215/BC | 6/7/2024',
  '9| 5 | Kim ngạch xuất khẩu | 9 tháng năm 2024 |  |  | triệu USD | sơ bộ |  | ',
];
const ledgerOf = (lines: readonly string[]) => ledgerIn(readSheets(lines).map(({ snapshot }) => snapshot));

describe('vintages', () => {
  it.each(VINTAGE_NAMES)('%s is read from its own words in both languages', (name) => {
    expect(readVintage(VINTAGES[name].vi)).toBe(name);
    expect(readVintage(VINTAGES[name].en)).toBe(name);
  });

  it.each([
    ['Ước thực hiện lần 2', 'estimate2'],
    ['số sơ bộ', 'preliminary'],
    ['ƯTH', 'estimate'],
    ['Số chính thức năm 2023', 'official'],
    ['ước lần thứ nhất', 'estimate1'],
    ['kế hoạch', null],
  ])('%s', (text, vintage) => expect(readVintage(text)).toBe(vintage));
});

describe('the ledger', () => {
  const ledger = ledgerOf(LEDGER)!;

  it('is known by its headings, reads its lines, and tells those it cannot use', () => {
    expect(ledger.entries.map(({ row, entry: { value, vintage } }) => [row, value, vintage])).toEqual([
      [4, 52140, 'estimate1'],
      [5, 53, 'estimate2'],
      [6, 53214.5, 'preliminary'],
      [7, 60127, 'estimate1'],
    ]);
    expect([ledger.unread, ledger.nextRow]).toEqual([[8], 9]);
    expect(ledgerOf(LEDGER.filter((line) => !line.startsWith('3|')))).toBeNull();
  });

  it('shows how figures were revised: rows periods, columns vintages, in one unit', () => {
    const [triangle] = revisionTriangles(ledger.entries);
    expect(triangle.vintages).toEqual(['estimate1', 'estimate2', 'preliminary']);
    expect(triangle.rows.map(({ period, values }) => [period, ...values])).toEqual([
      ['năm 2023', 52140, 53000, 53214.5],
      ['năm 2024', 60127, null, null],
    ]);
    expect(triangle.rows[0].revision).toBeCloseTo(2.061, 3);
    expect(triangle.rows[1].revision).toBeNull();
    const said = ledgerLines({ ledger, triangles: [triangle] }, 'vi').join('\n');
    expect(said).toContain('ước lần 2');
    expect(said).toContain('2,06');
  });

  it('goes on below its last line, and does not write a line twice', () => {
    const { entry } = ledger.entries[3];
    const later = { ...entry, vintage: 'estimate2' as const, value: 60400, document: '13/BC' };
    const { cells, added, known } = newLines(ledger, [entry, later, later], 'vi');
    expect([added, known]).toEqual([[later], [entry, later]]);
    expect(new Set(cells.map(({ row }) => row))).toEqual(new Set([9]));
    expect(cells.find(({ column }) => column === 6)?.content).toBe('ước lần 2');
  });

  it('takes the results of a report with the territory that they name', () => {
    const text =
      'Năm 2024, tổng mức bán lẻ hàng hóa của tỉnh Gia Lai (cũ) đạt 60.127 tỷ đồng, tăng 8,2% so với cùng kỳ. ' +
      'Kế hoạch năm 2025 phấn đấu đạt 66.000 tỷ đồng.';
    const published = { vintage: 'official' as const, document: '99/BC', date: '6/10/2025' };
    const entries = entriesOfReport(readReport(text), published, 'Bình Định');
    expect(entries).toEqual([
      {
        indicator: expect.stringContaining('Tổng mức bán lẻ'),
        period: 'năm 2024',
        territory: 'Gia Lai cũ',
        value: 60127,
        unit: 'tỷ đồng',
        ...published,
      },
    ]);
  });
});

describe('what a figure is of', () => {
  it.each([
    ['năm 2024', { kind: 'year', year: 2024 }],
    ['9 tháng năm 2025', { kind: 'months', number: 9, year: 2025 }],
    ['tháng 5/2025', { kind: 'month', number: 5, year: 2025 }],
    ['Quý II/2025', { kind: 'quarter', number: 2, year: 2025 }],
    ['2025-03', { kind: 'month', number: 3, year: 2025 }],
  ])('the period %s', (text, part) => expect(periodIn(text)).toMatchObject(part));

  it.each(['', 'cả năm', '2024-2025', 'tháng 5'])('no period in "%s"', (text) =>
    expect(periodIn(text)).toBeNull(),
  );

  it('is the same in other words', () => {
    const one = {
      indicator: 'Kim ngạch xuất khẩu',
      period: '3 tháng năm 2025',
      territory: 'tỉnh Gia Lai (cũ)',
    };
    const other = { indicator: 'xuất khẩu', period: 'quý I/2025', territory: 'Gia Lai cũ' };
    expect(seriesKey(one)).toBe(seriesKey(other));
    expect(seriesKey({ ...other, territory: 'Gia Lai' })).not.toBe(seriesKey(one));
  });

  it('days are those of Excel, typed or as numbers', () => {
    expect(dayOf('6/1/2026')).toBe(46028);
    expect(dayText(46028)).toBe('6/1/2026');
    expect(dayOf('đầu năm')).toBe(-1);
  });
});
