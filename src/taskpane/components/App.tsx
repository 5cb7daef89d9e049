import * as React from 'react';
import type { HostState } from '../host';
import { storeLanguage } from '../language';
import type { PaneSession, PaneState } from '../session';
import type { Language } from '../texts';
import { loadBlocks } from '../load-blocks';
import { loadReport } from '../load-report';
import { FormView } from './FormView';
import { Header } from './Header';
import { HealthLine } from './HealthLine';
import { LazyPanel } from './LazyPanel';
import { Notices } from './Notices';
import { Outside, TooOld } from './Outside';
import { PaneContext, paneOf } from './pane-context';
import { ResultView } from './ResultView';
import { TableChoice } from './TableChoice';
import { Tabs } from './Tabs';
import { Waiting } from './Waiting';
import { WorkingView } from './WorkingView';

function useSessionState(session: PaneSession): PaneState {
  const [state, setState] = React.useState(session.state);
  React.useEffect(() => {
    // what happened between the first drawing and now
    setState(session.state);
    return session.subscribe(setState);
  }, [session]);
  return state;
}

/** The whole pane. */
export function App(props: { session: PaneSession; host: HostState; language: Language }): JSX.Element {
  const { session, host } = props;
  const [language, setLanguage] = React.useState(props.language);
  const state = useSessionState(session);
  const pane = React.useMemo(() => paneOf(session, language), [session, language]);
  React.useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (chosen: Language) => {
    storeLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <PaneContext.Provider value={pane}>
      <Header />
      <main>
        <Content host={host} state={state} />
      </main>
      <HealthLine host={host} onLanguage={choose} />
    </PaneContext.Provider>
  );
}

function Content({ host, state }: { host: HostState; state: PaneState }): JSX.Element {
  const { session, texts } = React.useContext(PaneContext)!;
  if (host.kind === 'outside') return <Outside />;
  if (host.kind === 'tooOld') return <TooOld />;
  const { tab, view } = state;
  const isForm = view === 'form' || view === 'reading';
  const isStarting = host.kind === 'starting';
  return (
    <>
      <Tabs tab={tab} onTab={(chosen) => session.openTab(chosen)} />
      <div className="panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        <Notices state={state} />
        {tab === 'report' && isForm && !isStarting && (
          <LazyPanel
            key="report"
            load={loadReport}
            draw={(report) => <report.ReportTab session={report.reportSessionOf(session)} />}
          />
        )}
        {tab === 'blocks' && view !== 'working' && !isStarting && (
          <LazyPanel
            key="blocks"
            load={loadBlocks}
            draw={(blocks) => <blocks.BlocksTab session={blocks.blocksSessionOf(session)} />}
          />
        )}
        {tab === 'tables' && isForm && <TableChoice chosen={state.choices.table} />}
        {isStarting && tab !== 'tables' && <Waiting label={texts.loading} />}
        {tab === 'tables' && view === 'reading' && (
          <Waiting
            label={isStarting ? texts.loading : texts.reading}
            {...(!isStarting && { onStop: () => session.stopReading() })}
          />
        )}
        {tab === 'tables' && view === 'form' && <FormView state={state} />}
        {view === 'working' && state.working && <WorkingView working={state.working} />}
        {tab !== 'blocks' && view === 'result' && state.report && (
          <ResultView report={state.report} notice={state.notice} />
        )}
      </div>
    </>
  );
}
