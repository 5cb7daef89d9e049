/* The pane's page, made by the build. Its first view, the gallery, is markup: it shows before any script has run. */
import * as React from 'react';
import renderToString from 'preact-render-to-string';
import { builtLanguage } from './build-constants';
import { Header } from './components/Header';
import { PaneContext, paneOf } from './components/pane-context';
import { TableChoice } from './components/TableChoice';
import { Tabs } from './components/Tabs';
import { PaneSession } from './session';
import type { WorkbookService } from './workbook-service';

/** Vietnamese first: another language is drawn once Excel's own is known. */
const LANGUAGE = builtLanguage === 'en' ? 'en' : 'vi';

/** As App draws it while Office.js looks for its host, so that nothing moves when App takes over. */
function FirstView(): JSX.Element {
  const session = new PaneSession({} as WorkbookService);
  return (
    <PaneContext.Provider value={paneOf(session, LANGUAGE)}>
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

interface TemplateParameters {
  htmlWebpackPlugin: { options: { csp: string; officeJs: string } };
}

/** What html-webpack-plugin calls. */
export default function page({ htmlWebpackPlugin: { options } }: TemplateParameters): string {
  return `<!doctype html>
<html lang="${LANGUAGE}" data-theme="light">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${options.csp}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Chỉ tiêu</title>
    <link rel="icon" href="assets/icon-128.png">
    <script defer src="${options.officeJs}"></script>
  </head>
  <body>
    <div id="pane">${renderToString(<FirstView />)}</div>
    <noscript>
      <p>Phần bổ trợ này cần JavaScript.</p>
      <p lang="en">This add-in needs JavaScript.</p>
    </noscript>
  </body>
</html>
`;
}
