import { TEMPLATES } from '../tables/templates';
import { bestMatch, gallery, tableName, withoutMarks } from '../../src/taskpane/gallery';

const found = (search: string) => gallery(search, 'vi').flatMap(({ tables }) => tables);

test('without a search every table is shown once, in its group', () => {
  expect(found('').sort()).toEqual(Object.keys(TEMPLATES).sort());
  expect(gallery('', 'en').map(({ name }) => name)).toContain('Trade');
});

test.each([
  ['xuat khau', ['XK-HANG', 'XK-THITRUONG']],
  ['XUẤT KHẨU', ['XK-HANG', 'XK-THITRUONG']],
  ['dang', ['CT-DANG']],
  ['exports market', ['XK-THITRUONG']],
  ['cpi', ['CPI']],
  ['giai ngan', ['VON']],
  ['dau tu cong', ['VON']],
  ['gdp', ['GRDP']],
  ['quy', ['CPI', 'GRDP', 'TIENDO']],
  ['thu ngan sach', ['TIENDO']],
  ['ban le', ['TMBL', 'TIENDO']],
])('%s is found', (search, tables) => {
  expect(found(search)).toEqual(expect.arrayContaining(tables));
});

test('what a table says of itself comes before what it may be about', () => {
  expect(bestMatch('dau tu cong', found('dau tu cong'))).toBe('VON');
  expect(bestMatch('thu ngan sach', found('thu ngan sach'))).toBe('TIENDO');
});

test('every word of a search must stand in what is found', () => {
  expect(found('xuat khau thi truong')).not.toContain('XK-HANG');
  expect(found('khong-co-bang-nay')).toEqual([]);
});

test('marks of tone and vowel are left out, đ as well', () => {
  expect(withoutMarks('Đánh giá Đảng viên ƯỚC')).toBe('danh gia dang vien uoc');
});

test('tables are named in the language of the pane', () => {
  expect([tableName('GRDP', 'vi'), tableName('GRDP', 'en')]).toEqual([
    'Tổng sản phẩm trên địa bàn (GRDP)',
    'Gross regional product (GRDP)',
  ]);
});
