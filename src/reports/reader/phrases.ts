import { spellingKey } from '../../indicators/language/spelling';
import type { Token } from './tokens';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry?: T;
}

/** A phrase found in the tokens: what it stands for, and the index behind its last token. */
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly end: number;
}

/** Phrases as people write them, found in one step per word whatever their spelling; the longest wins. */
export class Phrases<T> {
  private readonly root: Node<T> = { next: new Map() };

  constructor(lines: Iterable<readonly [phrase: string, entry: T]>) {
    for (const [phrase, entry] of lines) {
      let node = this.root;
      for (const word of spellingKey(phrase).split(' ')) {
        let next = node.next.get(word);
        if (next === undefined) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      node.entry ??= entry;
    }
  }

  /** The longest phrase that begins with the token at this index. */
  match(tokens: readonly Token[], index: number): PhraseMatch<T> | null {
    let node = this.root;
    let found: PhraseMatch<T> | null = null;
    for (let at = index; at < tokens.length; at += 1) {
      const token = tokens[at];
      // "héc-ta"
      if (at > index && token.key === '-' && !token.spaced && tokens[at + 1]?.spaced === false) continue;
      const next = token.kind === 'sign' ? undefined : node.next.get(token.key);
      if (next === undefined) break;
      node = next;
      if (node.entry !== undefined) found = { entry: node.entry, end: at + 1 };
    }
    return found;
  }

  /** The words that phrases begin with. */
  get openers(): Iterable<string> {
    return this.root.next.keys();
  }

  has(tokens: readonly Token[], index: number): boolean {
    return this.match(tokens, index) !== null;
  }
}

/** Phrases of lists, each list with what its phrases stand for in front. */
export const phrasesBy = <T>(lists: Iterable<readonly [entry: T, ...phrases: string[]]>): Phrases<T> =>
  new Phrases([...lists].flatMap(([entry, ...phrases]) => phrases.map((phrase) => [phrase, entry] as const)));

/** A list of phrases that all mean the same. */
export function phraseSet(...phrases: string[]): Phrases<true> {
  return new Phrases(phrases.map((phrase): [string, true] => [phrase, true]));
}
