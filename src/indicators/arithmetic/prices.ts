import type { Index } from './measures';
import type { Outcome } from './outcome';
import { divisionByZero, finite, invalidNumber } from './outcome';

/**
 * A level in current prices at the prices of the base period (giá so sánh): nominal / index × 100.
 * @param priceIndex - price index with base 100
 */
export function deflate(nominal: number, priceIndex: Index): Outcome<number> {
  if (priceIndex === 0) return divisionByZero;
  return priceIndex < 0 ? invalidNumber : finite((nominal / priceIndex) * 100);
}

/** The implicit deflator (chỉ số giảm phát): current prices / constant prices × 100. */
export function deflator(current: number, constant: number): Outcome<Index> {
  if (constant === 0) return divisionByZero;
  return constant < 0 || current < 0 ? invalidNumber : finite(((current / constant) * 100) as Index);
}

/**
 * A level of the old base year carried over to the new one (chuyển năm gốc so sánh): level × new / old, where `newAtOverlap` and
 * `oldAtOverlap` are the levels of one and the same year at both bases.
 */
export function rebase(level: number, newAtOverlap: number, oldAtOverlap: number): Outcome<number> {
  if (oldAtOverlap === 0) return divisionByZero;
  return oldAtOverlap < 0 || newAtOverlap < 0 ? invalidNumber : finite((level * newAtOverlap) / oldAtOverlap);
}
