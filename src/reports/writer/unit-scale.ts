import { convert, parseUnit } from '../../indicators/language/units';
import { withoutNoise } from '../../indicators/arithmetic/rounding';
import type { FigureToWrite } from './figure-to-write';

/** How the unit is chosen: as given, the one that makes the number short, or one by name ("nghìn tỷ đồng"). */
export type UnitScale = 'asGiven' | 'short' | (string & {});

const scaleWord = /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )+/u;
const scales = [
  [1e12, 'nghìn tỷ '],
  [1e9, 'tỷ '],
  [1e6, 'triệu '],
  [1e3, 'nghìn '],
  [1, ''],
] as const;

/** The unit in which the number has one to three digits before the comma. */
function shortUnit(value: number, unit: string): string {
  const noun = unit.replace(scaleWord, '');
  const [from, base] = [parseUnit(unit), parseUnit(noun)];
  if (unit === '%' || noun.includes('/') || !from || !base || from.dimension !== base.dimension) return unit;
  const inBase = Math.abs(withoutNoise((value * from.factor) / base.factor));
  const scale = scales.find(([factor]) => inBase >= factor);
  return scale && value !== 0 ? `${scale[1]}${noun}` : unit;
}

/** The figure with its level in another unit; as it is where the unit cannot be converted. */
export function scaled(figure: FigureToWrite, scale: UnitScale = 'asGiven'): FigureToWrite {
  const { value, low, high, unit } = figure;
  const largest = value ?? high;
  if (scale === 'asGiven' || unit === null || unit === '' || largest === null) return figure;
  const wanted = scale === 'short' ? shortUnit(largest, unit) : scale;
  const [from, to] = [parseUnit(unit), parseUnit(wanted)];
  if (!from || !to || from.dimension !== to.dimension) return figure;
  const inWanted = (level: number | null): number | null => level && convert(level, from, to);
  return { ...figure, value: inWanted(value), low: inWanted(low), high: inWanted(high), unit: wanted };
}
