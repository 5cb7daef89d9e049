import { cellAddress } from '../../spreadsheet/a1';
import type { SourceFinding, StatedCell } from '../../contract';
import { numberText } from '../number-text';
import type { Language } from './messages';

/** Figures of a finding that are named one by one. */
const MOST_NAMED = 4;

const TEXTS: Record<
  Language,
  Record<SourceFinding['kind'], (stated: string, others: string, computed: string) => string>
> = {
  vi: {
    months: (stated, others, computed) => `${stated}; cộng các tháng (${others}) được ${computed}.`,
    parts: (stated, others, computed) => `${stated}; cộng các phần (${others}) được ${computed}.`,
    rate: (stated, others, computed) => `${stated}; tính lại từ ${others} được ${computed}.`,
    places: (stated, others) => `${stated}; nơi khác ghi khác: ${others}.`,
  },
  en: {
    months: (stated, others, computed) => `${stated}; its months (${others}) add up to ${computed}.`,
    parts: (stated, others, computed) => `${stated}; its parts (${others}) add up to ${computed}.`,
    rate: (stated, others, computed) => `${stated}; ${others} give ${computed}.`,
    places: (stated, others) => `${stated}; other places say otherwise: ${others}.`,
  },
};

/** A difference within the source, with its cells. */
export function textOfFinding(
  { kind, stated, against, computed }: SourceFinding,
  language: Language,
): string {
  const number = (value: number) => numberText(value, language, { maximumFractionDigits: 2 });
  const cell = (one: StatedCell) => `${cellAddress(one)} = ${number(one.value)}`;
  const named = against.slice(0, MOST_NAMED).map(kind === 'rate' || kind === 'places' ? cell : cellAddress);
  const others = [...named, ...(against.length > MOST_NAMED ? ['…'] : [])].join(', ');
  return TEXTS[language][kind](cell(stated), others, number(computed));
}
