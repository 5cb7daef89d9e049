import type { Board, Collection, Fault, FileReport, Note, PureRooms } from '../../contract';
import { collectTexts } from './collect-texts';
import type { Language } from './messages';

type Told = (one: Fault | Note) => string;

/** What a person reads: how many, who is missing, and every fault by file and cell. */
export function describeCollection(
  { board, forms }: Collection,
  { language, out }: { language: Language; out: string },
  { collecting }: PureRooms,
): string {
  const texts = collectTexts(language);
  const told: Told = (one) => collecting.faultWords(one, language);
  const linesOf = ({ file, faults }: FileReport) => faults.map((fault) => `  ${file}: ${told(fault)}`);
  const missing = board.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit.name);
  const faulty = board.units.flatMap(({ files }) => files.flatMap(linesOf));
  const others = board.others.flatMap(linesOf);
  const notes = board.units.flatMap(({ files }) =>
    files.flatMap(({ file, notes }) => notes.map((note) => `  ${file}: ${told(note)}`)),
  );
  const changed = board.units.flatMap(({ unit, sinceLast }) => {
    const words = collecting.sinceWords(sinceLast, language);
    return words && sinceLast.kind !== 'same' ? [`  ${unit.name}: ${words}`] : [];
  });
  const block = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines] : []);
  return [
    texts.counts(collecting.countsOf(board)),
    ...(missing.length > 0 ? [texts.missing(missing.join(', '))] : []),
    ...block(texts.faulty, faulty),
    ...block(texts.others, others),
    ...block(texts.notes, notes),
    ...block(texts.changed, changed),
    forms.length > 0 ? texts.saved(out) : texts.none(out),
  ].join('\n');
}

/** The same as data. */
export function collectionJson(
  { board }: Collection,
  { language }: { language: Language },
  { collecting }: PureRooms,
): string {
  const told: Told = (one) => collecting.faultWords(one, language);
  const withWords = (file: FileReport) => ({
    ...file,
    faults: file.faults.map((one) => ({ ...one, text: told(one) })),
    notes: file.notes.map((one) => ({ ...one, text: told(one) })),
  });
  const whole: Record<keyof Board, unknown> = {
    units: board.units.map((one) => ({ ...one, files: one.files.map(withWords) })),
    others: board.others.map(withWords),
  };
  return JSON.stringify({ counts: collecting.countsOf(board), ...whole, problem: null }, null, 2);
}
