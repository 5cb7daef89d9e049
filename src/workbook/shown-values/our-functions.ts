import type { OurFunctions } from '../../formulas/evaluation';
import * as growth from '../../functions/growth';
import * as months from '../../functions/months';
import * as numbers from '../../functions/numbers';
import * as parts from '../../functions/parts';
import * as plan from '../../functions/plan';
import * as prices from '../../functions/prices';
import * as reportText from '../../functions/report-text';
import * as statements from '../../functions/statements';
import * as targets from '../../functions/targets';

const FAMILIES = [growth, months, numbers, parts, plan, prices, reportText, statements, targets];

/** The functions that cells call, by their ids: a function is called like its id. */
export const ourFunctions = (): OurFunctions =>
  new Map(
    FAMILIES.flatMap((family) =>
      Object.entries(family).map(([name, work]) => [
        name.toUpperCase(),
        work as (...args: unknown[]) => unknown,
      ]),
    ),
  );
