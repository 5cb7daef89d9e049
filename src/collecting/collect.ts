import type { Board, Change, FileReport, SinceLast, UnitReport } from './board';
import type { TakenForm } from './consolidate';
import type { Fault, Note } from './faults';
import type { FormRegister } from './form';
import type { StoredFigure } from './read-figures';
import type { FileReading } from './read-returned';
import { unitKey } from './units-list';

/** What came back, and which forms count. */
export interface Collection {
  board: Board;
  forms: TakenForm[];
}

interface Judged extends FileReading {
  addedFaults: Fault[];
  addedNotes: Note[];
  isTaken: boolean;
}

/**
 * Decides which files count: of a unit the newest form that is without faults only where it is the newest of all its forms, so that an
 * older one never stands in for a newer one that is wrong. No unit counts twice, whichever files it is in.
 * @param previous - the figures of the last collection; `null`: there was none
 */
export function collect(
  register: FormRegister,
  readings: readonly FileReading[],
  previous: readonly StoredFigure[] | null,
): Collection {
  const files = [...readings]
    .sort((one, other) => (one.file < other.file ? -1 : 1))
    .map((reading): Judged => ({ ...reading, addedFaults: [], addedNotes: [], isTaken: false }));
  const listed = new Set(register.units.map(({ name }) => unitKey(name)));
  const byUnit = new Map<string, Judged[]>();
  for (const one of files) {
    const key = one.unit && unitKey(one.unit.name);
    if (key !== null && listed.has(key)) byUnit.set(key, [...(byUnit.get(key) ?? []), one]);
  }
  // a form of another period or table stands beside those of this one, and is none of them
  for (const own of byUnit.values()) choose(own.filter(({ entries }) => entries > 0));
  refuseTwice(files);
  const before = byUnitCode(previous ?? []);
  const units = register.units.map((unit): UnitReport => {
    const own = byUnit.get(unitKey(unit.name)) ?? [];
    const taken = own.find(({ isTaken }) => isTaken);
    const sorted = [...own].sort((one, other) => Number(other.isTaken) - Number(one.isTaken));
    const told = sorted.map(reportOf);
    return {
      unit,
      state: taken ? 'submitted' : told.length > 0 ? 'faulty' : 'missing',
      files: told,
      sinceLast: previous === null ? { kind: 'nothing' } : sinceLast(before.get(unitKey(unit.name)), taken),
    };
  });
  const ofUnits = new Set([...byUnit.values()].flat());
  const forms = register.units.flatMap((unit): TakenForm[] => {
    const taken = (byUnit.get(unitKey(unit.name)) ?? []).find(({ isTaken }) => isTaken);
    return taken ? [{ unit, file: taken.file, sheet: taken.sheet, figures: taken.figures }] : [];
  });
  return { board: { units, others: files.filter((one) => !ofUnits.has(one)).map(reportOf) }, forms };
}

function reportOf({ addedFaults, addedNotes, ...one }: Judged): FileReport {
  const { file, unit, number, savedAt, isTaken, filled, entries } = one;
  return {
    file,
    unit,
    number,
    savedAt,
    isTaken,
    filled,
    entries,
    faults: [...one.faults, ...addedFaults],
    notes: [...one.notes, ...addedNotes],
  };
}

const isSound = ({ faults, addedFaults }: Judged): boolean => faults.length + addedFaults.length === 0;

/** Marks the file of a unit that counts, and tells of the others why they do not. */
function choose(own: readonly Judged[]): void {
  const [first, ...rest] = own;
  if (rest.length === 0) {
    if (own.length > 0) first.isTaken = isSound(first);
    return;
  }
  const said = ({ figures }: Judged) =>
    JSON.stringify(figures.map(({ line, key, value }) => [line, key, value]));
  if (own.every((one) => isSound(one) && said(one) === said(first))) {
    first.isTaken = true;
    for (const one of rest) one.addedNotes.push({ kind: 'sameFile', file: first.file });
    return;
  }
  const newest = newestOf(own);
  if (!newest) {
    const files = own.map(({ file }) => file);
    for (const one of own) one.addedFaults.push({ kind: 'undecided', files });
    return;
  }
  newest.isTaken = isSound(newest);
  for (const one of own) {
    if (one === newest) continue;
    one.addedNotes.push({ kind: 'olderFile', file: newest.file });
    // what an older file has wrong does not matter any more
    one.faults = [];
  }
}

/** The file that was saved last; `null` where that is not known of all, or of two at once. */
function newestOf(own: readonly Judged[]): Judged | null {
  if (own.some(({ savedAt }) => savedAt === null)) return null;
  const [last, before] = [...own].sort((one, other) =>
    (one.savedAt ?? '') < (other.savedAt ?? '') ? 1 : -1,
  );
  return last.savedAt === before.savedAt ? null : last;
}

/** Units that stand in the totals of another file as well. */
function refuseTwice(files: readonly Judged[]): void {
  const holder = new Map<string, Judged>();
  for (const one of files.filter(({ isTaken, within }) => isTaken && within.length > 0)) {
    for (const name of one.within) {
      const key = unitKey(name);
      const known = holder.get(key);
      if (known) refuse(one, name, known.file);
      else holder.set(key, one);
    }
  }
  for (const one of files.filter(({ isTaken }) => isTaken)) {
    const known = one.unit && holder.get(unitKey(one.unit.name));
    if (one.unit && known && known !== one) refuse(one, one.unit.name, known.file);
  }
}

function refuse(one: Judged, unit: string, file: string): void {
  one.isTaken = false;
  one.addedFaults.push({ kind: 'countedTwice', unit, file });
}

function byUnitCode(figures: readonly StoredFigure[]): ReadonlyMap<string, StoredFigure[]> {
  const found = new Map<string, StoredFigure[]>();
  for (const one of figures) {
    const known = found.get(unitKey(one.unit));
    if (known) known.push(one);
    else found.set(unitKey(one.unit), [one]);
  }
  return found;
}

function sinceLast(before: readonly StoredFigure[] | undefined, taken: Judged | undefined): SinceLast {
  if (!taken) return { kind: before ? 'gone' : 'nothing' };
  if (!before) return { kind: 'new' };
  const was = new Map(before.map((one) => [`${one.own} ${one.key}`, one]));
  const now = new Map(taken.figures.map((one) => [`${one.line} ${one.key}`, one]));
  const places = [...new Set([...was.keys(), ...now.keys()])];
  const changes = places.flatMap((place): Change[] => {
    const [old, own] = [was.get(place), now.get(place)];
    if (old?.value === own?.value) return [];
    const { label, header, cell } = own ?? old!;
    return [{ cell, label, header, before: old?.value ?? null, after: own?.value ?? null }];
  });
  return changes.length > 0 ? { kind: 'changed', changes } : { kind: 'same' };
}
