import * as React from 'react';
import type { InsertionRecord } from '../../contract';
import { tableName } from '../gallery';
import { AddressLink } from './AddressLink';
import { quietly } from './Notices';
import { usePane } from './pane-context';

/** The block inserted last, perhaps in an earlier sitting: still there to be removed. */
export function LastInsertion({ last }: { last: InsertionRecord }): JSX.Element {
  const { session, texts, language } = usePane();
  return (
    <section className="last-insertion">
      <h2>{texts.removal.lastInsertion}</h2>
      <p>
        {tableName(last, language)}, <AddressLink address={last.address} />
      </p>
      <button type="button" className="link" onClick={() => quietly(session.insertion.remove())}>
        {texts.result.remove}
      </button>
    </section>
  );
}
