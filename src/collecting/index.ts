/* Units' files: forms that are given out, what came back, and what it adds up to. */
export type * from './board';
export { countsOf } from './board';
export { collect, type Collection } from './collect';
export {
  COLLECTED_SHEETS,
  collectedPlans,
  usualNames,
  type CollectedNames,
  type CollectedSheet,
} from './collected-plans';
export { sinceWords } from './collected-words';
export { consolidate, type Consolidated, type SourceFigure } from './consolidate';
export { faultWords } from './fault-words';
export type { Fault, Note } from './faults';
export type * from './form';
export { emptyForm, fingerprintFor, formLayout, formRequest } from './form-layout';
export {
  blockRows,
  ledgerRows,
  LONG_COLUMNS,
  LONG_NUMBERS,
  longCsv,
  longRows,
  type LongRow,
} from './long-table';
export { figuresInRows, isOwnCollection, readPrevious, type StoredFigure } from './read-figures';
export { readReturned, refused, type FileReading } from './read-returned';
export {
  nextRegister,
  identityOf,
  totalsIdentity,
  readRegister,
  registerText,
  withKnownCodes,
} from './register';
export { formChoicesOf, formPeriod, LONGEST_UNIT_NAME, sameChoices } from './form-identity';
export { formerUnits, isUnitName, readUnits, type UnitsProblem } from './units-list';
export { writeCollected } from './write-collected';
export { unitsWords } from './units-words';
export { formFileName } from './form-file';
export { writeForm } from './write-form';
