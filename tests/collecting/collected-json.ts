import type { FormUnit } from '../../src/collecting';

interface ToldFile {
  file: string;
  isTaken: boolean;
  faults: { kind: string; text: string }[];
  notes: { kind: string; text: string }[];
}

/** What `collect --json` gives. */
export interface CollectedJson {
  units: {
    unit: FormUnit;
    state: string;
    files: ToldFile[];
    sinceLast: { kind: string; changes?: object[] };
  }[];
  others: ToldFile[];
}
