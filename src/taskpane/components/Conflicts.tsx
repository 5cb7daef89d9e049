import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { BlockPreview } from '../../contract';
import { splitSheet } from '../../spreadsheet/a1';
import { AddressLink } from './AddressLink';
import { useView } from './view-texts';

/** More than these are counted only. */
const SHOWN = 6;

/** What stands in the way, each with the way to it, and ways out in one press. */
export function Conflicts({ preview }: { preview: BlockPreview }): JSX.Element {
  const { conflicts, update } = preview;
  const { texts } = useView();
  const words = texts.conflicts;
  const more = conflicts.length - SHOWN;
  return (
    <div className="conflicts" role="alert">
      <h3>{words.heading(conflicts.length)}</h3>
      <ul>
        {conflicts.slice(0, SHOWN).map(({ kind, address, content }, at) => (
          <li key={at}>
            <AddressLink address={address} /> {words.kinds[kind]}
            {content && <span className="conflict-content">: {content}</span>}
          </li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
      <p>{update ? texts.update.explanation : words.explanation}</p>
      {!update && <OtherPlaces preview={preview} />}
    </div>
  );
}

/** That columns of the sheet are too narrow for the table, and where it fits. */
export function Narrow({ preview }: { preview: BlockPreview }): JSX.Element {
  const { narrow, nameColumns, update } = preview;
  const { session, texts } = useView();
  const words = texts.narrow;
  const more = narrow.length - SHOWN;
  return (
    <div className="narrow" role="status">
      <h3>{words.heading(narrow.length)}</h3>
      <ul>
        {narrow.slice(0, SHOWN).map(({ column, width, needed }) => (
          <li key={column}>{words.column(column, Math.floor(width), needed)}</li>
        ))}
        {more > 0 && <li>{words.more(more)}</li>}
      </ul>
      <p>{words.explanation}</p>
      {nameColumns !== undefined && (
        <DefaultButton
          text={words.spread(nameColumns)}
          onClick={() => session.change({ nameColumns: String(nameColumns) })}
        />
      )}
      {!update && <OtherPlaces preview={preview} />}
    </div>
  );
}

/** A place was chosen and the table stands elsewhere: nothing is decided for the user. */
export function Elsewhere({ address }: { address: string }): JSX.Element {
  const { session, texts } = useView();
  const words = texts.update;
  return (
    <div className="update-offer" role="status">
      <p>
        {words.standsAt} <AddressLink address={address} />. {words.elsewhere}
      </p>
      <button type="button" className="link" onClick={() => session.change({ place: 'newSheet' })}>
        {words.updateThere}
      </button>
    </div>
  );
}

function OtherPlaces({ preview }: { preview: BlockPreview }): JSX.Element {
  const { session, texts } = useView();
  const words = texts.conflicts;
  const { right, ...places } = preview.freePlaces;
  // below are the same columns
  const below = preview.narrow.length > 0 ? undefined : places.below;
  const button = (place: string | undefined, label: (address: string) => string) =>
    place !== undefined && (
      <DefaultButton text={label(splitSheet(place).rest)} onClick={() => void session.placeAt(place)} />
    );
  return (
    <div className="buttons">
      {button(below, words.placeBelow)}
      {button(right, words.placeRight)}
      <DefaultButton text={words.newSheet} onClick={() => session.change({ place: 'newSheet' })} />
    </div>
  );
}
