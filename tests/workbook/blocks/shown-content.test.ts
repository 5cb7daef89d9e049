import { shownContent } from '../../../src/workbook/blocks/shown-content';

test('a cell is named by what stands in it; a long text ends at a word', () => {
  expect(shownContent('Kim ngạch xuất khẩu')).toBe('Kim ngạch xuất khẩu');
  expect(shownContent('Giá trị sản xuất công nghiệp của toàn tỉnh năm 2031')).toBe(
    'Giá trị sản xuất công nghiệp của toàn…',
  );
  expect(shownContent('x'.repeat(60))).toBe(`${'x'.repeat(40)}…`);
});
