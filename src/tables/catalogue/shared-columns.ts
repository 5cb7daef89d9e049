import type { TemplateColumn } from '../kit/template';
import type { Words } from '../kit/words';

const SHARING: Words = { vi: 'Cách chia (không in)', en: 'How it is shared out (not printed)' };

/** The part of a target that a row has, rounded together with the others; the target itself is typed in the row `whole`. */
export const sharedColumn = (
  whole: string,
  kind: 'plan' | 'target',
  header: readonly Words[],
): TemplateColumn => ({
  key: 'shared',
  kind,
  header,
  width: 14,
  formula: { kind: 'roundedPart', whole, exact: 'exact' },
});

export const shareOfTarget = (whole: string): TemplateColumn => ({
  key: 'share',
  kind: 'share',
  header: [{ vi: 'Tỷ trọng trong chỉ tiêu (%)', en: 'Share of the target (%)' }],
  width: 12,
  formula: { kind: 'share', part: 'shared', whole: { column: 'shared', row: whole } },
});

/** Beside the table: what the target is shared out by, the parts before rounding, and whether they add up. */
export const sharingColumns = (whole: string, base: string): readonly TemplateColumn[] => [
  {
    key: 'weight',
    kind: 'weight',
    header: [SHARING, { vi: 'Trọng số', en: 'Weight' }],
    width: 13,
    auxiliary: true,
    formula: { kind: 'shareWeight', base },
  },
  {
    key: 'exact',
    kind: 'forecast',
    header: [SHARING, { vi: 'Phần chưa làm tròn', en: 'Part before rounding' }],
    width: 13,
    auxiliary: true,
    formula: { kind: 'exactPart', whole, of: 'shared', weight: 'weight' },
  },
  {
    key: 'check',
    kind: 'check',
    header: [{ vi: 'Cộng các phần (không in)', en: 'Sum of the parts (not printed)' }],
    width: 14,
    auxiliary: true,
    formula: { kind: 'sharesCheck', whole, of: 'shared' },
  },
];

/** Figures are parts of the target in the row above them. */
export const SHARING_NOTE: Words = {
  vi: 'Ghi chú: Các phần được làm tròn sao cho cộng lại đúng bằng chỉ tiêu (phần dư lớn nhất).',
  en: 'Note: parts are rounded so that they add up to the target (largest remainder).',
};
