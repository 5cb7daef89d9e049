import { withSources, type FormulaSource } from '../../spreadsheet/formula-sources';
import { tokensOf, type Token } from '../../spreadsheet/formula-tokens';
import { NotComputable, type Scalar } from './values';

/** A formula taken apart. */
export type Tree =
  | { readonly kind: 'value'; readonly value: Scalar }
  /** An argument that is left out. */
  | { readonly kind: 'omitted' }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | ({ readonly kind: 'reference' } & FormulaSource)
  /** Of a name that is known. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Tree }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Tree; readonly right: Tree };

type Piece = Token | { readonly source: FormulaSource };

/** Operators from those that bind least to those that bind most; Excel's `^` joins from the left like the others. */
const LEVELS: readonly ReadonlySet<string>[] = [
  new Set(['=', '<>', '<', '>', '<=', '>=']),
  new Set(['&']),
  new Set(['+', '-']),
  new Set(['*', '/']),
  new Set(['^']),
];

class Parser {
  private at = 0;

  constructor(private readonly pieces: readonly Piece[]) {}

  whole(): Tree {
    const tree = this.level(0);
    if (this.at < this.pieces.length) throw new NotComputable();
    return tree;
  }

  private level(index: number): Tree {
    const signs = LEVELS[index];
    if (!signs) return this.unary();
    let left = this.level(index + 1);
    for (let sign = this.sign(); signs.has(sign); sign = this.sign()) {
      this.at += 1;
      left = { kind: 'binary', sign, left, right: this.level(index + 1) };
    }
    return left;
  }

  private unary(): Tree {
    const sign = this.sign();
    if (sign === '-' || sign === '+' || sign === '@') {
      this.at += 1;
      return { kind: 'unary', sign, of: this.unary() };
    }
    let tree = this.primary();
    for (; this.sign() === '%'; this.at += 1) tree = { kind: 'unary', sign: '%', of: tree };
    return tree;
  }

  private primary(): Tree {
    const piece = this.pieces[this.at++];
    if (!piece) throw new NotComputable();
    if ('source' in piece) return { kind: 'reference', ...piece.source };
    const { kind, text } = piece;
    if (kind === 'number') return { kind: 'value', value: Number(text) };
    if (kind === 'text') return { kind: 'value', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'error') return { kind: 'value', value: { error: text.toUpperCase() } };
    if (kind === 'word') return this.named(text);
    if (text === '(') {
      const tree = this.level(0);
      this.expect(')');
      return tree;
    }
    if (text === '{') return this.array();
    throw new NotComputable();
  }

  private named(word: string): Tree {
    const name = word.toUpperCase();
    if (this.sign() !== '(') {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
      return { kind: 'name', name: word };
    }
    this.at += 1;
    const args: Tree[] = [];
    if (this.sign() === ')') this.at += 1;
    else
      do args.push(this.sign() === ',' || this.sign() === ')' ? { kind: 'omitted' } : this.level(0));
      while (this.separator(')'));
    return { kind: 'call', name, args };
  }

  private array(): Tree {
    const rows: Scalar[][] = [[]];
    do {
      const item = this.unary();
      const value = item.kind === 'unary' && item.of.kind === 'value' ? item.of.value : undefined;
      if (item.kind === 'value') rows[rows.length - 1]?.push(item.value);
      else if (item.kind === 'unary' && item.sign === '-' && typeof value === 'number')
        rows[rows.length - 1]?.push(-value);
      else throw new NotComputable();
      if (this.sign() === ';') rows.push([]);
    } while (this.separator('}'));
    return { kind: 'array', rows };
  }

  /** Whether a separator follows, and not the end. */
  private separator(end: string): boolean {
    const sign = this.sign();
    this.at += 1;
    if (sign === ',' || (sign === ';' && end === '}')) return true;
    if (sign !== end) throw new NotComputable();
    return false;
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) throw new NotComputable();
    this.at += 1;
  }

  private token(): Token | null {
    const piece = this.pieces[this.at];
    return piece && !('source' in piece) ? piece : null;
  }

  private sign(): string {
    const token = this.token();
    return token?.kind === 'sign' ? token.text : '';
  }
}

/**
 * Takes a formula in Excel's English writing apart.
 * @param formula - with or without its `=`
 * @param isKnown - whether a name is
 * @throws NotComputable where it names what is not in it: names that are not known, tables, other workbooks, spilled results
 */
export function treeOf(formula: string, isKnown: (name: string) => boolean): Tree {
  const tokens = tokensOf(formula.replace(/^=/, ''))?.filter(({ kind }) => kind !== 'space');
  const pieces = tokens && withSources(tokens, (source) => ({ source }), isKnown);
  if (!pieces) throw new NotComputable();
  return new Parser(pieces).whole();
}
