import { monthsOf } from '../indicators/language/periods';
import { findIndicator } from '../indicators/language/indicator-names';
import { readPrices } from '../indicators/language/labels';
import { readTerritory } from '../indicators/language/territories';
import { VINTAGES } from '../indicators/language/vintages';
import { dayText, periodIn } from '../ledger/entry';
import { isLedger, ledgerIn, type Ledger, type PlacedEntry } from '../ledger/read-ledger';
import { newer } from '../ledger/revisions';
import { isFigureList, type RecognisedSheet } from '../recognition';
import type { TemplateRow } from '../tables/kit';
import { candidateOf, type Candidate } from './candidates';
import { bareColumn, bareRow } from './given-links';
import type { RowContext, SourceTable } from './row-context';
import { unitTransform } from './source-cell';
import { territoryFit, type OwnTerritory } from './territory';
import { aboutOf, inputRows, isTracker, unitFor, type Wanted } from './wanted';
import type { Want } from './want';

/** Figures of a time that is over: what was published last counts more than any sheet. */
const NEWEST = -1;
/** Of the period that is being reported a sheet knows more than what was published before. */
const LAST_RESORT = 2;

/** The ledger of published figures, and what units sent behind totals, are no tables of indicators. */
export const withoutLists = (sheets: readonly RecognisedSheet[]): RecognisedSheet[] =>
  sheets.filter(({ snapshot }) => !isLedger(snapshot) && !isFigureList(snapshot));

/** What the workbook's ledger states of what a table wants, by row: of each figure only the newest vintage. */
export function ledgerCandidates(
  sheets: readonly RecognisedSheet[],
  wanted: Wanted,
  territory: OwnTerritory,
  wantsOf: (row: TemplateRow) => readonly Want[],
): Map<string, Candidate[]> {
  const sheet = sheets.find(({ snapshot }) => isLedger(snapshot));
  const ledger = sheet ? ledgerIn([sheet.snapshot]) : null;
  const found = new Map<string, Candidate[]>();
  if (!sheet || !ledger || wanted.year === null) return found;
  const source = sourceOf(sheet, ledger);
  for (const row of inputRows(wanted)) {
    const about = aboutOf(row, wanted);
    const candidates = wantsOf(row).flatMap((want) => {
      const entry = newestFor(ledger.entries, about, want, wanted, territory);
      return entry ? candidateFor(source, ledger, entry, about, want, wanted, territory) : [];
    });
    if (candidates.length) found.set(row.id, candidates);
  }
  return found;
}

function sourceOf(sheet: RecognisedSheet, ledger: Ledger): SourceTable {
  const { snapshot } = sheet;
  return {
    sheet,
    table: {
      sheet: snapshot.name,
      area: snapshot.area,
      headerRows: [snapshot.area.row, snapshot.area.row],
      title: snapshot.name,
      indicator: null,
      units: [],
      year: null,
      baseYear: null,
      month: null,
      territory: null,
      isUnmarked: false,
      columns: [bareColumn(ledger.columns.value)],
      rows: ledger.entries.map((one) => rowOf(one)),
      confidence: 1,
    },
  };
}

const rowOf = ({ row, entry }: PlacedEntry) => ({
  ...bareRow(row),
  label: entry.indicator,
  unit: entry.unit,
  territory: readTerritory(entry.territory),
});

/** The newest entry of a level: results only, for a ledger holds no plans. */
function newestFor(
  entries: readonly PlacedEntry[],
  row: TemplateRow,
  want: Want,
  wanted: Wanted,
  territory: OwnTerritory,
): PlacedEntry | null {
  if (want.kind !== 'level' || want.isQuantity || row.values !== undefined || row.indicator === undefined)
    return null;
  if (want.roles.includes('plan')) return null;
  const own = entries.filter(({ entry }) => {
    const part = periodIn(entry.period);
    if (part === null || part.year !== want.period.year) return false;
    const [one, other] = [monthsOf(part), monthsOf(want.period)];
    if (one.from !== other.from || one.to !== other.to) return false;
    if (findIndicator(entry.indicator)?.indicator.id !== row.indicator) return false;
    const { baseYear } = readPrices(entry.indicator);
    if (baseYear !== null && wanted.baseYear !== null && baseYear !== wanted.baseYear) return false;
    const published = { value: part.year, evidence: '', confidence: 1 };
    const place = {
      row: { territory: readTerritory(entry.territory), label: entry.territory },
      column: { territory: null, header: '' },
      table: { territory: null, year: published, month: other.to, title: '' },
    };
    const { formerly, period, insteadOf } = want;
    const reported = { year: wanted.year!, month: wanted.month };
    return (
      territoryFit(territory, place, { formerly, period, isMerged: insteadOf !== null, reported }) === 'same'
    );
  });
  return own.sort(newer)[0] ?? null;
}

function candidateFor(
  source: SourceTable,
  ledger: Ledger,
  placed: PlacedEntry,
  row: TemplateRow,
  want: Want,
  wanted: Wanted,
  territory: OwnTerritory,
): Candidate[] {
  const { entry } = placed;
  const unit = unitFor(row, wanted, false);
  const transform = unit && unitTransform({ text: '', row: entry.unit, column: null, table: [] }, unit);
  if (!transform || want.kind !== 'level') return [];
  const context: RowContext = {
    source,
    matched: { row: rowOf(placed), confidence: 1 },
    row,
    wanted,
    territory,
    fit: { reportingYear: wanted.year!, isIndex: false, isTracker: isTracker(wanted) },
  };
  const isOver = !want.roles.includes('estimate') || want.roles[0] !== 'estimate';
  const header = [VINTAGES[entry.vintage].vi, entry.document, dayText(entry.date)].filter(Boolean).join(', ');
  const kind =
    typeof source.sheet.grid.value(placed.row, ledger.columns.value) === 'number' ? 'number' : 'text';
  const candidate = candidateOf(
    context,
    want,
    { ...bareColumn(ledger.columns.value), header },
    { kind, value: entry.value, unit: '', shownAsPercent: false },
    transform,
    0,
  );
  return [{ ...candidate, rank: [0, isOver ? NEWEST : LAST_RESORT, 0] }];
}
