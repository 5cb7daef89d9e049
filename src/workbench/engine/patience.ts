import { addressAsExcelWritesIt } from '../../spreadsheet/a1';
import type { Engine } from './engine';

/** Milliseconds in which nothing may happen before waiting ends. */
export const patience = { start: 20_000, answers: 30_000 };

const LOOK_EVERY = 10;
/** A look that comes later than this was kept waiting by something that was worked on. */
const LATEST_LOOK = 100;

/**
 * Waits until there is something to see, and gives it; `null` where nothing has happened for long. How long the thread is busy does not
 * count: a loaded machine is not one that stands still.
 * @param signs - another one each time something happens
 */
export async function patiently<Found>(
  look: () => Found | null,
  signs: () => unknown,
  milliseconds: number,
): Promise<Found | null> {
  let sign = signs();
  for (let idle = 0; ;) {
    const found = look();
    if (found !== null || idle > milliseconds) return found;
    const looked = Date.now();
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    const now = signs();
    idle = now === sign ? idle + Math.min(Date.now() - looked, LATEST_LOOK) : 0;
    sign = now;
  }
}

/** Waits until every function has answered, or none has for long; returns the addresses of the cells that still wait. */
export async function untilAnswered(engine: Engine): Promise<string[]> {
  let isSettled = false;
  let calculations = 0;
  const stop = engine.on('calculated', () => (calculations += 1));
  const settled = engine.settled().then(() => (isSettled = true));
  // what answers at once is not looked for
  await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))]);
  await patiently(
    () => (isSettled ? true : null),
    // what is still being calculated is on its way, however long it takes
    () => (engine.isCalculating ? {} : calculations),
    patience.answers,
  );
  stop();
  if (isSettled) return [];
  const names = new Map(engine.sheets().map(({ id, name }) => [id, name]));
  return engine
    .unanswered()
    .map(({ sheetId, ...cell }) =>
      addressAsExcelWritesIt(names.get(sheetId) ?? '', { ...cell, rows: 1, columns: 1 }),
    );
}
