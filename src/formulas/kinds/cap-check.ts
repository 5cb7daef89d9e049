import { cap, RATED, type CapOptions } from './cap';
import { quoted, whenNumbers } from './guards';
import { kind } from './kind';
import { isNumber, whenNumbersValue } from './values';

const OPERANDS = { ...RATED, cap: 'cell' } as const;

/** What the check of the limit says. */
interface CapFindings {
  within: string;
  roundedUp: string;
  exceeded: string;
}

/** Whether the limit on "xuất sắc" is kept, as the user rounds it; warns where only rounding up would keep it. */
export const capCheck = kind<typeof OPERANDS, Omit<CapOptions, 'rounding'> & { findings: CapFindings }>(
  OPERANDS,
  {
    ct(cells, { findings: { within, roundedUp, exceeded }, ...limit }) {
      const { excellent } = cells;
      const most = cap.ct(cells, { ...limit, rounding: 'ceil' });
      return whenNumbers(
        [excellent, cells.cap],
        `IF(${excellent}<=${cells.cap},${quoted(within)},` +
          `IF(${excellent}<=${most},${quoted(roundedUp)},${quoted(exceeded)}))`,
      );
    },
    value(cells, { findings: { within, roundedUp, exceeded }, ...limit }) {
      return whenNumbersValue([cells.excellent, cells.cap], (excellent, own) => {
        if (excellent <= own) return within;
        const most = cap.value(cells, { ...limit, rounding: 'ceil' });
        if (most === undefined) return undefined;
        // to Excel every number is less than a text, the empty one too
        return !isNumber(most) || excellent <= most ? roundedUp : exceeded;
      });
    },
    numberRow: () => null,
  },
);
