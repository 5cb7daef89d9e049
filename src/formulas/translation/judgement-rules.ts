import { whenFilled } from '../kinds/guards';
import {
  capRoundingNames,
  capRuleNames,
  ratingRule,
  ratingLevels,
  type CapRounding,
  type CapRule,
} from '../../indicators/arithmetic/ratings';
import {
  growthDefinitions,
  planDefinitions,
  shareDefinitions,
  type RatioDefinition,
} from '../../indicators/arithmetic/ratios';
import { boundNames, statementKindNames, type StatementKind } from '../../indicators/arithmetic/statements';
import type { Direction } from '../../indicators/arithmetic/verdicts';
import type { CallArguments } from './call-arguments';
import { NoPlain } from './no-plain';
import { checkWords, decimals } from './number-words';
import { literalNumber, type Operand } from './operands';
import { isSign, ofNumbers, VALUE_ERROR } from './plain-reading';
import { NUM_ERROR, ratioOver, type Rule } from './ratio-rules';
import { numberVerdict, verdictWords } from './verdict-words';

const EMPTY = '""';
const MOST_DIGITS = 9;

/** What a stated percentage claims, as a ratio of two levels. */
const CLAIMS: Readonly<Record<StatementKind, Pick<RatioDefinition<number>, 'formula'>>> = {
  growth: growthDefinitions.percent,
  plan: planDefinitions.percent,
  over: planDefinitions.overPercent,
  index: growthDefinitions.index,
  share: shareDefinitions.percent,
  times: growthDefinitions.coefficient,
};

/** A stated percentage, whose printed decimals count: of a text they are lost when it is read. */
function stated(args: CallArguments, place: number, digits: number | null): Operand {
  const operand = args.operand(place);
  if (digits === null && args.texts(place).some((text) => /\d/.test(text))) throw new NoPlain('text');
  return digits === null ? { ...operand, mayHoldText: false } : operand;
}

/** What a stated percentage implies: level / percentage × 100. */
const implied =
  (percentOf: (stated: string) => string): Rule =>
  (args) => {
    const bound = args.choice(2, boundNames);
    const digits = args.whole(3, 0, MOST_DIGITS);
    const instead = args.instead(4);
    const percent = bound === 'point' ? args.operand(1) : stated(args, 1, digits);
    return ofNumbers([args.operand(0), percent], instead ?? EMPTY, (level = '', given = '') => {
      const half = `0.5*10^-${digits ?? decimals(given)}`;
      const at = { point: given, low: `${given}+${half}`, high: `${given}-${half}` }[bound];
      // The more of the plan is reached, the smaller the plan was.
      return ratioOver(
        { formula: (value, base) => `(${value}/${base}*100)` },
        level,
        `ROUND(${percentOf(at)},12)`,
        instead,
      );
    });
  };

const checkStated: Rule = (args) => {
  const digits = args.whole(4, 0, MOST_DIGITS);
  const instead = args.instead(5);
  const operands = [stated(args, 0, digits), args.operand(1), args.operand(2)];
  return args.pick(3, statementKindNames, (kind) =>
    ofNumbers(operands, instead ?? EMPTY, (percent = '', value = '', base = '') =>
      ratioOver(
        { formula: (now, before) => checkWords(percent, `(${CLAIMS[kind].formula(now, before)})`, digits) },
        value,
        base,
        instead,
      ),
    ),
  );
};

const SIGN_TEXT = /^\s*(?:[-−–—…]|\.\.\.|x)?\s*$/i;
const END = '(?:\\d+|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d+)?';
const RANGE_TEXT = new RegExp(`^\\s*${END} *[-–] *${END} *%?\\s*$`);
const TARGET_TEXT = new RegExp(`${SIGN_TEXT.source}|${RANGE_TEXT.source}`, 'i');
const COMPARATOR_TEXT = /^(?:>=|≥|>|=|<=|≤|<|)$/;

const verdict: Rule = (args) => {
  if (args.choice(4, ['standard', 'bound', 'nearEnd', 'meetOnly']) !== 'standard')
    throw new NoPlain('argument');
  const direction = args.choice<Direction>(3, ['higher', 'lower']);
  const [actual, target, sign] = [args.words(0), args.words(1), args.words(2)];
  const isKnown = (place: number, pattern: RegExp): boolean =>
    args.texts(place).every((text) => pattern.test(text));
  const isNumber = /^[(][\d.]+[)]$/;
  if (actual.literal !== null && !isNumber.test(actual.text)) throw new NoPlain('text');
  if (target.literal !== null && !RANGE_TEXT.test(target.literal)) throw new NoPlain('text');
  const comparator = sign.literal === 'none' ? '' : sign.literal;
  if (comparator !== null && !COMPARATOR_TEXT.test(comparator)) throw new NoPlain('argument');
  if (!isKnown(2, COMPARATOR_TEXT)) throw new NoPlain('text');
  const operands = {
    actual: actual.text,
    target: target.text,
    comparator: comparator === null ? sign.text : `"${comparator}"`,
  };
  if (args.isOfNumbers(0) && args.isOfNumbers(1)) return numberVerdict(operands, direction);
  if (!isKnown(0, SIGN_TEXT) || !isKnown(1, TARGET_TEXT)) throw new NoPlain('text');
  const words = verdictWords(operands, direction);
  const open = [0, 1].filter((place) => !args.isFilled(place));
  return open.length
    ? whenFilled(
        open.map((place) => [actual, target][place].text),
        words,
      )
    : words;
};

const ROUNDINGS: Readonly<Record<CapRounding, string>> = {
  floor: 'ROUNDDOWN',
  round: 'ROUND',
  ceil: 'ROUNDUP',
};

const excellentCap: Rule = (args) => {
  const rule = args.choice(2, capRuleNames);
  const rounding = ROUNDINGS[args.choice(3, capRoundingNames)];
  const percent: Operand = args.isGiven(4) ? args.operand(4) : literalNumber('20');
  const isPossible = percent.isLiteral && Number(percent.text) >= 0 && Number(percent.text) <= 100;
  const cap = (good: string, limit: string, total: string | null): string => {
    const limits: Readonly<Record<CapRule, string>> = {
      a: `${limit}*${good}/(100+${limit})`,
      b: `${limit}*${good}/100`,
      c: `${limit}*${total ?? ''}/100`,
    };
    const impossible = [`${good}<0`, `INT(${good})<>${good}`];
    if (!isPossible) impossible.push(`${limit}<0`, `${limit}>100`);
    if (total !== null) impossible.push(`INT(${total})<>${total}`, `${total}<${good}`);
    // The inner rounding drops the noise of binary arithmetic: 20 % of 35 is 7, not a little more.
    return `IF(OR(${impossible.join(',')}),${NUM_ERROR},${rounding}(ROUND(${limits[rule]},9),0))`;
  };
  const good = args.operand(0);
  if (rule === 'c') {
    return ofNumbers([good, args.operand(1), percent], EMPTY, (rated = '', total = '', limit = '') =>
      cap(rated, limit, total),
    );
  }
  const withoutTotal = ofNumbers([good, percent], EMPTY, (rated = '', limit = '') => cap(rated, limit, null));
  if (!args.isGiven(1)) return withoutTotal;
  // A total that the rule does not rest on may be missing.
  const total = args.operand(1);
  if (total.mayHoldText && args.texts(1).some((text) => /\d/.test(text))) throw new NoPlain('text');
  const withTotal = ofNumbers([good, percent], EMPTY, (rated = '', limit = '') =>
    cap(rated, limit, total.text),
  );
  if (total.isNumber) return withTotal;
  return `IF(ISNUMBER(${total.text}),${withTotal},IF(${isSign(total.text)},${withoutTotal},${VALUE_ERROR}))`;
};

const needed: Rule = (args) => {
  const isStrict = args.choice(2, ['>=', '>']) === '>';
  // "trên 90%" says itself how it compares.
  if (args.texts(1).some((text) => /\p{L}{2}/u.test(text))) throw new NoPlain('text');
  return ofNumbers(args.operands(0, 1), EMPTY, (population = '', percent = '') => {
    const exact = `ROUND(${population}*${percent}/100,9)`;
    const whole = isStrict ? `INT(${exact})+1` : `ROUNDUP(${exact},0)`;
    const tooMuch = isStrict ? `${percent}>=100` : `${percent}>100`;
    const isWrong = `OR(MIN(${population},${percent})<0,INT(${population})<>${population},${tooMuch})`;
    return `IF(${isWrong},${NUM_ERROR},${whole})`;
  });
};

const rating: Rule = (args) => {
  const rule = ratingRule(args.whole(1, 1900, 2199) ?? undefined);
  const least = rule?.leastPoints;
  if (!least) throw new NoPlain('argument');
  const asksBeyond = args.isGiven(2);
  const given = asksBeyond ? args.operands(0, 2) : [args.operand(0)];
  return ofNumbers(given, EMPTY, (points = '', beyond = '') => {
    const reaches = (place: number): string => {
      const enough = `ROUND(${points},12)>=${least[place] ?? 0}`;
      const asked = place === 0 && asksBeyond && rule.leastBeyond !== null;
      return asked ? `AND(${enough},ROUND(${beyond},12)>=${rule.leastBeyond})` : enough;
    };
    const lowest = `"${ratingLevels[ratingLevels.length - 1] ?? ''}"`;
    const levels = ratingLevels
      .slice(0, -1)
      .reduceRight((lower, level, place) => `IF(${reaches(place)},"${level}",${lower})`, lowest);
    const outside = [points, ...(asksBeyond ? [beyond] : [])].flatMap((one) => [`${one}<0`, `${one}>100`]);
    return `IF(OR(${outside.join(',')}),${NUM_ERROR},${levels})`;
  });
};

/** Functions that judge, and what stated percentages imply. */
export const judgementRules: Readonly<Record<string, Rule>> = {
  IMPLIEDPLAN: implied((percent) => percent),
  IMPLIEDBASE: implied((percent) => `100+${percent}`),
  CHECKPCT: checkStated,
  VERDICT: verdict,
  EXCELLENTCAP: excellentCap,
  NEEDED: needed,
  RATING: rating,
};
