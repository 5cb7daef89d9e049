import * as React from 'react';
import type { HostState } from '../host';
import { storeLanguage } from '../language';
import type { PaneState } from '../pane-state';
import type { PaneSession } from '../session';
import type { Language } from '../texts';
import { Header } from './Header';
import { useViews } from '../use-views';
import { HealthLine } from './HealthLine';
import { PaneContext, paneOf } from './pane-context';
import { TableChoice } from './TableChoice';
import { Tabs } from './Tabs';
import { useObserved } from './use-observed';

/** Before this is known, or while it is not so, only the first view stands, which came with the page. */
const isSeen = ({ kind }: HostState) => kind !== 'starting' && kind !== 'hidden';

/** The whole pane. */
export function App(props: { session: PaneSession; host: HostState; language: Language }): JSX.Element {
  const { session, host } = props;
  const [language, setLanguage] = React.useState(props.language);
  const state = useObserved(session);
  const [themeChanges, setThemeChanges] = React.useState(0);
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
        <Content host={host} state={state} themeChanges={themeChanges} />
      </main>
      {isSeen(host) && (
        <HealthLine host={host} onLanguage={choose} onTheme={() => setThemeChanges(themeChanges + 1)} />
      )}
    </PaneContext.Provider>
  );
}

/** The gallery, which is there at once, and what needs Fabric and comes after it. */
function Content(props: { host: HostState; state: PaneState; themeChanges: number }): JSX.Element {
  const { host, state, themeChanges } = props;
  const { session } = React.useContext(PaneContext)!;
  const views = useViews(isSeen(host));
  if (views.kind === 'loaded' && (host.kind === 'outside' || host.kind === 'tooOld'))
    return <views.module.NotInExcel host={host} />;
  const { tab, view, page } = state;
  const showsGallery = tab === 'tables' && page === 'gallery' && (view === 'form' || view === 'reading');
  return (
    <>
      <Tabs tab={tab} onTab={(chosen) => session.openTab(chosen)} />
      <div className="panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {views.kind === 'loaded' && <views.module.NoticesView state={state} />}
        {showsGallery && views.kind === 'loaded' && <views.module.FirstRun />}
        {showsGallery && views.kind === 'loaded' && <views.module.Offers state={state} />}
        {showsGallery && (
          <TableChoice
            chosen={state.choices.table}
            offers={state.offers.offers}
            templates={state.templates}
          />
        )}
        {views.kind === 'loaded' && (
          <views.module.Views host={host} state={state} themeChanges={themeChanges} />
        )}
        {views.kind === 'failed' && <NotLoaded again={views.again} />}
      </div>
    </>
  );
}

/** Drawn without Fabric, which did not come. */
function NotLoaded({ again }: { again: () => void }): JSX.Element {
  const { texts } = React.useContext(PaneContext)!;
  return (
    <p role="alert">
      {texts.tabs.failed}{' '}
      <button type="button" onClick={again}>
        {texts.retry}
      </button>
    </p>
  );
}
