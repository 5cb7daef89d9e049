import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { InsertReport } from '../../contract';
import type { Notice as NoticeState } from '../pane-state';
import { tableName } from '../gallery';
import { loadBlocks } from '../load-blocks';
import { AddressLink } from './AddressLink';
import { parseAddress } from '../../spreadsheet/a1';
import { CheckedSheet } from './CheckedSheet';
import { CellChanges, TypedDifferences } from './CellChanges';
import { Findings } from './Findings';
import { LinkSummary } from './LinkSummary';
import { Notice } from './Notice';
import { quietly } from './Notices';
import { useView } from './view-texts';

/** What an insertion did, with the way to the place and the way back. */
export function ResultView(props: { report: InsertReport; notice: NoticeState | null }): JSX.Element {
  const { session, texts, language } = useView();
  const { report, notice } = props;
  const { result } = texts;
  const finished = notice?.kind === 'finished';
  const usePlain = () => {
    session.openTab('blocks');
    const scope = { kind: 'block', id: report.id } as const;
    quietly(
      loadBlocks().then(({ blocksSessionOf }) => blocksSessionOf(session).switchFormulas(scope, 'plain')),
    );
  };
  return (
    <>
      <Notice kind="success" takesFocus={!notice || finished}>
        <strong>
          {finished
            ? texts.resume.done(report.address)
            : (report.updated ? texts.update : result).done(report.title ?? tableName(report, language))}
        </strong>{' '}
        {!finished && (
          <>
            {result.at} <AddressLink address={report.address} />.{' '}
            {report.updated && report.updated.kept > 0 && texts.update.kept(report.updated.kept)}
          </>
        )}
      </Notice>
      {report.unverified === 'busy' && (
        <Notice kind="info" actions={<DefaultButton text={result.plain} onClick={usePlain} />}>
          {result.busy}
        </Notice>
      )}
      {report.unverified === 'manualCalculation' && <Notice kind="info">{result.manualCalculation}</Notice>}
      {report.pageRefused && <Notice kind="info">{result.pageRefused}</Notice>}
      {report.updated && (
        <>
          <CellChanges changes={report.updated.changes} heading="changed" />
          <TypedDifferences cells={report.updated.differing} />
        </>
      )}
      {report.title === undefined && <LinkSummary links={report} sources={report.sources} />}
      <Findings findings={report.findings} />
      {/* figures that are not calculated yet would be found wrong */}
      {!report.unverified && <CheckedSheet of={report} sheet={parseAddress(report.address)?.sheet ?? null} />}
      <div className="buttons stacked">
        <PrimaryButton text={result.goTo} onClick={() => void session.goTo(report.address)} />
        <DefaultButton text={result.another} onClick={() => quietly(session.insertAnother())} />
        <DefaultButton text={result.remove} onClick={() => quietly(session.insertion.remove())} />
      </div>
    </>
  );
}
