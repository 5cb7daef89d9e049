/** A number as decimal digits: 0.d₁d₂d₃… × 10^point. */
interface Decimal {
  negative: boolean;
  digits: string;
  point: number;
}

/** Digits of a double that carry meaning; what stands behind them is noise of binary arithmetic. Excel keeps as many. */
const SIGNIFICANT_DIGITS = 15;

function decimal(value: number, significant?: number): Decimal {
  const magnitude = Math.abs(value);
  const text =
    significant === undefined ? magnitude.toExponential() : magnitude.toExponential(significant - 1);
  const [mantissa = '0', exponent = '0'] = text.split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  return { negative: value < 0, digits, point: digits === '0' ? 1 : Number(exponent) + 1 };
}

function increment(digits: string): string {
  const kept = digits.replace(/9+$/, '');
  const nines = digits.length - kept.length;
  const last = kept === '' ? '1' : kept.slice(0, -1) + String(Number(kept.slice(-1)) + 1);
  return last + '0'.repeat(nines);
}

/** Digits of a number with exactly `places` decimals, half away from zero. */
export function fixed(value: number, places: number): { negative: boolean; whole: string; fraction: string } {
  let { digits, point, negative } = decimal(value);
  // 28.499999999999996 is 28.5 to all who compute 0.285 × 100.
  if (point + places < SIGNIFICANT_DIGITS) ({ digits, point, negative } = decimal(value, SIGNIFICANT_DIGITS));
  const kept = point + places;
  if (kept < 0) digits = '0';
  else if (kept < digits.length) {
    const up = digits.charAt(kept) >= '5';
    const rounded = digits.slice(0, kept);
    digits = up ? increment(rounded) : rounded;
    if (digits.length > kept) point += 1;
  }
  const scaled = digits === '0' ? '' : digits.padEnd(Math.max(0, point + places), '0');
  const all = scaled.padStart(places + 1, '0');
  const whole = all.slice(0, all.length - places);
  const fraction = all.slice(all.length - places);
  return { negative: negative && /[1-9]/.test(all), whole, fraction };
}

/** Decimals of a number in its shortest writing: 9.05 has 2, 3 has 0. */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value)) return 0;
  const { digits, point } = decimal(value);
  return Math.max(0, digits.length - point);
}

/** Rounds half away from zero, as Excel does: 1.005 to 2 decimals is 1.01, −0.5 to none is −1. */
export function roundHalfAway(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const { negative, whole, fraction } = fixed(value, places);
  return Number(`${negative ? '-' : ''}${whole}.${fraction}`);
}

/** Cuts off what stands behind the given decimals: 10.1667 to 2 decimals is 10.16. */
export function truncate(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const { digits, point, negative } = decimal(value, SIGNIFICANT_DIGITS);
  const kept = Math.max(0, Math.min(digits.length, point + places));
  return Number(`${negative ? '-' : ''}0.${digits.slice(0, kept) || '0'}e${point}`);
}

/** Drops the noise of binary arithmetic behind the 15th digit: 0.1 + 0.2 is 0.3. */
export function withoutNoise(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : value;
}

/**
 * Whether a statistician would call two numbers equal: within 1e-9, or, for numbers beyond thousands, within what binary
 * arithmetic can lose.
 */
export function practicallyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.max(1e-9, 1e-12 * Math.max(Math.abs(a), Math.abs(b)));
}
