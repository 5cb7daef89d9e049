import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tableCases } from './case-files';

describe('a folder of cases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cases-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const addCase = (name: string, files: Record<string, string>) => {
    mkdirSync(path.join(folder, name));
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, name, file), text);
  };

  test('yields a case for each folder, with its name', () => {
    addCase('A', { 'case.json': '{"about":"one"}', 'plan.txt': '---' });
    addCase('B', { 'case.json': '{"about":"two"}', 'plan.txt': '---' });
    expect(tableCases(folder)).toEqual([
      { name: 'A', about: 'one' },
      { name: 'B', about: 'two' },
    ]);
  });

  test.each([['case.json'], ['plan.txt']])('is refused where one has no %s', (missing) => {
    const files: Record<string, string> = { 'case.json': '{}', 'plan.txt': '---' };
    delete files[missing];
    addCase('A', files);
    expect(() => tableCases(folder)).toThrow(`A/${missing} is missing: the folder yields no test`);
  });

  test('is refused where no test reads a file in it', () => {
    addCase('A', { 'case.json': '{}', 'plan.txt': '---', 'expected.json': '{}' });
    expect(() => tableCases(folder)).toThrow('No test reads A/expected.json');
  });
});
