import type { Publication, RecordSource } from '../../contract';
import { readNumber } from '../../indicators/language/number-text';
import { periodIn } from '../../ledger/entry';

/** Where figures for the ledger come from, and what was chosen or typed for each of these ways. */
export interface LedgerDraft {
  kind: RecordSource['kind'];
  /** Id of an inserted block. */
  block: string;
  /** Text of a report. */
  text: string;
  entry: EntryDraft;
}

/** A figure as it is typed. */
export type EntryDraft = Record<'indicator' | 'period' | 'value' | 'unit', string>;

export const EMPTY_ENTRY: EntryDraft = { indicator: '', period: '', value: '', unit: '' };

/** The form of the ledger: which figures, `null` until something was chosen, and how they were published. */
export interface LedgerForm {
  draft: LedgerDraft | null;
  publication: Publication;
}

export const EMPTY_FORM: LedgerForm = {
  draft: null,
  publication: { vintage: 'estimate1', document: '', date: '', territory: '' },
};

/** What is wrong with a typed figure: nothing there, no period, no number. */
export type EntryFault = 'empty' | 'period' | 'value';

/** The faults of a figure that was typed, by its fields; none where it can be recorded. */
export function entryFaults(entry: EntryDraft): Partial<Record<keyof EntryDraft, EntryFault>> {
  const faults: Partial<Record<keyof EntryDraft, EntryFault>> = {};
  for (const name of Object.keys(entry) as (keyof EntryDraft)[])
    if (entry[name].trim() === '') faults[name] = 'empty';
  if (!faults.period && periodIn(entry.period) === null) faults.period = 'period';
  if (!faults.value && numberOf(entry.value) === null) faults.value = 'value';
  return faults;
}

/** What is recorded; `null`: something of it is missing or cannot be read. */
export function recordSource({ kind, block, text, entry }: LedgerDraft): RecordSource | null {
  if (kind === 'block') return block === '' ? null : { kind, id: block };
  if (kind === 'report') return text.trim() === '' ? null : { kind, text };
  const value = numberOf(entry.value);
  if (value === null || Object.keys(entryFaults(entry)).length > 0) return null;
  const [indicator, period, unit] = [entry.indicator, entry.period, entry.unit].map((one) => one.trim());
  return { kind, entries: [{ indicator, period, value, unit }] };
}

/** A number as people write it; `null`: none, or one with a unit, which has a field of its own. */
function numberOf(text: string): number | null {
  const reading = readNumber(text);
  return reading.kind === 'number' && reading.unit === '' ? reading.value : null;
}
