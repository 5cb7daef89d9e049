import { KINDS, type Formula } from '../../formulas/kinds';
import { FINDINGS } from './findings';
import { percentForm } from './percent-form';
import { statementWords } from './statements';
import type {
  CellKey,
  ColumnWideFormula,
  RowBoundFormula,
  TemplateChoices,
  TemplateFormula,
} from './template';
import type { Language, Words } from './words';

const ROW_BOUND: ReadonlySet<string> = new Set<RowBoundFormula['kind']>([
  'runningTotal',
  'path',
  'yearEnd',
  'remaining',
  'verdict',
  'childrenCheck',
  'withinParts',
  'nestedWhole',
  'nestedRatio',
  'shareWeight',
  'exactPart',
  'roundedPart',
  'sharesCheck',
  'targetLevel',
]);

/** Whether a formula depends on its row. */
export function isRowBound(formula: TemplateFormula): formula is RowBoundFormula {
  return ROW_BOUND.has(formula.kind);
}

const missingOf = (names: readonly Words[], language: Language): string[] =>
  names.map((words) => `${FINDINGS.missing[language]} ${words[language]}`);

/** The formula of a column that is the same in every row: its kind over the cells that the template names. */
export function columnFormula(
  formula: ColumnWideFormula,
  { form, language, capRule, capRounding, capPercent, denominator }: TemplateChoices,
): Formula<CellKey> {
  switch (formula.kind) {
    case 'planPercent':
      return KINDS.planPercent.over(formula);
    case 'growth': {
      const { current, previous, mayBeRange, saysWhy, levelSaysWhy } = formula;
      const options = { form: percentForm(form), mayBeRange, saysWhy, levelSaysWhy };
      return KINDS.growth.over({ value: current, base: previous }, options);
    }
    case 'averageGrowth':
      return KINDS.averageGrowth.over(formula, { form: percentForm(form), years: formula.years });
    case 'share':
      return KINDS.share.over(formula);
    case 'contribution':
      return KINDS.contribution.over({ ...formula, total: formula.totals[denominator] });
    case 'points':
      return KINDS.points.over(formula);
    case 'difference':
      return KINDS.difference.over(formula);
    case 'sum':
      return KINDS.sum.over(formula);
    case 'grown':
      return KINDS.grown.over(formula);
    case 'neededGrowth':
      return KINDS.neededGrowth.over(formula);
    case 'mergedSum':
      return KINDS.mergedSum.over<CellKey>(formula, { missing: missingOf(formula.names, language) });
    case 'mergedIndex':
      return KINDS.mergedIndex.over<CellKey>(formula, {
        missing: missingOf(formula.names, language),
        unweighted: FINDINGS.weights[language],
      });
    case 'cap': {
      const rule = formula.rule === 'chosen' ? capRule : formula.rule;
      return KINDS.cap.over(formula, { rule, rounding: capRounding, percent: capPercent });
    }
    case 'capShare':
      return KINDS.capShare.over(formula, { rule: capRule });
    case 'capCheck':
      return KINDS.capCheck.over(formula, {
        rule: capRule,
        percent: capPercent,
        findings: {
          within: FINDINGS.withinCap[language],
          roundedUp: FINDINGS.roundedUp[language],
          exceeded: FINDINGS.overCap[language],
        },
      });
    case 'partsCheck':
      return KINDS.partsCheck.over(formula, {
        findings: { agrees: FINDINGS.agrees[language], differs: FINDINGS.differs[language] },
      });
    case 'recomputed':
      return KINDS.recomputed.over(
        { ...formula, value: formula.current },
        { words: statementWords(language) },
      );
    case 'checkStated':
      return KINDS.checkStated.over(
        { ...formula, value: formula.current },
        { words: statementWords(language) },
      );
  }
}
