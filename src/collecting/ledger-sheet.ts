import { VINTAGES, type Vintage } from '../indicators/language/vintages';
import { publishedName } from '../ledger/entry';
import { ledgerHeadings } from '../ledger/read-ledger';
import { TEMPLATE_INFO } from '../tables';
import type { Consolidated } from './consolidate';
import { formRequest } from './form-layout';
import type { PlainSheet } from './plain-sheet';
import { seriesOf } from './series';

const WIDTHS: Readonly<Record<ReturnType<typeof ledgerHeadings>[number]['name'], number>> = {
  indicator: 44,
  period: 18,
  territory: 28,
  value: 16,
  unit: 14,
  vintage: 14,
  document: 24,
  date: 14,
};

/**
 * The levels that units report, as a ledger of published figures with the unit as the territory: tables that are made for what was put
 * together from them find their bases in it, add up the levels and weight the rates by them. Plans and rates are no entries.
 */
export function ledgerSheet({ identity, figures }: Consolidated, vintage: Vintage): PlainSheet {
  const { language, baseYear } = identity.choices;
  const seriesAt = seriesOf(formRequest(identity));
  const headings = ledgerHeadings(language);
  return {
    name: TEMPLATE_INFO['SO-CONG-BO'].sheet[language],
    columns: headings.map(({ name, title }) => ({ title, width: WIDTHS[name] })),
    rows: figures.flatMap(({ line, key, value, measure, unit }) => {
      const { level, measure: role, isQuantity, said } = seriesAt(`${line} ${key}`);
      if (level === null || typeof value !== 'number' || isQuantity || role.startsWith('PLAN')) return [];
      const entry = {
        indicator: publishedName(level, baseYear),
        period: said,
        territory: unit.name,
        value,
        unit: measure,
        vintage: VINTAGES[vintage][language],
        document: '',
        date: '',
      };
      return [headings.map(({ name }) => entry[name])];
    }),
  };
}
