import type { Words } from './words';

/** What the checks of a table say. */
export const FINDINGS = {
  agrees: { vi: 'khớp', en: 'agrees' },
  differs: { vi: 'lệch', en: 'differs by' },
  differsIn: { vi: 'lệch cột', en: 'differs in column' },
  missing: { vi: 'thiếu', en: 'missing:' },
  weights: { vi: 'thiếu trọng số', en: 'missing: weights' },
  noWeights: { vi: 'thiếu số để chia', en: 'missing: figures to share by' },
  outsideParts: { vi: 'ngoài khoảng của các phần, cột', en: 'outside its parts in column' },
  withinCap: { vi: 'Trong giới hạn', en: 'Within the limit' },
  roundedUp: { vi: 'Chỉ đạt khi làm tròn lên', en: 'Only if rounded up' },
  overCap: { vi: 'Vượt giới hạn', en: 'Over the limit' },
} as const satisfies Readonly<Record<string, Words>>;
