import type { Words } from '../kit/words';

interface Chosen {
  /** What the pane's form calls it. */
  label: Words;
  /** What the command line calls it: `--option VALUE`. */
  option: string;
  /** Every table has it; any other only the tables that name it among their parameters. */
  everywhere?: true;
  /** Seldom changed: the form shows it behind "more options". */
  seldom?: true;
}

/** A whole number in a range. Without a default it may be left out. */
interface NumberRange extends Chosen {
  least: number;
  most: number;
  /** What holds where it is left out. */
  default?: number;
  /** How the form offers to leave it out; `{own}` is the table's own number. */
  unset?: Words;
}

/** A kind of choice says how it is asked for, read and checked. */
export type Choice =
  | (NumberRange & { kind: 'year' | 'number' })
  | (Chosen & {
      kind: 'oneOf';
      /** What may be chosen, and its words in a list. */
      options: Readonly<Record<string, Words>>;
      default: string;
      /** The list says which one is the default. */
      saysDefault?: true;
    })
  /** At most one unit of each currency, by their Vietnamese names. */
  | (Chosen & {
      kind: 'units';
      units: Readonly<Record<string, readonly Words[]>>;
      labels: Readonly<Record<string, Words>>;
      unset: Words;
    })
  /** Any number of them, in the order of the options. */
  | (Chosen & { kind: 'several'; options: Readonly<Record<string, Words>> })
  | (Chosen & { kind: 'switch' })
  /** A province of today, or a territory of the user's own with its parts; `names` are offered. */
  | (Chosen & { kind: 'territory'; longest: number; names: readonly string[]; example: Words })
  /** Names in a list, each once. */
  | (Chosen & { kind: 'names'; most: number; longest: number; example: Words })
  /** Words of the department's own, on one line. */
  | (Chosen & { kind: 'text'; longest: number; example: Words });

/** What is chosen, by the kind of choice. */
export type ValueOf<One extends Choice> = One extends { kind: 'year' | 'number' }
  ? number
  : One extends { kind: 'oneOf' | 'several'; options: Readonly<Record<infer Key extends string, Words>> }
    ? One extends { kind: 'several' }
      ? Key[]
      : Key
    : One extends { kind: 'units' | 'names' }
      ? string[]
      : One extends { kind: 'text' | 'territory' }
        ? string
        : boolean;
