import * as React from 'react';
import { ABOUTS } from '../../tables';
import type { TableId } from '../../contract';
import { gallery, tableName } from '../gallery';
import { TableDrawing } from './drawings';
import { usePane } from './pane-context';

/** The tables by group, as cards with a small picture each, and a search above them. */
export function TableChoice({ chosen }: { chosen: TableId }): JSX.Element {
  const { texts, language } = usePane();
  const [search, setSearch] = React.useState('');
  const groups = gallery(search, language);
  return (
    <fieldset className="cards">
      <legend>
        <h2>{texts.table.heading}</h2>
      </legend>
      <div className="field">
        <label htmlFor="table-search">{texts.table.search}</label>
        <input
          id="table-search"
          type="search"
          autoComplete="off"
          placeholder={texts.table.searchExample}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <p className="hint" role="status">
        {texts.table.found(groups.reduce((sum, { tables }) => sum + tables.length, 0))}
      </p>
      <div className="gallery">
        {groups.map(({ group, name, tables }) => (
          <div key={group} role="group" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{name}</h3>
            {tables.map((table) => (
              <TableCard key={table} table={table} isChosen={table === chosen} />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function TableCard({ table, isChosen }: { table: TableId; isChosen: boolean }): JSX.Element {
  const { session, language } = usePane();
  const name = tableName(table, language);
  const { drawing, description } = ABOUTS[table];
  return (
    <label className={isChosen ? 'card chosen' : 'card'}>
      <input
        type="radio"
        name="table"
        value={table}
        checked={isChosen}
        aria-describedby={`about-${table}`}
        aria-label={name}
        onChange={() => session.change({ table })}
      />
      <TableDrawing drawing={drawing} />
      <span className="card-name">{name}</span>
      <span className="card-about" id={`about-${table}`}>
        {description[language]}
      </span>
    </label>
  );
}
