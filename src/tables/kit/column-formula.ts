import type { WrittenFormula } from '../../formulas/written/ratios';
import {
  writtenContribution,
  writtenDifference,
  writtenGrowth,
  writtenPlan,
  writtenPoints,
  writtenShare,
  writtenSum,
} from '../../formulas/written/ratios';
import {
  writtenCap,
  writtenCapCheck,
  writtenCapShare,
  writtenCheck,
  writtenPartsCheck,
  writtenRecomputed,
} from '../../formulas/written/judgement';
import { FINDINGS } from './findings';
import { percentForm } from './percent-form';
import { statementWords } from './statements';
import type { Refer } from './table-cell';
import type {
  CellKey,
  ColumnWideFormula,
  RowBoundFormula,
  TemplateChoices,
  TemplateFormula,
} from './template';

const ROW_BOUND: ReadonlySet<string> = new Set<RowBoundFormula['kind']>([
  'runningTotal',
  'path',
  'yearEnd',
  'remaining',
  'verdict',
  'childrenCheck',
  'nestedWhole',
  'nestedRatio',
  'targetLevel',
]);

/** Whether a formula depends on its row. */
export function isRowBound(formula: TemplateFormula): formula is RowBoundFormula {
  return ROW_BOUND.has(formula.kind);
}

/** Writes a formula that is the same in every row. */
export function columnFormula(
  formula: ColumnWideFormula,
  refer: Refer,
  choices: TemplateChoices,
): WrittenFormula {
  const { form, language, capRule, capRounding, capPercent, denominator } = choices;
  switch (formula.kind) {
    case 'planPercent':
      return writtenPlan({ value: refer(formula.actual), base: refer(formula.plan) }, 'percent');
    case 'growth':
      return writtenGrowth(
        { value: refer(formula.current), base: refer(formula.previous) },
        percentForm(form),
        formula.mayBeRange,
      );
    case 'share':
      return writtenShare({ value: refer(formula.part), base: refer(formula.whole) }, 'percent');
    case 'contribution':
      return writtenContribution({
        current: refer(formula.current),
        previous: refer(formula.previous),
        total: refer(formula.totals[denominator]),
      });
    case 'points':
      return writtenPoints(refer(formula.current), refer(formula.previous));
    case 'difference':
      return writtenDifference(refer(formula.of), refer(formula.less));
    case 'sum':
      return writtenSum(formula.of.map(refer));
    case 'cap':
      return writtenCap(rated(formula, refer), capRuleOf(formula.rule, capRule), capRounding, capPercent);
    case 'capShare':
      return writtenCapShare(rated(formula, refer), capRule);
    case 'capCheck':
      return writtenCapCheck(
        refer(formula.excellent),
        refer(formula.cap),
        writtenCap(rated(formula, refer), capRule, 'ceil', capPercent),
        {
          within: FINDINGS.withinCap[language],
          roundedUp: FINDINGS.roundedUp[language],
          exceeded: FINDINGS.overCap[language],
        },
      );
    case 'partsCheck':
      return writtenPartsCheck(refer(formula.total), formula.parts.map(refer), {
        agrees: FINDINGS.agrees[language],
        differs: FINDINGS.differs[language],
      });
    case 'recomputed':
      return writtenRecomputed(
        { value: refer(formula.current), base: refer(formula.base) },
        refer(formula.statement),
        statementWords(language),
      );
    case 'checkStated':
      return writtenCheck(
        { stated: refer(formula.stated), recomputed: refer(formula.recomputed) },
        { value: refer(formula.current), base: refer(formula.base) },
        refer(formula.statement),
        statementWords(language),
      );
  }
}

const capRuleOf = (
  rule: TemplateChoices['capRule'] | 'chosen',
  chosen: TemplateChoices['capRule'],
): TemplateChoices['capRule'] => (rule === 'chosen' ? chosen : rule);

interface RatedKeys {
  excellent: CellKey;
  good: CellKey;
  total: CellKey;
}

const rated = ({ excellent, good, total }: RatedKeys, refer: Refer) => ({
  excellent: refer(excellent),
  good: refer(good),
  total: refer(total),
});
