import { CHOICE_NAMES, type ChoiceName } from './choices';

/** What a unit's form sets itself, or has nothing of: its numbers are still to come, and it stands on a sheet of its own. */
const OF_THE_FORM: ReadonlySet<ChoiceName> = new Set([
  'mode',
  'department',
  'formNumber',
  'nameColumns',
  'unshaded',
  'chart',
]);

/** Choices that are made for all forms of a table together. */
export const FORM_CHOICES: readonly ChoiceName[] = CHOICE_NAMES.filter((name) => !OF_THE_FORM.has(name));
