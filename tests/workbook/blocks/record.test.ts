import {
  formatRecord,
  parseRecord,
  RECORD_NAMESPACE,
  type BlockRecord,
} from '../../../src/workbook/blocks/record';

const block: BlockRecord = {
  id: 'CT-NAM-1',
  request: {
    table: 'CT-NAM',
    year: 2023,
    form: 'growth',
    language: 'vi',
    baseYear: 2010,
    source: 'Chỉ tiêu <2023> & "khác"',
    place: { kind: 'newSheet' },
  },
  sheet: 'Chỉ tiêu 2023',
  sheetId: '{1}',
  area: { row: 0, column: 0, rows: 1, columns: 2 },
  newSheet: true,
  state: 'done',
  written: [["'=1+1", '=IF(A1="","",A1)']],
  former: { looks: [], keptValidation: false },
};

test('the record comes back from its XML as it was, whatever its texts hold', () => {
  expect(parseRecord(formatRecord([block]))).toEqual([block]);
});

test('the part is one element of the namespace and its text holds no markup', () => {
  const xml = formatRecord([block]);
  expect(xml.startsWith(`<record xmlns="${RECORD_NAMESPACE}">`)).toBe(true);
  expect(xml.match(/</g)).toHaveLength(2);
});

test('an XML writer that escapes more than we do changes nothing', () => {
  const rewritten = formatRecord([block]).replace(/"(?=[^<]*<\/record>)/g, '&quot;');
  expect(parseRecord(`<?xml version="1.0"?>\n${rewritten}`)).toEqual([block]);
});

test.each(['', '<other/>', '<record xmlns="x">{</record>', '<record xmlns="x">{"a":1}</record>'])(
  'a damaged record %p counts as empty',
  (xml) => {
    expect(parseRecord(xml)).toEqual([]);
  },
);
