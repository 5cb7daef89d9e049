import * as React from 'react';
import type { TableOffer } from '../../contract';
import { tableName } from '../gallery';
import type { PaneState } from '../pane-state';
import type { Texts } from '../texts';
import { usePane } from './pane-context';
import { CHOICES } from '../../tables/choices';
import type { Language } from '../texts';

/** Shown at once; the rest when it is asked for. */
const FIRST = 5;

/** "Theo dõi tiến độ · Tổng mức bán lẻ · tháng 12/2023". */
function offerName({ table, indicator, month, year }: TableOffer, language: Language, texts: Texts): string {
  const about = indicator && CHOICES.indicator.options[indicator][language];
  const period = month === null ? texts.offers.year(year) : texts.offers.month(month, year);
  return [tableName(table, language), about, period].filter(Boolean).join(' · ');
}

/** What the open workbook can fill, best first, each one press away. */
export function Offers({ state }: { state: PaneState }): JSX.Element | null {
  const { session, texts, language } = usePane();
  const { offers, isSearching } = state.offers;
  const [showsAll, setShowsAll] = React.useState(false);
  const words = texts.offers;
  if (!offers.length && !isSearching) return null;
  const shown = showsAll ? offers : offers.slice(0, FIRST);
  return (
    <section className="offers" aria-labelledby="offers-heading" aria-busy={isSearching}>
      <h2 id="offers-heading">{words.heading}</h2>
      {!offers.length && <p className="hint">{words.searching}</p>}
      <ul>
        {shown.map((offer) => (
          <li key={`${offer.table} ${offer.indicator}`}>
            <button type="button" className="link" onClick={() => session.openOffer(offer)}>
              {offerName(offer, language, texts)}
            </button>
            <span className="aside">{words.coverage(offer.coverage.linked, offer.coverage.wanted)}</span>
          </li>
        ))}
      </ul>
      {offers.length > shown.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {words.more(offers.length - shown.length)}
        </button>
      )}
    </section>
  );
}
