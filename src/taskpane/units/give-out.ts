import {
  emptyForm,
  formFileName,
  formLayout,
  identityOf,
  nextRegister,
  readUnits,
  registerText,
  writeForm,
  type FormChoices,
  type FormRegister,
  type UnitsProblem,
} from '../../collecting';
import type { XmlTools } from '../../spreadsheet/package/xml';
import { packEntry, writeZip } from '../../spreadsheet/package/zip-write';

/** Name of the register's file, beside the forms. */
export const REGISTER_FILE = 'forms.json';

/** Forms as one file, or why there are none. */
export type GivenOut =
  | { kind: 'made'; register: FormRegister; name: string; zip: Uint8Array; forms: number; kept: number }
  | { kind: 'unclear'; problem: UnitsProblem }
  | { kind: 'dropped'; units: readonly string[] };

/**
 * Makes a form for each unit of a list, in one zip with the register. Of the forms that the register already has only those of new units
 * are made. The table must have been loaded.
 * @param before - the register that is known; one of other forms does not count
 */
export function giveOut(
  choices: FormChoices,
  list: string,
  before: FormRegister | null,
  tools: XmlTools,
): GivenOut {
  const read = readUnits(list);
  if ('problem' in read) return { kind: 'unclear', problem: read.problem };
  const known = nextRegister(choices, read.units, before, false);
  const next = known.kind === 'others' ? nextRegister(choices, read.units, null, false) : known;
  if (next.kind === 'dropped') return { kind: 'dropped', units: next.units.map(({ name }) => name) };
  if (next.kind === 'others') throw new Error('A first register is of its own forms.');
  const { register, given } = next;
  const identities = register.units
    .filter(({ code }) => !given.has(code))
    .map((unit) => identityOf(register, unit));
  const [first] = identities as readonly (typeof identities)[number][] | [];
  const template = first ? emptyForm(first) : null;
  const entries = identities.map((identity) => ({
    name: formFileName(identity),
    bytes: template ? writeForm(template, formLayout(identity), identity, tools) : new Uint8Array(),
  }));
  entries.push({ name: REGISTER_FILE, bytes: new TextEncoder().encode(registerText(register)) });
  return {
    kind: 'made',
    register,
    name: `${(first ?? identityOf(register, register.units[0])).number.replace(/-[^-]*$/, '')}.zip`,
    zip: writeZip(entries.map(({ name, bytes }) => packEntry(name, bytes))),
    forms: identities.length,
    kept: given.size,
  };
}
