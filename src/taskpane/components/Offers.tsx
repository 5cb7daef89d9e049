import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { TableOffer, WorkbookSurvey } from '../../contract';
import { tableName } from '../gallery';
import type { PaneState } from '../pane-state';
import { CHOICES } from '../../tables/choices';
import { monthlySet } from '../table-set';
import type { Language, Texts } from '../texts';
import { quietly } from './Notices';
import { usePane } from './pane-context';
import { UnusedSheets } from './UnusedSheets';

/** Shown at once; the rest when it is asked for. */
const FIRST = 5;

/** "Theo dõi tiến độ · Tổng mức bán lẻ", with its period where that is not the one of the heading. */
function offerName(offer: TableOffer, period: string | null, language: Language, texts: Texts): string {
  const about = offer.indicator && CHOICES.indicator.options[offer.indicator][language];
  const own = periodOf(offer, texts);
  return [tableName(offer, language), about, own !== period && own].filter(Boolean).join(' · ');
}

const periodOf = ({ month, year }: TableOffer, texts: Texts) =>
  month === null ? texts.offers.year(year) : texts.offers.month(month, year);

/** Why a workbook with figures fills no table; an empty one needs no reason. */
function NoOffers({ sheets }: { sheets: WorkbookSurvey['sheets'] }): JSX.Element | null {
  const { offers } = usePane().texts;
  if (!sheets.some(({ figures }) => figures > 0)) return null;
  return (
    <section className="offers" aria-labelledby="offers-heading">
      <h2 id="offers-heading">{offers.heading}</h2>
      <p className="hint">{offers.none}</p>
      <UnusedSheets sheets={sheets} />
    </section>
  );
}

/** What the open workbook can fill, best first, each one press away, and all of its newest month in one. */
export function Offers({ state }: { state: PaneState }): JSX.Element | null {
  const { session, texts, language } = usePane();
  const { offers, isSearching } = state.offers;
  const [showsAll, setShowsAll] = React.useState(false);
  const words = texts.offers;
  if (!offers.length && !isSearching) return <NoOffers sheets={state.survey?.sheets ?? []} />;
  const shown = showsAll ? offers : offers.slice(0, FIRST);
  const period = offers.length ? periodOf(offers[0], texts) : null;
  const set = isSearching ? null : monthlySet(offers);
  return (
    <section className="offers" aria-labelledby="offers-heading" aria-busy={isSearching}>
      <h2 id="offers-heading">{[words.heading, period].filter(Boolean).join(' · ')}</h2>
      {!offers.length && <p className="hint">{words.searching}</p>}
      <ul>
        {shown.map((offer) => (
          <li key={`${offer.table} ${offer.indicator}`}>
            <button type="button" className="link" onClick={() => session.openOffer(offer)}>
              {offerName(offer, period, language, texts)}
            </button>
            <span className="aside">{words.coverage(offer.coverage.linked, offer.coverage.wanted)}</span>
          </li>
        ))}
      </ul>
      {offers.length > shown.length && (
        <p>
          <button type="button" className="link" onClick={() => setShowsAll(true)}>
            {words.more(offers.length - shown.length)}
          </button>
        </p>
      )}
      {set && (
        <DefaultButton
          text={texts.set.insert(set.offers.length, set.month, set.year)}
          onClick={() => quietly(session.sets.insert(set))}
        />
      )}
    </section>
  );
}
