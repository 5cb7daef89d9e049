import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart } from './words';

/** What `read-report` and `reconcile` were asked to do. */
export interface ReportOptions {
  /** At least one; `-` is what is piped in. */
  files: string[];
  language: 'vi' | 'en';
  json: boolean;
}

/** What both commands understand; the second one's part of the help says it for both. */
export const REPORT_HELP = `  --language LANG    vi or en: language of messages                         (default: vi)
  --json             an array of figures, or of reconciled percentages`;

/**
 * Reads the words after `read-report` and `reconcile`.
 * @param most - how many files the command takes
 */
export function readReportOptions(words: string[], most = Infinity): ReportOptions {
  const { positionals: files, values } = takeApart({
    args: words,
    allowPositionals: true,
    options: { language: LANGUAGE, json: FLAG },
  });
  if (files.length === 0) throw new UsageError('a text file is needed, or "-" for what is piped in');
  if (files.length > most) throw new UsageError(`one text file is read at a time, not ${files.length}`);
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('"-" can be read only once');
  return { files, language: languageOf(values.language), json: values.json };
}
