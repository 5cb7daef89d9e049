import '../fabric-config';
import * as React from 'react';
import { applyFabricTheme } from '../fabric-theme';
import type { HostState } from '../host';
import { registerPaneIcons } from '../icons';
import { loadBlocks } from '../load-blocks';
import { loadCheck } from '../load-check';
import { loadReport } from '../load-report';
import { loadUnits } from '../load-units';
import type { PaneState } from '../pane-state';
import { LastInsertion } from './LastInsertion';
import { LazyPanel } from './LazyPanel';
import { Outside, TooOld } from './Outside';
import { usePane } from './pane-context';
import { ResultView } from './ResultView';
import { SetView } from './SetView';
import { TablePage } from './TablePage';
import { Templates } from './Templates';
import { Waiting } from './Waiting';
import { WorkingView } from './WorkingView';

export { Notices as NoticesView } from './Notices';
export { FirstRun } from './FirstRun';
export { Offers } from './Offers';

registerPaneIcons();
applyFabricTheme();

export function NotInExcel({ host }: { host: HostState }): JSX.Element {
  return host.kind === 'tooOld' ? <TooOld /> : <Outside />;
}

/** What stands below the gallery, or in its place. */
export function Views(props: { host: HostState; state: PaneState; themeChanges: number }): JSX.Element {
  const { host, state, themeChanges } = props;
  const { session, texts } = usePane();
  // Excel tells its theme once it has answered
  React.useEffect(() => applyFabricTheme(), [host.kind, themeChanges]);
  const { tab, view } = state;
  const isForm = view === 'form' || view === 'reading';
  const hasResult = view === 'result' && (tab === 'tables' || tab === 'report');
  return (
    <>
      {tab === 'report' && isForm && (
        <LazyPanel
          key="report"
          load={loadReport}
          draw={(report) => <report.ReportTab session={report.reportSessionOf(session)} />}
        />
      )}
      {tab === 'check' && view !== 'working' && (
        <LazyPanel
          key="check"
          load={loadCheck}
          draw={(check) => <check.CheckTab session={check.checkSessionOf(session)} />}
        />
      )}
      {tab === 'blocks' && view !== 'working' && (
        <LazyPanel
          key="blocks"
          load={loadBlocks}
          draw={(blocks) => <blocks.BlocksTab session={blocks.blocksSessionOf(session)} />}
        />
      )}
      {tab === 'units' && view !== 'working' && (
        <LazyPanel
          key="units"
          load={loadUnits}
          draw={(units) => <units.UnitsTab session={units.unitsSessionOf(session)} />}
        />
      )}
      {tab === 'tables' && view === 'reading' && (
        <Waiting label={texts.reading} onStop={() => session.stopReading()} />
      )}
      {tab === 'tables' && view === 'form' && state.page === 'table' && (
        <TablePage key={state.choices.table} state={state} />
      )}
      {tab === 'tables' && view === 'form' && state.page === 'gallery' && <Templates state={state} />}
      {tab === 'tables' && view === 'form' && state.page === 'gallery' && state.last?.state === 'done' && (
        <LastInsertion last={state.last} />
      )}
      {view === 'working' && state.working && <WorkingView working={state.working} />}
      {hasResult && state.set && <SetView set={state.set} />}
      {hasResult && state.report && <ResultView report={state.report} notice={state.notice} />}
    </>
  );
}
