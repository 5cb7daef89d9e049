import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { Conflict } from '../../contract';
import { AddressLink } from './AddressLink';
import { useView } from './view-texts';

/** More than these are counted only. */
const SHOWN = 6;

/** What stands in the way, each with the way to it, and ways out in one press. */
export function Conflicts(props: {
  conflicts: Conflict[];
  isUpdate: boolean;
  freePlace?: string;
}): JSX.Element {
  const { conflicts, isUpdate, freePlace } = props;
  const { session, texts } = useView();
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
      <p>{isUpdate ? texts.update.explanation : words.explanation}</p>
      {!isUpdate && (
        <div className="buttons">
          {freePlace !== undefined && (
            <DefaultButton text={words.placeAt(freePlace)} onClick={() => void session.placeAt(freePlace)} />
          )}
          <DefaultButton text={words.newSheet} onClick={() => session.change({ place: 'newSheet' })} />
        </div>
      )}
    </div>
  );
}
