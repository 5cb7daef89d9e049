import * as React from 'react';
import type { BlockPreview, TypedPlace, UpdateOffer as Offer } from '../../contract';
import { AddressLink } from './AddressLink';
import { CellChanges, TypedDifferences } from './CellChanges';
import { useView } from './view-texts';

/** More than these are counted only. */
const SHOWN = 6;

/** That the table stands already, what an update keeps and what it cannot keep, and the way to another table instead. */
export function UpdateOffer({ preview }: { preview: BlockPreview }): JSX.Element | null {
  const { session, texts } = useView();
  const { update, obstacle } = preview;
  const words = texts.update;
  if (update) return <Offered offer={update} />;
  if (obstacle) {
    return (
      <p className="update-offer" role="status">
        {words.standsAt} <AddressLink address={obstacle.address} />, {words.obstacles[obstacle.kind]}
      </p>
    );
  }
  if (!session.state.choices.another) return null;
  return (
    <p className="update-offer" role="status">
      {words.another}{' '}
      <button type="button" className="link" onClick={() => session.change({ another: false })}>
        {words.instead}
      </button>
    </p>
  );
}

function Offered({ offer }: { offer: Offer }): JSX.Element {
  const { session, texts } = useView();
  const words = texts.update;
  const { address, kept, refilled, reformatted, lost, otherUnit, changes, differing } = offer;
  return (
    <div className="update-offer" role="status">
      <p>
        {words.standsAt} <AddressLink address={address} />: <strong>{words.willUpdate(kept)}</strong>
      </p>
      {otherUnit.length > 0 && <Cells heading={words.otherUnit(otherUnit.length)} cells={otherUnit} />}
      {lost.length > 0 && <Cells heading={words.lost(lost.length)} cells={lost} />}
      <TypedDifferences cells={differing} />
      <CellChanges changes={changes} heading="willChange" />
      {refilled > 0 && <p className="hint">{words.refilled(refilled)}</p>}
      {reformatted > 0 && <p className="hint">{words.reformatted(reformatted)}</p>}
      <button
        type="button"
        className="link"
        onClick={() => session.change({ another: true, place: 'newSheet' })}
      >
        {words.insertAnother}
      </button>
    </div>
  );
}

function Cells({ heading, cells }: { heading: string; cells: TypedPlace[] }): JSX.Element {
  const { texts } = useView();
  const more = cells.length - SHOWN;
  return (
    <div className="conflicts" role="alert">
      <h3>{heading}</h3>
      <ul>
        {cells.slice(0, SHOWN).map(({ address, content }) => (
          <li key={address}>
            <AddressLink address={address} />
            <span className="conflict-content">: {content}</span>
          </li>
        ))}
        {more > 0 && <li>{texts.conflicts.more(more)}</li>}
      </ul>
    </div>
  );
}
