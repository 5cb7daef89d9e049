import { columnLetters } from '../../../src/spreadsheet/a1';
import type { Chooser, Values } from './chooser';
import { inUnit, rateOf, type RateForm } from './figures';
import type { Book } from './monthly-book';
import { LOOK_ALIKES, NAMES } from './names';
import { Page } from './page';
import {
  filled,
  leadingColumns,
  mannerOf,
  multiplyOf,
  writeNumberRow,
  writeRows,
  type WrittenRow,
} from './sheet-parts';
import type { Heads } from './words-of-months';
import {
  FLAT_YEARS,
  OTHER_YEARS,
  TITLES_OF_YEARS,
  YEARS_COMPARED,
  YEARS_IN_GROUPS,
  type YearKey,
} from './words-of-years';

interface Column {
  key: YearKey | null;
  stack: string[];
}
interface Row extends WrittenRow {
  id: string | null;
}
type YearLevels = Record<'base' | 'plan' | 'estimate' | 'target', number>;

const SIZES: Readonly<Record<string, number>> = { output: 31000, retail: 64000, exports: 880, imports: 340 };
const RATES: Readonly<Partial<Record<YearKey, readonly [keyof YearLevels, keyof YearLevels]>>> = {
  planPercent: ['estimate', 'plan'],
  growth: ['estimate', 'base'],
  targetGrowth: ['target', 'estimate'],
};
const HEADS: readonly Heads<YearKey>[] = [FLAT_YEARS, FLAT_YEARS, YEARS_IN_GROUPS, YEARS_COMPARED];
const TERRITORIES: Values<string> = {
  work: ['', '', ' trên địa bàn', ' toàn huyện'],
  held: [' trên địa bàn huyện', ' trong huyện', ' toàn tỉnh'],
};

/** A sheet of a year's targets and the next one's plan, of a department or of a district. */
export function yearlyBook(chooser: Chooser, place = 0): Book {
  const year = chooser.between(2026, 2038);
  const blanks = { y: year, p: year - 1, n: year + 1, before: year - 2, later: year + 4 };
  const page = new Page(
    chooser.value({ work: ['KH', 'Biểu 1', 'Chi tieu'], held: ['PL 01', 'Bieu KTXH', `KH ${year + 1}`] }),
  );
  const manner = mannerOf(chooser);
  const rate: RateForm = {
    form: chooser.one(['index', 'growth']),
    asPercent: chooser.chance(0.15) && !manner.asText,
  };
  const columns = columnsOf(chooser, blanks);
  const rows = rowsOf(chooser, columns, rate, multiplyOf.bind(null, manner));
  let top = 0;
  for (const line of filled(chooser.value(TITLES_OF_YEARS), blanks).split('|'))
    page.title(top++, line, 0, manner.isMerged);
  if (chooser.chance(0.5)) top++;
  const { heads, figures } = leadingColumns(manner);
  const stacks = [...heads.map((head) => [head]), ...columns.map(({ stack }) => stack)];
  const body = page.header(top, 0, stacks, manner.isMerged);
  const { places } = writeRows(page, writeNumberRow(page, body, manner, columns.length), manner, rows);
  if (rate.asPercent) {
    columns.forEach(({ key }, at) => {
      const letters = columnLetters(figures + at);
      if (key !== null && RATES[key])
        page.add(`format ${letters}${places[0] + 1}:${letters}${places[places.length - 1] + 1} 0.00%`);
    });
  }
  const has = (key: YearKey) => columns.some((column) => column.key === key);
  const truth = rows.flatMap((row, at) =>
    columns.flatMap(({ key }, column) => {
      const of = key === null ? undefined : RATES[key];
      if (row.id === null || key === null) return [];
      const word = of && has(of[0]) && has(of[1]) ? 'may' : 'cell';
      const form = !of ? 'level' : key === 'planPercent' ? 'attainment' : rate.form;
      const multiply = of ? 1 : multiplyOf(manner, row.unit);
      const cell = `${place}!${columnLetters(figures + column)}${places[at] + 1}`;
      return [`${word} ${row.id}|${key} ${cell}${multiply === 1 ? '' : `*${multiply}`}:${form}`];
    }),
  );
  return { sheets: page.lines(), truth: [`table CT-NAM year=${year} baseYear=2010`, ...truth] };
}

function columnsOf(chooser: Chooser, blanks: Record<string, number>): Column[] {
  const heads = chooser.one(HEADS);
  const keep = (keys: readonly YearKey[], share: number) => keys.filter(() => chooser.chance(share));
  const keys: YearKey[] = [...keep(['base'], 0.8), ...keep(['plan'], 0.85), 'estimate'];
  const rates = keep(['planPercent', 'growth'], 0.6);
  const target: YearKey[] = chooser.chance(0.7) ? ['target', ...keep(['targetGrowth'], 0.5)] : [];
  const others = chooser.chance(0.4) ? [chooser.value(OTHER_YEARS)] : [];
  const known = new Map<unknown, string>();
  const stackOf = (key: YearKey) =>
    heads[key].map((words, at) => {
      const isGroup = at < heads[key].length - 1;
      const text = (isGroup && known.get(words)) || chooser.value(words);
      if (isGroup) known.set(words, text);
      return filled(text, blanks);
    });
  const columns = [...keys, ...rates, ...target].map((key): Column => ({ key, stack: stackOf(key) }));
  const extra = others.map((text): Column => ({ key: null, stack: [filled(text, blanks)] }));
  return chooser.chance(0.5) ? [...extra, ...columns] : [...columns, ...extra];
}

function rowsOf(
  chooser: Chooser,
  columns: readonly Column[],
  rate: RateForm,
  multiplyFor: (unit: WrittenRow['unit']) => number,
): Row[] {
  const about = (value: number) => Number((value * (0.93 + 0.14 * chooser.next())).toFixed(2));
  const row = (id: string | null, name: string, unit: WrittenRow['unit'], size: number): Row => {
    const estimate = about(size);
    const levels: YearLevels = {
      estimate,
      base: about(estimate * 0.93),
      plan: about(estimate),
      target: about(estimate * 1.08),
    };
    const cells = columns.map(({ key }) => {
      const of = key === null ? undefined : RATES[key];
      if (unit === 'percent') return of ? null : Number((8 + 4 * chooser.next()).toFixed(1));
      if (of)
        return rateOf(
          levels[of[0]],
          levels[of[1]],
          key === 'planPercent' ? { ...rate, form: 'index' } : rate,
        );
      return inUnit(key === null ? size * 0.6 : levels[key as keyof YearLevels], multiplyFor(unit));
    });
    return { id, name, unit, isPart: false, cells };
  };
  const named = (id: string, unit: WrittenRow['unit']) => {
    const name = chooser.value(NAMES[id]);
    const territory = name.includes('địa bàn') || name.includes('(') ? '' : chooser.value(TERRITORIES);
    return row(id, `${name}${territory}`, unit, SIZES[id]);
  };
  const look = chooser.value(LOOK_ALIKES);
  const alike = row(null, look[0], look[1], look[1] === 'dollars' ? 900 : 30000);
  const blocks = chooser.shuffled([
    named('output', 'money'),
    named('retail', 'money'),
    named('exports', 'dollars'),
    named('imports', 'dollars'),
  ]);
  const others = [
    row(null, 'Tỷ lệ hộ nghèo', 'percent', 5),
    row(null, 'Thu ngân sách nhà nước trên địa bàn', 'money', 9000),
  ];
  return [...(chooser.chance(0.5) ? others : []), ...blocks, alike];
}
