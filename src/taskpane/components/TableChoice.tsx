import * as React from 'react';
import type { TableId } from '../../workbook';
import { TableDrawing } from './drawings';
import { usePane } from './pane-context';

const TABLES: TableId[] = ['CT-NAM', 'TARGETS'];

/** The tables, as cards with a small picture each. */
export function TableChoice({ chosen }: { chosen: TableId }): JSX.Element {
  const { session, texts } = usePane();
  return (
    <fieldset className="cards">
      <legend>{texts.table.heading}</legend>
      {TABLES.map((table) => (
        <label key={table} className={table === chosen ? 'card chosen' : 'card'}>
          <input
            type="radio"
            name="table"
            value={table}
            checked={table === chosen}
            aria-describedby={`about-${table}`}
            aria-label={texts.table.names[table]}
            onChange={() => session.change({ table })}
          />
          <TableDrawing table={table} />
          <span className="card-name">{texts.table.names[table]}</span>
          <span className="card-about" id={`about-${table}`}>
            {texts.table.descriptions[table]}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
