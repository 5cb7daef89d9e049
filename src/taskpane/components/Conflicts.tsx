import * as React from 'react';
import type { Conflict } from '../../contract';
import { AddressLink } from './AddressLink';
import { usePane } from './pane-context';

/** More than these are counted only. */
const SHOWN = 6;

/** What stands in the way, each with the way to it. */
export function Conflicts(props: { conflicts: Conflict[]; isUpdate: boolean }): JSX.Element {
  const { conflicts, isUpdate } = props;
  const { texts } = usePane();
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
    </div>
  );
}
