/* What does not add up in the sources: found while linking, never corrected silently. */
import type { LinkPlan } from '../linking/link-plan';
import type { RecognisedSheet } from '../recognition';
import { rateFindings } from './rates';
import type { SourceFinding } from './source-finding';
import { monthColumnFindings, monthFindings, partFindings } from './sums';

export type { SourceFinding } from './source-finding';

/** What does not add up on sheets, table by table. */
export function sheetFindings(sheets: readonly RecognisedSheet[]): SourceFinding[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => [
      ...monthFindings(sheet, table),
      ...monthColumnFindings(sheet, table),
      ...partFindings(sheet, table),
      ...rateFindings(sheet, table),
    ]),
  );
}

/** Places that state different figures for one cell of a table. */
export function placeFindings({ missing }: Pick<LinkPlan, 'missing'>): SourceFinding[] {
  return missing.flatMap(({ reason }): SourceFinding[] => {
    if (reason.kind !== 'differ') return [];
    const [stated, ...against] = reason.candidates.flatMap(({ sheet, row, column, figure: { value } }) =>
      value === null ? [] : [{ sheet, row, column, value }],
    );
    return stated && against.length ? [{ kind: 'places', stated, against, computed: against[0].value }] : [];
  });
}

/** What does not add up of a table's sources: on the sheets that it links to, and between places. */
export function findingsOf(
  plan: Pick<LinkPlan, 'missing' | 'sheets'>,
  sheets: readonly RecognisedSheet[],
): SourceFinding[] {
  const linked = sheets.filter(({ snapshot }) => plan.sheets.includes(snapshot.name));
  return [...placeFindings(plan), ...sheetFindings(linked)];
}
