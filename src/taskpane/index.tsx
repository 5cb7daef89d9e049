import './fabric-config';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import * as workbook from '../workbook';
import { exposeAutomation } from './automation';
import { App } from './components/App';
import { watchHost, type HostState } from './host';
import { registerPaneIcons } from './icons';
import { preferredLanguage } from './language';
// In this order: a later one may override an earlier one.
import './pane.css';
import './choice.css';
import './preview.css';
import './insertion.css';
import './system.css';
import './report.css';
import './blocks.css';
import { associateCommands } from './ribbon';
import { PaneSession } from './session';
import { applyTheme } from './theme';

const session = new PaneSession(workbook);

function render(host: HostState): void {
  const displayLanguage = 'host' in host ? host.host.displayLanguage : undefined;
  ReactDOM.render(
    // a new key: the language is decided anew once Excel has told its own
    <App key={displayLanguage} session={session} host={host} language={preferredLanguage(displayLanguage)} />,
    document.getElementById('pane'),
  );
}

registerPaneIcons();
applyTheme();
render({ kind: 'starting' });
watchHost((host) => {
  if (host.kind === 'ready') {
    associateCommands(session);
    exposeAutomation(session, workbook);
    void session.start();
  }
  applyTheme();
  render(host);
});
