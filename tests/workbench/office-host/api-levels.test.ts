import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ONLINE, reaches } from '../../../src/workbench/office-host/api-level';
import { CLASSES } from '../../../src/workbench/office-host/objects';
import { closeOffices, office } from './office';

afterEach(closeOffices);

/** Microsoft's own declarations: the requirement set of each member, by class and JavaScript name. */
function documentedLevels(): Map<string, string> {
  const file = path.join(__dirname, '../../../node_modules/@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const excel = text.slice(text.indexOf('declare namespace Excel {'));
  // the declaration only tells the set of its password
  const levels = new Map([['WorksheetProtection.unprotect', '1.2']]);
  let className = '';
  let level: string | undefined;
  for (const line of excel.split('\n')) {
    if (line.startsWith('}')) break;
    className = /^ {4}class (\w+)/.exec(line)?.[1] ?? className;
    if (/^ {8}\/\*\*/.test(line)) level = undefined;
    // the first one is the member's, later ones are of parameters that came after it
    level ??= line.includes('[Api set: ExcelApiOnline')
      ? ONLINE
      : /\[Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
    const key = `${className}.${member}`;
    if (member && level && !levels.has(key)) levels.set(key, level);
  }
  return levels;
}

/** Members that are the library's own business: what `Excel.createWorkbook` sends is no member that an add-in knows. */
const isPublic = (name: string) => !name.startsWith('_') && name !== 'createAndOpenWorkbook';
/** Office.js reads `showGridlines` by its name and writes it by this one. */
const WRITTEN_AS: Readonly<Record<string, string>> = { gridlines: 'showGridlines' };
const lowerFirst = (name: string) => name[0].toLowerCase() + name.slice(1);

const declared = Object.entries(CLASSES)
  .filter(([className]) => !/Service$|^CustomFunctions$/.test(className))
  .flatMap(([className, { properties, navigation, methods, events }]) => [
    ...Object.entries<{ since: string }>({ ...properties, ...navigation, ...methods }).map(
      ([name, { since }]) => [className, WRITTEN_AS[lowerFirst(name)] ?? lowerFirst(name), since] as const,
    ),
    ...Object.entries<{ since: string }>(events ?? {}).map(
      ([name, { since }]) => [className, `on${name.replace('DataChanged', 'Changed')}`, since] as const,
    ),
  ])
  .filter(([, name]) => isPublic(name));

describe('every member the host knows', () => {
  const documented = documentedLevels();

  test('belongs to the requirement set that Microsoft declares for it', () => {
    const wrong = declared
      .map(([className, name, since]) => ({ name: `${className}.${name}`, since }))
      .filter(({ name, since }) => documented.get(name) !== since)
      // one class of the host stands for a collection and for its scoped twin
      .filter(({ name, since }) => documented.get(name.replace('Collection.', 'ScopedCollection.')) !== since)
      .map(({ name, since }) => `${name}: ${since}, declared ${documented.get(name) ?? 'nowhere'}`);
    expect(wrong).toEqual([]);
  });
});

test('levels are compared part by part: 1.10 is above 1.9', () => {
  expect(reaches('1.10', '1.9')).toBe(true);
  expect(reaches('1.9', '1.10')).toBe(false);
  expect(reaches('1.14', '1.14')).toBe(true);
  expect(reaches('2.0', '1.14')).toBe(true);
});

test('a member newer than the declared level is ApiNotFound', async () => {
  const { refusal } = await office(undefined, { apiLevel: '1.11' });
  const code = await refusal(async (context) => {
    const spill = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    spill.load('hasSpill');
  });
  expect(code).toBe('ApiNotFound');
});

test('a method newer than the declared level is ApiNotFound, and nothing after it is done', async () => {
  const { refusal, engine } = await office(undefined, { apiLevel: '1.8' });
  const code = await refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.pageLayout.orientation = 'Landscape';
    sheet.getRange('A2').values = [[2]];
  });
  expect(code).toBe('ApiNotFound');
  expect(
    engine
      .read('s1', { row: 0, column: 0, rows: 2, columns: 1 })
      .flat()
      .map(({ value }) => value),
  ).toEqual([1, '']);
});

test('what Excel can do and the workbench cannot is NotImplemented, with the name of the member', async () => {
  const { run, OfficeExtension } = await office();
  await expect(
    run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').charts.load('items/name');
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringContaining('Worksheet.charts') as string,
  });
  expect(OfficeExtension.Error).toBeDefined();
});
