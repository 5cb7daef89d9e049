import { readReport } from '../../../src/reports';
import { all } from '../said';

const periods = (...lines: string[]) => all(lines.join('\n')).map(({ period }) => period ?? null);

describe('the period a sentence begins with holds for its paragraph', () => {
  test.each([
    [
      '9 tháng năm 2031, thu phí đò đạt 40 tỷ đồng; riêng quý III đạt 12 tỷ đồng. Thu phí chợ đạt 30 tỷ đồng.',
    ],
    [
      '9 tháng năm 2031, thu phí đò quý III đạt 12 tỷ đồng, cả năm ước đạt 50 tỷ đồng. Thu phí chợ đạt 3 tỷ đồng.',
    ],
    ['Trong 9 tháng năm 2031, phí đò (năm 2030 đạt 9 tỷ đồng) đạt 8 tỷ đồng. Phí chợ đạt 3 tỷ đồng.'],
  ])('%s', (text) => expect(periods(text).pop()).toBe('9 tháng năm 2031'));

  test('a day within it is of its own figure only', () => {
    const text =
      'Năm 2031, phí chợ đạt 3 tỷ đồng; dư nợ đến cuối tháng 12/2031 đạt 58 tỷ đồng; phí đò đạt 4 tỷ đồng.';
    expect(periods(text)).toEqual(['năm 2031', 'tháng 12/2031', 'năm 2031']);
  });

  test('what comes back holds for its sentence', () => {
    const text =
      'Hằng năm, xã có 8% hộ thoát nghèo, 90% hộ đạt gia đình văn hóa. Đến năm 2031, hộ nghèo còn 2%.';
    expect(periods(text)).toEqual(['hằng năm', 'hằng năm', 'năm 2031']);
  });
});

describe('the period of a heading', () => {
  test('holds for each paragraph below it', () => {
    const lines = [
      'I. KẾT QUẢ NĂM 2031',
      'Thu phí đò đạt 40 tỷ đồng.',
      'Trong quý IV, xã trồng 20 ha rừng.',
      'Thu phí chợ đạt 60 tỷ đồng.',
      'II. NHIỆM VỤ NĂM 2032',
      'Thu phí đò đạt 42 tỷ đồng.',
    ];
    expect(periods(...lines)).toEqual(['năm 2031', 'quý IV năm 2031', 'năm 2031', 'năm 2032']);
  });

  test.each([
    ['Tình hình kinh tế - xã hội tháng 8 và 8 tháng năm 2031', '8 tháng năm 2031'],
    ['BÁO CÁO Kết quả năm 2031, phương hướng nhiệm vụ năm 2032', 'năm 2031'],
    ['Kết quả 6 tháng đầu năm 2031 so với cùng kỳ năm 2030', '6 tháng đầu năm 2031'],
  ])('is the one it reports on: %s', (heading, period) => {
    const lines = [heading, 'Tháng 5, phí đò đạt 1 tỷ đồng.', '2. Thương mại', 'Thu phí chợ đạt 40 tỷ đồng.'];
    expect(periods(...lines)[1]).toBe(period);
  });
});

describe('a period that is none of the figure', () => {
  test.each([
    ['Phí đò bằng 105% năm 2030; phí chợ đạt 5 tỷ đồng.'],
    ['Phí đò gấp 1,4 lần năm 2030; phí chợ đạt 5 tỷ đồng.'],
    ['Phí đò tăng 3% so với năm 2030. Phí chợ đạt 5 tỷ đồng.'],
    ['So với năm 2030, phí đò tăng 3%. Phí chợ đạt 5 tỷ đồng.'],
    ['Phí đò cao hơn năm 2030 là 3%. Phí chợ đạt 5 tỷ đồng.'],
  ])('is compared with, and says which year is told: %s', (text) => {
    expect(periods(text)).toEqual(['năm 2031', 'năm 2031']);
  });

  test.each([
    [
      'Thực hiện Nghị quyết số 12/NQ-HĐND ngày 10/12/2030, 6 tháng năm 2031 phí đò đạt 5 tỷ đồng. Phí chợ đạt 3 tỷ đồng.',
    ],
    ['6 tháng năm 2031, theo Quyết định số 123/2029/QĐ-UBND ngày 5 tháng 6 năm 2029, phí đò đạt 5 tỷ đồng.'],
    ['6 tháng năm 2031, theo Kế hoạch số 45/KH-UBND năm 2029, phí đò đạt 5 tỷ đồng.'],
  ])('dates a document: %s', (text) => {
    expect(new Set(periods(text))).toEqual(new Set(['6 tháng năm 2031']));
  });

  test('is the base of a growth in a bracket', () => {
    const text = 'Quý I/2031, phí đò tăng 5,1%, cao hơn mức tăng 4,2% của quý I/2030. Phí chợ đạt 9 tỷ đồng.';
    expect(periods(text)).toEqual(['quý I/2031', 'quý I/2031']);
  });
});

describe('a period without its number', () => {
  test('is the month that the text is about', () => {
    const text =
      'Tháng 8/2031, phí đò đạt 4 tỷ đồng; tính chung 8 tháng đạt 30 tỷ đồng. Trong tháng, phí chợ đạt 2 tỷ đồng. ' +
      'Lũy kế từ đầu năm đến nay, phí chợ đạt 15 tỷ đồng. Trong quý, phí bến đạt 1 tỷ đồng.';
    const expected = [
      'tháng 8/2031',
      '8 tháng năm 2031',
      'tháng 8/2031',
      '8 tháng năm 2031',
      'quý III năm 2031',
    ];
    expect(periods(text)).toEqual(expected);
  });

  test.each([
    ['Từ đầu năm đến nay, phí đò đạt 5 tỷ đồng, phí chợ đạt 3 tỷ đồng.', 'từ đầu năm'],
    ['Từ đầu năm 2031 đến nay, phí đò đạt 5 tỷ đồng, phí chợ đạt 3 tỷ đồng.', 'từ đầu năm 2031'],
    ['Từ đầu năm đến hết tháng 8/2031, phí đò đạt 5 tỷ đồng, phí chợ đạt 3 tỷ đồng.', '8 tháng năm 2031'],
  ])('counts from January: %s', (text, period) => expect(periods(text)).toEqual([period, period]));

  test('is of the month where it is compared with last month', () => {
    const text = 'Bình quân 7 tháng năm 2031, giá gạo tăng 3%; giá vàng giảm 2% so với tháng trước.';
    expect(periods(text)).toEqual(['7 tháng năm 2031', 'tháng 7/2031']);
  });
});

test.each([
  ['Nhiệm kỳ (2025 - 2030), phí đò đạt 5 tỷ đồng.', { kind: 'years', number: 6, year: 2030 }],
  ['Trong 5 năm (2026-2030), phí đò đạt 5 tỷ đồng.', { kind: 'years', number: 5, year: 2030 }],
  ['Từ năm 2026 đến năm 2030, phí đò đạt 5 tỷ đồng.', { kind: 'years', number: 5, year: 2030 }],
  ['Năm học 2030-2031, phí đò đạt 5 tỷ đồng.', { kind: 'years', number: 2, year: 2031 }],
])('several years: %s', (text, period) => {
  expect(readReport(text).map(({ periodValue }) => periodValue)).toEqual([period]);
});

test('years told one after the other in one sentence are all told', () => {
  const text = 'Phí đò năm 2029 đạt 40 tỷ đồng, năm 2030 đạt 44 tỷ đồng và năm 2031 ước đạt 48 tỷ đồng.';
  expect(all(text)).toMatchObject(
    [2029, 2030, 2031].map((year) => ({ role: 'result', period: `năm ${year}` })),
  );
});

describe('a period that is no figure’s', () => {
  test.each([
    [
      'since when',
      'GRDP 6 tháng năm 2031 tăng 2%. Sau chuỗi khó khăn kéo dài kể từ đầu năm 2030, thu chợ phiên đạt 4 tỷ đồng.',
      'năm 2031',
    ],
    [
      'of a programme',
      'GRDP 6 tháng năm 2031 tăng 2%. Kỳ họp thông qua chương trình giám sát năm 2032. Thu chợ phiên đạt 4 tỷ đồng.',
      '2031',
    ],
    [
      'of a season compared with',
      'Năm 2031, GRDP tăng 2% so vụ mùa năm 2030; thu chợ phiên đạt 4 tỷ đồng.',
      'năm 2031',
    ],
    [
      'that one figure counts for',
      'Năm 2031, phí đò bình quân giai đoạn 2026-2030 đạt 2 tỷ đồng. Thu chợ phiên đạt 4 tỷ đồng.',
      'năm 2031',
    ],
  ])('%s', (_, text, period) => {
    const last = all(text).pop();
    expect(last).toMatchObject({ value: 4, period: expect.stringContaining(period) as string });
  });

  test.each([
    ['9 tháng qua', '9 tháng'],
    ['9 tháng năm nay', '9 tháng'],
    ['Hai quý đầu năm', 'hai quý đầu năm'],
  ])('%s', (written, period) =>
    expect(all(`${written}, thu chợ phiên đạt 4 tỷ đồng.`)).toMatchObject([{ period }]),
  );

  test('years without the word for them', () =>
    expect(all('GRDP năm 2031 tăng 7% (2029 tăng 6,1%; 2030 tăng 6,5%).')).toMatchObject([
      { period: 'năm 2031', growthPercent: 7 },
      { period: 'năm 2029', growthPercent: 6.1 },
      { period: 'năm 2030', growthPercent: 6.5 },
    ]));

  test('what is wanted so that the whole year comes to something', () =>
    expect(
      all('6 tháng cuối năm 2031, phấn đấu thu chợ phiên đạt 4 tỷ đồng để cả năm đạt 9 tỷ đồng.'),
    ).toMatchObject([
      { period: '6 tháng cuối năm 2031', value: 4 },
      { period: 'năm 2031', value: 9 },
    ]));
});

describe('a title in quotation marks', () => {
  test('names no period of the text', () => {
    const text = 'Theo báo cáo “Xu hướng quý III và dự báo quý IV” năm 2031, có 61% cơ sở gốm gặp khó khăn.';
    expect(all(text)).toMatchObject([{ period: 'năm 2031', value: 61 }]);
  });

  test('is none where it states figures', () => {
    expect(all('Ông nói: “Quý III năm 2031, doanh thu gốm đạt 15 tỷ đồng”.')).toMatchObject([
      { period: 'quý III năm 2031', value: 15 },
    ]);
  });
});

test('the lines of a list are of the date that the figure above them was told for', () => {
  const text = [
    'Năm 2031:',
    '- Tổng dư nợ thực hiện đến 30/9/2031 là 24.610 tỷ đồng, cụ thể như sau:',
    '+ Dư nợ nghề gốm là 21.010 tỷ đồng; tăng 2.014 tỷ đồng (+10,6%).',
    '+ Dư nợ nghề tre là 3.600 tỷ đồng.',
    '- Doanh thu nghề gốm đạt 90 tỷ đồng.',
  ].join('\n');
  expect(all(text)).toMatchObject([
    { period: '30/9/2031', value: 24610 },
    { period: '30/9/2031', value: 21010, growthPercent: 10.6 },
    { period: '30/9/2031', value: 3600 },
    { period: 'năm 2031', value: 90 },
  ]);
});

describe('a period that is told anew', () => {
  test.each([
    [
      'Chỉ số giá gốm tháng 10 năm 2031 tăng 0,85%. Tính từ đầu năm đến nay, chỉ số giá gốm tăng 6,02%.',
      '10 tháng năm 2031',
    ],
    [
      'Chỉ số giá gốm tháng 10 năm 2031 tăng 0,59%. Bình quân 10 tháng chỉ số giá gốm tăng 2,48%.\n\nTrong mức tăng 0,59% của chỉ số giá gốm tháng 10 so với tháng trước, có 7 nhóm tăng giá.',
      'tháng 10 năm 2031',
    ],
    [
      'Chỉ số giá gốm tháng 10-2031 tăng 0,83%. Bình quân 10 tháng chỉ số giá gốm tăng 2,27%. Tháng này, nghề tre tăng 4%.',
      'tháng 10/2031',
    ],
  ])('holds: %s', (text, period) => {
    expect(all(text).pop()).toMatchObject({ period });
  });

  test('is none where the text names no year', () => {
    expect(all('Trong năm qua, có 14 cơ sở gốm được mở.')[0]).not.toHaveProperty('period');
  });
});

test('"Năm tháng đầu năm" is five months, not a year', () => {
  const [figure] = readReport('Năm tháng đầu năm 2031, phí đò đạt 5 tỷ đồng.');
  expect(figure.periodValue).toEqual({ kind: 'months', number: 5, year: 2031 });
});

test('a month in a bracket is not the one that "trong tháng" means', () => {
  const text = 'Tháng 11/2031, giá gỗ tăng 2% (tháng 10 tăng 3%). Trong tháng, giá sứ tăng 1%.';
  expect(periods(text).pop()).toMatch(/tháng 11/);
});
