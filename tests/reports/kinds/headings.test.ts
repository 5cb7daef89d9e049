import { all } from '../said';

const roles = (...lines: string[]) => all(lines.join('\n')).map(({ role }) => role);

describe('what a heading announces', () => {
  test.each([
    ['NHIỆM VỤ NĂM 2033'],
    ['Mục tiêu đến năm 2035'],
    ['II. PHƯƠNG HƯỚNG, NHIỆM VỤ'],
    ['Những con số phải đạt trong năm 2033:'],
  ])('holds over paragraphs: %s', (heading) => {
    expect(roles(heading, 'Thu phí đò trên 9 tỷ đồng.', 'Tỷ lệ hộ nghèo còn 2,1%.')).toEqual([
      'target',
      'target',
    ]);
  });

  test('until a heading reports', () => {
    const lines = [
      'MỤC TIÊU NĂM 2033',
      'Thu phí đò 9 tỷ đồng.',
      'KẾT QUẢ NĂM 2032',
      'Thu phí chợ 8 tỷ đồng.',
    ];
    expect(roles(...lines)).toEqual(['target', 'result']);
  });

  test('a heading of what was carried out reports', () => {
    expect(roles('TÌNH HÌNH THỰC HIỆN KẾ HOẠCH NĂM 2032', 'Thu phí đò 9 tỷ đồng.')).toEqual(['result']);
  });

  test('words before a colon announce for their sentence', () => {
    expect(roles('Những con số phải đạt trong năm 2033 gồm: thu phí đò 9 tỷ đồng.')).toEqual(['target']);
    expect(roles('Tầm nhìn đến năm 2045, thu nhập bình quân đạt trên 250 triệu đồng.')).toEqual(['target']);
  });

  test('the period of a heading in capitals reads like any other', () => {
    expect(all('CHỈ TIÊU NĂM 2033\nThu phí đò 9 tỷ đồng.')).toMatchObject([{ period: 'năm 2033' }]);
  });

  test('the year of a plan that was passed is not the year of what follows', () => {
    const text =
      'Sản lượng ván tháng 5/2031 đạt 40 nghìn m3, vượt kế hoạch năm 2030. Sản lượng gỗ đạt 12 nghìn m3.';
    expect(all(text).map(({ period }) => period)).toEqual(['tháng 5/2031', 'tháng 5/2031']);
  });
});

describe('the main indicators of a term', () => {
  test('are targets below a heading that names its years', () =>
    expect(all('Các chỉ tiêu chủ yếu (nhiệm kỳ 2031-2035)\n- Tỷ lệ thôn có chợ phiên: 75%.')).toMatchObject([
      { role: 'target', value: 75 },
    ]));

  test('are results where the heading reports', () =>
    expect(
      all('Kết quả thực hiện các chỉ tiêu chủ yếu (nhiệm kỳ 2026-2030)\n- Tỷ lệ thôn có chợ phiên: 75%.'),
    ).toMatchObject([{ role: 'result', value: 75 }]));
});

describe('what is adopted', () => {
  test.each([
    'Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu: phí đò đạt 12 tỷ đồng.',
    'Đại hội đề ra các chỉ tiêu chủ yếu như phí đò đạt 12 tỷ đồng.',
  ])('is wanted: %s', (text) => {
    expect(all(text)).toMatchObject([{ role: 'target', value: 12 }]);
  });

  test.each([
    'Hoàn thành các chỉ tiêu đề ra, phí đò đạt 12 tỷ đồng.',
    'Nghị quyết đề ra và hoàn thành các chỉ tiêu, phí đò đạt 12 tỷ đồng.',
    'Huyện đề ra 26 chỉ tiêu. Qua đánh giá, phí đò đạt 12 tỷ đồng.',
  ])('and was carried out: %s', (text) => {
    expect(all(text)).toMatchObject([{ role: 'result', value: 12 }]);
  });
});
