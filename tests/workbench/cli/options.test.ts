import { CHOICE_NAMES, choiceOf, HELP } from '../../../src/tables/choices';
import { COMMANDS, helpOf, usageOf } from '../../../src/workbench/cli/commands';
import { readInsertOptions } from '../../../src/workbench/cli/insert-options';
import { UsageError } from '../../../src/workbench/cli/usage-error';
import { languageIn } from '../../../src/workbench/cli/words';

const needed = ['--workbook', 'in.xlsx', '--table', 'ct-nam', '--out', 'out.xlsx'];

test('what is not said is left to the workbook or has its stated default', () => {
  expect(readInsertOptions(needed)).toEqual({
    workbook: 'in.xlsx',
    asked: { table: 'CT-NAM' },
    out: 'out.xlsx',
    year: undefined,
    form: 'growth',
    language: 'vi',
    baseYear: undefined,
    source: 'auto',
    at: undefined,
    another: false,
    cells: [],
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

test('a list names each once, in the order that the choice has or the user says', () => {
  expect(readInsertOptions([...needed, '--plans', 'striving, Central']).choices).toEqual({
    plans: ['central', 'striving'],
  });
  expect(readInsertOptions([...needed, '--share-units', ' Xã B ;Xã A,\nXã C;']).choices).toEqual({
    shareUnits: ['Xã B', 'Xã A', 'Xã C'],
  });
});

test.each([
  [['--table', 'CT-NAM'], /--workbook, --table \(or --template\) and --out are needed/],
  [[...needed, '--year', '23'], /--year is a year from 1990 to 2100, not "23"/],
  [[...needed, '--year', '1989'], /--year is a year from 1990 to 2100/],
  [[...needed, '--base-year', '2101'], /--base-year is a year from 1990 to 2100/],
  [[...needed, '--form', 'rate'], /--form is growth or index/],
  [
    [...needed, '--tabel', 'x'],
    /there is no option "--tabel"; the options are --workbook, --table, --template, --out/,
  ],
  [[...needed, '--indicator', 'Xuất'], /--indicator is output or .*exports or imports/],
  [
    [...needed, '--plans', 'central,other'],
    /--plans is central, council, adjusted, striving, not "central,other"/,
  ],
  [[...needed, '--share-units', 'Xã A; xã a'], /--share-units is names with a semicolon between, each once/],
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

test('what is wrong is said in both languages', () => {
  const told = (words: string[]) => {
    try {
      readInsertOptions([...needed, ...words]);
    } catch (error) {
      return (error as UsageError).words;
    }
    return undefined;
  };
  expect(told(['--year', '1989'])).toEqual({
    vi: '--year là năm từ 1990 đến 2100, không phải "1989"',
    en: '--year is a year from 1990 to 2100, not "1989"',
  });
  expect(told(['--mode', 'auto'])?.vi).toBe('--mode là ct hoặc plain hoặc values, không phải "auto"');
});

test.each(CHOICE_NAMES)('the help tells of the choice %s, what can be chosen and the default', (name) => {
  const choice = choiceOf(name);
  for (const language of ['vi', 'en'] as const) {
    const help = helpOf('insert', language).replace(/\s+/g, ' ');
    expect(help).toContain(`--${choice.option}`);
    expect(help).toContain(HELP[name].says[language]);
    if (choice.kind === 'oneOf') for (const key of Object.keys(choice.options)) expect(help).toContain(key);
    if (choice.kind === 'number') expect(help).toMatch(new RegExp(`${choice.least} (đến|to) ${choice.most}`));
  }
});

test.each(COMMANDS.map(({ name }) => name))('%s has its help in both languages', (name) => {
  expect(helpOf(name, 'vi')).toMatch(new RegExp(`^cách dùng: .*\\n[^]*${name}: `));
  expect(helpOf(name, 'en')).toMatch(new RegExp(`^usage: .*\\n[^]*${name}: `));
  expect(helpOf('', 'vi')).toContain(COMMANDS.find((one) => one.name === name)!.help.vi);
  expect(usageOf(name, 'vi')).toContain('cho biết thêm');
});

test('the language of an answer is known before the words are understood', () => {
  expect(languageIn(['--wrong'])).toBe('vi');
  expect(languageIn(['--language', 'EN', '--wrong'])).toBe('en');
  expect(languageIn(['--language=en'])).toBe('en');
  expect(languageIn(['--language', 'fr'])).toBe('vi');
});
