import { all } from '../said';

const names = (text: string) => all(text).map(({ indicator }) => indicator);

describe('commas inside a name', () => {
  test.each([
    ['Khu vực nông, lâm nghiệp, thủy sản tăng 3,7%.', 'Khu vực nông, lâm nghiệp, thủy sản'],
    ['Khu vực công nghiệp, xây dựng tăng 9,2%.', 'Khu vực công nghiệp, xây dựng'],
    ['Nghề mộc, sơn mài, khảm trai tăng 4%.', 'Nghề mộc, sơn mài, khảm trai'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test('a measure behind a comma begins a name of its own', () => {
    expect(names('Với nhiều lò mới, sản lượng gốm đạt 5 nghìn tấn.')).toEqual(['sản lượng gốm']);
    expect(names('Nghề mộc phục hồi, doanh thu gỗ tăng 5%.')).toEqual(['doanh thu gỗ']);
  });

  test('part of a number of things keeps their name whole', () => {
    expect(names('48/52 trường mầm non, tiểu học đạt chuẩn quốc gia.')).toEqual([
      'trường mầm non, tiểu học đạt chuẩn quốc gia',
    ]);
  });
});

describe('predicates are no names', () => {
  test.each([
    ['Ngành gỗ đang phục hồi là tín hiệu vui, ước đạt 92 triệu USD.', 'Ngành gỗ'],
    ['Xuất khẩu tôm, chủ yếu là tôm sú, đạt 92 triệu USD.', 'Xuất khẩu tôm'],
    ['Giảm dần tỷ trọng nghề rừng (từ 31% năm 2029 xuống còn 28% năm 2031).', 'tỷ trọng nghề rừng'],
  ])('%s', (text, name) => {
    expect(new Set(names(text))).toEqual(new Set([name]));
  });

  test('what is counted stands behind the number where only a place stands before', () => {
    expect(all('Cả nước có 8.500 lượt góp vốn.')).toEqual([
      { indicator: 'lượt góp vốn', role: 'result', value: 8500, unit: 'lượt' },
    ]);
  });

  test('a change that is named is a level', () => {
    expect(all('Mức giảm tiêu hao điện 0,8%.')).toEqual([
      { indicator: 'Mức giảm tiêu hao điện', role: 'result', value: 0.8, unit: '%' },
    ]);
  });

  test('a growth told in units besides is no second level', () => {
    expect(all('Đàn dê 18.200 con, tăng 2,4% hay 427 con.')).toEqual([
      { indicator: 'Đàn dê', role: 'result', value: 18200, unit: 'con', growthPercent: 2.4 },
    ]);
  });
});

describe('units and slips', () => {
  test.each([
    ['Ao nuôi đạt 1.240 héc-ta.', 1240, 'ha'],
    ['Tuổi nghề bình quân 17,5 tuổi.', 17.5, 'tuổi'],
    ['Số thợ giỏi đạt 36 người/vạn dân.', 36, 'người/vạn dân'],
    ['Mức hưởng thụ phim ảnh 45 lần/người/năm.', 45, 'lần/người/năm'],
  ])('%s', (text, value, unit) => {
    expect(all(text)).toMatchObject([{ value, unit }]);
  });

  test('a space forgotten before a number', () => {
    expect(all('Khai thác đá tăng1,4%.')).toEqual([
      { indicator: 'Khai thác đá', role: 'result', growthPercent: 1.4 },
    ]);
  });
});

test.each([
  ['Trong giá trị xuất khẩu, gốm đạt 30 triệu USD.', 'giá trị xuất khẩu, gốm'],
  ['Trong năm, gốm đạt 30 triệu USD.', 'gốm'],
  ['Trong lĩnh vực nghề, gốm đạt 30 triệu USD.', 'gốm'],
])('a measure that the rest is a part of stays in the name: %s', (text, indicator) => {
  expect(all(text)).toMatchObject([{ indicator, value: 30 }]);
});

describe('a name goes without what stands before it', () => {
  test.each([
    ['Bên cạnh nghề gốm, tre, ngành phân phối điện tăng 5,24%.', 'ngành phân phối điện'],
    ['Sản lượng các loại cây đều tăng, nhất là sản lượng cây gai đạt 285 tấn.', 'sản lượng cây gai'],
    ['Tuy nhiên giá trị nghề gốm vẫn tăng 8,5%.', 'giá trị nghề gốm'],
    ['Căn cứ bối cảnh hiện nay, xuất khẩu gốm sẽ có thể tăng 4%.', 'xuất khẩu gốm'],
  ])('%s', (text, indicator) => {
    expect(all(text)).toMatchObject([{ indicator }]);
  });
});
