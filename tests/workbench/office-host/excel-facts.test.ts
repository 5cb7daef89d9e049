import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.join(__dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const FACTS = Array.from({ length: 16 }, (_, index) => index + 1);

/** Numbers that the names of tests cite: `fact 4` in the first argument of `test(…)`, `it.each(…)(…)` and the like. */
function citedIn(text: string): number[] {
  const cited: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name))
        cited.push(...[...name.text.matchAll(/\bfact (\d+)\b/g)].map(([, number]) => Number(number)));
    }
    ts.forEachChild(node, visit);
  };
  if (text.includes('fact ')) visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return cited;
}

const testFiles = () =>
  readdirSync(path.join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !__filename.endsWith(file))
    .map((file) => path.join('tests', file));

test('a name is seen only where a test has it', () => {
  expect(citedIn("// fact 3\ntest('fact 4: a', () => 'fact 5');")).toEqual([4]);
  expect(citedIn("test.each([1, 'fact 2'])(\n  'fact 6 and fact 7, %s', f)")).toEqual([6, 7]);
});

const CITED = new Set(testFiles().flatMap((file) => citedIn(read(file))));

test.each(FACTS)('fact %d of Excel has a row on the page, and a test that cites it', (fact) => {
  expect(read('docs/excel-facts.md')).toMatch(new RegExp(`^\\| ${fact} \\| .+ \\| .+ \\| .+ \\|$`, 'm'));
  expect(CITED).toContain(fact);
});

test('fact 14: the guide says what to do about cells that stay #NAME? and panes that stay blank', () => {
  const guide = read('docs/huong-dan.md');
  expect(guide).toContain('Khôi phục hàm CT');
  expect(guide).toMatch(/ngăn .*trống/i);
});
