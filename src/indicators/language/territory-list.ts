import { cleanLine } from './clean-text';
import { readMerger, type Merger } from './mergers';
import { spellingKey } from './spelling';

/** A department's own territories, as a file lists them. */
interface TerritoryList {
  mergers: Merger[];
  /** Numbers of the lines that are no territory, or name one again. */
  unread: number[];
}

/**
 * Reads a list of territories that were put together, one a line: "Xã An Phú = Xã An Bình + Xã Phú Lộc từ 1/7/2025", communes in place
 * of districts or units of the department. Blank lines and those that begin with # say nothing.
 */
export function readTerritoryList(text: string): TerritoryList {
  const list: TerritoryList = { mergers: [], unread: [] };
  const names = new Set<string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const words = cleanLine(line);
    if (words === '' || words.startsWith('#')) continue;
    const merger = readMerger(words);
    const key = merger && spellingKey(merger.name);
    if (!merger || !key || names.has(key)) list.unread.push(at + 1);
    else {
      names.add(key);
      list.mergers.push(merger);
    }
  }
  return list;
}

/** The territory of a list that a name means, whatever its spelling; `null`: none. */
export const territoryCalled = ({ mergers }: TerritoryList, name: string): Merger | null =>
  mergers.find((merger) => spellingKey(merger.name) === spellingKey(name)) ?? null;
