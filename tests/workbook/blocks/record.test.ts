import type { OwnTemplate } from '../../../src/tables';
import {
  formatRecord,
  NO_RECORD,
  parseRecord,
  RECORD_NAMESPACE,
  type BlockRecord,
  type RecordContent,
} from '../../../src/workbook/blocks/record';
import { TEMPLATES } from '../../tables/templates';

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

const content: RecordContent = { ...NO_RECORD, blocks: [block] };

test('the record comes back from its XML as it was, whatever its texts hold', () => {
  expect(parseRecord(formatRecord(content))).toEqual(content);
});

test('the part is one element of the namespace and its text holds no markup', () => {
  const xml = formatRecord(content);
  expect(xml.startsWith(`<record xmlns="${RECORD_NAMESPACE}">`)).toBe(true);
  expect(xml.match(/</g)).toHaveLength(2);
});

test('an XML writer that escapes more than we do changes nothing', () => {
  const rewritten = formatRecord(content).replace(/"(?=[^<]*<\/record>)/g, '&quot;');
  expect(parseRecord(`<?xml version="1.0"?>\n${rewritten}`)).toEqual(content);
});

test.each(['', '<other/>', '<record xmlns="x">{</record>', '<record xmlns="x">{"a":1}</record>'])(
  'a damaged record %p counts as empty',
  (xml) => {
    expect(parseRecord(xml)).toEqual(NO_RECORD);
  },
);

test('a template that is none is passed over, whoever wrote the record; its block stays and cannot be made again', () => {
  const template: OwnTemplate = { ...TEMPLATES['CT-NAM'], id: 'DV-BIEU' };
  const faulty = { ...template, columns: [] };
  const own = { ...block, id: 'DV-BIEU-1', request: { ...block.request, table: template.id, template } };
  const spoilt = { ...own, id: 'DV-BIEU-2', request: { ...own.request, template: faulty } };
  const written = { ...content, blocks: [own, spoilt], templates: [template, faulty] };
  const { blocks, templates } = parseRecord(formatRecord(written));
  expect(templates).toEqual([template]);
  expect(blocks[0]).toEqual(own);
  expect(blocks[1]).toMatchObject({ id: 'DV-BIEU-2', request: { table: 'DV-BIEU', template: undefined } });
});
