import type { Words } from './words';

const THOUSAND_BILLION_DONG: Words = { vi: 'nghìn tỷ đồng', en: 'trillion VND' };
export const BILLION_DONG: Words = { vi: 'tỷ đồng', en: 'billion VND' };
const MILLION_DONG: Words = { vi: 'triệu đồng', en: 'million VND' };
const BILLION_DOLLARS: Words = { vi: 'tỷ USD', en: 'billion USD' };
export const MILLION_DOLLARS: Words = { vi: 'triệu USD', en: 'million USD' };
const THOUSAND_DOLLARS: Words = { vi: 'nghìn USD', en: 'thousand USD' };
export const THOUSAND_TONNES: Words = { vi: 'nghìn tấn', en: 'thousand tonnes' };
export const PERCENT: Words = { vi: '%', en: '%' };

const PHYSICAL: readonly Words[] = [
  THOUSAND_TONNES,
  { vi: 'tấn', en: 'tonnes' },
  { vi: 'triệu kWh', en: 'million kWh' },
  { vi: 'doanh nghiệp', en: 'enterprises' },
];

/** Units of money that a table can be kept in, largest first. */
export const SCALES = {
  dong: [THOUSAND_BILLION_DONG, BILLION_DONG, MILLION_DONG],
  dollars: [BILLION_DOLLARS, MILLION_DOLLARS, THOUSAND_DOLLARS],
} as const satisfies Readonly<Record<string, readonly Words[]>>;

/** The units of money a user chose; what is left out stays as the table has it. */
export type Scale = Partial<Readonly<Record<keyof typeof SCALES, Words>>>;

/** A Vietnamese unit in both languages; one without an English name of its own stays as it is. */
export function unitWords(unit: string): Words {
  const known: readonly Words[] = [...SCALES.dong, ...SCALES.dollars, ...PHYSICAL];
  return known.find(({ vi }) => vi === unit) ?? { vi: unit, en: unit };
}

/** A unit of a table in the scale chosen: a unit of money becomes the chosen one, any other stays. */
export function scaledUnit(unit: Words, scale: Scale): Words {
  for (const [currency, units] of Object.entries(SCALES) as [keyof typeof SCALES, readonly Words[]][]) {
    if (units.some(({ vi }) => vi === unit.vi)) return scale[currency] ?? unit;
  }
  return unit;
}

/** The unit line of a table: "Đơn vị tính: Nghìn tấn; triệu USD" without the words in front. */
export function unitLineWords(units: readonly Words[], scale: Scale): Words {
  const scaled = units.map((unit) => scaledUnit(unit, scale));
  const line = (language: 'vi' | 'en'): string => {
    const text = scaled.map((unit) => unit[language]).join('; ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return { vi: line('vi'), en: line('en') };
}
