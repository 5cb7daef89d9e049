import { provinceCalled } from '../../indicators/language/mergers';
import { readTerritory, type Territory } from '../../indicators/language/territories';
import type { ReportFigure } from '../report-figure';

/** Where a sentence, a line or a part of a list ends. */
const END = /[;\n]|[.!?:](?=\s)/gu;
/** Parts of a sentence, the nearest to the figure first. */
const PARTS = /,(?=\s)/u;
/** No longer sentence is looked through. */
const LONGEST = 600;

/**
 * The figures with the territory that the words around them name: a province of before or after the mergers, or boundaries ("tỉnh Gia
 * Lai (cũ) đạt …"). A figure for which its own sentence names none is of what the report is about.
 */
export const withTerritories = (text: string, figures: readonly ReportFigure[]): ReportFigure[] =>
  figures.map((figure) => {
    const territory = territoryOf(text, figure);
    return territory ? { ...figure, territory } : figure;
  });

function territoryOf(text: string, { start, end }: ReportFigure): Territory | null {
  const from = Math.max(0, start - LONGEST);
  const before = text.slice(from, start);
  const breaks = [...before.matchAll(END)];
  const last = breaks[breaks.length - 1];
  const sentence = text.slice(last ? from + last.index + last[0].length : from, end);
  for (const part of sentence.split(PARTS).reverse()) {
    const found = readTerritory(part);
    if (found && isTold(found)) return found;
  }
  return null;
}

/** "Trên địa bàn tỉnh" is what any report is about, and names of districts are read as parts of names. */
const isTold = ({ level, name, era }: Territory): boolean =>
  level === 'province' && (era !== undefined || (name !== '' && provinceCalled(name) !== null));

/** The territory in words behind an indicator's name; `''` where the boundaries are not told. */
export function territoryWords({ territory }: Pick<ReportFigure, 'territory'>): string {
  if (!territory?.era) return '';
  const name = provinceCalled(territory.name) ?? '';
  return [name || 'địa giới', { former: 'cũ', new: 'mới' }[territory.era]].join(' ');
}
