import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LOADER = path.join(__dirname, '../../scripts/compiled.cjs');

describe('built files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'compiled-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, code: string) => writeFileSync(path.join(folder, name), code);
  const kept = () => readdirSync(folder).filter((name) => name.endsWith('.v8'));
  const run = () =>
    execFileSync(process.execPath, [
      '-e',
      `require(${JSON.stringify(LOADER)}).loadCompiled(${JSON.stringify(path.join(folder, 'main.js'))})`,
    ])
      .toString()
      .trim();

  it('run from what was compiled before, each part once, and again once they have changed', () => {
    write('part.js', `exports.word = 'một'; console.log('part');`);
    write(
      'main.js',
      `const { word } = require('./part.js'); require('./part.js'); console.log(word, __filename);`,
    );
    const first = run();
    expect(first).toBe(`part\nmột ${path.join(folder, 'main.js')}`);
    expect(kept()).toHaveLength(2);
    expect(run()).toBe(first);
    expect(kept()).toHaveLength(2);
    // V8 itself would take this for the same: it is as long as it was
    write('part.js', `exports.word = 'hai'; console.log('part');`);
    expect(run()).toBe(first.replace('một', 'hai'));
  });

  it('run where what was compiled is broken', () => {
    write('main.js', `console.log(1 + 1);`);
    run();
    write(kept()[0], 'không phải mã máy');
    expect(run()).toBe('2');
  });
});
