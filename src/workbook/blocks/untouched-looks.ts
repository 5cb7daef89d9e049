import type { CellLook } from '../../planning/block-plan';
import { changedBy } from './former-looks';
import type { FormerLook } from './record';
import type { ExistingCells } from './update/changes';
import { cellFormatsIn } from './update/layout-snapshot';

/** How cells of a new sheet look, as far as a block changes it. */
const UNTOUCHED: Excel.CellPropertiesFormat = {
  font: { bold: false, italic: false, color: '#000000', size: 11 },
  fill: {},
  borders: {},
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};
/** A look that changes everything a block can change. */
const EVERYTHING: CellLook = {
  bold: true,
  italic: true,
  align: 'left',
  indent: 1,
  wrap: true,
  bordered: true,
  size: 1,
  fill: '#FFFFFF',
  color: '#000000',
};

/** What cells of a sheet of the block's own go back to before they get their looks again. */
export function untouchedLooks({ rows, columns, layout }: ExistingCells): FormerLook[][] {
  const formats = layout && cellFormatsIn(layout);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => ({
      numberFormat: 'General',
      format: changedBy(formats?.[r][c].look ?? EVERYTHING, UNTOUCHED),
    })),
  );
}
