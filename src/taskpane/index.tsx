// first: it answers the ribbon while the rest is still loading
import { serveCommands } from './ribbon';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { exposeAutomation } from './automation';
import { App } from './components/App';
import { watchHost, type HostState } from './host';
import { preferredLanguage } from './language';
// In this order: a later one may override an earlier one.
import './pane.css';
import './choice.css';
import './preview.css';
import './insertion.css';
import './system.css';
import './report.css';
import './blocks.css';
import './check.css';
import { PaneSession } from './session';
import { applyTheme } from './theme';
import { workbookService } from './workbook-service';

const session = new PaneSession(workbookService);
serveCommands(session);

function render(host: HostState): void {
  const displayLanguage = 'host' in host ? host.host.displayLanguage : undefined;
  ReactDOM.render(
    // a new key: the language is decided again once Excel has told its own
    <App key={displayLanguage} session={session} host={host} language={preferredLanguage(displayLanguage)} />,
    document.getElementById('pane'),
  );
}

applyTheme();
render({ kind: 'starting' });
watchHost((host) => {
  if (host.kind === 'ready') void session.start();
  if (host.kind === 'ready' || host.kind === 'hidden') exposeAutomation(session, workbookService);
  applyTheme();
  render(host);
});
