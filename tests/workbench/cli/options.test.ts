import { TRACKED_INDICATORS } from '../../../src/tables';
import { TEMPLATES } from '../../tables/templates';
import { readInsertOptions } from '../../../src/workbench/cli/insert-options';
import { INDICATOR_NAMES, TABLE_NAMES } from '../../../src/workbench/cli/table-options';
import { UsageError } from '../../../src/workbench/cli/usage-error';

const needed = ['--workbook', 'in.xlsx', '--table', 'ct-nam', '--out', 'out.xlsx'];

test('what is not said is left to the workbook or has its stated default', () => {
  expect(readInsertOptions(needed)).toEqual({
    workbook: 'in.xlsx',
    table: 'CT-NAM',
    out: 'out.xlsx',
    year: undefined,
    form: 'growth',
    language: 'vi',
    baseYear: undefined,
    source: 'auto',
    at: undefined,
    another: false,
    choices: {},
    json: false,
  });
});

test('everything can be said', () => {
  const words = [
    '--year',
    '2023',
    '--form',
    'index',
    '--source',
    'none',
    '--at',
    "'Tờ 1'!B2",
    '--json',
    '--new',
  ];
  expect(readInsertOptions([...needed, ...words, '--language', 'en', '--base-year', '2020'])).toMatchObject({
    year: 2023,
    form: 'index',
    language: 'en',
    baseYear: 2020,
    source: null,
    at: "'Tờ 1'!B2",
    another: true,
    json: true,
  });
});

test.each([
  [['--table', 'CT-NAM'], /--workbook, --table and --out are needed/],
  [[...needed, '--year', '23'], /--year is a year from 1990 to 2100, not "23"/],
  [[...needed, '--year', '1989'], /--year is a year from 1990 to 2100/],
  [[...needed, '--base-year', '2101'], /--base-year is a year from 1990 to 2100/],
  [[...needed, '--form', 'rate'], /--form is growth or index/],
  [[...needed, '--tabel', 'x'], /there is no option "--tabel"; the options are --workbook, --table, --out/],
  [[...needed, '--indicator', 'Xuất'], /--indicator is output or .*exports or imports/],
  [[...needed, 'extra'], /extra/],
  [[...needed, '--month', '13'], /--month is a number from 1 to 12/],
  [[...needed, '--rows', '0'], /--rows is a number from 1 to 5000/],
  [[...needed, '--scale', 'đồng'], /--scale is nghìn tỷ đồng or/],
  [[...needed, '--scale', 'tỷ đồng,triệu đồng'], /at most one unit of đồng/],
  [[...needed, '--mode', 'auto'], /--mode is ct or plain or values/],
  [['--workbook', 'a', '--out', 'b', '--table', 'GDP'], /--table is CT-NAM or TARGETS or BC-THANG/],
])('%j is refused with a sentence that says what is wrong', (words, message) => {
  expect(() => readInsertOptions(words)).toThrow(UsageError);
  expect(() => readInsertOptions(words)).toThrow(message);
});

test('the choices of a table are read where they are named', () => {
  const words = [
    '--month',
    '5',
    '--quarter',
    '2',
    '--rows',
    '8',
    '--digits',
    '1',
    '--mode',
    'plain',
    '--signature',
  ];
  const units = ['--scale', 'Triệu đồng, nghìn USD'];
  expect(readInsertOptions([...needed, ...words, ...units]).choices).toEqual({
    month: 5,
    quarter: 2,
    rows: 8,
    digits: 1,
    scale: ['triệu đồng', 'nghìn USD'],
    mode: 'plain',
    signature: true,
  });
});

test('the words for tables and for what a table may be about are those of the add-in', () => {
  expect([...TABLE_NAMES]).toEqual(Object.keys(TEMPLATES));
  expect([...INDICATOR_NAMES]).toEqual(TRACKED_INDICATORS);
});
