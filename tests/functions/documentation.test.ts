import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentedExamples } from './examples';
import { parseFormula, value } from './formula';
import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

const folder = path.join(__dirname, '../../docs/functions');
const headings = [
  'What it answers',
  'Syntax',
  'Arguments',
  'Result',
  'Errors',
  'Rule and source',
  'Examples',
];

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ id: path.basename(file, '.md'), text: readFileSync(path.join(folder, file), 'utf8') }));

function expectShown(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number' && typeof actual === 'number') {
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.max(1, Math.abs(expected)) * 1e-9);
  } else expect(actual).toEqual(expected);
}

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

test('every function has a page and every page a function', () => {
  expect(pages.map(({ id }) => id).sort()).toEqual([...library.functions.keys()].sort());
  expect(existsSync(folder)).toBe(true);
});

test.each([
  ['VERDICT', /formatted as % holds 0\.9/],
  ['NEEDED', /formatted as % holds 0\.9/],
  ['DEFLATE', /formatted as % holds 1\.052.*rate of price growth \(5\.2 %\) is no index/],
  ['GROWTH', /Levels, not rates: .*formatted as %/],
])('the page of %s warns of cells formatted as % and of rates', (id, warning) => {
  expect(pages.find((page) => page.id === id)?.text).toMatch(warning);
});

describe.each(pages)('the page of $id', ({ id, text }) => {
  it('has the fixed headings in their order', () => {
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    expect(text.startsWith(`# CT.${id}\n`)).toBe(true);
  });

  it('gives the syntax of the metadata', () => {
    const definition = library.en.functions.find((one) => one.id === id);
    const parameters =
      definition?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)) ?? [];
    expect(text).toContain(`\`=CT.${id}(${parameters.join(', ')})\``);
  });

  it('explains every argument', () => {
    const names = library.en.functions.find((one) => one.id === id)?.parameters.map(({ name }) => name) ?? [];
    const section = text.slice(text.indexOf('## Arguments'), text.indexOf('## Result'));
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  it('has examples', () => {
    expect(documentedExamples(text).length).toBeGreaterThanOrEqual(3);
  });

  it.each(documentedExamples(text))('shows $formula as $result', ({ formula, result }) => {
    const { id: called, args } = parseFormula(formula);
    const actual = call(library, called, args);
    if (result.startsWith('#')) {
      expect(actual).toBeInstanceOf(ShownError);
      expect((actual as ShownError).code).toBe(result);
      return;
    }
    const expected = value(result);
    if (!Array.isArray(expected)) return expectShown(actual, expected);
    const rows = actual as unknown[][];
    expect(rows.map((row) => row.length)).toEqual((expected as unknown[][]).map((row) => row.length));
    (expected as unknown[][]).forEach((row, r) => row.forEach((cell, c) => expectShown(rows[r]?.[c], cell)));
  });
});
