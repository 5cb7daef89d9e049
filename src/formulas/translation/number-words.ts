/* Numbers as texts, and how they are written. */
import { equal } from './comparison';

/**
 * A number with so many decimals as text, the Vietnamese way whatever the machine's language.
 * @param decimals - 0, or a formula that gives at least 1
 */
export function vietnameseText(value: string, decimals: string | number): string {
  const rounded = `ROUND(${value},${decimals})`;
  const whole = `SUBSTITUTE(FIXED(TRUNC(ABS(${rounded})),0),",",".")`;
  if (decimals === 0) return `IF(${rounded}<0,"-","")&${whole}`;
  const fraction = `RIGHT(SUBSTITUTE(FIXED(ABS(${rounded}),${decimals},TRUE),".",","),${decimals}+1)`;
  return `IF(${rounded}<0,"-","")&${whole}&${fraction}`;
}

/** Decimals of a number in its shortest writing, up to 10. */
export function decimals(value: string): string {
  return `SUMPRODUCT(--(ABS(ROUND(${value},{0,1,2,3,4,5,6,7,8,9})-${value})>10^-11*MAX(1,ABS(${value}))))`;
}

/**
 * What `CT.CHECKPCT` says of a stated percentage.
 * @param stated - a number
 * @param recomputed - what the levels give
 * @param printed - decimals that the percentage is printed with; those of its shortest writing where they are not known
 */
export function checkWords(stated: string, recomputed: string, printed: number | null): string {
  const digits = printed ?? decimals(stated);
  const same = equal(stated, recomputed);
  const rounded = equal(stated, `ROUND(${recomputed},${digits})`);
  const cut = equal(stated, `TRUNC(ROUND(${recomputed},10),${digits})`);
  const different = `"lệch "&${vietnameseText(recomputed, `(${digits}+1)`)}`;
  return `IF(${same},"khớp",IF(${rounded},"khớp trong phạm vi làm tròn",IF(${cut},"khớp nếu cắt bớt",${different})))`;
}
