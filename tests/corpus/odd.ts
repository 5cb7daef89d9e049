import { ODD_CELLS } from './odd-cells';
import { ODD_LIBRARIES } from './odd-libraries';
import { ODD_PACKAGES } from './odd-packages';
import { ODD_PARTS } from './odd-parts';
import { ODD_PROGRAMS } from './odd-programs';
import { ODD_SHEETS } from './odd-sheets';
import { ODD_WORKBOOKS } from './odd-workbooks';
import { ODD_WRITING } from './odd-writing';

/** Every workbook that Excel opens and that is odd in one way, by what is odd. */
export const ODD: Record<string, () => Uint8Array> = {
  ...ODD_WORKBOOKS,
  ...ODD_PARTS,
  ...ODD_WRITING,
  ...ODD_PACKAGES,
  ...ODD_CELLS,
  ...ODD_SHEETS,
  ...ODD_LIBRARIES,
  ...ODD_PROGRAMS,
};
