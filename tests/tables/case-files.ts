import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockRequest } from '../../src/tables/choices';
import type { DescribedPlan } from './described-plan';
import { readPlan } from './golden/read-plan';
import { writePlan } from './golden/write-plan';

/** A case of a table: what is asked for and typed, and what comes out. `case.json`, written by a person. */
export interface TableCase {
  name: string;
  /** What the case shows. */
  about: string;
  /** Where the figures of `shown` come from: not the code under test. */
  figures: string;
  request: BlockRequest;
  /** What is typed, by address. */
  inputs: Record<string, string | number>;
  /** What cells show once the inputs are typed, to four decimals. */
  shown: Record<string, string | number>;
}

const FOLDER = path.join(__dirname, 'cases');
const CASE = 'case.json';
const PLAN = 'plan.txt';
const UPDATE = 'UPDATE_GOLDEN';

/** With UPDATE_GOLDEN=1 the tests rewrite the plans; read the difference before you commit it. */
const isUpdating = process.env[UPDATE] === '1';

/** Every folder of cases; one that yields no test is an error, and so is a file that no test reads. */
export function tableCases(folder = FOLDER): TableCase[] {
  return readdirSync(folder).map((name) => {
    const here = readdirSync(path.join(folder, name));
    for (const file of isUpdating ? [CASE] : [CASE, PLAN])
      if (!here.includes(file)) throw new Error(`${name}/${file} is missing: the folder yields no test`);
    const unread = here.find((file) => file !== CASE && file !== PLAN);
    if (unread) throw new Error(`No test reads ${name}/${unread}`);
    return { name, ...JSON.parse(readFileSync(path.join(folder, name, CASE), 'utf8')) } as TableCase;
  });
}

/** A plan as text, under the names its case already uses, and the text of the case. */
export function planTexts(name: string, plan: DescribedPlan): { planned: string; writtenDown: string } {
  const file = path.join(FOLDER, name, PLAN);
  const previous = existsSync(file) ? readPlan(readFileSync(file, 'utf8')).legend : undefined;
  const planned = writePlan(plan, previous);
  if (isUpdating) writeFileSync(file, planned);
  return { planned, writtenDown: readFileSync(file, 'utf8') };
}
