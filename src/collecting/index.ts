/* Units' files: forms that are given out, what came back, and what it adds up to. */
export type * from './board';
export { countsOf } from './board';
export { collect, type Collection } from './collect';
export { sinceWords } from './collected-words';
export { consolidate, type Consolidated, type SourceFigure } from './consolidate';
export { faultWords } from './fault-words';
export type { Fault, Note } from './faults';
export type * from './form';
export { fingerprintFor, formLayout, formRequest } from './form-layout';
export { LONG_COLUMNS, LONG_NUMBERS, longCsv, longRows, type LongRow } from './long-table';
export { isOwnCollection, readPrevious, type StoredFigure } from './read-figures';
export { periodOfForm, readReturned, refused, type FileReading } from './read-returned';
export {
  droppedUnits,
  identityOf,
  totalsIdentity,
  readRegister,
  registerText,
  withKnownCodes,
} from './register';
export { LONGEST_UNIT_NAME, sameChoices } from './form-identity';
export { isUnitName, readUnits, type UnitsProblem } from './units-list';
export { writeCollected } from './write-collected';
export { writeForm } from './write-form';
