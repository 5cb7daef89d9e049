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
import './units.css';
import { PaneSession } from './session';
import { applyTheme } from './theme';
import { workbookService } from './workbook-service';

const session = new PaneSession(workbookService);
serveCommands(session);

function render(host: HostState, draw: ReactDOM.Renderer = ReactDOM.render): void {
  // decided again once Excel has told its own; what was typed until then stays where it is the same
  const language = preferredLanguage('host' in host ? host.host.displayLanguage : undefined);
  draw(
    <App key={language} session={session} host={host} language={language} />,
    document.getElementById('pane'),
  );
}

/** The first view came with the page: it is taken over, which is half the work of drawing it, where it speaks the user's language. */
const isDrawn = preferredLanguage(undefined) === document.documentElement.lang;

applyTheme();
render({ kind: 'starting' }, isDrawn ? ReactDOM.hydrate : undefined);
watchHost((host) => {
  if (host.kind === 'ready') void session.start();
  if (host.kind === 'ready' || host.kind === 'hidden') exposeAutomation(session, workbookService);
  applyTheme();
  render(host);
});
