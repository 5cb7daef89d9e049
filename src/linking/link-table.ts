import type { TemplateRow } from '../tables/kit';
import type { RecognisedSheet } from '../recognition';
import { sumsOfColumns, sumsOfRows } from './added-months';
import { sumsOfParts } from './added-parts';
import { candidatesIn, type Candidate, type NearMiss } from './candidates';
import { withoutOtherClassifications } from './classification';
import { chooseForRow } from './choose';
import { cellKeyOf, GivenReader, type GivenLinks } from './given-links';
import { ledgerCandidates, withoutLists } from './ledger-candidates';
import type { LinkPlan, TableFill } from './link-plan';
import { fillOf, planOf, type Chosen } from './linked-plan';
import { isFilledByMonths, rowsOfTable, yearIn } from './rows-of-table';
import { hasMonthColumns, hasYearsAsRows } from './month-columns';
import { partsOf } from './parts-of-row';
import type { RowContext, SourceTable } from './row-context';
import type { LinkRules } from './rules';
import { ownTerritory } from './territory';
import { datedSources } from './undated';
import { aboutOf, inputRows, isTracker, type Wanted } from './wanted';
import type { Want } from './want';
import { wantsFor } from './wants';

/** Candidates by the id of the row, and what would be one but for one thing, by row and column. */
interface Search {
  found: Map<string, Candidate[]>;
  near: Map<string, NearMiss>;
}

/**
 * Looks through all tables of these sheets for every cell of a standard table that has a figure of its own.
 * @param rules - what the user said of it, which comes before what is found
 */
export const linkTable = (
  sheets: readonly RecognisedSheet[],
  wanted: Wanted,
  rules: LinkRules = {},
): LinkPlan => planOf(chosenLinks(sheets, wanted, rules));

/** The same, only to know what it fills. */
export const fillTable = (sheets: readonly RecognisedSheet[], wanted: Wanted): TableFill =>
  fillOf(chosenLinks(sheets, wanted, {}));

function chosenLinks(read: readonly RecognisedSheet[], wanted: Wanted, rules: LinkRules): Chosen {
  const sheets = withoutLists(read);
  const all = sheets.flatMap((sheet) => sheet.tables.map((table): SourceTable => ({ sheet, table })));
  const sources = datedSources(all, wanted.year);
  const wantsIn = wantsByYear(wanted);
  const surroundings = surroundingsOf(sheets, wanted);
  const search: Search = { found: new Map(), near: new Map() };
  for (const source of sources) searchIn(source, wanted, surroundings, wantsIn, search);
  const wantsOf = (row: TemplateRow) => wantsIn(row, wanted.year ?? 0);
  for (const [id, own] of ledgerCandidates(read, wanted, ownTerritory(sheets, wanted), wantsOf))
    search.found.set(id, [...(search.found.get(id) ?? []), ...own]);
  const given = new GivenReader(
    all,
    wanted,
    surroundings,
    wantsOf,
    (source, row) => rowsOfTable(source, wanted).get(row.id) ?? [],
  ).read(rules);
  const candidates = withGiven(withoutOtherClassifications(search.found, search.near), given, wanted);
  const weights = new Map<SourceTable['table'], number>();
  for (const { source, value } of [...candidates.values()].flat())
    weights.set(source.table, (weights.get(source.table) ?? 0) + Number(value !== null));
  const choices = new Map(
    inputRows(wanted).map(
      ({ id }) => [id, chooseForRow(candidates.get(id) ?? [], weights, isOfOneSubject(wanted))] as const,
    ),
  );
  return { choices, candidates, near: search.near, given, wanted, wantsOf };
}

function surroundingsOf(sheets: readonly RecognisedSheet[], wanted: Wanted) {
  const territory = ownTerritory(sheets, wanted);
  return (source: SourceTable, row: TemplateRow): Omit<RowContext, 'matched'> | null => {
    const reportingYear = yearIn(source, wanted);
    if (reportingYear === null) return null;
    const fit = {
      reportingYear,
      isIndex: row.values !== undefined,
      isTracker: isTracker(wanted) && !hasMonthColumns(source.table),
    };
    return { source, row: aboutOf(row, wanted), wanted, territory, fit };
  };
}

function searchIn(
  source: SourceTable,
  wanted: Wanted,
  surroundings: ReturnType<typeof surroundingsOf>,
  wantsIn: ReturnType<typeof wantsByYear>,
  { found, near }: Search,
): void {
  const year = yearIn(source, wanted);
  if (year === null) return;
  const matched = rowsOfTable(source, wanted);
  if (!matched.size) return;
  const hasSums = !isTracker(wanted);
  for (const row of inputRows(wanted)) {
    const rows = matched.get(row.id) ?? [];
    if (!rows.length && !partsOf(row, wanted.rows).length) continue;
    const context = surroundings(source, row)!;
    const wants = wantsIn(row, year);
    const isOfMonths = isFilledByMonths(row, source) && !hasYearsAsRows(source.table);
    const own: Candidate[] = [];
    const unread = new Set<string>();
    // what may stand below words that are not understood is not added up either
    const unsaid = (): Want[] =>
      wants.filter(
        (want) => !unread.has(want.key) && !own.some((one) => one.want === want && one.value !== null),
      );
    for (const one of rows) {
      const read = candidatesIn({ ...context, matched: one }, wants);
      own.push(...read.candidates);
      for (const key of read.unread) unread.add(key);
      if (hasSums && !isOfMonths) own.push(...sumsOfColumns({ ...context, matched: one }, unsaid()));
      for (const [key, miss] of read.near) {
        const name = cellKeyOf(row.id, key);
        if (!near.has(name)) near.set(name, miss);
      }
    }
    if (hasSums && isOfMonths) own.push(...sumsOfRows(context, unsaid()));
    if (hasSums && !isOfMonths) own.push(...sumsOfParts(context, unsaid(), matched));
    if (own.length) found.set(row.id, [...(found.get(row.id) ?? []), ...own]);
  }
}

/** What was given takes the place of what was found. */
function withGiven(
  found: ReadonlyMap<string, Candidate[]>,
  { cells }: GivenLinks,
  wanted: Wanted,
): Map<string, Candidate[]> {
  return new Map(
    inputRows(wanted).map(({ id }) => {
      const own = (found.get(id) ?? []).filter(({ want }) => !cells.has(cellKeyOf(id, want.key)));
      const given = [...cells].flatMap(([key, all]) => (key.startsWith(`${id}|`) ? all : []));
      return [id, [...own, ...given]] as const;
    }),
  );
}

/** Whether the rows are parts of one thing, as branches of industry or goods of exports are. */
function isOfOneSubject({ rows }: Wanted): boolean {
  const wholes = new Set(rows.flatMap(({ indicator }) => indicator?.split('.')[0] ?? []));
  return wholes.size <= 1;
}

/** What a row wants in a year, made once for all sources and for all rows that want the same. */
function wantsByYear(wanted: Wanted): (row: TemplateRow, year: number) => Want[] {
  const known = new Map<string, Want[]>();
  // months differ, and so do a target and the parts that it is shared out over
  const isByRow =
    isTracker(wanted) || wanted.template.columns.some(({ formula }) => formula?.kind === 'roundedPart');
  const nameOf = ({ id, hasQuantity, values }: TemplateRow) =>
    isByRow ? id : `${hasQuantity === true} ${values}`;
  return (row, year) => {
    const key = `${nameOf(row)} ${year}`;
    let wants = known.get(key);
    if (!wants) known.set(key, (wants = wantsFor(row, wanted, year)));
    return wants;
  };
}
