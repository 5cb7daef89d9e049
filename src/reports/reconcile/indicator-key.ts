import { findIndicator } from '../../indicators/language/indicator-names';
import { keyPattern, spellingKey } from '../../indicators/language/spelling';
import type { ReportFigure } from '../report-figure';

/** What names an indicator: the catalogue's id where it is known. */
export type NamedIndicator = Pick<ReportFigure, 'indicator'> &
  Partial<Pick<ReportFigure, 'indicatorId' | 'territory'>>;

/** Reports of one department name the same indicators again and again. */
const knownKeys = new Map<string, string>();
const MOST_KNOWN_KEYS = 5000;

/** What narrows an indicator down makes it another one: "(trừ dầu thô)", "không kể dầu thô". */
const NARROWED = new RegExp(
  `(?:^|[\\s(])(${['trừ', 'không kể', 'không tính', 'không gồm', 'không bao gồm', 'chưa kể', 'ngoài']
    .map((word) => keyPattern(word).source)
    .join('|')}) ([^()]*)`,
  'u',
);

/** What an indicator's name narrows it down to, as a key; empty where it names all of it. */
const narrowing = (indicator: string): string => NARROWED.exec(spellingKey(indicator))?.[0].trim() ?? '';

/**
 * What is the same for all names of one indicator in several texts: the catalogue's id with what narrows it down, or the spelling
 * without brackets and "Tổng" in front.
 */
export function indicatorKey(named: NamedIndicator): string {
  const { era, name } = named.territory ?? {};
  // figures of other boundaries are other figures
  return era ? `${keyOfName(named)} @ ${name} ${era}` : keyOfName(named);
}

function keyOfName({ indicator, indicatorId }: NamedIndicator): string {
  if (indicatorId) return [indicatorId, narrowing(indicator)].filter(Boolean).join(' ');
  const known = knownKeys.get(indicator);
  if (known !== undefined) return known;
  const key = keyOf(indicator);
  if (knownKeys.size >= MOST_KNOWN_KEYS) knownKeys.clear();
  knownKeys.set(indicator, key);
  return key;
}

const TOTAL_IN_FRONT = new RegExp(`${keyPattern('^tổng').source} `, 'u');

function keyOf(indicator: string): string {
  const known = findIndicator(indicator)?.indicator.id;
  if (known) return [known, narrowing(indicator)].filter(Boolean).join(' ');
  return spellingKey(indicator.replace(/\([^()]*\)/g, ' ')).replace(TOTAL_IN_FRONT, '');
}

/** Fewer words than these are a measure of whatever the text speaks of: "công suất", "vốn đăng ký". */
const LEAST_WORDS = 5;

/** Whether a name means the same wherever it stands: the catalogue's, or one of several words beside those of its unit. */
export function namesOneThing({
  indicator,
  indicatorId,
  unit,
}: NamedIndicator & { readonly unit: string }): boolean {
  if (indicatorId || findIndicator(indicator) !== null) return true;
  const ofUnit = new Set(spellingKey(unit).split(' '));
  return (
    keyOf(indicator)
      .split(' ')
      .filter((word) => word !== '' && !ofUnit.has(word)).length >= LEAST_WORDS
  );
}
