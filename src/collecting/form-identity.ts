import { isStandard, OWN_PREFIX, type OwnTableId } from '../tables';
import { readTemplate } from '../tables/own';
import type { PartOfYear } from '../indicators/language/periods';
import { CHOICE_NAMES, choiceOf, FORM_CHOICES, readChoice, type BlockRequest } from '../tables/choices';
import type { FormChoices, FormIdentity } from './form';

/*
 * A form carries its identity in hidden names of its sheet. Names stay when file and sheet are renamed, when rows are put in, when
 * LibreOffice saves the file, and should go along where Excel copies the sheet into another workbook; a custom XML part is lost in the
 * last two, a hidden sheet in the last. Excel and WPS were not tried.
 */

/** Names whose texts, one behind the other, say what the form is. */
const IDENTITY_NAME = '_CT_FORM_';
/** Names of the rows and columns of the form, by their place when it was given out: they move with what they name. */
export const ROW_NAME = '_CT_ROW_';
export const COLUMN_NAME = '_CT_COL_';

/** Excel takes texts of up to 255 characters in a formula; quotation marks count twice. */
const LONGEST_TEXT = 120;

/** Letters that every editor keeps as they are. */
const inAscii = (text: string): string =>
  text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The identity as formulas of names. A template of the department's own stays in the register: it would be too long for names. */
export function identityNames(identity: FormIdentity): { name: string; formula: string }[] {
  const choices = { ...identity.choices, template: undefined };
  const text = inAscii(JSON.stringify({ ...identity, choices }));
  const parts = text.match(new RegExp(`.{1,${LONGEST_TEXT}}`, 'g')) ?? [];
  return parts.map((part, at) => ({
    name: `${IDENTITY_NAME}${String(at + 1).padStart(2, '0')}`,
    formula: `"${part.replaceAll('"', '""')}"`,
  }));
}

/** What names say together; `null`: nothing that is a form's. */
export function readIdentity(names: readonly { name: string; formula: string }[]): FormIdentity | null {
  const text = names
    .filter(({ name }) => name.toUpperCase().startsWith(IDENTITY_NAME))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ formula }) => /^"([\s\S]*)"$/.exec(formula)?.[1].replaceAll('""', '"') ?? '')
    .join('');
  try {
    return checked(JSON.parse(text));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Letters that the name of a unit may have: a form with a longer one would not be known again. */
export const LONGEST_UNIT_NAME = 200;

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_UNIT_NAME;

/** An identity that came with a file, whoever wrote it. */
function checked(value: unknown): FormIdentity | null {
  if (!isRecord(value) || !isRecord(value.unit)) return null;
  const { kind, fingerprint, edition, number, unit } = value;
  const choices = checkedChoices(value.choices);
  const isKnown = kind === 'form' || kind === 'totals';
  if (!isKnown || !choices || !isShort(fingerprint) || !isShort(number)) return null;
  if (!Number.isInteger(edition) || !isShort(unit.code) || !isShort(unit.name)) return null;
  return {
    kind,
    choices,
    fingerprint,
    number,
    edition: edition as number,
    unit: { code: unit.code, name: unit.name },
  };
}

/** Choices that can be made for a table; `null` where one of them cannot. */
export function checkedChoices(value: unknown): FormChoices | null {
  if (!isRecord(value)) return null;
  const table = checkedTable(value.table);
  const template = checkedTemplate(value);
  const named = CHOICE_NAMES.filter((name) => value[name] !== undefined);
  const isAllowed = named.every((name) => {
    const read = readChoice(choiceOf(name), String(value[name]));
    return JSON.stringify(read) === JSON.stringify(value[name]);
  });
  const isWhole = (['year', 'form', 'language', 'baseYear'] as const).every((name) => named.includes(name));
  if (!table || template === null || !isAllowed || !isWhole) return null;
  return formChoicesOf({ ...(value as Partial<BlockRequest>), table, ...template });
}

/** Of a request what holds for all forms of its table. */
export function formChoicesOf(request: Partial<BlockRequest> & Pick<BlockRequest, 'table'>): FormChoices {
  const own = FORM_CHOICES.filter((name) => request[name] !== undefined);
  const { table, template } = request;
  return {
    table,
    ...(template && { template }),
    ...Object.fromEntries(own.map((name) => [name, request[name]])),
  } as FormChoices;
}

const isOwnTable = (table: string): table is OwnTableId => table.startsWith(OWN_PREFIX);

const checkedTable = (table: unknown): FormChoices['table'] | null =>
  typeof table === 'string' && (isStandard(table) || isOwnTable(table)) ? table : null;

/** The template that a table of the department's own comes with, as a part of the choices; `null` where it is not its own. */
function checkedTemplate({ table, template }: Record<string, unknown>): Pick<FormChoices, 'template'> | null {
  if (template === undefined) return {};
  const read = readTemplate(template);
  return 'fault' in read || read.template.id !== table ? null : { template: read.template };
}

/** The same choices, in whatever order they are named; how many lines a list has changes nothing of what the lines mean,
 * and what a template says the fingerprint tells. */
export function sameChoices(one: FormChoices, other: FormChoices): boolean {
  const said = (choices: FormChoices) =>
    JSON.stringify(
      Object.entries(choices)
        .filter(([name]) => name !== 'rows' && name !== 'template')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return said(one) === said(other);
}

/** The period that a form reports. */
export function formPeriod({
  year,
  month,
  quarter,
}: Pick<FormChoices, 'year' | 'month' | 'quarter'>): PartOfYear {
  if (month !== undefined) return { kind: 'month', number: month, year };
  return quarter === undefined
    ? { kind: 'year', number: 12, year }
    : { kind: 'quarter', number: quarter, year };
}
