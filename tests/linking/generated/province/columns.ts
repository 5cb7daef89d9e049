import { templateOf } from '../../truth';
import { words, type Chooser } from '../chooser';
import type { Stack } from './header';
import { HeaderWords } from './header-words';
import type { Blanks, Meaning, RateForm } from './meaning';
import { COMPARED, QUANTITY, VALUE } from './group-phrases';
import { strayColumns } from './stray-columns';
import type { Subject } from './subject';

/** How the tables of a sheet are written. */
export interface Layout {
  form: RateForm;
  asPercent: boolean;
  isText: boolean;
  isMerged: boolean;
  isSplit: boolean;
  quantityMultiply: number;
}
export interface Column {
  meaning: Meaning | null;
  measure: 'value' | 'quantity';
  stack: Stack;
  /** Of a column that no table takes: what its figures look like. */
  looks?: 'level' | 'rate';
}

const TONNES = words<readonly [string, number]>([
  ['tấn', 0.001],
  ['nghìn tấn', 1],
]);

/** The columns of one sheet, in one of the ways in which offices head them. */
export function columnsOf(chooser: Chooser, subject: Subject, blanks: Blanks) {
  const said = new HeaderWords(chooser, blanks);
  const form: RateForm = chooser.one(['index', 'index', 'growth']);
  const hasQuantities = subject.hasQuantities && chooser.chance(0.5);
  const [tonnes, quantityMultiply] = chooser.value(TONNES);
  const layout: Layout = {
    form,
    asPercent: chooser.chance(0.08),
    isText: false,
    isMerged: chooser.chance(0.5),
    isSplit: chooser.chance(0.25),
    quantityMultiply,
  };
  layout.isMerged &&= !layout.isSplit;
  layout.isText = !layout.asPercent && chooser.chance(0.07);
  const always: readonly Meaning[] = ['month', 'cumulative', 'monthGrowth', 'cumulativeGrowth'];
  const keep = (meanings: readonly Meaning[], share: number) =>
    meanings.filter((meaning) => always.includes(meaning) || chooser.chance(share));
  const levels = keep(subject.levels, 0.5);
  const rates = keep(subject.rates, subject.table === 'IIP' ? 0.85 : 0.5);
  const grouping = chooser.one(['flat', 'flat', 'compared', 'below'] as const);
  const compared = chooser.value(COMPARED[form]);
  const stackOf = (meaning: Meaning): Stack => {
    if (subject.levels.includes(meaning)) return { groups: [], own: said.level(meaning) };
    if (grouping === 'flat' || form === 'growth') return { groups: [], own: said.rate(meaning, form) };
    if (grouping === 'compared') return { groups: [compared], own: said.rateInGroup(meaning) };
    const [above, own] = said.rateBelow(meaning);
    return { groups: [compared, above], own };
  };
  const simple = [...levels, ...rates].map((meaning) => ({ meaning, stack: stackOf(meaning) }));
  const quantity = chooser.value(QUANTITY);
  const value = chooser.value(VALUE);
  const own: Column[] = simple.flatMap(({ meaning, stack }): Column[] => {
    if (!hasQuantities) return [{ meaning, measure: 'value', stack }];
    const groups = [...stack.groups, stack.own];
    const isLevel = subject.levels.includes(meaning);
    return [
      {
        meaning,
        measure: 'quantity',
        stack: { groups, own: isLevel ? `${quantity} (${tonnes})` : quantity },
      },
      { meaning, measure: 'value', stack: { groups, own: value } },
    ];
  });
  const columns = strayColumns(chooser, own, blanks, subject.levels.length > 0);
  const counted = new Set(
    templateOf(subject.table).rows.flatMap(({ id, hasQuantity }) => (hasQuantity ? [id] : [])),
  );
  const texts = columns.map(({ stack }) => [...stack.groups, stack.own].join(' '));
  const month = String(blanks.m);
  // without the month and the year in a header the sheet says them elsewhere
  const needsPeriod = !texts.some(
    (text) => text.includes(String(blanks.y)) && new RegExp(`\\b0?${month}\\b`).test(text),
  );
  return { columns, layout, hasQuantities, counted, needsPeriod: needsPeriod || chooser.chance(0.6) };
}
