import { VINTAGE_NAMES, VINTAGES } from '../../../indicators/language/vintages';
import { nameColumn, NOTE, NUMBERING, UNIT } from '../../kit/columns';
import { numberedRow } from '../../kit/row-words';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Điều chỉnh số liệu công bố', en: 'Revisions of published figures' },
  sheet: { vi: 'Điều chỉnh công bố', en: 'Revisions' },
  title: { vi: 'ĐIỀU CHỈNH SỐ LIỆU ĐÃ CÔNG BỐ', en: 'REVISIONS OF PUBLISHED FIGURES' },
  description: {
    vi: 'Mỗi kỳ một dòng, mỗi lần công bố một cột: ước, sơ bộ, chính thức và mức điều chỉnh.',
    en: 'A row a period, a column a vintage: estimates, preliminary, official, and the revision.',
  },
  keywords: 'tam giác điều chỉnh, ước lần 1, ước lần 2, sơ bộ, chính thức, sai lệch, revision triangle',
  group: 'checking',
  drawing: 'list',
  parameters: ['year', 'rows'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
};

const capital = (text: string): string => text[0].toLocaleUpperCase('vi') + text.slice(1);

const vintages = VINTAGE_NAMES.map((name): TemplateColumn => {
  const { vi, en } = VINTAGES[name];
  return { key: name, kind: 'level', header: [{ vi: capital(vi), en: capital(en) }], width: 12 };
});

/** "Điều chỉnh số liệu công bố" (tam giác điều chỉnh): how each figure changed from its first publication to its newest. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 32),
    { key: 'period', kind: 'text', header: [{ vi: 'Kỳ', en: 'Period' }], width: 16 },
    { key: 'territory', kind: 'text', header: [{ vi: 'Địa giới', en: 'Territory' }], width: 14 },
    UNIT,
    ...vintages,
    { key: 'first', kind: 'level', header: [{ vi: 'Công bố lần đầu', en: 'As first published' }], width: 12 },
    {
      key: 'newest',
      kind: 'level',
      header: [{ vi: 'Công bố mới nhất', en: 'As last published' }],
      width: 12,
    },
    {
      key: 'revision',
      kind: 'growth',
      header: {
        growth: [{ vi: 'Điều chỉnh (%)', en: 'Revision (%)' }],
        index: [{ vi: 'So với lần đầu (%)', en: 'First = 100' }],
      },
      width: 12,
      formula: { kind: 'growth', current: 'newest', previous: 'first' },
    },
    NOTE,
  ],
  rows: [numberedRow('line', '1', 1, 'Số đã công bố', 'Published figure', { list: true })],
  notes: [],
};
