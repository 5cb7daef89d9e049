import { isFigureList, readSheet, type RecognisedSheet, type RecognisedTable } from '../../recognition';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { monthColumnFindings, monthFindings, partFindings } from '../sums';
import type { SourceFinding } from '../source-finding';
import { reasonsIn, type Acceptance } from './acceptance';
import type { AcceptedFinding, CellFinding, CheckKind, CheckReport, NamedCell } from './check-finding';
import { repeatedRule, textNumberRule, unitRule, yearRule } from './figures';
import { bareGrowthRule, errorRule, typedNumberRule, unlikeRule } from './formulas';
import { isLedger, ledgerIn } from '../../ledger/read-ledger';
import { indexAloneRule } from './indices';
import { namesIn, patternsOf } from './patterns';
import { placesRule } from './places';
import { publishedRule } from './published';
import { copiedRateRule, rateRule } from './rates';
import { mergedRateRule, territoriesRule } from './territories';

const ofSum = ({ kind, stated, against, computed }: SourceFinding): CellFinding => ({
  kind: kind === 'parts' ? 'parts' : 'months',
  ...{ sheet: stated.sheet, row: stated.row, column: stated.column },
  stated: stated.value,
  computed,
  against,
});

const sumRule = (sheet: RecognisedSheet, table: RecognisedTable): CellFinding[] =>
  [...partFindings(sheet, table), ...monthFindings(sheet, table), ...monthColumnFindings(sheet, table)].map(
    ofSum,
  );

const TABLE_RULES: readonly ((sheet: RecognisedSheet, table: RecognisedTable) => CellFinding[])[] = [
  textNumberRule,
  unitRule,
  unlikeRule,
  typedNumberRule,
  repeatedRule,
  sumRule,
  rateRule,
  copiedRateRule,
  indexAloneRule,
  mergedRateRule,
  yearRule,
];
const SHEET_RULES: readonly ((sheet: RecognisedSheet) => CellFinding[])[] = [errorRule, bareGrowthRule];

/** What is wrong by itself, and makes sums and rates wrong that it is in. */
const CAUSES: ReadonlySet<CheckKind> = new Set<CheckKind>([
  'error',
  'unitsDiffer',
  'formulaUnlike',
  'constantAmongFormulas',
  'constantInFormula',
  'repeated',
  'bareGrowth',
]);
/** What two places say: a sum that is wrong in one of them does not explain it. */
const BETWEEN_PLACES: ReadonlySet<CheckKind> = new Set<CheckKind>(['places', 'published', 'territories']);
const SUMS: ReadonlySet<CheckKind> = new Set<CheckKind>(['parts', 'months']);

const nameOf = ({ sheet, row, column }: Pick<CellFinding, 'sheet' | 'row' | 'column'>): string =>
  JSON.stringify([sheet, row, column]);

/**
 * Without the findings that only follow from others: a rate of a figure that is in another unit, a sum with an error in it. What was
 * accepted is no cause: the figure is right, and what does not agree with it is told.
 */
function withoutConsequences(
  found: readonly NamedCell[],
  isAccepted: (cell: NamedCell) => boolean,
): NamedCell[] {
  const cellsOf = (kinds: ReadonlySet<CheckKind>) =>
    new Set(found.filter((one) => kinds.has(one.kind) && !isAccepted(one)).map(nameOf));
  const causes = cellsOf(CAUSES);
  const sums = cellsOf(SUMS);
  return found.filter((one) => {
    if (CAUSES.has(one.kind) || one.kind === 'textNumber' || one.kind === 'titleYear') return true;
    const involved = [one, ...one.against].map(nameOf);
    if (involved.some((cell) => causes.has(cell))) return false;
    return (
      SUMS.has(one.kind) ||
      BETWEEN_PLACES.has(one.kind) ||
      !one.against.some((cell) => sums.has(nameOf(cell)))
    );
  });
}

type Found = Pick<CheckReport, 'findings' | 'accepted'>;

/** Those that were accepted apart, by the reason that was given. */
function parted(found: readonly NamedCell[], acceptances: readonly Acceptance[]): Found {
  const reasonOf = reasonsIn(acceptances);
  const byReason = new Map<string | null, NamedCell[]>();
  for (const cell of withoutConsequences(found, (one) => reasonOf(one) !== null)) {
    const reason = reasonOf(cell);
    byReason.set(reason, [...(byReason.get(reason) ?? []), cell]);
  }
  const findings = patternsOf(byReason.get(null) ?? []);
  const accepted = [...byReason].flatMap(([reason, own]): AcceptedFinding[] =>
    reason === null ? [] : patternsOf(own).map((finding) => ({ ...finding, reason })),
  );
  return { findings, accepted };
}

/**
 * Checks sheets: percentages, sums, units, formulas, headings, and figures that several sheets state (rà soát trang tính, cả sổ).
 * @param snapshots - the sheets, in the order of the workbook
 * @param acceptances - what was looked at before and is taken as right
 * @returns a generator that gives, behind each table, the share of the work that is done, and the findings at the end
 */
export function* checkSheets(
  snapshots: readonly SheetSnapshot[],
  acceptances: readonly Acceptance[] = [],
): Generator<number, Found, void> {
  const sheets: RecognisedSheet[] = [];
  const found: CellFinding[] = [];
  const ledger = ledgerIn(snapshots);
  // what was published is no table whose lines agree with each other
  for (const snapshot of snapshots.filter((one) => !isLedger(one) && !isFigureList(one))) {
    const sheet = readSheet(snapshot);
    sheets.push(sheet);
    for (const rule of SHEET_RULES) found.push(...rule(sheet));
    const before = sheets.length - 1;
    for (const [at, table] of sheet.tables.entries()) {
      yield (before + (at + 1) / (sheet.tables.length + 1)) / (snapshots.length + 1);
      for (const rule of TABLE_RULES) found.push(...rule(sheet, table));
    }
    yield sheets.length / (snapshots.length + 1);
  }
  found.push(...placesRule(sheets), ...territoriesRule(sheets), ...publishedRule(sheets, ledger));
  return parted(found.map(namesIn(sheets)), acceptances);
}
