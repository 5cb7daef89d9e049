import { formatNumber } from '../../indicators/language/format-number';
import type { ReportFigure } from '../report-figure';
import type { Contradiction, LevelBesideCell } from './finding';
import { intervalTexts, withUnit } from './number-texts';
import { rateText, reconcileWords, type Language } from './words';

/** One of the figures that cannot all be right, in words. */
interface ContradictingPlace {
  /** What it states. */
  readonly text: string;
  /** The text, or the cell, that states it. */
  readonly source: string;
  /** `null` of a table. */
  readonly figure: ReportFigure | null;
}

/** A contradiction in words: what is contradictory, and the places. */
interface ContradictionWords {
  readonly title: string;
  readonly places: readonly ContradictingPlace[];
}

const withPeriod = (indicator: string, period: string | null): string =>
  period === null ? indicator : `${indicator}, ${period}`;
const levelText = ({ value, unit }: Pick<ReportFigure, 'value' | 'unit'>): string =>
  withUnit(formatNumber(value ?? 0), unit);

/** A level and the cell beside it, in words: "kim ngạch xuất khẩu, năm 2023: 680 triệu USD", "khớp". */
export function besideCellWords(
  { figure, cell, inCell, verdict }: LevelBesideCell,
  language: Language = 'vi',
): { stated: string; verdict: string; inCell: string; address: string | null } {
  return {
    stated: figure === null ? '' : `${withPeriod(figure.indicator, figure.period)}: ${levelText(figure)}`,
    verdict: reconcileWords[language].cellVerdict[verdict],
    inCell: inCell === null ? '' : withUnit(formatNumber(inCell), figure?.unit ?? null),
    address: cell?.source ?? null,
  };
}

/** What a contradiction says, and where its figures stand. */
export function contradictionWords(one: Contradiction, language: Language = 'vi'): ContradictionWords {
  const words = reconcileWords[language];
  switch (one.kind) {
    case 'levels': {
      const [first] = one.levels;
      return {
        title: words.contradiction(withPeriod(first.indicator, first.periodText)),
        places: one.levels.map((level) => ({ ...level, text: levelText(level) })),
      };
    }
    case 'sum': {
      const { figure } = one.whole;
      const sum = withUnit(formatNumber(one.sum), figure.unit);
      return {
        title: words.sumDiffers(withPeriod(figure.indicator, figure.period), levelText(figure), sum),
        places: [one.whole, ...one.parts].map(({ source, figure: part }) => ({
          text: `${part.indicator}: ${levelText(part)}`,
          source,
          figure: part,
        })),
      };
    }
    case 'implied': {
      const [{ figure, kind }] = one.findings;
      return {
        title: words.impliedDiffer(words.base[kind], withPeriod(figure.indicator, figure.period)),
        places: one.findings.map(({ source, figure: stated, kind: rate, stated: percent, implied }) => {
          const [low, , high] = implied === null ? ['', '', ''] : intervalTexts(implied);
          const said = `${levelText(stated)}, ${rateText(rate, percent, language)}`;
          return {
            text: `${said}: ${words.impliedBetween(words.base[rate], low, high)}`,
            source,
            figure: stated,
          };
        }),
      };
    }
  }
}
