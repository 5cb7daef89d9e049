import { all } from '../said';

const growths = (text: string) => all(text).map(({ indicator, growthPercent }) => [indicator, growthPercent]);

describe('contributions', () => {
  test('take with them what they are contributed to', () => {
    const text =
      'Nghề gốm tăng 3,39%, góp 9,7% vào mức tăng trưởng chung, nghề tre tăng 9,07%, góp 48,9% và nghề lụa tăng 6,9%, góp 41,4%.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'Nghề gốm',
      'đóng góp của nghề gốm',
      'nghề tre',
      'đóng góp của nghề tre',
      'nghề lụa',
      'đóng góp của nghề lụa',
    ]);
  });

  test.each([
    'Nghề gốm tăng 3,6%, đóng góp vào tăng trưởng chung của tỉnh là 0,28 điểm %.',
    'Nghề gốm tăng 3,6%, đóng góp 0,28 điểm phần trăm trong tổng số 7,61% của tỉnh.',
  ])('are said of a territory, or out of a total: %s', (text) => {
    expect(all(text)).toMatchObject([
      { indicator: 'Nghề gốm', growthPercent: 3.6 },
      { indicator: 'đóng góp của nghề gốm', value: 0.28, unit: 'điểm phần trăm' },
    ]);
    expect(all(text)).toHaveLength(2);
  });

  test('a rate that is taken up is not told again', () => {
    const text =
      'GRDP quý I tăng 8,01% so với cùng kỳ. Trong 8,01% tăng trưởng của quý I, nghề gốm đóng góp 0,35 điểm phần trăm.';
    expect(all(text)).toMatchObject([
      { growthPercent: 8.01 },
      { indicator: 'đóng góp của nghề gốm', value: 0.35 },
    ]);
    expect(all(text)).toHaveLength(2);
  });

  test('what a whole grew by is not of its parts', () => {
    const text =
      'Trong mức tăng 5,73% của toàn nghề, nghề gốm tăng 2,65%, đóng góp 0,43 điểm phần trăm; nghề tre tăng 6,85%, là mức tăng cao nhất so với cùng kỳ 5 năm gần đây, đóng góp 2,59 điểm phần trăm.';
    expect(all(text).map(({ indicator }) => indicator)).toEqual([
      'nghề gốm',
      'đóng góp của nghề gốm',
      'nghề tre',
      'đóng góp của nghề tre',
    ]);
  });
});

describe('growths beside other growths', () => {
  test.each([
    ['Nghề gốm có mức tăng cao nhất với 5,08% so với cùng kỳ năm 2030.', [['Nghề gốm', 5.08]]],
    ['Nghề gốm tăng khá ở mức 2,01% so với mức giảm 0,78% của cùng kỳ năm trước.', [['Nghề gốm', 2.01]]],
    [
      'Nghề gốm tăng 5,33%, thấp hơn nhiều so với mức tăng 9,66% và 7,01% của cùng kỳ năm 2029 và năm 2030, chủ yếu do nghề tre giảm 8,2%.',
      [
        ['Nghề gốm', 5.33],
        ['nghề tre', -8.2],
      ],
    ],
    ['Sản lượng lốp xe, máy kéo tăng 86,2%.', [['Sản lượng lốp xe, máy kéo', 86.2]]],
  ])('%s', (text, expected) => {
    expect(growths(text)).toEqual(expected);
  });

  test.each([
    'GRDP 6 tháng năm 2031 tăng 7%, đạt mức cao nhất kể từ năm 2024 trở lại đây. Nghề gốm tăng 3,4%.',
    'GRDP 6 tháng năm 2031 tăng 7%, cao hơn cùng kỳ năm 2029 và năm 2030. Nghề gốm tăng 3,4%.',
  ])('the year of another growth is not what the text is about: %s', (text) => {
    const figures = all(text);
    expect(figures[figures.length - 1]).toMatchObject({ growthPercent: 3.4, period: '6 tháng năm 2031' });
  });

  test('a share before it, in a bracket, leaves the name', () => {
    expect(all('Nghề gốm (hiện chiếm tới xấp xỉ 90% giá trị sản xuất toàn ngành) tăng 17,8%.')).toMatchObject(
      [{ indicator: 'Nghề gốm', growthPercent: 17.8 }],
    );
  });
});

describe('a distance to the plan', () => {
  test.each([
    ['Tỷ lệ thợ gốm chiếm 70,2% (tăng hơn 10% so với nghị quyết).'],
    ['Tỷ lệ hộ nghèo còn 6,9%, trung bình mỗi năm giảm 4,6% (cao hơn 3,1% so với Nghị quyết).'],
    ['Hằng năm có 84,2% chi bộ hoàn thành tốt nhiệm vụ (vượt 4,2% so với Nghị quyết).'],
    ['Thu phí đò tăng bình quân từ 15 - 20% so với kế hoạch được giao.'],
  ])('of a percentage, or of a range, is no attainment: %s', (text) => {
    for (const { planPercent } of all(text)) expect(planPercent).toBeUndefined();
  });

  test('of a count it is one', () => {
    expect(all('Kết nạp được 50 đảng viên mới (vượt 25% so với Nghị quyết).')).toMatchObject([
      { value: 50, planPercent: 125 },
    ]);
  });
});

test('of a part in a structure a growth may be a change in points, and is marked', () => {
  const text = 'Cơ cấu lao động chuyển dịch tích cực. Khu vực dịch vụ chiếm 37,7%, giảm 0,1% so với cùng kỳ.';
  expect(all(text)).toMatchObject([{ share: 37.7, growthPercent: -0.1, ambiguous: true }]);
  expect(all('Thị trường phía Bắc chiếm 37,7%, tăng 12% so với cùng kỳ.')[0].ambiguous).toBeUndefined();
});
