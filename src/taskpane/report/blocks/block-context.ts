import type { Language } from '../../texts';
import type { ReportTexts } from '../texts';

/** What every table made from a report needs beside its figures. */
export interface BlockContext {
  words: ReportTexts['block'];
  language: Language;
  /** The newest year that the figures speak of. */
  year: number;
  /** The text that the figures were read from. */
  source: string;
}
