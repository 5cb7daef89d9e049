import type { Language, Words } from '../kit/words';
import type { Choice } from './choice';

/** Names of the units, largest of each currency first. */
const unitNames = (units: Readonly<Record<string, readonly Words[]>>): string[] =>
  Object.values(units).flatMap((names) => names.map(({ vi }) => vi));

/** The one of the names that a text means, whatever its letter case. */
function named(names: readonly string[], text: string): string | null {
  const wanted = text.trim().normalize('NFC').toLowerCase();
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

/** What a text says for a choice; `null` where it is nothing that can be chosen. */
export function readChoice(choice: Choice, text: string): number | string | string[] | boolean | null {
  switch (choice.kind) {
    case 'year':
    case 'number': {
      const digits = choice.kind === 'year' ? /^\s*\d{4}\s*$/ : /^\s*\d{1,4}\s*$/;
      const value = Number(text);
      return digits.test(text) && value >= choice.least && value <= choice.most ? value : null;
    }
    case 'oneOf':
      return named(Object.keys(choice.options), text);
    case 'units':
      return unitsIn(choice.units, text);
    case 'switch':
      return text === 'true';
  }
}

const OR = { vi: ' hoặc ', en: ' or ' } as const;

/** What can be chosen, in words: "năm từ 1990 đến 2100". */
export function allowedText(choice: Choice, language: Language): string {
  switch (choice.kind) {
    case 'year':
    case 'number': {
      const { kind, least, most } = choice;
      const what = kind === 'year' ? { vi: 'năm', en: 'a year' } : { vi: 'số', en: 'a number' };
      return { vi: `${what.vi} từ ${least} đến ${most}`, en: `${what.en} from ${least} to ${most}` }[
        language
      ];
    }
    case 'oneOf':
      return Object.keys(choice.options).join(OR[language]);
    case 'units':
      return `${unitNames(choice.units).join(OR[language])}, ${
        { vi: 'mỗi loại tiền nhiều nhất một đơn vị', en: 'at most one unit of đồng and one of USD' }[language]
      }`;
    case 'switch':
      return '';
  }
}
