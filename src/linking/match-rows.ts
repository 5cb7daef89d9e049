import { indicator as indicatorOf, inOtherPrices, type IndicatorId } from '../indicators/catalogue';
import { spellingKey } from '../indicators/language/spelling';
import { withoutMarks } from '../indicators/language/unmarked';
import type { Template, TemplateRow } from '../tables/kit';
import type { RecognisedRow, RecognisedTable } from '../recognition';
import { impliedParts } from './parts-of-row';
import {
  ALIKE,
  alikeness,
  bareName,
  comparedName,
  isRest,
  type ComparedName,
} from '../recognition/names-alike';

/** A row of a sheet that may be a row of a standard table. */
export interface MatchedRow {
  row: RecognisedRow;
  /** 0 to 1. */
  confidence: number;
}

/** Rows of a table of goods or products that must be found by name before the table counts as one of them. */
const ENOUGH_NAMESAKES = 2;

/**
 * The rows of a sheet's table that are rows of a standard table, by the id of the latter: by the indicator where a row has one,
 * by its name in a table that is about the same.
 */
export function matchRows(
  table: RecognisedTable,
  template: Template,
  rows: readonly TemplateRow[],
  baseYear: number | null,
): Map<string, MatchedRow[]> {
  const matched = new Map<string, MatchedRow[]>();
  const unnamed: TemplateRow[] = [];
  for (const wanted of [...rows, ...impliedParts(rows)]) {
    const { indicator } = wanted;
    if (indicator === undefined) unnamed.push(wanted);
    else {
      const same = table.rows.filter((row) =>
        namesOfIndicator(indicator, template).some((one) => isSame(row, one, baseYear, table)),
      );
      if (same.length)
        matched.set(
          wanted.id,
          same.map((row) => ({ row, confidence: row.confidence })),
        );
    }
  }
  if (!isAbout(table, template)) return matched;
  const namesakes = namesakesOf(table, unnamed);
  if (!subjectsOf(template).size && namesakes.size < ENOUGH_NAMESAKES) return matched;
  for (const [id, row] of namesakes) matched.set(id, [row]);
  return matched;
}

/** The same indicator; another year of constant prices is another series. */
function isSame(
  row: RecognisedRow,
  indicator: IndicatorId,
  baseYear: number | null,
  table: RecognisedTable,
): boolean {
  if (row.indicator !== indicator) return false;
  if (indicatorOf(indicator).prices !== 'constant' || baseYear === null) return true;
  const own = row.baseYear ?? table.baseYear?.value ?? null;
  return own === null || own === baseYear;
}

/** What a standard table is about: the indicators of its rows. */
function subjectsOf(template: Template): ReadonlySet<string> {
  return new Set(
    template.rows.flatMap(({ indicator }) => (indicator ? namesOfIndicator(indicator, template) : [])),
  );
}

/** An indicator, and the same in the other prices where the table has a column of them. */
function namesOfIndicator(indicator: IndicatorId, { columns }: Template): IndicatorId[] {
  const other = columns.some(({ prices }) => prices !== undefined) ? inOtherPrices.get(indicator) : undefined;
  return other === undefined ? [indicator] : [indicator, other];
}

/**
 * Whether names mean the same in both tables: "Khai khoáng" is one thing in a table of indices and another in one of output.
 * A table whose rows are no indicators, as one of products, is about no indicator either.
 */
function isAbout(table: RecognisedTable, template: Template): boolean {
  // targets and published percentages are no figures of a period
  if (template.document === 'party' || template.group === 'checking') return false;
  const subjects = subjectsOf(template);
  // what is bought and sold has a value beside its quantity: it is not what is made
  if (!subjects.size)
    return isTitled(table, template) && !hasBothMeasures(table) && saysSubject(table, template);
  if (table.indicator !== null) return subjects.has(table.indicator);
  return table.rows.some(({ indicator }) => indicator !== null && subjects.has(indicator));
}

/** Whether the title names no other indicator than those the standard table may be called by. */
const isTitled = ({ indicator }: RecognisedTable, { titledBy = [] }: Template): boolean =>
  indicator === null || titledBy.includes(indicator);

/** Whether title, sheet, headers or rows say what the table is about; "Trung ương" and "Địa phương" share many things. */
function saysSubject({ title, sheet, columns, rows }: RecognisedTable, { subject }: Template): boolean {
  if (!subject) return true;
  const words = [title, sheet, ...columns.map(({ header }) => header), ...rows.map(({ label }) => label)];
  const keys = words.map((text) => ` ${withoutMarks(spellingKey(text))} `);
  return subject.some((word) => keys.some((key) => key.includes(` ${withoutMarks(spellingKey(word))} `)));
}

const hasBothMeasures = ({ columns }: RecognisedTable): boolean =>
  (['quantity', 'value'] as const).every((measure) => columns.some((column) => column.measure === measure));

/** Pairs of rows with the same name, the most alike first; each row is paired once. */
function namesakesOf(table: RecognisedTable, rows: readonly TemplateRow[]): Map<string, MatchedRow> {
  const nameOf = (name: ComparedName) => (table.isUnmarked ? bareName(name) : name);
  const own = table.rows.map((row) => ({ row, name: nameOf(comparedName(row.label)) }));
  const pairs = rows.flatMap((wanted) => {
    const names = namesOf(wanted).map(nameOf);
    return own.flatMap(({ row, name }) => {
      const confidence = Math.max(...names.map((one) => alikeness(name, one)));
      return confidence >= ALIKE ? [{ id: wanted.id, row, confidence }] : [];
    });
  });
  // of two rows of one name it is the one that is seen
  pairs.sort((a, b) => b.confidence - a.confidence || Number(a.row.hidden) - Number(b.row.hidden));
  const found = new Map<string, MatchedRow>();
  const taken = new Set<RecognisedRow>();
  for (const { id, row, confidence } of pairs) {
    if (found.has(id) || taken.has(row)) continue;
    found.set(id, { row, confidence });
    taken.add(row);
  }
  return withoutStrayRests(found, table, rows);
}

/** "Hàng hóa khác" is the rest of what it stands below: it follows its own whole and the other parts of it, and no strangers. */
function withoutStrayRests(
  found: Map<string, MatchedRow>,
  table: RecognisedTable,
  rows: readonly TemplateRow[],
): Map<string, MatchedRow> {
  const idOf = new Map([...found].map(([id, { row }]) => [row, id]));
  const parentOf = new Map(rows.map(({ id, parent }) => [id, parent]));
  for (const { id, parent, words } of rows) {
    const rest = found.get(id);
    // the whole of a table is known by its indicator
    if (!rest || parent === undefined || !parentOf.has(parent) || !isRest(words.vi)) continue;
    const whole = found.get(parent);
    const [from, to] = [whole, rest].map((one) => (one ? table.rows.indexOf(one.row) : -1));
    const between = table.rows.slice(from + 1, to);
    const areSiblings = between.every((row) => parentOf.get(idOf.get(row) ?? '') === parent);
    if (!whole || to < from || !areSiblings) found.delete(id);
  }
  return found;
}

const known = new WeakMap<TemplateRow, ComparedName[]>();

function namesOf(row: TemplateRow): ComparedName[] {
  let names = known.get(row);
  if (!names) known.set(row, (names = [comparedName(row.words.vi), comparedName(row.words.en)]));
  return names;
}
