/** What a cell shows: a number, a text, `''` where it is empty; `undefined` where only Excel can know. */
export type Shown = number | string | undefined;

/** How many cells an operand is: one, one or none, several, or neighbours that a formula names as ranges. */
type Leaf = 'cell' | 'optional' | 'cells' | 'runs';

/** The operands of a kind by name; a shape in brackets stands for a list of operands. */
interface Shape {
  readonly [name: string]: Leaf | readonly [Shape];
}

/** The operands themselves: `Cell` stands for a cell, `Run` for a row of neighbours. */
export type Operands<S extends Shape, Cell, Run> = {
  readonly [Name in keyof S]: S[Name] extends 'cell'
    ? Cell
    : S[Name] extends 'optional'
      ? Cell | null
      : S[Name] extends 'cells'
        ? readonly Cell[]
        : S[Name] extends 'runs'
          ? readonly Run[]
          : S[Name] extends readonly [infer Inner extends Shape]
            ? readonly Operands<Inner, Cell, Run>[]
            : never;
};

/** References as they stand in a formula: `F8`, `F8:F12`. */
type Texts<S extends Shape> = Operands<S, string, string>;
type Values<S extends Shape> = Operands<S, Shown, readonly Shown[]>;
type Keys<S extends Shape, Key> = Operands<S, Key, readonly Key[]>;

/** What a kind of formula means. It knows no tables, only its operands. */
interface Meaning<S extends Shape, Options> {
  /** The formula, calling our functions, without `=`. */
  ct(cells: Texts<S>, options: Options): string;
  /** What Excel will show for it. */
  value(cells: Values<S>, options: Options): Shown;
  /** How the number row under a header prints it; `null` where it prints only the column's own number. */
  numberRow(cells: Texts<S>, options: Options): string | null;
}

/** A formula over cells that are named by keys of the caller's own. */
export interface Formula<Key> {
  readonly references: readonly Key[];
  ct(refer: (key: Key) => string): string;
  value(shown: (key: Key) => Shown): Shown;
  numberRow(refer: (key: Key) => string): string | null;
}

interface Kind<S extends Shape, Options> extends Meaning<S, Options> {
  /** The cells that it reads. */
  references<Key>(cells: Keys<S, Key>): Key[];
  /** A formula of this kind over cells named by keys. */
  over<Key>(cells: Keys<S, Key>, options: Options): Formula<Key>;
}

function mapped(
  shape: Shape,
  cells: Readonly<Record<string, unknown>>,
  one: (cell: unknown) => unknown,
  run: (cells: readonly unknown[]) => unknown,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, leaf] of Object.entries(shape)) {
    const operand = cells[name];
    if (leaf === 'cell') result[name] = one(operand);
    else if (leaf === 'optional') result[name] = operand === null ? null : one(operand);
    else if (leaf === 'cells') result[name] = (operand as unknown[]).map(one);
    else if (leaf === 'runs') result[name] = (operand as unknown[][]).map(run);
    else
      result[name] = (operand as Record<string, unknown>[]).map((inner) => mapped(leaf[0], inner, one, run));
  }
  return result;
}

/** Makes a kind of what it means for its operands. */
export function kind<const S extends Shape, Options = void>(
  shape: S,
  meaning: Meaning<S, Options>,
): Kind<S, Options> {
  const references = <Key>(cells: Keys<S, Key>): Key[] => {
    const found: Key[] = [];
    const note = (cell: unknown) => found.push(cell as Key);
    mapped(shape, cells, note, (run) => run.forEach(note));
    return found;
  };
  const texts = <Key>(cells: Keys<S, Key>, refer: (key: Key) => string): Texts<S> => {
    const one = (cell: unknown) => refer(cell as Key);
    const run = (neighbours: readonly unknown[]) => {
      const [first, last] = [one(neighbours[0]), one(neighbours[neighbours.length - 1])];
      return first === last ? first : `${first}:${last}`;
    };
    return mapped(shape, cells, one, run) as Texts<S>;
  };
  const values = <Key>(cells: Keys<S, Key>, shown: (key: Key) => Shown): Values<S> => {
    const one = (cell: unknown) => shown(cell as Key);
    return mapped(shape, cells, one, (run) => run.map(one)) as Values<S>;
  };
  return {
    ...meaning,
    references,
    over: (cells, options) => ({
      references: references(cells),
      ct: (refer) => meaning.ct(texts(cells, refer), options),
      value: (shown) => meaning.value(values(cells, shown), options),
      numberRow: (refer) => meaning.numberRow(texts(cells, refer), options),
    }),
  };
}
