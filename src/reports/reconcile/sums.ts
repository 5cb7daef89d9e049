import { PARTS_OF } from '../../indicators/catalogue';
import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import { convert, parseUnit } from '../../indicators/language/units';
import type { ReportFigure } from '../report-figure';
import type { Contradiction, SourcedFigure } from './finding';
import { roundedLevel, type ReconcileSource } from './known-levels';

/** Words between a total and its first part; those that name all parts stand alone in the second pattern. */
const OPENS_PARTS = new RegExp(`(?<=^| )${keyPattern('(trong đó|bao gồm|gồm|chia ra)').source}(?= |$)`, 'u');
const NAMES_ALL = new RegExp(`(?<=^| )${keyPattern('(bao gồm|gồm|chia ra)').source}(?= |$)`, 'u');
/** What only some of the parts follow. */
const NAMES_SOME = new RegExp(
  `(?<=^| )${keyPattern('(chủ yếu|một số|nhiều|như|điển hình|riêng|phần lớn|đáng chú ý|nổi bật)').source}(?= |$)`,
  'u',
);
/** What does not add up: means, rates. */
const IS_MEAN = new RegExp(
  `(?<=^| )${keyPattern('(bình quân|trung bình|năng suất|chỉ số|tỷ lệ|tỷ trọng|lãi suất|mật độ|tuổi)').source}(?= |$)`,
  'u',
);
const LEAST_PARTS = 2;

interface Parts {
  readonly figures: readonly ReportFigure[];
  /** The words before the first part say that these are all. */
  readonly areAll: boolean;
}

/** Whether a sentence, or a line of a list, ends in these words. */
const endsSentence = (words: string): boolean => /[.!?](\s|$)/.test(words);

/** Whether a sentence begins with the words that name parts. */
const opensAtOnce = (words: string): boolean => words.search(OPENS_PARTS) === 0;

/** Whether levels of this kind add up. */
const addsUp = ({ indicator, unit }: ReportFigure): boolean =>
  unit !== null && unit !== '%' && !unit.includes('/') && !IS_MEAN.test(spellingKey(indicator));

/** The parts that a text tells of the figure at a place, in one sentence or in one list; `null` where it tells none. */
function partsBehind(figures: readonly ReportFigure[], place: number, text: string): Parts | null {
  const whole = figures[place];
  const between = (one: ReportFigure, next: ReportFigure) => text.slice(one.end, next.start);
  const parts: ReportFigure[] = [];
  let opening = '';
  let isList = false;
  let isInBracket = false;
  for (let at = place + 1; at < figures.length; at += 1) {
    const figure = figures[at];
    const words = between(parts[parts.length - 1] ?? whole, figure);
    if (parts.length === 0) {
      // "…. Trong đó, …": what stands in a sentence of its own before it opens nothing of this figure
      const sentences = words.split(/[.!?]\s/);
      opening = spellingKey(sentences[sentences.length - 1]);
      isList = words.includes('\n');
      isInBracket = words.includes('(');
      if (!OPENS_PARTS.test(opening) || (sentences.length > 1 && !opensAtOnce(opening))) return null;
    } else if (isInBracket && words.includes(')')) break;
    else if (OPENS_PARTS.test(spellingKey(words))) return null;
    else if (isList ? !/\n\s*[-–+•*]/.test(words) : endsSentence(words) || words.includes('\n')) break;
    if (figure.role !== whole.role || figure.period !== whole.period || levelIn(figure, whole) === null)
      break;
    parts.push(figure);
  }
  if (parts.length < LEAST_PARTS) return null;
  return { figures: parts, areAll: NAMES_ALL.test(opening) && !NAMES_SOME.test(opening) };
}

/** A figure's level in the unit of another; `null` where it has none of its kind. */
function levelIn({ value, unit }: ReportFigure, whole: ReportFigure): number | null {
  const [from, to] = [parseUnit(unit ?? ''), parseUnit(whole.unit ?? '')];
  return value === null || from === null || to === null ? null : convert(value, from, to);
}

/** Whether the catalogue knows these as all the parts of the total, each told once. */
function areKnown(whole: ReportFigure, parts: readonly ReportFigure[]): boolean {
  const ids = whole.indicatorId === null ? undefined : PARTS_OF.get(whole.indicatorId);
  return (
    ids?.length === parts.length && ids.every((id) => parts.some(({ indicatorId }) => indicatorId === id))
  );
}

/** How far the parts and the total can lie apart by their rounding; 0 and below: they agree. */
function distance(whole: ReportFigure, parts: readonly ReportFigure[]): number {
  const unit = whole.unit ?? '';
  const rounded = (figure: ReportFigure) =>
    roundedLevel({ value: figure.value ?? 0, unit: figure.unit ?? '', role: 'result', figure }, unit);
  const total = rounded(whole);
  const sums = parts.map(rounded);
  const low = sums.reduce((sum, part) => sum + part.low, 0);
  const high = sums.reduce((sum, part) => sum + part.high, 0);
  if (low > total.high) return low - total.high;
  return high < total.low ? high - total.low : 0;
}

/**
 * Totals of a text that their parts do not add up to. Parts that are not known to be all only contradict a total that one of them
 * exceeds: they may overlap, and others may be left out.
 */
export function sumsThatDiffer({ name, figures, text }: ReconcileSource): Contradiction[] {
  if (text === undefined) return [];
  return figures.flatMap((whole, place): Contradiction[] => {
    if (whole.value === null || !addsUp(whole)) return [];
    const parts = partsBehind(figures, place, text);
    if (parts === null) return [];
    const { figures: told, areAll } = parts;
    const apart = distance(whole, told);
    const exceeding = told.find((part) => distance(whole, [part]) > 0);
    const isWrong = areAll || areKnown(whole, told) ? apart !== 0 : exceeding !== undefined;
    if (!isWrong) return [];
    const sourced = (figure: ReportFigure): SourcedFigure => ({ source: name, figure });
    const sum = told.reduce((all, part) => all + (levelIn(part, whole) ?? 0), 0);
    return [{ kind: 'sum', whole: sourced(whole), parts: told.map(sourced), sum }];
  });
}
