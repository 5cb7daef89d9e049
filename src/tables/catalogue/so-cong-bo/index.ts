import { VINTAGES } from '../../../indicators/language/vintages';
import { nameColumn, NUMBERING, UNIT } from '../../kit/columns';
import { numberedRow } from '../../kit/row-words';
import type { TableContent } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Sổ số liệu đã công bố', en: 'Ledger of published figures' },
  sheet: { vi: 'Sổ công bố', en: 'Ledger' },
  title: { vi: 'SỔ SỐ LIỆU ĐÃ CÔNG BỐ', en: 'LEDGER OF PUBLISHED FIGURES' },
  description: {
    vi: 'Số đã công bố: kỳ, địa giới, ước lần 1, lần 2, sơ bộ, chính thức, văn bản, ngày.',
    en: 'Published figures: period, territory, vintage, document, date.',
  },
  keywords: 'vintage, ước lần 1, ước lần 2, sơ bộ, chính thức, công bố, điều chỉnh, revision, ledger',
  group: 'checking',
  drawing: 'list',
  parameters: ['year', 'rows'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
};

/** "Sổ số liệu đã công bố": a line for each figure as it was published; lines may go on below the table. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 40),
    { key: 'period', kind: 'text', header: [{ vi: 'Kỳ', en: 'Period' }], width: 16 },
    { key: 'territory', kind: 'text', header: [{ vi: 'Địa giới', en: 'Territory' }], width: 16 },
    { key: 'value', kind: 'level', header: [{ vi: 'Giá trị công bố', en: 'Published value' }], width: 14 },
    UNIT,
    {
      key: 'vintage',
      kind: 'choice',
      header: [{ vi: 'Loại số liệu', en: 'Vintage' }],
      width: 14,
      choices: Object.values(VINTAGES),
    },
    { key: 'document', kind: 'text', header: [{ vi: 'Văn bản công bố', en: 'Document' }], width: 24 },
    { key: 'date', kind: 'text', header: [{ vi: 'Ngày công bố', en: 'Date' }], width: 13 },
  ],
  rows: [numberedRow('line', '1', 1, 'Số đã công bố', 'Published figure', { list: true })],
  notes: [],
};
