import type { Engine } from '../../../src/workbench/engine/engine';
import { closeEngines, content, open } from './content';
import { processorClock } from '../../processor-time';

afterEach(closeEngines);

/** Milliseconds of the processor that `count` formulas in one column take from the opened file to their values. */
async function timeOf(count: number): Promise<number> {
  const cells = Object.fromEntries(
    Array.from({ length: count }, (_, row) => [row, { 0: { v: row + 1, t: 2 }, 1: { f: `=A${row + 1}*2` } }]),
  );
  const spent = processorClock();
  const engine: Engine = await open(content(cells, { rowCount: count + 1 }));
  await engine.settled();
  const time = spent();
  const last = { row: count - 1, column: 1, rows: 1, columns: 1 };
  expect(engine.read('s1', last)[0]?.[0]?.value).toBe(count * 2);
  return time;
}

/** Milliseconds of the processor that writing cells one by one takes beside other sheets with 2,000 formulas each. */
async function timeOfWriting(sheets: number): Promise<number> {
  const formulas = Object.fromEntries(
    Array.from({ length: 2000 }, (_, row) => [row, { 0: { f: '=1+1', v: 2, t: 2 } }]),
  );
  const workbook = content();
  for (const id of Array.from({ length: sheets }, (_, place) => `other${place}`)) {
    workbook.grid.sheetOrder.push(id);
    workbook.grid.sheets[id] = { id, name: id, rowCount: 2000, columnCount: 5, cellData: formulas };
  }
  const engine = await open(workbook);
  const spent = processorClock();
  for (let row = 0; row < 100; row++) engine.write('s1', { row, column: 0, rows: 1, columns: 1 }, [[row]]);
  return spent();
}

describe('the time of a write', () => {
  it('is the same however many formulas stand on other sheets', async () => {
    await timeOfWriting(0);
    const alone = await timeOfWriting(0);
    const beside = await timeOfWriting(30);
    // each write would look at 60,000 formulas
    expect(beside / alone).toBeLessThan(20);
  }, 120_000);
});

describe('the time of a calculation', () => {
  it('grows with the number of formulas, not with its square', async () => {
    await timeOf(500);
    const small = await timeOf(2500);
    const large = await timeOf(20_000);
    // eight times as many formulas: in proportion 8, by the square 64
    expect(large / small).toBeLessThan(32);
  }, 120_000);
});
