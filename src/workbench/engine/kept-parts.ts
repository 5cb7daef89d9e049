import { CustomCommandExecutionError, ICommandService, type ICommandInfo } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { BesideGrid } from '../content';
import type { Book } from './book';

/**
 * Why the grid does not do what the user asked for: it would change a kind of thing that saving keeps as the file has it
 * (`kept`), or move cells away from under such things (`moving`).
 */
export type Refusal = 'kept' | 'moving';

/** Commands of Univer that change conditional formats, notes, filters and tables. */
const CHANGES_KEPT = [
  /^sheet\.command\.[a-z-]*conditional-rule$/i,
  /^sheet\.operation\.open\.conditional\.formatting\.panel$/,
  /^sheet\.(command|operation)\.(update|delete|add|toggle)-note(-popup)?$/,
  /^sheet\.(command|operation)\.(add|delete|set|remove|open)-table(-[a-z]+)*$/,
  /^sheet\.command\.table-(insert|remove)-[a-z-]+$/,
  /^sheet\.(command|operation)\.([a-z]+-)*filter(-[a-z]+)*$/,
];

/** Commands of Univer that insert, delete or move rows, columns or cells. */
const MOVES_CELLS = [
  /^sheet\.command\.(insert|remove)-(row|col)(-[a-z]+)*$/,
  /^sheet\.command\.insert-multi-(rows|cols)-[a-z]+$/,
  /^sheet\.command\.(insert|delete)-range-move-[a-z-]+$/,
  /^sheet\.command\.move-(rows|cols)$/,
];

/** Univer's menus for what is refused everywhere, by the ids of their items. */
export const HIDDEN_MENUS: Readonly<Record<string, { hidden: true }>> = Object.fromEntries(
  [
    'sheet.operation.open.conditional.formatting.panel',
    'sheet.operation.add-note-popup',
    'sheet.command.delete-note',
    'sheet.command.toggle-note-popup',
    'sheet.command.smart-toggle-filter',
    'sheet.command.clear-filter-criteria',
    'sheet.command.re-calc-filter',
    'sheet.operation.open-table-selector',
    'sheet.table.context-insert_menu-id',
    'sheet.table.context-remove_menu-id',
  ].map((id) => [id, { hidden: true as const }]),
);

/**
 * Keeps what the grid shows and saving does not write as the file has it, so that the download never differs from the
 * screen. Calls `onRefused` for each command of the user that is not carried out for it.
 */
export function keepParts(book: Book, beside: BesideGrid, onRefused: (why: Refusal) => void): void {
  book.injector.get(ICommandService).beforeCommandExecuted((command) => {
    const why = refusalOf(command, beside, () => book.workbook.getActiveSheet().getSheetId());
    if (!why) return;
    onRefused(why);
    throw new CustomCommandExecutionError(command.id);
  });
  // pasting, filling and copying a sheet bring conditional formats and notes along without a command of their own
  const unchanged = () => undefined;
  Object.assign(book.injector.get(ConditionalFormattingRuleModel), {
    addRule: unchanged,
    setRule: unchanged,
    deleteRule: unchanged,
    moveRulePriority: unchanged,
  });
  Object.assign(book.injector.get(SheetsNoteModel), { updateNote: unchanged, removeNote: unchanged });
}

function refusalOf(command: ICommandInfo, beside: BesideGrid, activeSheet: () => string): Refusal | null {
  if (CHANGES_KEPT.some((pattern) => pattern.test(command.id))) return 'kept';
  if (!MOVES_CELLS.some((pattern) => pattern.test(command.id))) return null;
  const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
  const sheet = beside.sheets[subUnitId ?? activeSheet()];
  // charts made here stay at their cells too
  return sheet?.hasFixedParts || sheet?.charts.length ? 'moving' : null;
}
