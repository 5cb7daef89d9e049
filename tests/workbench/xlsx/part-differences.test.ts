import { parseRange, type CellRange } from '../../../src/workbench/xlsx/cells/reference';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { partText } from './compare-packages';
import { outside, partDifference } from './part-differences';
import { richWorkbook } from './rich-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';
const file = richWorkbook();

/** The difference a change of the sheet's text makes. */
function changed(from: string, to: string) {
  const before = partText(file, SHEET).replace(/^<\?xml.*?\?>\s*/, '');
  expect(before).toContain(from);
  return partDifference(file, richWorkbook({ [SHEET]: before.replace(from, to) }), SHEET);
}

describe('the comparison of a part with what became of it', () => {
  it('finds nothing in equal parts, nor in another way of writing the same', () => {
    expect(changed('<v>52.5</v></c>', '<v>52.5</v></c  >')).toEqual({ lost: [], added: [] });
  });

  it.each([
    ['another value', '<v>52.5</v>', '<v>52.6</v>'],
    ['another format', '<c r="B1" s="1"/>', '<c r="B1" s="2"/>'],
    ['a lost rule', '<cfRule type="dataBar" priority="1">', '<cfRule type="dataBar" priority="3">'],
    ['a lost height', ' ht="24"', ''],
    ['another order', '<c r="B1" s="1"/><c r="C1" s="1"/>', '<c r="C1" s="1"/><c r="B1" s="1"/>'],
  ])('finds %s', (_name, from, to) => {
    expect(changed(from, to).lost).toHaveLength(1);
  });

  it('tells additions inside of an area from those outside', () => {
    const { lost, added } = changed('</sheetData>', '<row r="20"><c r="C20"/><c r="F20"/></row></sheetData>');
    expect(lost).toEqual([]);
    expect(outside(added, parseRange('B19:F21') as CellRange)).toEqual([]);
    expect(outside(added, parseRange('B19:E21') as CellRange)).toEqual([
      expect.stringContaining('r="F20"') as string,
    ]);
  });

  it('takes what is added to a cell that was there as outside, for the cell was not empty', () => {
    const { added } = changed('<c r="B1" s="1"/>', '<c r="B1" s="1"><v>1</v></c>');
    expect(added.map(XML_TOOLS.serialise)).toHaveLength(1);
    expect(outside(added, parseRange('A1:F9') as CellRange)).toHaveLength(1);
  });
});
