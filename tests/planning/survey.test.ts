import { unusedSheetWords } from '../../src/planning/sheet-words';
import { surveySheets } from '../../src/planning/survey';
import { fourHeaderRows, hiddenColumn, oneHeaderRow } from '../workbook/fixtures/layouts';
import { sheet } from '../workbook/fixtures/sheet';

const phones = sheet(
  [
    ['Danh bạ', 2031],
    ['Phòng Kế hoạch', 3824001],
  ],
  { name: 'Danh bạ' },
);
const empty = { ...sheet([[]], { name: 'Trống' }), area: { row: 0, column: 0, rows: 0, columns: 0 } };

test('each sheet says how many rows of the main table it fills', () => {
  const { sheets } = surveySheets([phones, oneHeaderRow, empty]);
  expect(sheets.map(({ name, matches }) => [name, matches])).toEqual([
    ['Danh bạ', 0],
    ['Một dòng', 4],
    ['Trống', 0],
  ]);
});

test('the reporting year is the newest that tables of indicators speak of, not a plan’s and not a phone number', () => {
  expect(surveySheets([phones, oneHeaderRow]).year).toBe(2023);
  expect(surveySheets([phones, empty])).toMatchObject({ year: null, baseYear: null, bestSource: null });
});

test('where no table of indicators is found, the titles of the sheets name the year; one of other things does not', () => {
  const titled = (title: string) =>
    sheet(
      [
        [title, ''],
        ['TT', 'Nội dung'],
        [1, 'Họp giao ban'],
      ],
      { name: 'Trang' },
    );
  expect(surveySheets([phones, titled('BÁO CÁO TÌNH HÌNH NĂM 2031')]).year).toBe(2031);
  expect(surveySheets([titled('KẾ HOẠCH NĂM 2031')]).year).toBe(2030);
  expect(surveySheets([titled('LỊCH TRỰC NĂM 2031')]).year).toBeNull();
  expect(surveySheets([titled('BÁO CÁO TÌNH HÌNH NĂM 2032'), oneHeaderRow]).year).toBe(2023);
});

test('the base year of constant prices is read from the rows', () => {
  expect(surveySheets([fourHeaderRows]).baseYear).toBe(2010);
});

test('the best source is the sheet of the newest year, even where an older one fills as many rows', () => {
  const older = sheet(
    oneHeaderRow.values.map((row) =>
      row.map((value) =>
        typeof value === 'string'
          ? value.replace(/20\d\d(?!\))/g, (year) => String(Number(year) - 1))
          : value,
      ),
    ),
    { name: 'Năm ngoái' },
  );
  const survey = surveySheets([older, oneHeaderRow]);
  expect(survey.sheets.map(({ matches }) => matches)).toEqual([4, 4]);
  expect(survey).toMatchObject({ year: 2023, bestSource: 'Một dòng' });
});

test('a hidden sheet is listed but never the best source', () => {
  const hidden = { ...hiddenColumn, visible: false };
  expect(surveySheets([hidden]).bestSource).toBeNull();
  expect(surveySheets([hidden]).sheets[0]).toMatchObject({ visible: false, matches: 4 });
});

describe('the month', () => {
  const monthly = (title: string, through: number) =>
    sheet(
      [
        [title],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'KH năm 2025', 'TH tháng 3/2025', 'Ước tháng 4/2025', 'KH tháng 5/2025'],
        [1, 'Kim ngạch xuất khẩu', 'triệu USD', 750, 61, through > 3 ? 63 : '', 70],
        [2, 'Kim ngạch nhập khẩu', 'triệu USD', 115, 9, through > 3 ? 10 : '', 11],
      ],
      { name: 'Tháng' },
    );

  test('is the newest that headers over figures name; one that is only planned or still empty does not count', () => {
    expect(surveySheets([monthly('Tình hình năm 2025', 4)])).toMatchObject({ year: 2025, month: 4 });
    expect(surveySheets([monthly('Tình hình năm 2025', 3)])).toMatchObject({ year: 2025, month: 3 });
  });

  test('is read from the title too', () => {
    expect(surveySheets([monthly('Báo cáo tháng 6 năm 2025', 4)]).month).toBe(6);
  });

  test('of an older year does not count, and a workbook of whole years names none', () => {
    expect(surveySheets([hiddenColumn])).toMatchObject({ year: 2023, month: 12 });
    const next = sheet(
      [
        ['Chỉ tiêu năm 2024'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2024', 'Ước TH 2024'],
        [1, 'Kim ngạch xuất khẩu', 'triệu USD', 750, 740],
      ],
      { name: 'Sau' },
    );
    expect(surveySheets([hiddenColumn, next])).toMatchObject({ year: 2024, month: null });
    expect(surveySheets([oneHeaderRow]).month).toBeNull();
  });
});

describe('the units of money', () => {
  test('are those of most rows of the best source, however they are spelt', () => {
    expect(surveySheets([oneHeaderRow]).scale).toEqual(['tỷ đồng', 'triệu USD']);
    expect(surveySheets([fourHeaderRows]).scale).toEqual(['triệu đồng', 'nghìn USD']);
  });

  test('come from the unit line where rows have none of their own', () => {
    expect(surveySheets([hiddenColumn]).scale).toEqual(['tỷ đồng', 'tỷ USD']);
  });

  test('that the source does not name come from the other sheets; a workbook without money names none', () => {
    const dollars = sheet(
      [
        ['Xuất nhập khẩu năm 2023'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2022', 'KH 2023', 'Ước TH 2023', 'KH 2024'],
        [1, 'Kim ngạch xuất khẩu', 'nghìn USD', 660000, 680000, 680000, 750000],
      ],
      { name: 'Ngoại thương' },
    );
    const spending = sheet(
      [
        ['Thu ngân sách năm 2023'],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2023', 'Ước TH 2023'],
        [1, 'Thu ngân sách nhà nước trên địa bàn', 'nghìn tỷ đồng', 12, 13],
      ],
      { name: 'Ngân sách' },
    );
    expect(surveySheets([dollars]).scale).toEqual(['nghìn USD']);
    expect(surveySheets([phones, empty]).scale).toEqual([]);
    expect(surveySheets([dollars, spending])).toMatchObject({
      bestSource: 'Ngoại thương',
      scale: ['nghìn tỷ đồng', 'nghìn USD'],
    });
  });
});

describe('why sheets fill nothing', () => {
  const told = (sheets: Parameters<typeof surveySheets>[0], language: 'vi' | 'en' = 'vi') =>
    unusedSheetWords(surveySheets(sheets).sheets, language);
  const stock = sheet(
    [
      ['Tên hàng', 'Năm 2031', 'Năm 2032'],
      ['Bút bi', 4, 5],
      ['Giấy', 6, 7],
    ],
    { name: 'Kho' },
  );
  const bare = sheet([[7], [8]], { name: 'Nháp' });

  test('sheets say what was recognised on them: nothing, figures, a table, indicators of a year', () => {
    expect(surveySheets([empty, bare, stock, oneHeaderRow]).sheets).toMatchObject([
      { figures: 0, tables: 0, indicators: 0, year: null },
      { figures: 2, tables: 0, indicators: 0, year: null },
      { tables: 1, indicators: 0, year: null },
      { tables: 1, year: 2023 },
    ]);
  });

  test('the sheet with most is told first, in both languages', () => {
    expect(told([empty, bare, stock])).toEqual([
      expect.stringMatching(/“Kho” có 1 bảng, nhưng không dòng hay cột nào/),
      expect.stringMatching(/“Nháp” có 2 ô số nhưng không thấy bảng/),
      'Trang “Trống” không có ô số nào.',
    ]);
    expect(told([oneHeaderRow], 'en')).toEqual([expect.stringMatching(/for 2023; none has a figure that/)]);
    expect(told([{ ...oneHeaderRow, visible: false }])).toEqual([expect.stringMatching(/đang ẩn/)]);
  });

  test('numbers in English writing are named as the reason, with the first of them', () => {
    const english = sheet(
      [
        ['KẾT QUẢ THỰC HIỆN NĂM 2031'],
        ['TT', 'Chỉ tiêu', 'Thực hiện năm 2030', 'Ước thực hiện năm 2031'],
        ['1.1', 'Kim ngạch xuất khẩu', '1,234,567', '680.5'],
        ['1.2', 'Kim ngạch nhập khẩu', '31,620', '(2,500.5)'],
      ],
      { name: 'Biểu' },
    );
    expect(surveySheets([english]).sheets).toMatchObject([
      { english: { count: 3, example: '1,234,567', suggestion: '1.234.567' }, matches: 0 },
    ]);
    expect(told([english])).toEqual([
      expect.stringMatching(/“Biểu” có 3 ô ghi số kiểu Anh.*“1,234,567”.*“1.234.567”/),
    ]);
    expect(told([english], 'en')).toEqual([expect.stringMatching(/3 texts with numbers in English writing/)]);
  });

  test('and so they are beside what else was recognised; numbers of lines are none', () => {
    const rows = oneHeaderRow.values.map((row) => [...row]);
    rows.push(['2.1', 'Ghi chú khác', '12,345.6']);
    const mixed = sheet(rows, { name: 'Lẫn' });
    expect(surveySheets([mixed]).sheets[0].english).toMatchObject({ count: 1, example: '12,345.6' });
    expect(told([mixed])).toEqual([expect.stringMatching(/số liệu năm 2023.*1 ô ghi số kiểu Anh/)]);
    expect(surveySheets([oneHeaderRow, stock]).sheets.map(({ english }) => english)).toEqual([null, null]);
  });

  test('of many sheets those with least are counted only', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ ...empty, name: `T${at}` }));
    expect(told(many)).toHaveLength(9);
    expect(told(many)[8]).toBe('Và 3 trang khác.');
  });
});
