import type { Language } from './messages';

interface ReportTexts {
  /** Of the columns: indicator, period, role, value, unit, attainment of the plan, growth, its base, share, to be looked at. */
  header: string[];
  roles: Record<'result' | 'target', string>;
  bases: Record<'samePeriod' | 'previousPeriod', string>;
  times: string;
  doubtful: string;
  found: (count: number) => string;
  none: string;
  /** Numbers of the text that no figure has. */
  unread: (numbers: readonly string[]) => string;
  /** What a document holds that is not read for figures. */
  unreadParts: (footnotes: number, pictures: number) => string;
  /** A table that the reports were held against. */
  against: (address: string, levels: number) => string;
}

const vi: ReportTexts = {
  header: [
    'Chỉ tiêu',
    'Kỳ',
    'Loại',
    'Giá trị',
    'Đơn vị tính',
    'So với kế hoạch (%)',
    'Tăng/giảm (%)',
    'So với',
    'Tỷ trọng (%)',
    'Xem lại',
  ],
  roles: { result: 'thực hiện', target: 'mục tiêu' },
  bases: { samePeriod: 'cùng kỳ', previousPeriod: 'kỳ trước' },
  times: 'lần',
  doubtful: '(?)',
  found: (count) => `${count} số liệu. (?): nên xem lại trong văn bản.`,
  none: 'Văn bản không nêu số liệu nào.',
  unread: (numbers) =>
    numbers.length === 0 ? 'Mọi số đều đã đọc.' : `Số chưa đọc được: ${numbers.join('; ')}.`,
  unreadParts: (footnotes, pictures) =>
    `Trong văn bản không đọc số liệu ở: ${[footnotes && `${footnotes} chú thích`, pictures && `${pictures} hình`].filter(Boolean).join(', ')}.`,
  against: (address, levels) => `Đối chiếu với bảng ${address}: ${levels} số kế hoạch và gốc so sánh.`,
};

const en: ReportTexts = {
  header: [
    'Indicator',
    'Period',
    'Kind',
    'Value',
    'Unit',
    'Of plan (%)',
    'Growth (%)',
    'Against',
    'Share (%)',
    'Look again',
  ],
  roles: { result: 'result', target: 'target' },
  bases: { samePeriod: 'same period', previousPeriod: 'period before' },
  times: 'times',
  doubtful: '(?)',
  found: (count) => `${count} figure${count === 1 ? '' : 's'}. (?): look at it in the text.`,
  none: 'The text states no figure.',
  unread: (numbers) =>
    numbers.length === 0 ? 'Every number was read.' : `Numbers that were not read: ${numbers.join('; ')}.`,
  unreadParts: (footnotes, pictures) =>
    `Not read for figures in the document: ${[footnotes && `notes (${footnotes})`, pictures && `pictures (${pictures})`].filter(Boolean).join(', ')}.`,
  against: (address, levels) => `Reconciled with the table ${address}: ${levels} plans and bases.`,
};

/** Words of `read-report` and `reconcile`. */
export function reportMessages(language: Language): ReportTexts {
  return { vi, en }[language];
}
