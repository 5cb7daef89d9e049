import { NO_FIGURE, whenFilled } from './guards';
import { kind } from './kind';

/** Growth of a row that holds indices (same period = 100): the index itself, or what it exceeds 100 by. */
export const indexGrowth = kind<{ index: 'cell' }, { form: 'percent' | 'index' }>(
  { index: 'cell' },
  {
    ct: ({ index }, { form }) =>
      whenFilled(
        [index],
        `IF(COUNT(${index})<1,"${NO_FIGURE}",${form === 'index' ? index : `${index}-100`})`,
      ),
    value({ index }, { form }) {
      if (typeof index === 'number') return form === 'index' ? index : index - 100;
      return index ? NO_FIGURE : index;
    },
    numberRow: () => null,
  },
);
