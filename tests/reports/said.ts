import { readReport, type ReportFigure } from '../../src/reports';

/** What a figure says, without the fields it leaves empty and without where it stands. */
export function said(figure: ReportFigure): Partial<ReportFigure> {
  const entries = Object.entries(figure).filter(
    ([key, value]) =>
      value !== null && !['start', 'end', 'confidence', 'indicatorId', 'periodValue'].includes(key),
  );
  return Object.fromEntries(entries);
}

/** The one figure of a text. */
export function only(text: string): Partial<ReportFigure> {
  const figures = readReport(text);
  expect(figures.map(({ indicator }) => indicator)).toHaveLength(1);
  return said(figures[0]);
}

/** The figures of a text. */
export const all = (text: string) => readReport(text).map(said);
