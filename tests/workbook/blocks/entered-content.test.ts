import type { PlannedCell } from '../../../src/contract';
import { contentOf } from '../../../src/workbook/blocks/entered-content';

const label = (content: string | number): PlannedCell => ({
  role: 'label',
  content,
  formula: false,
  numberFormat: 'General',
  look: {},
});

test.each(['December 2030', '5 May', 'Sep-31', 'May 5, 2031', '12/2023', '1.1', '-', '=1', 'TRUE', "'a"])(
  'the text %j, which Excel would read as something else, gets Excel’s own mark of a text',
  (text) => {
    expect(contentOf(label(text))).toBe(`'${text}`);
  },
);

test.each(['Tháng 12 năm 2030', 'Marble', 'Maize, 2030 crop', 'Decree 30/2020', 'a)', 'Octane number'])(
  'the text %j goes as it is',
  (text) => {
    expect(contentOf(label(text))).toBe(text);
  },
);

test('numbers and formulas are no texts', () => {
  expect(contentOf(label(2030))).toBe(2030);
  expect(contentOf({ ...label('=A1'), formula: true })).toBe('=A1');
  expect(contentOf(null)).toBeNull();
});
