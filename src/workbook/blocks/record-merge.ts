import type { RecordContent } from './record';
import { ruleTarget } from './link-rules';

/* Two people may have the workbook open, and the last writer of the record wins: each writes what the other wrote along. */

/** What `to` is where the record was `from` when it was read and is `now` another: entries that we leave alone are those of now. */
export function mergedRecord(from: RecordContent, to: RecordContent, now: RecordContent): RecordContent {
  return {
    blocks: mergedList(from.blocks, to.blocks, now.blocks, ({ id }) => id),
    kept: mergedList(from.kept, to.kept, now.kept, ({ sheet, row, column }) => `${sheet}!${row}:${column}`),
    rules: mergedList(from.rules, to.rules, now.rules, ruleTarget),
    accepted: mergedList(from.accepted, to.accepted, now.accepted, (one) => JSON.stringify(one)),
    fixes: mergedList(from.fixes, to.fixes, now.fixes, ({ id }) => id),
    paragraphs: mergedList(from.paragraphs, to.paragraphs, now.paragraphs, ({ id }) => id),
    templates: mergedList(from.templates, to.templates, now.templates, ({ id }) => id),
    collections: mergedList(from.collections, to.collections, now.collections, ({ id }) => id),
  };
}

function mergedList<Entry>(
  from: readonly Entry[],
  to: readonly Entry[],
  now: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const byKey = (list: readonly Entry[]) => new Map(list.map((entry) => [keyOf(entry), entry]));
  const [was, is, shall] = [byKey(from), byKey(now), byKey(to)];
  const kept = to.flatMap((entry) => {
    const former = was.get(keyOf(entry));
    if (!former || !isSame(former, entry)) return [entry];
    const other = is.get(keyOf(entry));
    return other ? [other] : [];
  });
  return [...kept, ...now.filter((entry) => !was.has(keyOf(entry)) && !shall.has(keyOf(entry)))];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether a record has something of what `during` changes, so that the change may have been written. */
export function isUnderWay(now: RecordContent, before: RecordContent, during: RecordContent): boolean {
  return !isSame(mergedRecord(during, before, now), now);
}
