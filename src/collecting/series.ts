import { indicator as indicatorOf, type IndicatorId } from '../indicators/catalogue';
import { readPrices } from '../indicators/language/labels';
import { monthsOf, writePeriod, type PartOfYear } from '../indicators/language/periods';
import { parseUnit } from '../indicators/language/units';
import { DONE, PLANNED } from '../linking/levels';
import type { Want } from '../linking/want';
import { wantsFor } from '../linking/wants';
import { sayer, trackedIn, wantedBy } from '../planning/choices';
import { templateFor } from '../planning/template-for';
import { frameOf, type Frame } from '../planning/frame';
import { headerOf, type TemplateColumn, type TemplateRow } from '../tables';
import type { BlockRequest } from '../tables/choices';
import { formPeriod } from './form-identity';

/** What the figures of a cell are, in codes: dimensions of the long table. */
interface Series {
  /** `exports`, `output.mining`; of a row that is no known indicator its name within the table. */
  indicator: string;
  /** `PLAN`, `ACTUAL`, `ESTIMATE`; of a rate what it prints, and of any other column its key. */
  measure: string;
  frequency: 'A' | 'Q' | 'M';
  /** As SDMX writes it: `2025`, `2025-Q2`, `2025-06`, and since January `2025-01-01/P6M`. */
  period: string;
  /** `CURRENT`, `CONSTANT_2010`; `_U`: the table does not say. Of money only. */
  prices: string;
  /** `E` an estimate, `A` any other figure. */
  status: 'A' | 'E';
  /** Quantity, of goods that have a value too. */
  isQuantity: boolean;
  /** Its period in words, as the ledger of published figures has it. */
  said: string;
  /** The former territory it is of; `null`: the table's own. */
  formerly: string | null;
  /** A known indicator that the figure is a level of; `null`: it is a rate, or of something else. */
  level: IndicatorId | null;
}

/** The series of a table's cells, by line and column key: `row/exports plan`. The table must have been loaded. */
export function seriesOf(request: BlockRequest): (place: string) => Series {
  const template = templateFor(request);
  const frame = frameOf(template, request, { kind: 'newSheet', sheet: '' });
  const { choices } = frame;
  const wanted = wantedBy(template, choices, request);
  const found = new Map<string, Series>();
  for (const row of frame.rows) {
    const own = trackedIn(template, request) ?? row.indicator;
    const pricesIn = pricesOfRow(row, own, frame);
    const indicator = own ?? `${request.table}.${row.id}`;
    for (const column of template.columns) {
      const { key, quantity = false } = column;
      found.set(`row/${row.id} ${key}`, {
        indicator,
        prices: pricesIn(column),
        ...timeOf(formPeriod(request)),
        measure: inCapitals(key),
        status: 'A',
        isQuantity: quantity,
        formerly: null,
        level: null,
      });
    }
    // of an index both its level and its growth are wanted: the level comes first
    for (const want of wantsFor(row, wanted, request.year).reverse()) {
      const place = `row/${row.id} ${want.key}`;
      const level = want.kind === 'level' ? (own ?? null) : null;
      found.set(place, {
        indicator,
        prices: found.get(place)?.prices ?? UNKNOWN,
        level,
        ...meaningOf(want),
      });
    }
  }
  return (place) =>
    found.get(place) ?? {
      indicator: `${request.table}.${place.split(' ')[0].replace(/^.*row\//, '')}`,
      measure: inCapitals(place.split(' ')[1] ?? ''),
      ...timeOf(formPeriod(request)),
      prices: UNKNOWN,
      status: 'A',
      isQuantity: false,
      formerly: null,
      level: null,
    };
}

const UNKNOWN = '_U';

/** The prices of a row's figures by the column: as its heading names them, else the row, else the indicator that the row is a part of. */
function pricesOfRow(
  row: TemplateRow,
  own: IndicatorId | undefined,
  { template, choices, request, rows }: Frame,
): (column: TemplateColumn) => string {
  const say = sayer(template, { ...choices, language: 'vi' }, request);
  const above = [own, ...ancestors(row, rows).map(({ indicator }) => indicator)].find(
    (id) => id !== undefined,
  );
  const byIndicator = above && indicatorOf(above).prices;
  const byRow = readPrices(say(row.words)).prices ?? byIndicator;
  return (column) => {
    const header = headerOf(column, choices.form).map(say).join(' ');
    const prices = readPrices(header).prices ?? byRow;
    return prices === 'constant'
      ? `CONSTANT_${choices.baseYear}`
      : prices === 'current'
        ? 'CURRENT'
        : UNKNOWN;
  };
}

function ancestors(row: TemplateRow, rows: readonly TemplateRow[]): TemplateRow[] {
  const parent = rows.find(({ id }) => id === row.parent);
  return parent ? [parent, ...ancestors(parent, rows)] : [];
}

/** `lastMonthOnYear` is `LAST_MONTH_ON_YEAR`. */
const inCapitals = (key: string): string => key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();

function meaningOf(want: Want): Omit<Series, 'indicator' | 'prices' | 'level'> {
  const time = { ...timeOf(want.period, want.isCumulative), formerly: want.formerly };
  const { isQuantity } = want;
  if (want.kind === 'rate') return { ...time, isQuantity, measure: inCapitals(want.key), status: 'A' };
  const [role] = want.roles;
  const { plan } = want;
  const planned = plan && 'name' in plan ? `PLAN_${plan.name.toUpperCase()}` : 'PLAN';
  const measure = role === PLANNED[0] ? planned : role === DONE[0] ? 'ACTUAL' : 'ESTIMATE';
  return { ...time, isQuantity, measure, status: measure === 'ESTIMATE' ? 'E' : 'A' };
}

/** A period as SDMX writes it and in words; a month may mean all months since January. */
export function timeOf(
  period: PartOfYear,
  isCumulative = false,
): Pick<Series, 'frequency' | 'period' | 'said'> {
  const { year, kind, number } = period;
  const { to } = monthsOf(period);
  const since: PartOfYear =
    kind === 'month' && isCumulative && to > 1 ? { kind: 'months', number: to, year } : period;
  const said = writePeriod(since);
  if (kind === 'year') return { frequency: 'A', period: `${year}`, said };
  if (kind === 'quarter') return { frequency: 'Q', period: `${year}-Q${number}`, said };
  if (kind === 'month' && !isCumulative)
    return { frequency: 'M', period: `${year}-${String(number).padStart(2, '0')}`, said };
  return { frequency: 'M', period: `${year}-01-01/P${to}M`, said };
}

/** Codes of base units, after UN/CEFACT and ISO 4217 where those have one. */
const UNIT_CODES: Readonly<Record<string, string>> = {
  đồng: 'VND',
  USD: 'USD',
  EUR: 'EUR',
  CNY: 'CNY',
  mass: 'KG',
  energy: 'KWH',
  power: 'KW',
  volume: 'L',
  area: 'M2',
  length: 'M',
  piece: 'PCS',
  percent: 'PC',
  points: 'PP',
};

/** Base units that have prices. */
export const MONEY: ReadonlySet<string> = new Set(['VND', 'USD', 'EUR', 'CNY']);

/** A unit as a base unit and the power of ten that figures count it in: "tỷ đồng" is VND, 9. */
export function unitCode(measure: string, isQuantity: boolean): { unit: string; power: number } {
  const parts = measure.split(';').map((part) => part.trim());
  // "nghìn tấn; triệu USD": quantities before values
  const own = (isQuantity ? parts[0] : parts[parts.length - 1]) ?? '';
  if (own === '') return { unit: '_Z', power: 0 };
  const known = parseUnit(own);
  const power = known ? Math.round(Math.log10(known.factor)) : 0;
  const isPower = known !== null && Math.abs(10 ** power / known.factor - 1) < 1e-9;
  if (!known || !isPower) return { unit: own, power: 0 };
  return { unit: UNIT_CODES[known.dimension] ?? known.dimension, power };
}
