import { capRuleNames } from '../../indicators/arithmetic/ratings';
import type { TemplateFormula } from '../kit/template';
import { byKind, either, isText, listOf, number, object, on, oneOf, text, type Check } from './schema';

/** Letters of a key or an id. */
const MOST_NAME = 80;
/** Columns that a formula may name. */
const MOST_CELLS = 60;

export const name: Check = text(MOST_NAME);
const cell: Check = either(isText, name, object({ column: name, row: name }, { printed: text(12) }));
const cells = listOf(cell, MOST_CELLS, 1);
const names = listOf(name, MOST_CELLS, 1);
const RATED = { excellent: cell, good: cell, total: cell };

/** Formulas that planning itself makes of a territory are in no template. */
type Kind = Exclude<TemplateFormula['kind'], 'mergedSum' | 'mergedIndex' | 'withinParts'>;

/** The formulas that a template may name: kinds that are known here, over cells of the table. There is no other way to compute. */
const FORMULAS: Readonly<Record<Kind, Check>> = {
  planPercent: object({ actual: cell, plan: cell }),
  growth: object(
    { current: cell, previous: cell },
    { indexRows: oneOf(['typed']), mayBeRange: on, saysWhy: on, levelSaysWhy: on },
  ),
  averageGrowth: object({ last: cell, first: cell, years: number(1, 100) }),
  share: object({ part: cell, whole: cell }),
  contribution: object({ current: cell, previous: cell, totals: object({ grdp: cell, gva: cell }) }),
  points: object({ current: cell, previous: cell }),
  difference: object({ of: cell, less: cell }),
  sum: object({ of: cells }),
  grown: object({ base: cell, growth: cell }),
  neededGrowth: object({ year: cell, cumulative: cell, base: cell, samePeriod: cell }),
  cap: object({ rule: oneOf([...capRuleNames, 'chosen']), ...RATED }),
  capShare: object(RATED),
  capCheck: object({ cap: cell, ...RATED }),
  partsCheck: object({ total: cell, parts: cells }),
  recomputed: object({ current: cell, base: cell, statement: cell }),
  checkStated: object({ stated: cell, current: cell, base: cell, statement: cell }),
  runningTotal: object({ of: name }),
  path: object({}),
  yearEnd: object({ cumulative: cell }),
  remaining: object({ plan: cell, cumulative: cell }),
  verdict: object(
    { target: cell, results: object({ percent: cell, count: cell, rank: cell }) },
    { comparator: cell },
  ),
  childrenCheck: object({ of: names }),
  nestedWhole: object({ all: name, achieved: name }),
  nestedRatio: object({ all: name, achieved: name }),
  shareWeight: object({ base: name }),
  exactPart: object({ whole: name, of: name, weight: name }),
  roundedPart: object({ whole: name, exact: name }),
  sharesCheck: object({ whole: name, of: name }),
  targetLevel: object({ level: name, growth: name, base: name, step: name }),
};

export const formula: Check = byKind(FORMULAS);
