/** Why a place of a template file is refused. `allowed`, `most` and `name` say what would have been right. */
export type TemplateFault = { place: string } & (
  | { why: 'missing' | 'text' | 'number' | 'yesNo' | 'list' | 'object' | 'unknownField' | 'controlCharacter' }
  | { why: 'tooLong' | 'tooMany'; most: number }
  | { why: 'tooFew'; least: number }
  | { why: 'outOfRange'; least: number; most: number }
  | { why: 'notAllowed'; allowed: readonly string[] }
  | { why: 'noColumn' | 'noRow' | 'twice' | 'circular'; name: string }
  | { why: 'sheetName' }
);

/** Thrown by a check; one fault at a time is enough for the person who mends the file. */
export class FaultyTemplate extends Error {
  constructor(readonly fault: TemplateFault) {
    super(`${fault.place}: ${fault.why}`);
    this.name = 'FaultyTemplate';
  }
}

/** Looks at a value from outside, and refuses what it is not; `place` is its way in the file, `columns[3].formula.kind`. */
export type Check = (value: unknown, place: string) => void;

const refuse = (fault: TemplateFault): never => {
  throw new FaultyTemplate(fault);
};

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** A text of so many letters at most. */
export const text =
  (most: number): Check =>
  (value, place) => {
    if (typeof value !== 'string') return refuse({ place, why: 'text' });
    if (value.length > most) refuse({ place, why: 'tooLong', most });
    if (CONTROL.test(value)) refuse({ place, why: 'controlCharacter' });
  };

/** A number in a range; a whole one unless said otherwise. */
export const number =
  (least: number, most: number, { isWhole = true } = {}): Check =>
  (value, place) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return refuse({ place, why: 'number' });
    if (value < least || value > most || (isWhole && !Number.isInteger(value)))
      refuse({ place, why: 'outOfRange', least, most });
  };

/** `true`; a switch that is off is left out. */
export const on: Check = (value, place) => {
  if (value !== true) refuse({ place, why: 'yesNo' });
};

/** One of some texts. */
export const oneOf =
  (allowed: readonly string[]): Check =>
  (value, place) => {
    if (typeof value !== 'string' || !allowed.includes(value)) refuse({ place, why: 'notAllowed', allowed });
  };

export const listOf =
  (item: Check, most: number, least = 0): Check =>
  (value, place) => {
    if (!Array.isArray(value)) return refuse({ place, why: 'list' });
    if (value.length > most) refuse({ place, why: 'tooMany', most });
    if (value.length < least) refuse({ place, why: 'tooFew', least });
    value.forEach((one, at) => item(one, `${place}[${at}]`));
  };

type Fields = Readonly<Record<string, Check>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key);

const inside = (place: string, name: string) => (place === '' ? name : `${place}.${name}`);

/** An object with just these fields. */
export const object =
  (needed: Fields, optional: Fields = {}): Check =>
  (value, place) => {
    if (!isObject(value)) return refuse({ place, why: 'object' });
    for (const [name, check] of Object.entries(needed)) {
      if (!own(value, name)) refuse({ place: inside(place, name), why: 'missing' });
      check(value[name], inside(place, name));
    }
    for (const name of Object.keys(value).filter((one) => !own(needed, one))) {
      if (!own(optional, name)) refuse({ place: inside(place, name), why: 'unknownField' });
      optional[name](value[name], inside(place, name));
    }
  };

/** An object whose names are any, with values of one sort. */
export const record =
  (name: Check, item: Check, most: number): Check =>
  (value, place) => {
    if (!isObject(value)) return refuse({ place, why: 'object' });
    if (Object.keys(value).length > most) refuse({ place, why: 'tooMany', most });
    for (const [key, one] of Object.entries(value)) {
      name(key, inside(place, key));
      item(one, inside(place, key));
    }
  };

/** An object whose `kind` says which fields it has. */
export const byKind =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, place) => {
    if (!isObject(value)) return refuse({ place, why: 'object' });
    const { kind } = value;
    if (typeof kind !== 'string' || !own(kinds, kind))
      return refuse({ place: inside(place, 'kind'), why: 'notAllowed', allowed: Object.keys(kinds) });
    const rest = { ...value };
    delete rest.kind;
    kinds[kind](rest, place);
  };

/** `null`, or what a check takes. */
export const orNull =
  (check: Check): Check =>
  (value, place) => {
    if (value !== null) check(value, place);
  };

/** What one check takes where the value is of a type, else what the other does. */
export const either =
  (isOne: (value: unknown) => boolean, one: Check, other: Check): Check =>
  (value, place) =>
    (isOne(value) ? one : other)(value, place);

export const isText = (value: unknown): boolean => typeof value === 'string';
export { isObject, refuse };
