import { quoted, whenNumbers } from './guards';
import { kind } from './kind';
import { sumOf, whenNumbersValue } from './values';

/** Whether parts of a count add up to it. */
export const partsCheck = kind<
  { total: 'cell'; parts: 'cells' },
  { findings: { agrees: string; differs: string } }
>(
  { total: 'cell', parts: 'cells' },
  {
    ct({ total, parts }, { findings: { agrees, differs } }) {
      const rest = `${total}-(${parts.join('+')})`;
      return whenNumbers(
        [total, ...parts],
        `IF(ABS(${rest})<=10^-9,${quoted(agrees)},${quoted(`${differs} `)}&ROUND(${rest},6))`,
      );
    },
    value: ({ total, parts }, { findings: { agrees, differs } }) =>
      whenNumbersValue([total, ...parts], (whole, ...counts) => {
        const rest = whole - sumOf(counts);
        if (Math.abs(rest) <= 1e-9) return agrees;
        // Excel writes decimals with the comma or the dot of the computer's language.
        return Number.isInteger(rest) ? `${differs} ${rest}` : undefined;
      }),
    numberRow: () => null,
  },
);
