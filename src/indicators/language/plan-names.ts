import { remembered } from './remembered';
import { keyPattern, spellingKey } from './spelling';
import { parseUnit } from './units';

/**
 * Plans that an indicator has beside the one it is usually held against: given by the central authorities (trung ương giao), given by the
 * province's council (HĐND giao), changed during the year (điều chỉnh), aimed at beyond what was given (phấn đấu).
 */
export type PlanName = 'central' | 'council' | 'adjusted' | 'striving';

interface PlanWords {
  vi: string;
  en: string;
  /** As a number row writes it behind KH. */
  short: string;
}

export const PLANS: Readonly<Record<PlanName, PlanWords>> = {
  central: { vi: 'Kế hoạch trung ương giao', en: 'Plan given by the centre', short: 'TW' },
  council: { vi: 'Kế hoạch HĐND giao', en: 'Plan given by the People’s Council', short: 'HĐND' },
  adjusted: { vi: 'Kế hoạch điều chỉnh', en: 'Adjusted plan', short: 'ĐC' },
  striving: { vi: 'Kế hoạch phấn đấu', en: 'Plan aimed at', short: 'PĐ' },
};

const CENTRAL = 'trung ương|TW|thủ tướng|chính phủ|bộ(?! phận)|quốc hội';
const COUNCIL = 'HĐND|hội đồng nhân dân';
const AUTHORITIES = `(${CENTRAL}|${COUNCIL}|UBND|ủy ban nhân dân|nghị quyết|quyết định|tỉnh|thành phố|huyện|xã|ngành|đơn vị|sở)`;
const AUTHORITY = new RegExp(keyPattern(AUTHORITIES).source, 'gu');
const GIVEN_BY = new RegExp(
  keyPattern(`${AUTHORITIES}( (tỉnh|thành phố|huyện|xã|chính phủ))? giao`).source,
  'gu',
);

/** Who gave a plan, in the words of title and header: "Trung ương giao", "(Nghị quyết HĐND)"; none where it is not said. */
export function planGiversIn(title: string, header: string): string[] {
  const inBrackets = [...`${title} ${header}`.matchAll(/\(([^()]*)\)/g)].flatMap(([, inner]) =>
    parseUnit(inner) ? [] : [spellingKey(inner)],
  );
  const named = [
    ...(spellingKey(title).match(GIVEN_BY) ?? []),
    ...(spellingKey(header).match(AUTHORITY) ?? []),
  ];
  return [...new Set([...named, ...inBrackets])].sort();
}

const PLAN = '(kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu|nghị quyết|NQ|plan|target)';
const OF_YEAR = '( năm)?( (?:19|20)\\d\\d)?';
/** Capital "from the central budget" is no plan of the centre's: who gives stands before "giao", or right behind the plan. */
const givenBy = (who: string) =>
  keyPattern(
    `((?<!(?:ngân sách|vốn|nguồn|trái phiếu) )(${who})( [^ ]+){0,2} giao(?! (?:thông|dịch|lưu))|${PLAN}${OF_YEAR}( của)? (${who}))`,
  );
const WORDS: readonly (readonly [PlanName, RegExp])[] = [
  ['central', givenBy(`${CENTRAL}|centre|central government|given by the centre`)],
  ['council', givenBy(`${COUNCIL}|given by the people s council`)],
  ['adjusted', keyPattern('(điều chỉnh|ĐC|adjusted|revised)')],
  ['striving', keyPattern('(phấn đấu|aimed at)')],
];

/** The plans that words name; none where they say only "kế hoạch". */
export const plansIn = remembered((text: string): PlanName[] => {
  const key = spellingKey(text);
  return WORDS.filter(([, pattern]) => pattern.test(key)).map(([name]) => name);
});

/** A plan that is looked for: one by its name, or the usual one, which is none of those that stand apart. */
export type PlanAsked = { name: PlanName } | { noneOf: readonly PlanName[] };

/** Whether words mean the plan that is looked for. Those that name two plans at once mean neither. */
export function meansPlan(text: string, asked: PlanAsked): boolean {
  const named = plansIn(text);
  if ('name' in asked) return named.length === 1 && named[0] === asked.name;
  return !named.some((name) => asked.noneOf.includes(name));
}
