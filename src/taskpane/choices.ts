import {
  CHOICE_NAMES,
  choiceOf,
  CHOICES,
  hasChoice,
  HOUSE_CHOICES,
  readNames,
  readNumber,
  readTerritoryChoice,
  readWords,
  type BlockRequest,
  type Choice,
  type ChoiceName,
  type TableId,
} from '../tables/choices';
import type { OwnTemplate } from '../tables';
import type { InsertionRecord, LinkRules, WorkbookSurvey } from '../contract';
import { isCorrected } from './link-corrections';

/** What a field of the form holds: numbers as texts, for they may be half typed; `''` leaves the choice to the table. */
type FieldValue<One extends Choice> = One extends { kind: 'switch' }
  ? boolean
  : One extends { kind: 'several'; options: infer Options }
    ? readonly (keyof Options)[]
    : One extends { kind: 'units'; units: infer Units }
      ? Readonly<Record<keyof Units, string>>
      : One extends { kind: 'oneOf'; options: infer Options }
        ? keyof Options
        : string;

export type Fields = { [Name in ChoiceName]: FieldValue<(typeof CHOICES)[Name]> };

/** The form as the user left it. */
export interface Choices extends Fields {
  table: TableId;
  /** Of an own template. */
  template?: OwnTemplate;
  source: string | null | 'auto';
  place: 'newSheet' | 'cell';
  /** What the user said of where figures come from. */
  links: LinkRules;
  /** A new table is wanted even where the same one stands already. */
  another: boolean;
}

/** What a field shows before anything is known. */
function unchosen(choice: Choice): unknown {
  switch (choice.kind) {
    case 'year':
    case 'number':
      return String(choice.default ?? '');
    case 'oneOf':
      return choice.default;
    case 'units':
      return Object.fromEntries(Object.keys(choice.units).map((currency) => [currency, '']));
    case 'several':
      return [];
    case 'switch':
      return false;
    case 'text':
    case 'names':
    case 'territory':
      return '';
  }
}

const UNCHOSEN = Object.fromEntries(CHOICE_NAMES.map((name) => [name, unchosen(choiceOf(name))])) as Fields;

/** Which unit of each currency a survey found; empty where none. */
function unitsFound(survey: WorkbookSurvey | null): Fields['scale'] {
  const found = (units: readonly { vi: string }[]) =>
    units.find(({ vi }) => survey?.scale.includes(vi))?.vi ?? '';
  const { dong, dollars } = CHOICES.scale.units;
  return { dong: found(dong), dollars: found(dollars) };
}

/** What the form shows before the user touched it: the workbook's own period and units, today's where it names none. */
export function firstChoices(survey: WorkbookSurvey | null, today = new Date()): Choices {
  return {
    ...UNCHOSEN,
    table: 'CT-NAM',
    source: 'auto',
    place: 'newSheet',
    another: false,
    links: {},
    year: String(survey?.year ?? today.getFullYear()),
    baseYear: String(survey?.baseYear ?? CHOICES.baseYear.default),
    // the month that reports are written about is the one that has ended
    month: String(survey?.month ?? (today.getMonth() || 12)),
    scale: unitsFound(survey),
  };
}

/** Of the form what goes above and below any table of the department. */
export const houseOf = (choices: Choices): Partial<Choices> =>
  Object.fromEntries(HOUSE_CHOICES.map((name) => [name, choices[name]]));

/** The number that the form had when the table was last made in the workbook. */
export const formNumberOf = (table: TableId, last: InsertionRecord | null): string =>
  last?.formNumbers?.[table] ?? '';

/** What a field says: `undefined` where it leaves the choice to the table, `null` where it is not valid. */
function valueIn(choice: Choice, field: Fields[ChoiceName]) {
  if (typeof field === 'boolean') return field || undefined;
  if (Array.isArray(field)) return field.length ? field : undefined;
  if (typeof field === 'object') {
    const units = Object.values(field).filter(Boolean);
    return units.length ? units : undefined;
  }
  if (choice.kind === 'text') return field.trim() === '' ? undefined : readWords(choice, field);
  if (choice.kind === 'names') return field.trim() === '' ? undefined : readNames(choice, field);
  if (choice.kind === 'territory')
    return field.trim() === '' ? undefined : readTerritoryChoice(choice, field);
  if (!('least' in choice)) return field;
  return field === '' && choice.unset ? undefined : readNumber(choice, field);
}

/** The choices of the table that are not valid as they stand. */
export function faultyChoices(choices: Choices): ChoiceName[] {
  return CHOICE_NAMES.filter(
    (name) => hasChoice(choices, name) && valueIn(choiceOf(name), choices[name]) === null,
  );
}

/** The year of a text; `null` for anything else. */
export const readYear = (text: string): number | null => readNumber(CHOICES.year, text);

/** The choices the table has; those that are the default anyway are left out. */
function chosenFor(choices: Choices): Partial<BlockRequest> {
  const chosen = CHOICE_NAMES.filter((name) => hasChoice(choices, name)).flatMap((name) => {
    const choice = choiceOf(name);
    const value = valueIn(choice, choices[name]);
    const isDefault = 'default' in choice && value === choice.default;
    return value === undefined || isDefault ? [] : [[name, value]];
  });
  return Object.fromEntries(chosen) as Partial<BlockRequest>;
}

/** First cell of a selected range: `Sheet!B3` of `Sheet!B3:D9`, `A1` of a whole column, `A3` of row 3. */
export function firstCell(address: string): string {
  const mark = address.lastIndexOf('!');
  const first = address
    .slice(mark + 1)
    .split(',')[0]
    .split(':')[0]
    .replace(/\$/g, '');
  const cell = /^[A-Z]+$/i.test(first) ? `${first}1` : /^\d+$/.test(first) ? `A${first}` : first;
  return address.slice(0, mark + 1) + cell;
}

/** The choices as a request; `null` while one of them is not valid. The place is the very cell the pane shows. */
export function requestOf(choices: Choices, selection: string): BlockRequest | null {
  const { table, template, form, language, source, another, links } = choices;
  const year = readYear(choices.year);
  if (year === null || faultyChoices(choices).length > 0) return null;
  if (choices.place === 'cell' && !selection) return null;
  const place: BlockRequest['place'] =
    choices.place === 'newSheet'
      ? { kind: 'newSheet', ...(another && { another }) }
      : { kind: 'cell', address: firstCell(selection) };
  // every request names these
  const baseYear = readYear(choices.baseYear) ?? CHOICES.baseYear.default;
  return {
    ...chosenFor(choices),
    table,
    ...(template && { template }),
    year,
    form,
    language,
    baseYear,
    source,
    place,
    ...(isCorrected(links) && { links }),
  };
}
