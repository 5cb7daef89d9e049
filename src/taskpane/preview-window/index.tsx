/* The window that a preview is enlarged in: it shows what the pane sends, and tells it what is pressed. */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import '../pane.css';
import '../preview.css';
import '../system.css';
import './window.css';
import { textsIn } from '../texts';
import { viewTextsIn } from '../texts/views';
import { applyTheme } from '../theme';
import type { WindowContent, WindowMessage } from './messages';
import { WindowView } from './WindowView';

const say = (message: WindowMessage) => Office.context.ui.messageParent(JSON.stringify(message));

function show(content: WindowContent): void {
  const { language, inDark } = content;
  applyTheme(inDark);
  document.documentElement.lang = language;
  document.title = content.plan.title;
  ReactDOM.render(
    <WindowView
      content={content}
      texts={{ ...textsIn(language), ...viewTextsIn(language) }}
      onPoint={(cell) => say({ kind: 'point', cell })}
      onClose={() => say({ kind: 'close' })}
    />,
    document.getElementById('pane'),
  );
}

applyTheme();
void Office.onReady().then(() =>
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => show(JSON.parse(message) as WindowContent),
    () => say({ kind: 'ready' }),
  ),
);
