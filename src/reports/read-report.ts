import { readReportInSteps } from './read-in-steps';
import type { ReportFigure } from './report-figure';

/**
 * The figures that a Vietnamese report states (chỉ tiêu nêu trong báo cáo): one for each indicator, period and role, in the order
 * of the text, with level, attainment of the plan, growth and share as far as they are written. Tables of rows and columns, set apart by bars, tabs or spaces,
 * are read by their headings. Any text can be handed over; what is
 * no report gives no figures. Lines that begin with `#` are remarks on the source, lines that begin with `=` formulas: neither is
 * read. Takes time proportional to the length of the text.
 * @param text - running text, composed or decomposed; offsets of the figures count its UTF-16 units as handed over
 */
export function readReport(text: string): ReportFigure[] {
  const steps = readReportInSteps(text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
