import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BlockRequest } from '../../src/tables/choices';
import type { DescribedPlan } from './described-plan';

/** A case of a table: what is asked for and typed, and what comes out. */
export interface TableCase {
  name: string;
  parameters: {
    /** What the case shows. */
    about: string;
    /** Where the figures of `shown` come from: not the code under test. */
    figures: string;
    request: BlockRequest;
    /** What is typed, by address. */
    inputs: Record<string, string | number>;
  };
  expected: {
    plan: DescribedPlan;
    /** What cells show once the inputs are typed, to four decimals. */
    shown: Record<string, string | number>;
  };
}

const FOLDER = path.join(__dirname, 'cases');

function read(file: string): unknown {
  if (!existsSync(file))
    throw new Error(`${path.relative(FOLDER, file)} is missing: the folder yields no test`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every folder of cases; one that yields no test is an error. */
export function tableCases(): TableCase[] {
  return readdirSync(FOLDER).map((name) => {
    const folder = path.join(FOLDER, name);
    return {
      name,
      parameters: read(path.join(folder, 'parameters.json')) as TableCase['parameters'],
      expected: read(path.join(folder, 'expected.json')) as TableCase['expected'],
    };
  });
}
