import { withoutNoise } from '../indicators/arithmetic/rounding';
import { writePeriod } from '../indicators/language/periods';
import { XlsxProblem } from '../spreadsheet/package/problem';
import type { XmlTools } from '../spreadsheet/package/xml';
import { loadTemplate } from '../tables';
import { checkForm, type Figure } from './check-form';
import type { Fault, FileFault, Note } from './faults';
import type { FormChoices, FormIdentity, FormLayout, FormRegister, FormUnit } from './form';
import { formPeriod, sameChoices } from './form-identity';
import { formLayout } from './form-layout';
import { openFormFile, readForm, type FormFile, type FormHead } from './read-form';
import { readFigures, type StoredFigure } from './read-figures';
import { unitKey } from './units-list';

/** What a file of the folder says. */
export interface FileReading {
  /** Relative to the folder. */
  file: string;
  unit: FormUnit | null;
  number: string | null;
  savedAt: string | null;
  sheet: string;
  figures: readonly Figure[];
  /** Cells that were filled in, of how many that came empty. */
  filled: number;
  entries: number;
  faults: readonly Fault[];
  notes: readonly Note[];
  /** Names of the units whose figures a file of totals holds. */
  within: readonly string[];
}

const EXCEL_FILE = /\.(xlsx|xlsm|xltx|xltm)$/i;

/** A file that could not be read, or is no form. */
export function refused(file: string, fault: Fault, identity?: FormIdentity): FileReading {
  const { unit = null, number = null } = identity ?? {};
  return {
    file,
    unit,
    number,
    savedAt: null,
    sheet: '',
    figures: [],
    filled: 0,
    entries: 0,
    faults: [fault],
    notes: [],
    within: [],
  };
}

/**
 * Reads a file that came back and tells what is wrong with it. Nothing in it is carried out.
 * @param wanted - the forms that were given out
 */
export async function readReturned(
  bytes: Uint8Array,
  file: string,
  tools: XmlTools,
  wanted: FormRegister,
): Promise<FileReading> {
  if (bytes.length === 0) return refused(file, { kind: 'empty' });
  try {
    const opened = openFormFile(bytes, tools);
    const [head, ...more] = opened.forms;
    if (!opened.forms.length) return refused(file, { kind: 'noForm' });
    if (more.length > 0) {
      const sheets = opened.forms.map(({ sheet }) => sheet.name);
      return refused(file, { kind: 'severalForms', sheets }, head.identity);
    }
    const strange = otherForm(head.identity, wanted);
    if (strange) return refused(file, strange, head.identity);
    await loadTemplate(wanted.choices.table);
    const { template } = wanted.choices;
    return read(opened, withTemplate(head, template), file);
  } catch (error) {
    if (!(error instanceof XlsxProblem)) throw error;
    return refused(file, { kind: 'unreadable', code: error.code, details: error.details });
  }
}

/** A form with the template that it was made from, which only the register has. */
const withTemplate = (head: FormHead, template: FormChoices['template']): FormHead =>
  template
    ? { ...head, identity: { ...head.identity, choices: { ...head.identity.choices, template } } }
    : head;

function read(opened: FormFile, head: FormHead, file: string): FileReading {
  const { identity } = head;
  const layout = formLayout(identity);
  if (layout.fingerprint !== identity.fingerprint) return refused(file, { kind: 'otherMake' }, identity);
  const form = readForm(opened, head);
  const { figures, filled, entries, faults, notes } = checkForm(form, layout);
  const stored = identity.kind === 'totals' ? readFigures(opened.package, head) : [];
  const wrong = [...faults, ...totalFaults(layout, figures, stored, form.sheet)];
  const extension = EXCEL_FILE.test(file)
    ? []
    : [{ kind: 'wrongExtension' as const, extension: extensionOf(file) }];
  return {
    file,
    unit: identity.unit,
    number: identity.number,
    savedAt: form.savedAt,
    sheet: form.sheet,
    figures,
    filled,
    entries,
    faults: filled === 0 && wrong.length === 0 ? [{ kind: 'nothingFilled' }] : wrong,
    notes: [...extension, ...notes],
    within: [...new Set(stored.map(({ unit }) => unit))],
  };
}

const extensionOf = (file: string): string => /\.[^./\\]*$/.exec(file)?.[0] ?? '';

/** Why a form is none of those that were given out; `null`: it is one of them. */
function otherForm(
  { kind, choices, fingerprint, edition, unit }: FormIdentity,
  wanted: FormRegister,
): FileFault | null {
  const [found, asked] = [choices.table, wanted.choices.table];
  if (found !== asked) return { kind: 'otherTable', found, wanted: asked };
  const [period, askedPeriod] = [writePeriod(formPeriod(choices)), writePeriod(formPeriod(wanted.choices))];
  if (period !== askedPeriod) return { kind: 'otherPeriod', found: period, wanted: askedPeriod };
  if (!sameChoices(choices, wanted.choices)) return { kind: 'otherChoices' };
  // totals are put together from forms of the level below, which counts its own editions
  if (kind === 'form' && edition < wanted.edition)
    return { kind: 'oldEdition', found: edition, wanted: wanted.edition };
  if (fingerprint !== wanted.fingerprint) return { kind: 'otherMake' };
  const isKnown = wanted.units.some(({ name }) => unitKey(name) === unitKey(unit.name));
  return isKnown ? null : { kind: 'unknownUnit', unit: unit.name };
}

/** Totals that are not what the figures of their file add up to: someone typed over one, or changed a figure. */
function totalFaults(
  layout: FormLayout,
  figures: readonly Figure[],
  stored: readonly StoredFigure[],
  sheet: string,
): Fault[] {
  const sums = new Map<string, number>();
  for (const { line, key, value } of stored) {
    const place = `${line} ${key}`;
    if (typeof value === 'number') sums.set(place, (sums.get(place) ?? 0) + value);
  }
  const byPlace = new Map(layout.entries.map((entry) => [`${entry.line} ${entry.key}`, entry]));
  return stored.length === 0
    ? []
    : figures.flatMap(({ line, key, value, cell }): Fault[] => {
        const entry = byPlace.get(`${line} ${key}`);
        if (!entry?.isAdditive) return [];
        const wanted = withoutNoise(sums.get(`${line} ${key}`) ?? 0);
        if (typeof value === 'number' && withoutNoise(value) === wanted) return [];
        const { label, header } = entry;
        return [{ kind: 'totalDiffers', found: value, wanted, sheet, cell, label, header }];
      });
}
