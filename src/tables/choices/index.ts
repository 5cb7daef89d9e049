/* What can be chosen for a table, as data. */
export type { Choice } from './choice';
export { CHOICE_NAMES, choiceOf, CHOICES, hasChoice, HOUSE_CHOICES, type ChoiceName } from './choices';
export { DEFAULT_CHOICES } from './default-choices';
export { HELP } from './help';
export { MOST_NAME_COLUMNS } from './print-choices';
export { rangeText, readNumber, type NumberChoice } from './number';
export { periodText, readPeriod, type ChosenPeriod } from './period';
export { allowedText, readChoice, readNames, readTerritoryChoice, readWords } from './read';
export type { BlockRequest, FormulaMode, HouseChoices, TableChoices, TableId } from './request';
export { VINTAGE_WORDS, vintageOf } from './vintage';
export type { TableRef } from '../table-ref';
export { TABLE_NAMES, tableName, tablesWith } from './tables';
export type { Language, Words } from '../kit/words';
export type { CellLink } from '../kit/link-rules';
export { FORM_CHOICES } from './form-choices';
