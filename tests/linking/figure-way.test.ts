import { figureWay } from '../../src/linking/figure-way';
import { sheet } from '../workbook/fixtures/sheet';

const SOURCE = sheet(
  [
    ['Biểu 3. Tổng mức bán lẻ năm 2031', '', '', ''],
    ['Chỉ tiêu', 'Đơn vị tính', 'Tháng 4', 'Tháng 5'],
    ['Bán lẻ hàng hóa', 'Triệu đồng', 41200, 42300.5],
    ['Dịch vụ', 'Triệu đồng', 8100, { formula: '=C4+150', value: 8250 }],
  ],
  { name: 'Nguồn' },
);
const TABLE = sheet(
  [
    ['BIỂU TỔNG HỢP', '', ''],
    ['Chỉ tiêu', 'Tháng 5', 'Tăng (%)'],
    [
      'Bán lẻ',
      { formula: '=IF(Nguồn!D3="","",Nguồn!D3/1000)', value: 42.3005 },
      { formula: '=CT.GROWTH(B3,41.2)', value: 2.67 },
    ],
    ['Tổng', { formula: '=SUM(B3:B3,Nguồn!$D$4)', value: 8292.3005 }, ''],
  ],
  { name: 'Bảng' },
);
const SHEETS = [SOURCE, TABLE];

const wayOf = (address: string) => figureWay(address, SHEETS)!;

test('a linked figure tells its source in the source’s own words, and the formula with numbers', () => {
  const { cell } = wayOf("\'Bảng\'!B3");
  expect(cell).toMatchObject({ value: 42.3005, writtenOut: '42.300,5/1.000' });
  expect(cell.sources).toEqual([
    expect.objectContaining({
      address: "\'Nguồn\'!D3",
      rowName: 'Bán lẻ hàng hóa',
      value: 42300.5,
      formula: null,
      writtenOut: null,
      sources: [],
    }),
  ]);
});

test('the way goes further up where the source is a formula itself', () => {
  const { cell } = wayOf("\'Bảng\'!B4");
  expect(cell.writtenOut).toBe('SUM(42,3005; 8.250)');
  const [linked, added] = cell.sources;
  expect(linked.sources[0]).toMatchObject({ address: "\'Nguồn\'!D3" });
  expect(added).toMatchObject({
    writtenOut: '8.100+150',
    sources: [{ address: "\'Nguồn\'!C4", value: 8100 }],
  });
});

test('downstream are all cells that read it, by single reference, with marks or in a range', () => {
  expect(wayOf("\'Bảng\'!B3").usedBy.map(({ address }) => address)).toEqual(["\'Bảng\'!C3", "\'Bảng\'!B4"]);
  expect(wayOf("\'Nguồn\'!D4").usedBy.map(({ address }) => address)).toEqual(["\'Bảng\'!B4"]);
  expect(wayOf("\'Nguồn\'!C3").usedBy).toEqual([]);
});

test('cells that refer to each other are told once', () => {
  const round = sheet(
    [
      [
        { formula: '=B1', value: 1 },
        { formula: '=A1', value: 1 },
      ],
    ],
    { name: 'Vòng' },
  );
  const { cell } = figureWay("\'Vòng\'!A1", [round])!;
  expect(cell.sources).toEqual([expect.objectContaining({ address: "\'Vòng\'!B1", sources: [], more: 1 })]);
});

test('a formula of names is shown as it is, and a cell of no sheet has no way', () => {
  const named = sheet([[{ formula: '=DoanhThu*2', value: 4 }]], { name: 'Tên' });
  expect(figureWay('Tên!A1', [named])!.cell).toMatchObject({ writtenOut: null, formula: '=DoanhThu*2' });
  expect(figureWay('Khác!A1', SHEETS)).toBeNull();
});

test('downstream are also blocks and texts of reports that use it by way of another cell', () => {
  const report = sheet(
    [[{ formula: '=CT.SENTENCE("Bán lẻ",Bảng!B3,"tỷ đồng")', value: 'Bán lẻ ước đạt 42,3 tỷ đồng' }]],
    { name: 'Lời văn' },
  );
  const blocks = [{ table: 'TMBL', sheet: 'Bảng', area: { row: 1, column: 0, rows: 3, columns: 2 } }];
  const way = figureWay("'Nguồn'!D3", [...SHEETS, report], { blocks })!;
  expect(way.usedBy.map(({ address, kind, table, isDirect }) => [address, kind, table, isDirect])).toEqual([
    ["'Bảng'!B3", 'block', 'TMBL', true],
    ["'Bảng'!C3", 'cell', null, false],
    ["'Bảng'!B4", 'block', 'TMBL', false],
    ["'Lời văn'!A1", 'report', null, false],
  ]);
});

describe('a sheet longer than what is read of it', () => {
  const long = { ...SOURCE, used: { ...SOURCE.area, rows: 5000 } };
  const linked = sheet([[{ formula: '=Nguồn!D4000', value: 77 }]], { name: 'Xa' });

  test('its far cells are asked for, and told once they are given', () => {
    expect(figureWay('Xa!A1', [long, linked])!.unread).toEqual(["'Nguồn'!D4000"]);
    const far = new Map([["'Nguồn'!D4000", { value: 77, formula: 77 }]]);
    const way = figureWay('Xa!A1', [long, linked], { far })!;
    expect(way.cell).toMatchObject({ writtenOut: '77', sources: [{ value: 77, formula: null }] });
    expect([way.unread, way.partly]).toEqual([[], ['Nguồn']]);
  });

  test('of whole columns the first cells are followed and the rest are counted', () => {
    const lookup = sheet([[{ formula: '=VLOOKUP("x",Nguồn!A:D,4,0)', value: 1 }]], { name: 'Tra' });
    const { cell } = figureWay('Tra!A1', [long, lookup])!;
    expect(cell.sources).toHaveLength(12);
    expect(cell.more).toBe(5000 * 4 - 12);
    expect(cell.writtenOut).toBe(`VLOOKUP("x"; 'Nguồn'!A:D; 4; 0)`);
  });
});

test('a figure that more cells use than are told says so, and one that just as many use does not', () => {
  const usedBy = (count: number) => {
    const readers = Array.from({ length: count }, () => [{ formula: "='Nguồn'!D3*2", value: 84601 }]);
    return figureWay("'Nguồn'!D3", [SOURCE, sheet(readers, { name: 'Dùng' })])!;
  };
  expect(usedBy(60)).toMatchObject({ isUsedByMore: false });
  expect(usedBy(61)).toMatchObject({ isUsedByMore: true });
  expect(usedBy(61).usedBy).toHaveLength(60);
});
