import type { Engine } from '../../../src/workbench/engine/engine';
import { closeEngines, content, open } from './content';

afterEach(closeEngines);

/** Milliseconds that `count` formulas in one column take from the opened file to their values. */
async function timeOf(count: number): Promise<number> {
  const cells = Object.fromEntries(
    Array.from({ length: count }, (_, row) => [row, { 0: { v: row + 1, t: 2 }, 1: { f: `=A${row + 1}*2` } }]),
  );
  const started = performance.now();
  const engine: Engine = await open(content(cells, { rowCount: count + 1 }));
  await engine.settled();
  const time = performance.now() - started;
  const last = { row: count - 1, column: 1, rows: 1, columns: 1 };
  expect(engine.read('s1', last)[0]?.[0]?.value).toBe(count * 2);
  return time;
}

describe('the time of a calculation', () => {
  it('grows with the number of formulas, not with its square', async () => {
    await timeOf(500);
    const small = await timeOf(2500);
    const large = await timeOf(20_000);
    // eight times as many formulas: in proportion 8, by the square 64
    expect(large / small).toBeLessThan(32);
  }, 120_000);
});
