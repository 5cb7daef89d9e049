import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { tableName } from '../gallery';
import type { SetReport } from '../table-set';
import { CheckedSheet } from './CheckedSheet';
import { AddressLink } from './AddressLink';
import { Notice } from './Notice';
import { quietly } from './Notices';
import { usePane } from './pane-context';

/** What came of inserting several tables: one list to look at, and to undo. */
export function SetView({ set }: { set: SetReport }): JSX.Element {
  const { session, texts, language } = usePane();
  const { reports, wanted } = set;
  return (
    <>
      <Notice kind="success" takesFocus>
        <strong>{texts.set.done(reports.length, wanted)}</strong>
      </Notice>
      <ul>
        {reports.map(({ id, address, coverage, ...report }) => (
          <li key={id}>
            {tableName(report, language)}: <AddressLink address={address} />
            <span className="aside">{texts.offers.coverage(coverage.linked, coverage.wanted)}</span>
          </li>
        ))}
      </ul>
      {!reports.some(({ unverified }) => unverified) && <CheckedSheet of={set} sheet={null} />}
      <div className="buttons stacked">
        <PrimaryButton text={texts.result.another} onClick={() => quietly(session.insertAnother())} />
        <DefaultButton text={texts.set.remove} onClick={() => quietly(session.sets.remove())} />
      </div>
    </>
  );
}
