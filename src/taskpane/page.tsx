/* The pane's page, made by the build. Its first view, the gallery, is markup: it shows before any script has run. */
import * as React from 'react';
import renderToString from 'preact-render-to-string';
import { Header } from './components/Header';
import { PaneContext, paneOf } from './components/pane-context';
import { TableChoice } from './components/TableChoice';
import { Tabs } from './components/Tabs';
import { htmlPage, PAGE_LANGUAGE, type PageParameters } from './html-page';
import { PaneSession } from './session';
import type { WorkbookService } from './workbook-service';

/** As App draws it while Office.js looks for its host, so that nothing moves when App takes over. */
function FirstView(): JSX.Element {
  const session = new PaneSession({} as WorkbookService);
  return (
    <PaneContext.Provider value={paneOf(session, PAGE_LANGUAGE)}>
      <Header />
      <main>
        <Tabs tab="tables" onTab={() => undefined} />
        <div className="panel" role="tabpanel" id="tab-panel" aria-labelledby="tab-tables">
          <TableChoice chosen={session.state.choices.table} />
        </div>
      </main>
    </PaneContext.Provider>
  );
}

/** What html-webpack-plugin calls. */
export default (parameters: PageParameters): string => htmlPage(parameters, renderToString(<FirstView />));
