/** Fraction digits a number format asks for: `0.00` always two, `#,##0.##` up to two, `General` up to ten. */
function fractionDigits(pattern: string): { least: number; most: number } {
  if (/^general$/i.test(pattern)) return { least: 0, most: 10 };
  const [, fraction = ''] = /\.([0#?]+)/.exec(pattern.split(';')[0]) ?? [];
  return { least: fraction.replace(/[^0]/g, '').length, most: fraction.length };
}

/** A number as Vietnamese readers write it: dots between thousands, a comma before decimals, a true minus sign. */
export function vietnameseNumber(value: number, pattern: string): string {
  const percent = /%/.test(pattern);
  const { least, most } = fractionDigits(pattern);
  const text = new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: true,
  }).format(percent ? value * 100 : value);
  return text.replace('-', '−') + (percent ? '%' : '');
}
