import { cleanLine } from '../indicators/language/clean-text';
import { readNumber } from '../indicators/language/number-text';
import type { StoredValue } from '../spreadsheet/package/stored-cells';
import type { FormEntry } from './form';

/** What a cell says, by what it takes. */
type EntryValue =
  | { kind: 'empty' }
  | { kind: 'noData'; found: string }
  | { kind: 'value'; value: number | string }
  | { kind: 'notOffered'; found: string }
  | { kind: 'noNumber'; found: string }
  | { kind: 'textNumber'; found: string; value: number }
  | { kind: 'negative'; value: number };

/** Reads what stands in a cell to fill in; what it does not take is told as it was found. */
export function readValue(value: Exclude<StoredValue, object>, entry: FormEntry): EntryValue {
  const text = typeof value === 'string' ? cleanLine(value) : '';
  if (value === null || (typeof value === 'string' && text === '')) return { kind: 'empty' };
  switch (entry.kind) {
    case 'choice': {
      const isOffered = entry.choices.includes(text) || entry.choices.includes(String(value));
      return isOffered
        ? { kind: 'value', value: text || String(value) }
        : { kind: 'notOffered', found: String(value) };
    }
    case 'text':
      return { kind: 'value', value: typeof value === 'number' ? value : text || String(value) };
    case 'number':
      return readFigure(value, entry);
  }
}

function readFigure(value: string | number | boolean, { isSigned }: FormEntry): EntryValue {
  if (typeof value === 'number')
    return value < 0 && !isSigned ? { kind: 'negative', value } : { kind: 'value', value };
  const found = String(value);
  const read = typeof value === 'string' ? readNumber(value) : null;
  if (read?.kind === 'noData') return { kind: 'noData', found };
  return read?.kind === 'number'
    ? { kind: 'textNumber', found, value: read.value }
    : { kind: 'noNumber', found };
}
