import { formatNumber, valueText } from '../indicators/language/format-number';
import { VINTAGES } from '../indicators/language/vintages';
import { dayText, type LedgerEntry } from './entry';
import type { Ledger } from './read-ledger';
import type { RevisionTriangle } from './revisions';

type Language = 'vi' | 'en';

const WORDS = {
  vi: {
    none: 'Sổ chưa có trang số liệu đã công bố.',
    lines: (count: number, sheet: string) => `${count} dòng ở trang "${sheet}".`,
    unread: (rows: string) => `Dòng chưa dùng được (thiếu kỳ, số hoặc loại số liệu): ${rows}.`,
    period: 'Kỳ',
    revision: 'Điều chỉnh (%)',
    added: (count: number, sheet: string) => `Đã ghi ${count} dòng vào trang "${sheet}":`,
    known: (count: number) => `${count} dòng đã có trong sổ, không ghi lại.`,
    left: (cells: string) => `Ô đã có nội dung nên để nguyên: ${cells}.`,
  },
  en: {
    none: 'The workbook has no ledger of published figures.',
    lines: (count: number, sheet: string) =>
      `${count} line${count === 1 ? '' : 's'} on the sheet "${sheet}".`,
    unread: (rows: string) => `Rows that cannot be used (no period, figure or vintage): ${rows}.`,
    period: 'Period',
    revision: 'Revision (%)',
    added: (count: number, sheet: string) =>
      `${count} line${count === 1 ? '' : 's'} written on the sheet "${sheet}":`,
    known: (count: number) => `${count} line${count === 1 ? ' is' : 's are'} in the ledger already.`,
    left: (cells: string) => `Cells that were not empty and stay: ${cells}.`,
  },
} as const;

const number = (value: number | null, language: Language): string =>
  value === null ? '' : valueText(value, language);

/** The ledger as lines of text: one triangle for each indicator, rows periods, columns vintages. */
export function ledgerLines(
  view: { ledger: Ledger; triangles: readonly RevisionTriangle[] } | null,
  language: Language,
): string[] {
  const words = WORDS[language];
  if (!view) return [words.none];
  const { entries, sheet, unread } = view.ledger;
  return [
    words.lines(entries.length, sheet),
    ...(unread.length ? [words.unread(unread.map((row) => row + 1).join(', '))] : []),
    ...view.triangles.flatMap((triangle) => ['', ...triangleLines(triangle, language)]),
  ];
}

function triangleLines({ indicator, territory, unit, vintages, rows }: RevisionTriangle, language: Language) {
  const words = WORDS[language];
  const about = [indicator, territory].filter(Boolean).join(' · ');
  const head = [words.period, ...vintages.map((name) => VINTAGES[name][language]), words.revision];
  const body = rows.map(({ period, values, revision }) => [
    period,
    ...values.map((value) => number(value, language)),
    revision === null ? '' : formatNumber(Math.round(revision * 100) / 100, 2),
  ]);
  const widths = head.map((_, place) => Math.max(...[head, ...body].map((line) => line[place].length)));
  const lines = [head, ...body].map((line) =>
    line
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[place]) : cell.padStart(widths[place])))
      .join('  '),
  );
  return [`${about} (${unit})`, ...lines];
}

/** What was written into the ledger, as lines of text. */
export function ledgerReportLines(
  {
    sheet,
    added,
    known,
    left,
  }: { sheet: string; added: readonly LedgerEntry[]; known: readonly LedgerEntry[]; left: readonly string[] },
  language: Language,
): string[] {
  const words = WORDS[language];
  return [
    words.added(added.length, sheet),
    ...added.map(
      ({ indicator, period, territory, value, unit, vintage, document, date }) =>
        `  ${[indicator, period, territory, `${number(value, language)} ${unit}`, VINTAGES[vintage][language], document, dayText(date)].filter(Boolean).join(' · ')}`,
    ),
    ...(known.length ? [words.known(known.length)] : []),
    ...(left.length ? [words.left(left.join(', '))] : []),
  ];
}
