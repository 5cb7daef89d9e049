import * as React from 'react';
import { infoOf, type OwnTemplate, type TableRef } from '../../tables';
import type { TableId, TableOffer } from '../../contract';
import { bestMatch, gallery, tableName } from '../gallery';
import { TableDrawing } from './drawings';
import { usePane } from './pane-context';

/** How far a key goes in the list of cards; `null` for one that does not move. */
function cardByKey(key: string, from: number, cards: number): number | null {
  const to = { ArrowDown: from + 1, ArrowRight: from + 1, ArrowUp: from - 1, ArrowLeft: from - 1 }[key];
  if (to !== undefined) return Math.min(Math.max(to, 0), cards - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? cards - 1 : null;
}

/** The tables by group, each with a small picture, and a search above them. One stop for the Tab key, arrow keys within. */
export function TableChoice({
  chosen,
  offers = [],
  templates = [],
}: {
  chosen: TableId;
  offers?: readonly TableOffer[];
  /** Of the department's own. */
  templates?: readonly OwnTemplate[];
}): JSX.Element {
  const { session, texts, language } = usePane();
  const [search, setSearch] = React.useState('');
  const list = React.useRef<HTMLDivElement>(null);
  const groups = gallery(search, language, templates);
  const shown = groups.flatMap(({ tables }) => tables);
  const [focused, setFocused] = React.useState(chosen);
  // the card that the Tab key comes to is always one of those shown
  const best = bestMatch(search, shown);
  const ids = shown.map(({ table }) => table);
  const stop = ids.includes(focused) ? focused : best?.table;
  const focusCard = (at: number) => {
    setFocused(ids[at]);
    list.current?.querySelector<HTMLElement>(`[data-table="${ids[at]}"]`)?.focus();
  };
  const move = (event: React.KeyboardEvent) => {
    const to = stop && cardByKey(event.key, ids.indexOf(stop), ids.length);
    if (typeof to !== 'number') return;
    event.preventDefault();
    focusCard(to);
  };
  const fromSearch = (event: React.KeyboardEvent) => {
    if (!best) return;
    if (event.key === 'Enter') session.openTable(best.table, best);
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    focusCard(ids.indexOf(best.table));
  };
  return (
    <section className="cards" aria-labelledby="cards-heading">
      <h2 id="cards-heading">{texts.table.heading}</h2>
      <div className="field">
        <label htmlFor="table-search">{texts.table.search}</label>
        <input
          id="table-search"
          type="search"
          autoComplete="off"
          placeholder={texts.table.searchExample}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={fromSearch}
        />
      </div>
      <p className="hint" role="status">
        {texts.table.found(shown.length)}
      </p>
      <div className="gallery" ref={list} onKeyDown={move}>
        {groups.map(({ group, name, tables }) => (
          <div key={group} role="group" aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{name}</h3>
            {tables.map((ref) => (
              <TableCard
                key={ref.table}
                of={ref}
                isStop={ref.table === stop}
                offer={offers.find((offer) => offer.table === ref.table)}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function TableCard(props: { of: TableRef; isStop: boolean; offer?: TableOffer }): JSX.Element {
  const { session, texts, language } = usePane();
  const { of, isStop, offer } = props;
  const { table } = of;
  const { drawing, description } = infoOf<'drawing' | 'description'>(of);
  return (
    <button
      type="button"
      className="card"
      data-table={table}
      tabIndex={isStop ? 0 : -1}
      aria-describedby={`about-${table}`}
      title={description[language]}
      onClick={() => session.openCard(of, offer)}
    >
      <TableDrawing drawing={drawing} />
      <span className="card-name">
        {tableName(of, language)}
        {offer && (
          <span className="card-match">
            {texts.offers.coverage(offer.coverage.linked, offer.coverage.wanted)}
          </span>
        )}
      </span>
      <span className="card-about" id={`about-${table}`}>
        {description[language]}
      </span>
    </button>
  );
}
