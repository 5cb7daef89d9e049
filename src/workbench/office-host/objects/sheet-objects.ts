import type { SheetInfo } from '../../engine/engine';
import { EventType } from '../events';
import type { Session } from '../session';
import type { EventDeclaration } from './declaration';
import { excelObject, type ExcelObject } from './excel-object';

export function sheetObject(session: Session, sheet: SheetInfo | undefined): ExcelObject | null {
  return sheet ? excelObject('Worksheet', { session, sheetId: sheet.id }) : null;
}

export function counted(session: Session, visibleOnly: boolean): SheetInfo[] {
  return session.engine.sheets().filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

/** Events that a sheet has, and all sheets together. */
export function sheetEvents<Self>(target: (self: Self) => string, since: EventDeclaration<Self>['since'][]) {
  const [changed, activated, selection, calculated, name, visibility, protection, sorted] = since;
  return {
    DataChanged: { since: changed, type: EventType.changed, target },
    Activated: { since: activated, type: EventType.activated, target },
    Deactivated: { since: activated, type: EventType.deactivated, target },
    SelectionChanged: { since: selection, type: EventType.selectionChanged, target },
    Calculated: { since: calculated, type: EventType.calculated, target },
    NameChanged: { since: name, type: EventType.nameChanged, target },
    // whole columns are not sorted here, so no one hears of it
    ColumnSorted: { since: sorted, type: EventType.columnSorted, target },
    RowSorted: { since: sorted, type: EventType.rowSorted, target },
    ProtectionChanged: { since: protection, type: EventType.protectionChanged, target },
    VisibilityChanged: { since: visibility, type: EventType.visibilityChanged, target },
  } satisfies Record<string, EventDeclaration<Self>>;
}
