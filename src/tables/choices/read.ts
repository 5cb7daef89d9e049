import type { Language, Words } from '../kit/words';
import { mergerText, readMerger } from '../../indicators/language/mergers';
import { cleanLine } from '../../indicators/language/clean-text';
import type { Choice } from './choice';
import { rangeText, readNumber } from './number';

/** Names of the units, largest of each currency first. */
const unitNames = (units: Readonly<Record<string, readonly Words[]>>): string[] =>
  Object.values(units).flatMap((names) => names.map(({ vi }) => vi));

/** The one of the names that a text means, whatever its letter case. */
function named(names: readonly string[], text: string): string | null {
  const wanted = cleanLine(text).toLowerCase();
  return names.find((name) => name.toLowerCase() === wanted) ?? null;
}

function unitsIn(units: Readonly<Record<string, readonly Words[]>>, text: string): string[] | null {
  const found = text.split(',').map((name) => named(unitNames(units), name));
  const isUnit = (name: string | null): name is string => name !== null;
  const isOncePerCurrency = Object.values(units).every(
    (names) => found.filter((name) => names.some(({ vi }) => vi === name)).length <= 1,
  );
  return isOncePerCurrency && found.every(isUnit) ? found : null;
}

/** The options that a list names, each once and in their own order; `null` where one is none of them. */
function severalOf(options: readonly string[], text: string): string[] | null {
  const found = text.split(',').map((name) => named(options, name));
  return found.includes(null) ? null : options.filter((option) => found.includes(option));
}

/** Names with a semicolon, a comma or a line between; `null` where there is none, one is there twice, or one is too long. */
export function readNames(
  { most, longest }: Extract<Choice, { kind: 'names' }>,
  text: string,
): string[] | null {
  const names = text.split(/[;,\r\n]+/).flatMap((part) => cleanLine(part) || []);
  const isEachOnce = new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size === names.length;
  const isShort = names.every(({ length }) => length <= longest);
  return names.length > 0 && names.length <= most && isEachOnce && isShort ? names : null;
}

/** Words on one line; `null` where they are none, or too long for one. */
export function readWords({ longest }: Extract<Choice, { kind: 'text' }>, text: string): string | null {
  const words = cleanLine(text);
  return words !== '' && words.length <= longest ? words : null;
}

/** What a word of the command line says for a choice; `null` where it is nothing that can be chosen. */
export function readChoice(choice: Choice, text: string): number | string | string[] | boolean | null {
  switch (choice.kind) {
    case 'year':
    case 'number':
      return readNumber(choice, text);
    case 'oneOf':
      return named(Object.keys(choice.options), text);
    case 'units':
      return unitsIn(choice.units, text);
    case 'names':
      return readNames(choice, text);
    case 'several':
      return severalOf(Object.keys(choice.options), text);
    case 'switch':
      return text === 'true';
    case 'territory':
      return readTerritoryChoice(choice, text);
    case 'text':
      return readWords(choice, text);
  }
}

/** A territory in the one way it is kept; `null` where the text is none that was put together from others. */
export function readTerritoryChoice(
  { longest }: Extract<Choice, { kind: 'territory' }>,
  text: string,
): string | null {
  const merger = text.length <= longest ? readMerger(text) : null;
  return merger && mergerText(merger);
}

const OR = { vi: ' hoặc ', en: ' or ' } as const;

/** What can be chosen, in words. */
export function allowedText(choice: Choice, language: Language): string {
  switch (choice.kind) {
    case 'year':
    case 'number':
      return rangeText(choice, language);
    case 'oneOf':
      return Object.keys(choice.options).join(OR[language]);
    case 'names':
      return {
        vi: `tên cách nhau bằng dấu chấm phẩy, mỗi tên một lần, nhiều nhất ${choice.most} tên`,
        en: `names with a semicolon between, each once, at most ${choice.most}`,
      }[language];
    case 'several':
      return Object.keys(choice.options).join(', ');
    case 'units':
      return `${unitNames(choice.units).join(OR[language])}, ${
        { vi: 'mỗi loại tiền nhiều nhất một đơn vị', en: 'at most one unit of đồng and one of USD' }[language]
      }`;
    case 'switch':
      return '';
    case 'territory':
      return {
        vi: `tên tỉnh mới ghép từ nhiều tỉnh (${choice.names.join(', ')}) hoặc "TÊN = TÊN CŨ + TÊN CŨ từ NGÀY/THÁNG/NĂM"`,
        en: `a province put together from others (${choice.names.join(', ')}) or "NAME = PART + PART since DAY/MONTH/YEAR"`,
      }[language];
    case 'text':
      return {
        vi: `một dòng, nhiều nhất ${choice.longest} chữ`,
        en: `one line of at most ${choice.longest} letters`,
      }[language];
  }
}
