// first: it answers the ribbon while the rest is still loading
import { serveCommands } from './ribbon';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import {
  finishInsertion,
  goTo,
  insertBlock,
  lastInsertion,
  previewBlock,
  removeLastInsertion,
  surveyWorkbook,
  watchSelection,
} from '../workbook';
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
import { PaneSession, type WorkbookService } from './session';
import { applyTheme } from './theme';

/** Named one by one: what only the other tabs ask of the workbook is loaded with them. */
const service: WorkbookService = {
  surveyWorkbook,
  previewBlock,
  insertBlock,
  removeLastInsertion,
  lastInsertion,
  finishInsertion,
  goTo,
  watchSelection,
};
const session = new PaneSession(service);
serveCommands((table) => session.show(table));

function render(host: HostState): void {
  const displayLanguage = 'host' in host ? host.host.displayLanguage : undefined;
  ReactDOM.render(
    // a new key: the language is decided anew once Excel has told its own
    <App key={displayLanguage} session={session} host={host} language={preferredLanguage(displayLanguage)} />,
    document.getElementById('pane'),
  );
}

applyTheme();
render({ kind: 'starting' });
watchHost((host) => {
  if (host.kind === 'ready') void session.start();
  if (host.kind === 'ready' || host.kind === 'hidden') exposeAutomation(session, service);
  applyTheme();
  render(host);
});
