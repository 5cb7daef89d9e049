import { acceptanceOf, checkSheets, type Acceptance } from '../../../src/findings/check';
import { cellName } from '../../../src/spreadsheet/a1';
import { readSheets } from '../../linking/sheet-notation';

function checkOf(lines: readonly string[], accepted: readonly Acceptance[] = []) {
  const steps = checkSheets(
    readSheets(lines).map(({ snapshot }) => snapshot),
    accepted,
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `rate F5`: what is found and not accepted, cell by cell. */
const found = (lines: readonly string[], accepted: readonly Acceptance[] = []): string[] =>
  checkOf(lines, accepted).findings.flatMap(({ kind, cells }) =>
    cells.map(({ row, column, sheet }) => `${kind} ${sheet}!${cellName(row, column)}`),
  );

/** A table whose first row states a growth that its levels do not give. */
const table = (sheet: string, { from = 4, level = 471, rate = 25, title = 'KẾT QUẢ NĂM 2031' } = {}) => [
  `== ${sheet}`,
  `1| ${title}`,
  '3| TT | Chỉ tiêu | ĐVT | Thực hiện năm 2030 | Thực hiện năm 2031 | Tăng/giảm so với năm 2030 (%)',
  `${from}| 1 | Kim ngạch xuất khẩu | Triệu USD | 394 | ${level} | ${rate}`,
  `${from + 1}| 2 | Kim ngạch nhập khẩu | Triệu USD | 200 | 230 | 15`,
];

const acceptAll = (lines: readonly string[]): Acceptance[] =>
  checkOf(lines).findings.map((finding) => acceptanceOf(finding, 'đã xem'));

test('what was accepted is not found again, with its reason, also where its row moved', () => {
  const lines = table('T');
  expect(found(lines)).toEqual(['rate T!F4']);
  const accepted = acceptAll(lines);
  expect(found(lines, accepted)).toEqual([]);
  expect(checkOf(lines, accepted).accepted).toMatchObject([{ kind: 'rate', reason: 'đã xem' }]);
  expect(found(table('T', { from: 6 }), accepted)).toEqual([]);
});

test.each([
  ['the figure changes', { rate: 26 }],
  ['what it is held against changes', { level: 600 }],
])('it is found again when %s', (_, change) => {
  expect(found(table('T', change), acceptAll(table('T')))).toEqual(['rate T!F4']);
});

test('of two sheets with one title each is accepted by itself', () => {
  const both = [...table('T1'), ...table('T2', { level: 480 })];
  const [first] = checkOf(both).findings;
  expect(found(both, [acceptanceOf(first, 'đã xem')])).toEqual(['rate T2!F4']);
});

test('of two rows with one name and the same figures each is accepted by itself', () => {
  const row = (at: number) => `${at}| ${at} | Trong đó: dệt may | Triệu USD | 394 | 471 | #REF!`;
  const lines = [...table('T').slice(0, 3), row(4), row(5), row(6)];
  const [finding] = checkOf(lines).findings;
  expect(finding.cells).toHaveLength(3);
  const [first] = finding.cells;
  expect(found(lines, [acceptanceOf({ ...finding, cells: [first] }, 'đã xem')])).toEqual([
    'error T!F5',
    'error T!F6',
  ]);
});

test('a figure that was accepted as typed is still held against its levels', () => {
  const row = (at: number, rate: number | string) =>
    `${at}| ${at} | Nhóm hàng ${at} | Triệu USD | ${100 + at} | ${120 + at} | ${rate}`;
  const lines = [
    ...table('T').slice(0, 3),
    ...[4, 5, 6, 7].map((at) => row(at, ((120 + at) / (100 + at) - 1) * 100)),
    row(8, 313),
    ...[4, 5, 6, 7].map((at) => `formula F${at} =(E${at}/D${at}-1)*100`),
  ];
  expect(found(lines)).toEqual(['constantAmongFormulas T!F8']);
  expect(found(lines, acceptAll(lines))).toEqual(['rate T!F8']);
});

test('a formula is known again in another row', () => {
  const lines = (from: number) => [
    ...table('T').slice(0, 3),
    ...[0, 1].flatMap((at) => [
      `${from + at}| ${at} | Nhóm hàng ${at} | Triệu USD | ${200 + at} | ${(200 + at) * 1.17} | 17`,
      `formula E${from + at} =D${from + at}*1.17`,
    ]),
  ];
  const accepted = acceptAll(lines(4));
  expect(accepted).not.toEqual([]);
  expect(found(lines(9), accepted)).toEqual([]);
});

test.each([
  ['in a cell that shows percentages', 'format F4 0.0%'],
  ['beside cells that show percentages', 'format F5:F6 0.0%'],
  ['beside cells that leave thousands out', 'format F5:F6 #,##0,'],
])('a text that is a number is found and nothing is proposed %s', (_, format) => {
  const lines = [
    ...table('T').slice(0, 3),
    "4| 1 | Kim ngạch xuất khẩu | Triệu USD | 394 | 471 | '19,5",
    '5| 2 | Kim ngạch nhập khẩu | Triệu USD | 200 | 230 | 15',
    '6| 3 | Bán lẻ hàng hóa | Tỷ đồng | 200 | 230 | 15',
  ];
  const fixes = (more: string[]) =>
    checkOf([...lines, ...more])
      .findings.filter(({ kind }) => kind === 'textNumber')
      .flatMap(({ cells }) => cells.map(({ fix, fixFormat }) => [fix, fixFormat]));
  expect(fixes([])).toEqual([[19.5, '#,##0.0']]);
  expect(fixes([format])).toEqual([[undefined, undefined]]);
});
