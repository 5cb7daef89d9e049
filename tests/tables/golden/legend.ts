/* What the short names in a grid stand for: kinds of cells (`i1`) and long formulas (`#1`). */
import type { CellLook, CellRole } from '../../../src/planning/block-plan';
import type { DescribedCell } from '../described-plan';
import { escaped, fieldsOf, unescaped } from './fields';

/** What a cell is apart from what stands in it. */
export type CellKind = Omit<DescribedCell, 'content' | 'expected'>;

/** Names by the text they stand for. */
export interface Legend {
  kinds: ReadonlyMap<string, string>;
  formulas: ReadonlyMap<string, string>;
}

const LETTERS: Record<CellRole, string> = {
  title: 't',
  subtitle: 's',
  unitLine: 'u',
  header: 'h',
  numberRow: 'n',
  label: 'l',
  linked: 'k',
  input: 'i',
  computed: 'c',
  note: 'r',
  blank: 'b',
};

export const letterOf = (role: CellRole) => LETTERS[role];
export const isKindName = (name: string) => /^[a-z]\d+$/.test(name);
export const isFormulaName = (name: string) => /^#\d+$/.test(name);

const lookText = (look: CellLook) =>
  Object.entries(look)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => (value === true ? key : `${key}:${value}`))
    .join(' ');

function readLook(text: string): CellLook {
  const entries = text.split(' ').filter(Boolean);
  return Object.fromEntries(
    entries.map((entry) => {
      const [key, value = 'true'] = entry.split(':');
      return [key, /^(true|false|-?[\d.]+)$/.test(value) ? JSON.parse(value) : value];
    }),
  );
}

/** `input | 0.0 | align:right bordered size:12 | numbers` */
export function kindText({ role, format = 'General', look, choices, numbers }: CellKind): string {
  const validation = choices ? ['choices', ...choices] : numbers ? ['numbers'] : [];
  return [role, format, lookText(look), ...validation].map(escaped).join(' | ');
}

export function readKind(text: string): CellKind {
  const [role, format, look, validation, ...choices] = fieldsOf(text).map(unescaped);
  if (!(role in LETTERS)) throw new Error(`“${role}” is no role of a cell`);
  return {
    role: role as CellRole,
    ...(format !== 'General' && { format }),
    look: readLook(look),
    ...(validation === 'choices' && { choices }),
    ...(validation === 'numbers' && { numbers: true as const }),
  };
}

/**
 * Names texts by a prefix and a number. A text that had a name keeps it and a new one takes the first
 * that is free, so that one more kind of cell does not rename all others.
 */
export class Names {
  private readonly names: Map<string, string>;
  private readonly taken: Set<string>;

  constructor(texts: Iterable<string>, known: ReadonlyMap<string, string> = new Map()) {
    const needed = new Set(texts);
    this.names = new Map([...known].filter(([text]) => needed.has(text)));
    this.taken = new Set(this.names.values());
  }

  of(text: string, prefix: string): string {
    const known = this.names.get(text);
    if (known) return known;
    let number = 1;
    while (this.taken.has(`${prefix}${number}`)) number += 1;
    const name = `${prefix}${number}`;
    this.names.set(text, name);
    this.taken.add(name);
    return name;
  }

  /** Names and texts; those of one prefix together in the order of their numbers. */
  entries(): [string, string][] {
    const prefixes = [...Object.values(LETTERS), '#'];
    const place = (name: string) => prefixes.indexOf(name[0]) * 1e6 + Number(name.slice(1));
    return [...this.names]
      .map(([text, name]): [string, string] => [name, text])
      .sort(([a], [b]) => place(a) - place(b));
  }
}
