import { cellAddress } from '../spreadsheet/a1';
import { differingFigures } from '../indicators/language/format-number';
import type { SentencePart } from '../indicators/language/sentence';
import type { SourceFinding } from './source-finding';

type Language = 'vi' | 'en';

const SAYS: Record<Language, string> = { vi: 'ghi', en: 'says' };

/** Around what a figure is held against: before the cells, and before what they give. */
const AGAINST: Record<Language, Record<SourceFinding['kind'], readonly [before: string, gives: string]>> = {
  vi: {
    months: ['cộng các tháng', 'được'],
    parts: ['cộng các phần', 'được'],
    rate: ['tính lại từ', 'được'],
    places: ['nơi khác ghi khác:', ''],
  },
  en: {
    months: ['its months', 'give'],
    parts: ['its parts', 'give'],
    rate: ['computed again from', 'it is'],
    places: ['elsewhere it is said otherwise:', ''],
  },
};

/**
 * What does not add up in a source, as a sentence.
 * @param most - cells that are named one by one
 */
export function sourceFindingWords(
  { kind, stated, against, computed }: SourceFinding,
  language: Language,
  most: number,
): SentencePart[] {
  const [said, result] = differingFigures(stated.value, computed, language);
  const [before, gives] = AGAINST[language][kind];
  const isSum = kind === 'months' || kind === 'parts';
  const named = against.slice(0, most).flatMap((cell, at): SentencePart[] => [
    at > 0 ? ', ' : '',
    { address: cellAddress(cell) },
    // what a sum is made of may be many figures; its cells are enough
    isSum ? '' : ` (${differingFigures(cell.value, stated.value, language)[0]})`,
  ]);
  return [
    { address: cellAddress(stated) },
    ` ${SAYS[language]} `,
    { figure: said },
    `; ${before} `,
    ...named,
    against.length > most ? ', …' : '',
    ...(gives ? [` ${gives} `, { figure: result }] : []),
    '.',
  ];
}
