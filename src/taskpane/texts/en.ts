import { formatNumber } from '../../indicators/language/format-number';
import type { vi } from './vi';
import * as insertion from './en/insertion';
import * as outcome from './en/outcome';
import { problems } from './en/problems';
import * as surroundings from './en/surroundings';
import * as tables from './en/tables';

const number = (count: number) => formatNumber(count, 0, 'en');

/** All words of the pane, in English. */
export const en: typeof vi = {
  product: 'Chỉ tiêu',
  reading: 'Reading the workbook…',
  retry: 'Try again',
  stop: 'Stop',
  help: 'Guide',

  tabs: {
    label: 'Parts of the pane',
    tables: 'Tables',
    report: 'Report',
    check: 'Check',
    blocks: 'Inserted',
    units: 'Units',
    loading: 'Opening…',
    failed:
      'This part could not be loaded. Check the connection to where the add-in is hosted, then try again.',
  },

  ...tables,
  ...insertion,
  ...outcome,
  ...surroundings,

  problems,
  problem: {
    restored: 'The workbook is as it was before.',
    notRestored: 'Part of the workbook may have changed: look at the place named above before you save.',
    technical: (code, message) => {
      const said = [code, message].filter(Boolean).join(': ');
      return said && `Excel says: ${said}`;
    },
    close: 'Close this message',
  },

  count: (value) => number(value),
};
