import { PAUSES } from '../../src/workbook/excel/look-again';
import type { Engine } from '../../src/workbench/engine/engine';
import type { OfficeHost } from '../../src/workbench/office-host/host';

interface Excel {
  engine: Engine;
  host: OfficeHost;
}

const { setTimeout: wait } = globalThis;

/** A `setTimeout` whose pauses before cells are read again end when functions have answered, or at once where they are held back. */
function shortened({ engine, host }: Excel, setTimer: typeof setTimeout, asked: number[]) {
  return ((run: () => void, pause?: number) => {
    if (pause === undefined || !PAUSES.includes(pause)) return setTimer(run, pause);
    asked.push(pause);
    const answered = host.faults.lateReads > 0 ? engine.calculated() : engine.settled();
    void answered.then(() => setTimer(run, 0));
    return undefined;
  }) as typeof setTimeout;
}

/** Shortens the pauses of code that runs here; returns those that were asked for. */
export function shortPauses(excel: Excel): number[] {
  const asked: number[] = [];
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(shortened(excel, wait, asked));
  return asked;
}

/** The same in a page of its own. */
export function shortPausesIn(window: { setTimeout: typeof setTimeout }, excel: Excel): number[] {
  const asked: number[] = [];
  window.setTimeout = shortened(excel, window.setTimeout.bind(window) as typeof setTimeout, asked);
  return asked;
}
