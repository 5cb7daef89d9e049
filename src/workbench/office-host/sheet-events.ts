import type { Area, SheetInfo } from '../engine/engine';
import { areaName } from '../../spreadsheet/a1';
import { intersection } from '../../spreadsheet/area';
import { EventType, WORKBOOK_TARGET } from './events';
import { wireId, type Session } from './session';

const SOURCE = 'Local';

/** Turns what happens in the engine into Excel's events. Returns the way to stop. */
export function forwardEvents(session: Session, onSelection: () => void): () => void {
  const { engine, events } = session;
  const fire = (type: number, sheetId: string, message: object) => {
    const full = { ...message, worksheetId: wireId(sheetId) };
    events.fire(type, wireId(sheetId), full);
    events.fire(type, WORKBOOK_TARGET, full);
  };
  let sheets = engine.sheets();
  let active = engine.activeSheet();
  const stops = [
    engine.on('changed', (sheetId: string, area: Area) => {
      session.outOfDate = true;
      const address = areaName(area);
      fire(EventType.changed, sheetId, {
        changeType: 'RangeEdited',
        source: SOURCE,
        address,
        triggerSource: 'Unknown',
      });
      fireTableChanges(session, sheetId, area);
    }),
    // the engine does not say which sheets were calculated
    engine.on('calculated', () => {
      for (const { id } of engine.sheets()) fire(EventType.calculated, id, { address: '' });
    }),
    engine.on('selection', (sheetId: string, area: Area) => {
      fire(EventType.selectionChanged, sheetId, { address: areaName(area) });
      fireTableSelection(session, sheetId, area);
      onSelection();
    }),
    engine.on('activated', (sheetId: string) => {
      if (sheetId === active) return;
      fire(EventType.deactivated, active, {});
      fire(EventType.activated, sheetId, {});
      active = sheetId;
    }),
    engine.on('sheets', () => {
      const before = sheets;
      sheets = engine.sheets();
      fireSheetChanges(before, sheets, fire);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

/** Each table that was touched is told of the part of the change that lies in it. */
function fireTableChanges({ engine, events }: Session, sheetId: string, area: Area): void {
  for (const table of engine.tables()) {
    const touched = table.sheetId === sheetId ? intersection(table.area, area) : null;
    if (!touched) continue;
    const message = {
      tableId: wireId(table.id),
      worksheetId: wireId(sheetId),
      address: areaName(touched),
      changeType: 'RangeEdited',
      source: SOURCE,
      triggerSource: 'Unknown',
    };
    for (const target of [wireId(table.id), wireId(sheetId), WORKBOOK_TARGET])
      events.fire(EventType.tableChanged, target, message);
  }
}

/** A table hears of every selection on its sheet, and whether it is in it. */
function fireTableSelection({ engine, events }: Session, sheetId: string, area: Area): void {
  for (const table of engine.tables().filter((one) => one.sheetId === sheetId)) {
    const isInsideTable = intersection(table.area, area) !== null;
    events.fire(EventType.tableSelectionChanged, wireId(table.id), {
      tableId: wireId(table.id),
      worksheetId: wireId(sheetId),
      address: isInsideTable ? areaName(area) : '',
      isInsideTable,
    });
  }
}

type Fire = (type: number, sheetId: string, message: object) => void;

function fireSheetChanges(before: SheetInfo[], after: SheetInfo[], fire: Fire): void {
  for (const [index, sheet] of after.entries()) {
    const was = before.find(({ id }) => id === sheet.id);
    if (!was) fire(EventType.added, sheet.id, { source: SOURCE });
    else if (was.name !== sheet.name) {
      fire(EventType.nameChanged, sheet.id, { source: SOURCE, nameBefore: was.name, nameAfter: sheet.name });
    } else if (was.visibility !== sheet.visibility) {
      const [visibilityBefore, visibilityAfter] = [was.visibility, sheet.visibility];
      fire(EventType.visibilityChanged, sheet.id, { source: SOURCE, visibilityBefore, visibilityAfter });
    } else if (before.length === after.length && before.indexOf(was) !== index) {
      fire(EventType.moved, sheet.id, {
        source: SOURCE,
        positionBefore: before.indexOf(was),
        positionAfter: index,
      });
    }
  }
  for (const { id } of before.filter((sheet) => !after.some((now) => now.id === sheet.id))) {
    fire(EventType.deleted, id, { source: SOURCE });
  }
}
