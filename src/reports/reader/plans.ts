import type { Context } from './context';
import { hasGrowth, setLevel } from './drafts';
import { against } from './meanings';
import type { Measure } from './measures';
import { bareYear, type ToldPeriod } from './periods';
import type { Token } from './tokens';

/** "vượt nghị quyết đề ra là tăng 8%": the plan itself, and not how far it was reached. */
export const statesPlan = ({ before, senses }: Measure): boolean =>
  before?.kind === 'plan' && senses.includes('be') && (senses.includes('up') || senses.includes('down'));

/** "(kế hoạch 27.500 tỷ đồng)": the plan of the subject as a figure of its own; the figure before stays the one talked about. */
export function takePlan(context: Context, tokens: readonly Token[], from: number, measure: Measure): number {
  const {
    bracket,
    clause: { announced },
  } = context;
  const isAside = bracket?.kind === 'plan';
  const own = isAside ? null : context.waiting.name;
  if (own !== null) context.setSubject(own);
  const current = isAside ? bracket.outer : context.current;
  const subject = own ?? current?.name ?? announced ?? context.subject;
  const year = current?.year ?? context.year;
  const ofYear: ToldPeriod | null = year === null ? null : bareYear(year);
  const term = current?.period?.kind === 'years' || current?.period?.kind === 'every' ? current.period : null;
  const period = measure.period ?? context.clause.ownPeriod ?? term ?? ofYear ?? current?.period ?? null;
  context.clearWords();
  context.clause.justMeasured = false;
  if (subject === null) return measure.end;
  const isRate = measure.quantity.unit.kind === 'percent';
  const end = tokens[measure.end - 1].end;
  const begun = isAside ? context.current : null;
  const plan = begun ?? context.open(subject, period, tokens[from].start, end, own === null);
  plan.figure.end = end;
  if (isAside) context.current = plan;
  plan.figure.role = 'target';
  const { low, high } = measure.quantity;
  const isDown = measure.senses.includes('down');
  const moves = isDown || measure.senses.includes('up');
  const sign = isDown ? -1 : 1;
  const growth = {
    kind: 'growth',
    low: sign * low,
    high: sign * high,
    against: against(null, null),
  } as const;
  const grows = current !== null && hasGrowth(current) && current.figure.unit !== '%';
  if (isRate && (subject.isGrowth || grows || moves)) context.sentence.addGrowth(plan, growth);
  else setLevel(plan, measure);
  return measure.end;
}
