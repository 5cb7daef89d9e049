import { readInsertOptions, UsageError } from '../../../src/workbench/cli/options';

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
    json: false,
  });
});

test('everything can be said', () => {
  const words = ['--year', '2023', '--form', 'index', '--source', 'none', '--at', "'Tờ 1'!B2", '--json'];
  expect(readInsertOptions([...needed, ...words, '--language', 'en', '--base-year', '2020'])).toMatchObject({
    year: 2023,
    form: 'index',
    language: 'en',
    baseYear: 2020,
    source: null,
    at: "'Tờ 1'!B2",
    json: true,
  });
});

test.each([
  [['--table', 'CT-NAM'], /--workbook, --table and --out are needed/],
  [[...needed, '--year', '23'], /--year is a year such as 2023/],
  [[...needed, '--form', 'rate'], /--form is growth or index/],
  [[...needed, '--tabel', 'x'], /tabel/],
  [['--workbook', 'a', '--out', 'b', '--table', 'GDP'], /--table is CT-NAM or TARGETS/],
])('%j is refused with a sentence that says what is wrong', (words, message) => {
  expect(() => readInsertOptions(words)).toThrow(UsageError);
  expect(() => readInsertOptions(words)).toThrow(message);
});
