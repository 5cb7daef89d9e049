import { isWholeYear, samePeriod } from '../indicators/language/periods';
import type { Want } from '../linking/want';
import { wantsFor } from '../linking/wants';
import { choicesFor, wantedBy } from '../planning/choices';
import { rowLine } from '../planning/lines';
import { cellKey } from '../planning';
import { templateFor } from '../planning/template-for';
import { rowsOf, type Template, type TemplateRow } from '../tables';
import type { BlockRequest } from '../tables/choices';

/** A figure of the new block, and the cell of the old one that states it: last period's estimate is what was done by now. */
interface SameFigure {
  /** `cellKey` of both. */
  to: string;
  from: string;
}

const isPlan = (want: Extract<Want, { kind: 'level' }>) => want.roles.includes('plan');

/** The plan that it is about, where it is not the usual one. */
const planOf = ({ plan }: Want) => (plan && 'name' in plan ? plan.name : null);

/** Whether two cells mean the same figure: the same thing of the same period, planned or done. */
function isSameFigure(one: Want, other: Want): boolean {
  const isAlike =
    one.isQuantity === other.isQuantity &&
    one.formerly === other.formerly &&
    planOf(one) === planOf(other) &&
    samePeriod(one.period, other.period) &&
    (one.isCumulative === other.isCumulative || isWholeYear(one.period));
  if (!isAlike) return false;
  if (one.kind === 'level' && other.kind === 'level')
    return isPlan(one) === isPlan(other) && one.isOfficial === other.isOfficial;
  return (
    one.kind === 'rate' &&
    other.kind === 'rate' &&
    one.isOfPlan === other.isOfPlan &&
    one.prints === other.prints &&
    JSON.stringify(one.compared) === JSON.stringify(other.compared)
  );
}

/** The figures that two blocks of the same table both state, in periods that may differ. */
export function sameFigures(old: BlockRequest, request: BlockRequest): SameFigure[] {
  const template = templateFor(request);
  const [wantsThen, wantsNow] = [old, request].map(wantsBy);
  const rows = rowsOf(template, choicesFor(template, request)).filter(({ heading }) => !heading);
  return rows.flatMap((row) => {
    const then = wantsThen(row);
    return wantsNow(row).flatMap((want): SameFigure[] => {
      // what the table computes by itself in both periods is no figure of its own
      if (want.kind === 'rate' && want.insteadOf) return [];
      const same = then.find((one) => isSameFigure(want, one));
      if (!same) return [];
      const line = rowLine(row.id);
      return [{ to: cellKey(line, want.key), from: cellKey(line, statedIn(templateFor(old), same.key)) }];
    });
  });
}

/** The wants of a row in the period of a request. */
function wantsBy(request: BlockRequest): (row: TemplateRow) => Want[] {
  const template = templateFor(request);
  const wanted = wantedBy(template, choicesFor(template, request), request);
  return (row) => wantsFor(row, wanted, request.year);
}

/** A target that may be typed as a level or as a growth stands, either way, in the column computed from both. */
const statedIn = ({ columns }: Template, key: string): string =>
  columns.find(({ formula }) => formula?.kind === 'targetLevel' && formula.level === key)?.key ?? key;
