import type { SheetBeside } from '../content';

/** What is kept beside a sheet that is made here. */
export function newSheetBeside(): SheetBeside {
  return {
    visibility: 'Visible',
    protection: null,
    unlocked: new Set(),
    page: {
      orientation: null,
      paperSize: null,
      margins: null,
      zoom: null,
      centerHorizontally: false,
      centerVertically: false,
      printArea: null,
      printTitleRows: null,
      printTitleColumns: null,
      rowBreaks: [],
      centerHeader: '',
      centerFooter: '',
    },
    tables: [],
    charts: [],
    hasDrawing: false,
    hasFixedParts: false,
  };
}
