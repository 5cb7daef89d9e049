import { whenNumbers } from './guards';
import { kind } from './kind';
import { whenNumbersValue } from './values';

/** One level less another (tăng, giảm tuyệt đối; cán cân). */
export const difference = kind(
  { of: 'cell', less: 'cell' },
  {
    ct: ({ of, less }) => whenNumbers([of, less], `${of}-${less}`),
    value: ({ of, less }) => whenNumbersValue([of, less], (whole, part) => whole - part),
    numberRow: ({ of, less }) => `${of}-${less}`,
  },
);
