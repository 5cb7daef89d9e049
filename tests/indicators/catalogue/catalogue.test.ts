import { INDICATORS, indicator } from '../../../src/indicators/catalogue';
import { findIndicator, isWholeLabel } from '../../../src/indicators/language/indicator-names';
import { numberingRank, readLabel } from '../../../src/indicators/language/labels';
import { spellingKey } from '../../../src/indicators/language/spelling';

const idOf = (label: string, context = {}) => findIndicator(label, context)?.indicator.id ?? null;

describe('The catalogue of indicators', () => {
  test('has every indicator once', () => {
    const ids = INDICATORS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(INDICATORS.map((entry) => [entry.id, entry] as const))(
    'finds %s by its own name',
    (id, entry) => {
      const context = { parent: entry.parent ?? null, prices: entry.prices ?? null };
      const label =
        entry.prices === 'current' && /^(output|grdp)Current/.test(id)
          ? `${entry.vi} (giá hiện hành)`
          : entry.vi;
      expect(idOf(label, context)).toBe(id);
      expect(indicator(id)).toBe(entry);
    },
  );
});

describe('Spellings that are the same', () => {
  test.each([
    ['hóa', 'hoá'],
    ['kỳ', 'kì'],
    ['quý', 'quí'],
    ['lũy kế', 'luỹ kế'],
    ['tỷ lệ', 'tỉ lệ'],
    ['nghìn tỷ', 'NGÀN TỈ'],
    ['m³', 'm3'],
    ['thuỷ hải sản', 'thủy hải sản'],
    ['Khí hoá lỏng', 'khí hóa lỏng'.normalize('NFD')],
  ])('%s and %s', (one, other) => expect(spellingKey(one)).toBe(spellingKey(other)));

  test.each([
    ['má', 'mà'],
    ['tuy', 'tui'],
    ['đường', 'dường'],
    ['thu', 'thư'],
  ])('but not %s and %s', (one, other) => expect(spellingKey(one)).not.toBe(spellingKey(other)));
});

describe('A label names an indicator', () => {
  test.each([
    ['Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)', 'output'],
    ['1. GTSXCN (giá SS 2010)', 'output'],
    ['- Giá trị sản xuất công nghiệp (theo giá so sánh năm 2010)', 'output'],
    ['I. GIÁ TRỊ SẢN XUẤT CÔNG NGHIỆP', 'output'],
    ['Giá trị sản xuất công nghiệp toàn tỉnh', 'output'],
    ['Giá trị sản xuất công nghiệp (giá thực tế)', 'outputCurrent'],
    ['Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ', 'retail'],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'retail'],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (tiêu dùng)', 'retail'],
    ['TMBLHH&DTDV', 'retail'],
    ['2.1 Tổng kim ngạch xuất khẩu hàng hóa', 'exports'],
    ['a) Kim ngạch xuất khẩu', 'exports'],
    ['Trong đó: Xuất khẩu', 'exports'],
    ['KNNK', 'imports'],
    ['Tổng kim ngạch xuất nhập khẩu', 'trade'],
    ['Chỉ số sản xuất công nghiệp (IIP)', 'iip'],
    ['Chỉ số ngành công nghiệp (IIP)', 'iip'],
    ['Index of industrial production (IIP; previous year = 100)', 'iip'],
    ['Chỉ số giá tiêu dùng (CPI)', 'cpi'],
    ['Kim ngạch xuất khẩu (triệu USD)', 'exports'],
    ['Gross output of industry (constant 2010 prices)', 'output'],
  ])('%s', (label, id) => expect(idOf(label)).toBe(id));

  test.each(['Kim ngạch', 'Đường bộ', 'Tổng số', 'Hàng hóa khác', 'Giá trị', '', 'Công nghiệp', 'Sản phẩm'])(
    'and "%s" names none',
    (label) => expect(idOf(label)).toBeNull(),
  );

  test.each([
    ['GTSXCN (giá so sánh 2010)', 2010],
    ['GTSXCN (giá SS năm 2020)', 2020],
    ['GTSXCN giá cố định 94', 1994],
    ['GTSXCN (giá 2010)', 2010],
    ['Gross output of industry (constant 2020 prices)', 2020],
    ['GTSXCN', null],
  ])('%s is in prices of %s', (label, year) => expect(findIndicator(label)?.baseYear).toBe(year));

  test('without a base year it is less certain', () => {
    const named = findIndicator('Giá trị sản xuất công nghiệp (giá so sánh 2010)')!;
    const unnamed = findIndicator('Giá trị sản xuất công nghiệp')!;
    expect(unnamed.confidence).toBeLessThan(named.confidence);
  });

  test('current prices are never constant prices, nor the reverse', () => {
    expect(idOf('Giá trị sản xuất công nghiệp (giá hiện hành)')).toBe('outputCurrent');
    expect(idOf('Giá trị sản xuất công nghiệp', { prices: 'current' })).toBe('outputCurrent');
    expect(idOf('Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ (giá so sánh 2010)')).toBeNull();
  });

  test('a title in constant prices does not change what is always in current prices', () => {
    expect(idOf('Kim ngạch xuất khẩu', { prices: 'constant' })).toBe('exports');
  });
});

describe('A part is known only below its whole', () => {
  test('of output and of the production index', () => {
    expect(idOf('- Công nghiệp chế biến, chế tạo', { parent: 'output' })).toBe('output.manufacturing');
    expect(idOf('- Công nghiệp chế biến, chế tạo', { parent: 'iip' })).toBe('iip.manufacturing');
    expect(idOf('Công nghiệp chế biến, chế tạo', { parent: 'outputCurrent', prices: 'current' })).toBe(
      'outputCurrent.manufacturing',
    );
  });

  test.each([
    ['Công nghiệp điện', 'output.electricity'],
    ['Ngành điện, khí đốt', 'output.electricity'],
    ['Công nghiệp nước, xử lý chất thải', 'output.water'],
    ['CC nước; HĐ quản lý và xử lý rác thải, nước thải', 'output.water'],
    ['Điện sản xuất', 'electricityGenerated'],
    ['Khai thác, xử lý và cung cấp nước', null],
  ])('"%s" below output is %s', (label, id) => expect(idOf(label, { parent: 'output' })).toBe(id));

  test('and nowhere else', () => {
    expect(idOf('Công nghiệp chế biến, chế tạo')).toBeNull();
    expect(idOf('Khai khoáng', { parent: 'retail' })).toBeNull();
  });
});

describe('Around the name', () => {
  test.each([
    ['I. Công nghiệp', 'I'],
    ['1.1. Khai khoáng', '1.1'],
    ['1.1 Khai khoáng', '1.1'],
    ['a) Khai khoáng', 'a'],
    ['- Khai khoáng', '-'],
    ['B - Khai khoáng', 'B'],
    ['II: Thương mại', 'II'],
    ['Khai khoáng', null],
    ['A-mi-ăng', null],
    ['1,02 tỷ', null],
  ])('the numbering of "%s" is %s', (label, numbering) => expect(readLabel(label).numbering).toBe(numbering));

  test('numberings rank A, I, 1, 1.1, a, -, +', () => {
    const ranks = ['A', 'I', '1', '1.1', 'a)', '-', '+'].map((mark) => numberingRank(mark)!);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(numberingRank('Khai khoáng')).toBeNull();
  });

  test.each([
    'TỔNG SỐ',
    'Toàn ngành công nghiệp',
    'Cộng',
    'TỔNG',
    'Cộng chung',
    'Tổng cộng (I+II)',
    'TONG CONG',
  ])('"%s" stands for what the title names', (label) => expect(isWholeLabel(label)).toBe(true));

  test.each(['Tổng số doanh nghiệp', 'Tổng công ty', 'Tổng mức bán lẻ', 'Cộng đồng'])(
    '"%s" does not',
    (label) => expect(isWholeLabel(label)).toBe(false),
  );
});
