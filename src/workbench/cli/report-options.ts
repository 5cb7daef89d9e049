import { SHARED_OPTIONS, type Option } from './help-text';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';

/** What both commands were asked to do. */
interface ReportOptions {
  /** At least one; `-` is what is piped in. */
  files: string[];
  language: 'vi' | 'en';
  json: boolean;
}

/** What `read-report` was asked to do. */
export interface ReadReportOptions extends ReportOptions {
  /** Whether the numbers that no figure has are told too. */
  unread: boolean;
}

/** What `reconcile` was asked to do. */
export interface ReconcileOptions extends ReportOptions {
  /** Whose tables give plans and bases. */
  workbook: string | undefined;
  /** Of the workbook; `undefined`: all visible ones. */
  sheet: string | undefined;
}

/** What both commands understand; the second one's part of the help says it for both. */
export const REPORT_OPTIONS: readonly Option[] = [
  SHARED_OPTIONS.language,
  [
    '--json',
    {
      vi: 'một mảng số liệu, hoặc tỷ lệ đã đối chiếu',
      en: 'an array of figures, or of reconciled percentages',
    },
  ],
];

const OPTIONS = { language: LANGUAGE, json: FLAG } as const;

function checkedFiles(files: string[], most = Infinity): string[] {
  if (files.length === 0)
    throw new UsageError({
      vi: 'cần có tệp văn bản, hoặc "-" để đọc từ đầu vào',
      en: 'a text file is needed, or "-" for what is piped in',
    });
  if (files.length > most)
    throw new UsageError({
      vi: `mỗi lần chỉ đọc một tệp văn bản, không phải ${files.length}`,
      en: `one text file is read at a time, not ${files.length}`,
    });
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError({ vi: '"-" chỉ đọc được một lần', en: '"-" can be read only once' });
  return files;
}

/** Reads the words after `read-report`. */
export function readReportOptions(words: string[]): ReadReportOptions {
  const { positionals, values } = takeApart({
    args: words,
    allowPositionals: true,
    options: { ...OPTIONS, unread: FLAG },
  });
  const { language, json, unread } = values;
  return { files: checkedFiles(positionals, 1), language: languageOf(language), json, unread };
}

/** Reads the words after `reconcile`. */
export function readReconcileOptions(words: string[]): ReconcileOptions {
  const { positionals, values } = takeApart({
    args: words,
    allowPositionals: true,
    options: { ...OPTIONS, workbook: TEXT, sheet: TEXT },
  });
  const { language, json, workbook, sheet } = values;
  if (sheet !== undefined && workbook === undefined)
    throw new UsageError({
      vi: '--sheet là tên trang của một sổ: cần có cả --workbook',
      en: '--sheet names a sheet of a workbook: --workbook is needed too',
    });
  return { files: checkedFiles(positionals), language: languageOf(language), json, workbook, sheet };
}
