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
