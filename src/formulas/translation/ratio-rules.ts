import {
  growthDefinitions,
  growthFormNames,
  planDefinitions,
  planFormNames,
} from '../../indicators/arithmetic/ratios';
import { shareDefinitions, shareFormNames, type RatioDefinition } from '../../indicators/arithmetic/ratios';
import { contributionFormula, pathFormula, remainingFormula, yearEndFormula } from '../bare';
import { conversionFormula, parseUnit } from '../../indicators/language/units';
import type { CallArguments } from './call-arguments';
import { equal } from './comparison';
import { NoPlain } from './no-plain';
import { ofNumbers } from './plain-reading';

/** A call of one of our functions in Excel's own words: one function or one bracket, so that it stands beside operators. */
export type Rule = (args: CallArguments) => string;

/** `#NUM!` in Excel's own words. */
export const NUM_ERROR = 'SQRT(-1)';

/** Nothing at all, where `ifUndefined` does not say otherwise. */
const EMPTY = '""';

/** When a figure does not exist. */
interface Undefined {
  /** Base that must not be 0. Dividing by it is `#DIV/0!` by itself. */
  base: string;
  /** Condition of `#NUM!`. */
  invalid: string;
}

/** A figure over a base: base 0 comes before what is negative. */
function overBase({ base, invalid }: Undefined, instead: string | null, figure: string): string {
  return instead === null
    ? `IF(AND(${base}<>0,${invalid}),${NUM_ERROR},${figure})`
    : `IF(OR(${base}=0,${invalid}),${instead},${figure})`;
}

/** The same where what is negative comes first. */
function validFirst({ base, invalid }: Undefined, instead: string | null, figure: string): string {
  return instead === null
    ? `IF(${invalid},${NUM_ERROR},${figure})`
    : `IF(OR(${invalid},${base}=0),${instead},${figure})`;
}

/** A ratio of two levels over a positive base. */
export function ratioOver(
  { formula }: Pick<RatioDefinition<number>, 'formula'>,
  value: string,
  base: string,
  instead: string | null,
): string {
  return overBase({ base, invalid: `MIN(${value},${base})<0` }, instead, formula(value, base));
}

const ratio =
  <Form extends string>(
    definitions: Readonly<Record<Form, RatioDefinition<number>>>,
    forms: readonly [Form, ...Form[]],
  ): Rule =>
  (args) => {
    const instead = args.instead(3);
    const operands = args.operands(0, 1);
    return args.pick(2, forms, (form) =>
      ofNumbers(operands, instead ?? EMPTY, (value = '', base = '') =>
        ratioOver(definitions[form], value, base, instead),
      ),
    );
  };

const isNoMonth = (month: string): string => `OR(${month}<1,${month}>12,INT(${month})<>${month})`;

const points: Rule = (args) =>
  ofNumbers(args.operands(0, 1), EMPTY, (current = '', previous = '') => `(${current}-${previous})`);

const averageGrowth: Rule = (args) => {
  const { formula } = growthDefinitions[args.choice(3, growthFormNames)];
  const instead = args.instead(4);
  return ofNumbers(args.operands(0, 1, 2), instead ?? EMPTY, (last = '', first = '', years = '') => {
    const invalid = `OR(${years}<=0,MIN(${last},${first})<0)`;
    return validFirst({ base: first, invalid }, instead, formula(`(${last}/${first})^(1/${years})`, '1'));
  });
};

const contribution: Rule = (args) => {
  const instead = args.instead(3);
  return ofNumbers(args.operands(0, 1, 2), instead ?? EMPTY, (current = '', previous = '', total = '') =>
    overBase({ base: total, invalid: `${total}<0` }, instead, contributionFormula(current, previous, total)),
  );
};

const remaining: Rule = (args) => {
  const instead = args.instead(3);
  return ofNumbers(args.operands(0, 1, 2), instead ?? EMPTY, (plan = '', cumulative = '', left = '') => {
    const invalid = `MIN(${plan},${cumulative},${left})<0`;
    const needed = remainingFormula(plan, cumulative, left);
    const unmet = instead === null ? needed : `IF(${left}=0,${instead},${needed})`;
    const met = `OR(${cumulative}>=${plan},${equal(cumulative, plan)})`;
    return `IF(${invalid},${instead ?? NUM_ERROR},IF(${met},0,${unmet}))`;
  });
};

const planGap: Rule = (args) => {
  // The weights of a profile are a range whose sums our function checks.
  if (args.isGiven(3)) throw new NoPlain('argument');
  const instead = args.instead(4);
  return ofNumbers(args.operands(0, 1, 2), instead ?? EMPTY, (cumulative = '', plan = '', month = '') =>
    overBase(
      { base: plan, invalid: `OR(MIN(${plan},${cumulative})<0,${isNoMonth(month)})` },
      instead,
      `(${cumulative}/${plan}*100-${pathFormula(month)})`,
    ),
  );
};

const yearEnd: Rule = (args) => {
  const instead = args.instead(5);
  if (args.choice(2, ['even', 'seasonal']) === 'even') {
    return ofNumbers(
      args.operands(0, 1),
      instead ?? EMPTY,
      (cumulative = '', month = '') =>
        `IF(${isNoMonth(month)},${instead ?? NUM_ERROR},${yearEndFormula(cumulative, month)})`,
    );
  }
  return ofNumbers(args.operands(0, 3, 4), instead ?? EMPTY, (cumulative = '', last = '', total = '') =>
    overBase(
      { base: last, invalid: `MIN(${last},${cumulative})<0` },
      instead,
      `(${total}*${cumulative}/${last})`,
    ),
  );
};

const deflate: Rule = (args) => {
  const instead = args.instead(2);
  return ofNumbers(args.operands(0, 1), instead ?? EMPTY, (nominal = '', index = '') =>
    overBase({ base: index, invalid: `${index}<0` }, instead, `(${nominal}/${index}*100)`),
  );
};

const deflator: Rule = (args) => {
  const instead = args.instead(2);
  return ofNumbers(args.operands(0, 1), instead ?? EMPTY, (current = '', constant = '') =>
    ratioOver({ formula: (value, base) => `(${value}/${base}*100)` }, current, constant, instead),
  );
};

const rebase: Rule = (args) => {
  const instead = args.instead(3);
  return ofNumbers(args.operands(0, 1, 2), instead ?? EMPTY, (level = '', now = '', old = '') =>
    overBase({ base: old, invalid: `MIN(${old},${now})<0` }, instead, `(${level}*${now}/${old})`),
  );
};

const unit: Rule = (args) => {
  const [from, to] = [args.text(1), args.text(2)].map((text) => (text ? parseUnit(text) : null));
  const value = args.operand(0);
  if (!from || !to || args.texts(0).some((text) => text.includes('%'))) throw new NoPlain('argument');
  return ofNumbers([value], EMPTY, (number = '') => {
    const converted = conversionFormula(number, from, to);
    if (converted === null) throw new NoPlain('argument');
    return `(${converted})`;
  });
};

/** Functions that compute one figure from levels. */
export const ratioRules: Readonly<Record<string, Rule>> = {
  GROWTH: ratio(growthDefinitions, growthFormNames),
  PLANPCT: ratio(planDefinitions, planFormNames),
  SHARE: ratio(shareDefinitions, shareFormNames),
  POINTS: points,
  AVGGROWTH: averageGrowth,
  CONTRIBUTION: contribution,
  REMAINING: remaining,
  PLANGAP: planGap,
  YEAREND: yearEnd,
  DEFLATE: deflate,
  DEFLATOR: deflator,
  REBASE: rebase,
  UNIT: unit,
};
