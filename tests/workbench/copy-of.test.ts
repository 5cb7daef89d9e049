import { runInNewContext } from 'node:vm';
import { copyOf } from '../../src/workbench/copy-of';

test('a copy is like the data and shares nothing that can be changed', () => {
  const data = {
    cells: { 0: { 1: { v: 'x', s: null } } },
    list: [1, [2]],
    map: new Map([['a', { b: 1 }]]),
    bytes: Uint8Array.from([1, 2]),
  };
  const copy = copyOf(data);
  expect(copy).toEqual(data);
  copy.cells[0][1].v = 'y';
  copy.map.get('a')!.b = 2;
  copy.bytes[0] = 9;
  expect([data.cells[0][1].v, data.map.get('a')!.b, data.bytes[0]]).toEqual(['x', 1, 1]);
});

test('a name of a file that is also a property of objects is a name in the copy', () => {
  const data = JSON.parse('{"__proto__":{"v":1},"constructor":2}') as Record<string, unknown>;
  const copy = copyOf(data);
  expect(Object.keys(copy)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

test('a text of data of another realm is not copied either', () => {
  const text = 'x'.repeat(1_000_000);
  const data = runInNewContext('({ cells: Array.from({ length: 2000 }, () => ({ v: text })) })', {
    text,
  }) as { cells: { v: string }[] };
  const before = process.memoryUsage().heapUsed;
  const copy = copyOf(data);
  expect(copy.cells).toHaveLength(2000);
  // two thousand copies would be two gigabytes
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
});
