import type { Library } from './library';
import { call, loadLibrary, ShownError } from './library';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

/** Required arguments with which each function has a result, and what it shows where each is 0, as the desktop hands over a blank. */
const sound: Record<string, { args: unknown[]; ifZero: unknown[] }> = {
  AVGGROWTH: { args: [121, 100, 2], ifZero: [-1, '#DIV/0!', '#NUM!'] },
  CHECKPCT: { args: [10, 110, 100], ifZero: ['lệch 10,0', 'lệch -100,0', '#DIV/0!'] },
  CONTRIBUTION: { args: [12, 10, 100], ifZero: [-10, 12, '#DIV/0!'] },
  CUMULATE: { args: [[[5, 6]]], ifZero: [0] },
  DEFLATE: { args: [110, 110], ifZero: [0, '#DIV/0!'] },
  DEFLATOR: { args: [110, 100], ifZero: [0, '#DIV/0!'] },
  EXCELLENTCAP: { args: [36], ifZero: [0] },
  GROWTH: { args: [110, 100], ifZero: [-1, '#DIV/0!'] },
  IMPLIEDBASE: { args: [110, 10], ifZero: [0, 110] },
  IMPLIEDPLAN: { args: [110, 110], ifZero: [0, '#DIV/0!'] },
  NEEDED: { args: [40, 90], ifZero: [0, 0] },
  PLANGAP: { args: [50, 100, 6], ifZero: [-50, '#DIV/0!', '#NUM!'] },
  PLANPCT: { args: [110, 100], ifZero: [0, '#DIV/0!'] },
  POINTS: { args: [9, 6], ifZero: [-6, 9] },
  RATING: { args: [95], ifZero: ['Không hoàn thành nhiệm vụ'] },
  READREPORT: { args: ['Xuất khẩu ước đạt 5 tấn.'], ifZero: ['#N/A'] },
  REBASE: { args: [[[5]], 2, 1], ifZero: [0, 0, '#DIV/0!'] },
  REMAINING: { args: [100, 40, 6], ifZero: [0, 100 / 6, '#DIV/0!'] },
  SENTENCE: {
    args: ['Đường', 5, 'tấn'],
    ifZero: ['0 ước đạt 5 tấn', 'Đường ước đạt 0 tấn', 'Đường ước đạt 5'],
  },
  SHARE: { args: [25, 100], ifZero: [0, '#DIV/0!'] },
  UNIT: { args: [5, 'tấn', 'kg'], ifZero: [0, '#VALUE!', '#VALUE!'] },
  VERDICT: { args: [95, 90], ifZero: ['Không đạt', 'Vượt'] },
  VNUMBER: { args: ['5'], ifZero: [0] },
  VTEXT: { args: [5], ifZero: ['0'] },
  YEAREND: { args: [50, 6], ifZero: [0, '#NUM!'] },
  YTD: { args: [[[5, 6]], 2], ifZero: [0, '#NUM!'] },
  YTDGROWTH: { args: [[[5, 6]], [[5, 5]], 2], ifZero: [-1, '#DIV/0!', '#NUM!'] },
};

/** A blank unit leaves it to the value's own text. */
const mayBeBlank = new Set(['SENTENCE.unit']);

const required = () =>
  library.en.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, optional }, place) => (optional ? [] : [{ id, name, place }])),
  );

/** The function with one argument replaced, in the shape of what it replaces. */
function replaced(id: string, place: number, by: unknown): unknown {
  const { args = [] } = sound[id] ?? {};
  const shaped = Array.isArray(args[place])
    ? (args[place] as unknown[][]).map((row) => row.map(() => by))
    : by;
  return call(library, id, Object.assign([...args], { [place]: shaped }));
}

const flat = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value.flat() : [value]).map((cell: unknown) =>
    cell instanceof ShownError ? cell.code : cell,
  );

test('every function is tried', () => {
  expect(Object.keys(sound)).toEqual(library.en.functions.map(({ id }) => id));
  for (const [id, { args, ifZero }] of Object.entries(sound)) {
    expect(ifZero).toHaveLength(args.length);
    for (const cell of flat(call(library, id, args))) expect(String(cell)).not.toMatch(/^#/);
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
    const isNumber = typeof flat(sound[id]?.args[place])[0] === 'number';
    if (!isNumber) continue;
    for (const sign of ['-', '…', '...', 'x']) {
      const cells = flat(replaced(id, place, sign));
      expect([id, name, sign, cells]).toEqual([id, name, sign, cells.map(() => '')]);
    }
  }
});

test('a blank that arrives as 0 counts as 0', () => {
  for (const { id, name, place } of required()) {
    const expected = sound[id]?.ifZero[place];
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
    const { args = [] } = sound[id] ?? {};
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
