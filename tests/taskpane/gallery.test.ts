import { TEMPLATES } from '../tables/templates';
import { bestMatch, gallery, tableName, withoutMarks } from '../../src/taskpane/gallery';

const refs = (search: string) => gallery(search, 'vi').flatMap(({ tables }) => tables);
const found = (search: string) => refs(search).map(({ table }) => table);

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
  expect(bestMatch('dau tu cong', refs('dau tu cong'))?.table).toBe('VON');
  expect(bestMatch('thu ngan sach', refs('thu ngan sach'))?.table).toBe('TIENDO');
});

test('every word of a search must stand in what is found', () => {
  expect(found('xuat khau thi truong')).not.toContain('XK-HANG');
  expect(found('khong-co-bang-nay')).toEqual([]);
});

test('marks of tone and vowel are left out, đ as well', () => {
  expect(withoutMarks('Đánh giá Đảng viên ƯỚC')).toBe('danh gia dang vien uoc');
});

test('tables are named in the language of the pane', () => {
  expect([tableName({ table: 'GRDP' }, 'vi'), tableName({ table: 'GRDP' }, 'en')]).toEqual([
    'Tổng sản phẩm trên địa bàn (GRDP)',
    'Gross regional product (GRDP)',
  ]);
});

test('templates of the department’s own stand first, in a group of their own, and are found like the others', () => {
  const name = { vi: 'Biểu của Sở', en: 'Biểu của Sở' };
  const own = { ...TEMPLATES['CT-NAM'], id: 'DV-BIEU', name } as const;
  const [first] = gallery('', 'vi', [own]);
  expect(first).toEqual({
    group: 'own',
    name: 'Mẫu của đơn vị',
    tables: [{ table: 'DV-BIEU', template: own }],
  });
  const search = gallery('bieu cua so', 'vi', [own]).flatMap(({ tables }) => tables);
  expect(search.map(({ table }) => table)).toEqual(['DV-BIEU']);
  expect(tableName({ table: 'DV-BIEU', template: own }, 'en')).toBe('Biểu của Sở');
  // a table that nothing is known of any more is called by its id
  expect(tableName({ table: 'DV-KHAC' }, 'vi')).toBe('DV-KHAC');
});
