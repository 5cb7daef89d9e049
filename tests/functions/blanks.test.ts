import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';
import { firstLine, trials } from './trials';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

/** A blank unit leaves it to the value's own text. */
const mayBeBlank = new Set(['SENTENCE.unit']);

const required = () =>
  library.en.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, optional }, place) => (optional ? [] : [{ id, name, place }])),
  );

/** The arguments that a function must be given, as the first line of its trial has them: with these it has a result. */
function sound(id: string): unknown[] {
  const trial = trials.find((one) => one.id === id);
  return trial ? firstLine(trial).slice(0, required().filter((one) => one.id === id).length) : [];
}

/** The function with one argument replaced, in the shape of what it replaces. */
function replaced(id: string, place: number, by: unknown): unknown {
  const args = sound(id);
  const shaped = Array.isArray(args[place])
    ? (args[place] as unknown[][]).map((row) => row.map(() => by))
    : by;
  return call(library, id, Object.assign([...args], { [place]: shaped }));
}

const flat = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value.flat() : [value]).map((cell: unknown) =>
    cell instanceof ShownError ? cell.code : cell,
  );

test('every function is tried, with a result where each argument that it must be given is 0', () => {
  for (const { id, ifZero } of trials) {
    const args = sound(id);
    expect([id, ifZero.length]).toEqual([id, args.length]);
    for (const cell of flat(call(library, id, args)))
      expect([id, cell]).toEqual([id, expect.not.stringMatching(/^#/)]);
  }
});

test('a blank that arrives as null or "" gives an empty text, whichever argument it is', () => {
  for (const { id, name, place } of required()) {
    if (mayBeBlank.has(`${id}.${name}`)) continue;
    for (const blank of [null, '']) {
      const cells = flat(replaced(id, place, blank));
      expect([id, name, cells]).toEqual([id, name, cells.map(() => '')]);
    }
  }
});

test('the signs of a table for missing numbers give an empty text', () => {
  for (const { id, name, place } of required()) {
    const isNumber = /^[\d.,]+%?$/.test(String(flat(sound(id)[place])[0]));
    if (!isNumber) continue;
    for (const sign of ['-', '…', '...', 'x']) {
      const cells = flat(replaced(id, place, sign));
      expect([id, name, sign, cells]).toEqual([id, name, sign, cells.map(() => '')]);
    }
  }
});

test('a blank that arrives as 0 counts as 0', () => {
  for (const { id, name, place } of required()) {
    const expected = trials.find((one) => one.id === id)?.ifZero[place];
    for (const cell of flat(replaced(id, place, 0))) {
      if (typeof expected === 'number') {
        expect([id, name, typeof cell]).toEqual([id, name, 'number']);
        expect(cell).toBeCloseTo(expected, 9);
      } else expect([id, name, cell]).toEqual([id, name, expected]);
    }
  }
});

test('a choice whose cell is blank counts as left out', () => {
  for (const { id, parameters } of library.en.functions) {
    const args = sound(id);
    const without = call(library, id, args);
    parameters.forEach(({ name, optional, dimensionality }, place) => {
      if (!optional || dimensionality === 'matrix') return;
      expect([id, name, call(library, id, Object.assign([...args], { [place]: null }))]).toEqual([
        id,
        name,
        without,
      ]);
    });
  }
});
