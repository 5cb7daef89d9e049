import type { SourceFinding } from '../../src/findings';
import { sourceFindingWords } from '../../src/findings/words';
import { sentenceText } from '../../src/indicators/language/sentence';

const cell = (row: number, value: number) => ({ sheet: 'Nguồn', row, column: 2, value });
const finding = (more: Partial<SourceFinding>): SourceFinding => ({
  kind: 'rate',
  stated: cell(4, 9),
  against: [cell(5, 1310.5), cell(6, 1210)],
  computed: 8.306,
  ...more,
});
const text = (more: Partial<SourceFinding>, language: 'vi' | 'en', most = 4) =>
  sentenceText(sourceFindingWords(finding(more), language, most));

test('a stated rate stands beside what its levels give, each with its cell', () => {
  expect(text({}, 'vi')).toBe(
    "'Nguồn'!C5 ghi 9; tính lại từ 'Nguồn'!C6 (1.310,5), 'Nguồn'!C7 (1.210) được 8,31.",
  );
  expect(text({}, 'en')).toBe(
    "'Nguồn'!C5 says 9; computed again from 'Nguồn'!C6 (1,310.5), 'Nguồn'!C7 (1,210) it is 8.31.",
  );
});

test('of a sum the cells are named, up to so many', () => {
  const months = Array.from({ length: 3 }, (_, at) => cell(5 + at, 3));
  expect(text({ kind: 'months', against: months }, 'vi', 2)).toBe(
    "'Nguồn'!C5 ghi 9; cộng các tháng 'Nguồn'!C6, 'Nguồn'!C7, … được 8,31.",
  );
});

test('places that differ give nothing', () => {
  expect(text({ kind: 'places', against: [cell(5, 9.004)], computed: 9.004 }, 'vi')).toBe(
    "'Nguồn'!C5 ghi 9; nơi khác ghi khác: 'Nguồn'!C6 (9,004).",
  );
});

test('the cells of a sentence are parts of their own, for the pane links to them', () => {
  expect(sourceFindingWords(finding({}), 'vi', 4).filter((part) => typeof part === 'object')).toEqual([
    { address: "'Nguồn'!C5" },
    { figure: '9' },
    { address: "'Nguồn'!C6" },
    { address: "'Nguồn'!C7" },
    { figure: '8,31' },
  ]);
});
