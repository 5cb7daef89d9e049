import type { FormIdentity, FormRegister, FormUnit } from './form';
import { checkedChoices, sameChoices } from './form-identity';
import { fingerprintFor } from './form-layout';
import { unitKey } from './units-list';

/** In place of a unit's code. */
const TOTALS = 'TH';
/** Says of a file that it is a register. */
const KIND = 'chi-tieu:forms';

/** The register as a file has it. */
export const registerText = (register: FormRegister): string =>
  `${JSON.stringify({ kind: KIND, ...register }, null, 2)}\n`;

/** A register from its file; `null`: it is none. */
export function readRegister(text: string): FormRegister | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { kind, choices, fingerprint, edition, units } = value as Record<string, unknown>;
  const known = checkedChoices(choices);
  const areUnits = Array.isArray(units) && units.length > 0 && units.every(isUnit);
  if (kind !== KIND || !known || typeof fingerprint !== 'string' || !Number.isInteger(edition) || !areUnits)
    return null;
  return {
    choices: known,
    fingerprint,
    edition: edition as number,
    units: (units as FormUnit[]).map(({ code, name }) => ({ code, name })),
  };
}

function isUnit(value: unknown): value is FormUnit {
  if (typeof value !== 'object' || value === null) return false;
  const { code, name } = value as Record<string, unknown>;
  return typeof code === 'string' && typeof name === 'string' && name !== '';
}

/** What becomes of a register where forms are given out. */
type NextRegister =
  | { kind: 'register'; register: FormRegister; given: ReadonlySet<string> }
  /** The register is of other forms. */
  | { kind: 'others' }
  /** Units that have forms and are not in the list: their forms would belong to nobody. */
  | { kind: 'dropped'; units: FormUnit[] };

/**
 * The register of forms that are given out: of the same forms the one before with the units that are new. `given` are the codes of units
 * whose forms stay. The table must have been loaded.
 * @param before - `null`: no forms were given out yet
 * @param isAgain - all forms are given out once more, as another edition
 */
export function nextRegister(
  choices: FormRegister['choices'],
  units: readonly FormUnit[],
  before: FormRegister | null,
  isAgain: boolean,
): NextRegister {
  const fingerprint = fingerprintFor(choices);
  const isSame =
    before !== null && sameChoices(before.choices, choices) && before.fingerprint === fingerprint;
  if (before && !isSame && !isAgain) return { kind: 'others' };
  const dropped = isSame && !isAgain ? droppedUnits(units, before.units) : [];
  if (dropped.length > 0) return { kind: 'dropped', units: dropped };
  const register: FormRegister = {
    choices,
    fingerprint,
    edition: (before?.edition ?? 0) + (isSame && !isAgain ? 0 : 1),
    units: isSame ? withKnownCodes(units, before.units) : [...units],
  };
  const given = isSame && !isAgain ? before.units.map(({ code }) => code) : [];
  return { kind: 'register', register, given: new Set(given) };
}

/** Units of a new list, each that was there before with the code it had; a new one that has the code of another gets the next free one. */
export function withKnownCodes(units: readonly FormUnit[], before: readonly FormUnit[]): FormUnit[] {
  const known = new Map(before.map((unit) => [unitKey(unit.name), unit.code]));
  const used = new Set(known.values());
  let next = 0;
  return units.map(({ code, name }) => {
    const old = known.get(unitKey(name));
    if (old !== undefined) return { code: old, name };
    let own = code;
    while (used.has(own)) own = String(++next).padStart(Math.max(3, code.length), '0');
    used.add(own);
    return { code: own, name };
  });
}

/** Units that have forms and are not in a new list: their forms would belong to nobody. */
function droppedUnits(units: readonly FormUnit[], before: readonly FormUnit[]): FormUnit[] {
  const listed = new Set(units.map(({ name }) => unitKey(name)));
  return before.filter(({ name }) => !listed.has(unitKey(name)));
}

/** `CT-NAM-2025-003`, `TMBL-2025-06-003`. */
function formNumber({ table, year, month, quarter }: FormRegister['choices'], { code }: FormUnit): string {
  const part =
    month !== undefined ? `-${String(month).padStart(2, '0')}` : quarter !== undefined ? `-Q${quarter}` : '';
  return `${table}-${year}${part}-${code}`;
}

/** What the form of a unit says of itself. */
export const identityOf = (register: FormRegister, unit: FormUnit): FormIdentity => ({
  kind: 'form',
  choices: register.choices,
  fingerprint: register.fingerprint,
  edition: register.edition,
  number: formNumber(register.choices, unit),
  unit,
});

/** What the totals of all units say of themselves. */
export const totalsIdentity = (register: FormRegister, unit: FormUnit): FormIdentity => ({
  ...identityOf(register, unit),
  kind: 'totals',
  number: formNumber(register.choices, { ...unit, code: TOTALS }),
});
