import { latenessIn } from '../blocks/lateness';
import { fullAddress } from '../../spreadsheet/a1';
import { asProblem, isSessionLost } from '../excel/errors';
import { rememberPart, writeRecord } from '../blocks/record-part';
import { WorkbookProblem } from '../excel/problem';
import type { FormulaMode } from '../../tables/choices';
import { asContent, type Change } from './plan-switch';
import { inMode, remember, type Remembered } from './remember';
import type { BecameValue, LeftCell, SwitchReport } from '../../contract';
import { bounded, type SwitchOptions } from './report';
import type { PlannedSheet, PlannedSwitch } from './planned';
import { cellsAfter, compared } from './verify-switch';
import { cellsIn, piecesOf, requestsOf, send, type Piece } from './write-changes';

/** The user stopped a switch: what was written is back as it was. */
export class Cancelled extends Error {}

/** A switch while it runs, so that a failure at any point can be undone and told. */
export interface Work {
  mode: FormulaMode;
  options: SwitchOptions;
  /** Pieces that were sent, the one that failed included. */
  sent: Piece[];
  isWriting: boolean;
}

type Outcome = Pick<SwitchReport, 'changed' | 'becameValues' | 'left' | 'unverified'>;

/** What comparing the switched cells found. */
interface Corrected {
  different: BecameValue[];
  unverified: { address: string }[];
}

/** Writes what was planned, looks whether formulas show what they showed, and puts everything back where something fails. */
export async function applySwitch(
  context: Excel.RequestContext,
  planned: PlannedSwitch,
  work: Work,
): Promise<Outcome> {
  const becameValues = planned.sheets.flatMap(({ plan }) => plan.becameValues);
  const left: LeftCell[] = planned.sheets.flatMap(({ plan }) => plan.left);
  for (const sheet of planned.lost) left.push({ address: sheet, why: 'sheetMissing' });
  const changed = planned.sheets.reduce((sum, { plan }) => sum + cellsOf(plan.changes), 0);
  const holder: { part: Excel.CustomXmlPart | null } = { part: planned.part };
  try {
    await writeAll(context, planned, work, holder);
    const { different, unverified } = await correct(context, planned, work, holder);
    return {
      changed,
      becameValues: bounded([...becameValues, ...different]),
      left: bounded(left),
      unverified: bounded(unverified),
    };
  } catch (error) {
    if (!work.isWriting) throw error;
    throw await putBack(context, planned, work, holder, error);
  }
}

const cellsOf = (changes: readonly Change[]): number =>
  changes.reduce((sum, { after }) => sum + after.length * after[0].length, 0);

/** The record as it is once the switch is done. */
function recordAfter({ sheets, record, switched }: PlannedSwitch, mode: FormulaMode): Remembered {
  const written = sheets.reduce(
    (held, { plan, sheet, blocks }) =>
      remember(held, { name: sheet.name, id: sheet.id }, current(blocks, held), plan.changes, mode),
    record,
  );
  return inMode(written, switched, mode);
}

/** The blocks of a sheet as an earlier step left them. */
const current = (blocks: PlannedSheet['blocks'], { blocks: held }: Remembered): PlannedSheet['blocks'] =>
  blocks.map((here) => ({ ...here, block: held.find(({ id }) => id === here.block.id) ?? here.block }));

async function writeAll(
  context: Excel.RequestContext,
  planned: PlannedSwitch,
  work: Work,
  holder: { part: Excel.CustomXmlPart | null },
): Promise<void> {
  const pieces = planned.sheets.flatMap(({ plan }) => piecesOf(plan.sheet, plan.changes));
  if (pieces.length === 0) return;
  const { onProgress, signal } = work.options;
  const total = cellsIn(pieces);
  const { blocks, loose } = recordAfter(planned, work.mode);
  let isFirst = true;
  for (const request of requestsOf(pieces)) {
    if (signal?.aborted) throw new Cancelled();
    onProgress?.({ stage: 'writing', done: cellsIn(work.sent), total });
    work.isWriting = true;
    // the record comes first: a formula that is gone from its cell must never be gone from there too
    if (isFirst) holder.part = writeRecord(context, holder.part, blocks, loose);
    work.sent.push(...request);
    await send(context, request, 'contents', planned.manual);
    if (isFirst) rememberPart(holder.part);
    isFirst = false;
  }
}

/** Formulas that show something else than before become the values that were there, unless functions are late only. */
async function correct(
  context: Excel.RequestContext,
  planned: PlannedSwitch,
  work: Work,
  holder: { part: Excel.CustomXmlPart | null },
): Promise<Corrected> {
  const found: Corrected = { different: [], unverified: [] };
  if (work.mode !== 'plain' || work.sent.length === 0) return found;
  const { onProgress, signal } = work.options;
  const pieces: Piece[] = [];
  const latenessOf = latenessIn(planned.sheets.map(cellsAfter));
  for (const { plan, sheet } of planned.sheets) {
    const { changes } = plan;
    if (signal?.aborted) throw new Cancelled();
    onProgress?.({ stage: 'verifying', done: 0, total: changes.length });
    const addressOf = ({ source: { row, column } }: Change) =>
      fullAddress(plan.sheet, { row, column, rows: 1, columns: 1 });
    const lateness = (formula: string) => latenessOf(plan.sheet, formula);
    const { different, late } = await compared(context, sheet, changes, lateness);
    found.unverified.push(...late.map((change) => ({ address: addressOf(change) })));
    for (const { change, function: called } of different) {
      found.different.push({ address: addressOf(change), function: called, why: 'different' });
      change.after = [[asContent(change.shown ?? '')]];
    }
    pieces.push(
      ...piecesOf(
        plan.sheet,
        different.map(({ change }) => change),
      ),
    );
  }
  if (pieces.length === 0) return found;
  const { blocks, loose } = recordAfter(planned, work.mode);
  holder.part = writeRecord(context, holder.part, blocks, loose);
  for (const request of requestsOf(pieces)) {
    await send(context, request, 'contents', planned.manual);
  }
  return found;
}

/** Puts back what was written, and the record; returns what to tell. */
async function putBack(
  context: Excel.RequestContext,
  { record, manual }: PlannedSwitch,
  { sent }: Work,
  holder: { part: Excel.CustomXmlPart | null },
  error: unknown,
): Promise<Error> {
  const isCancelled = error instanceof Cancelled;
  const problem = isCancelled ? null : asProblem(error, {}, true);
  if (problem && isSessionLost(error)) return problem;
  try {
    for (const request of requestsOf(sent)) {
      await send(context, request, 'former', manual);
    }
    rememberPart(writeRecord(context, holder.part, record.blocks, record.loose));
    await context.sync();
    if (problem) problem.details.restored = true;
    return problem ?? new Cancelled();
  } catch (failure) {
    const told = problem ?? asProblem(failure, {}, true);
    return new WorkbookProblem(told.code, { ...told.details, restored: false });
  }
}
