import type { PlanCell } from '../figure-cell';
import type { WindowContent, WindowMessage } from './messages';

/** Both ways of messages; Excel LTSC 2021 has them. */
const NEEDED = { set: 'DialogApi', version: '1.2' };
/** Percent of the screen. */
const SIZE = { width: 80, height: 80 };

/** A preview in a window of its own, beside Excel and the pane, which both go on meanwhile. */
export interface PreviewWindow {
  show(content: WindowContent): void;
  close(): void;
}

interface WindowEvents {
  onPoint: (cell: PlanCell) => void;
  /** The window is gone. `wasShown`: it had shown the preview, or the user wants none. */
  onClosed: (wasShown: boolean) => void;
}

/** Whether Excel opens windows for add-ins. */
export const hasWindows = (): boolean =>
  typeof Office !== 'undefined' &&
  Office.context?.requirements?.isSetSupported(NEEDED.set, NEEDED.version) === true;

/**
 * Opens the window; to be called while a press of the user is handled, else browsers take it for a pop-up.
 * Rejects where Excel, the browser or the user refuses it.
 */
export function openPreviewWindow(first: WindowContent, events: WindowEvents): Promise<PreviewWindow> {
  const page = new URL('preview.html', window.location.href).href;
  return new Promise((resolve, reject) => {
    // Excel on the web would ask first; the press that brought us here has said so already
    Office.context.ui.displayDialogAsync(page, { ...SIZE, promptBeforeOpen: false }, (result) => {
      if (result.status === Office.AsyncResultStatus.Failed)
        return reject(new Error(`${result.error.code} ${result.error.message}`));
      resolve(connected(result.value, first, events));
    });
  });
}

function connected(dialog: Office.Dialog, first: WindowContent, events: WindowEvents): PreviewWindow {
  let content = first;
  let isReady = false;
  let isOpen = true;
  const send = () => dialog.messageChild(JSON.stringify(content));
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    dialog.close();
    events.onClosed(true);
  };
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
    if (!('message' in said)) return;
    const message = JSON.parse(said.message) as WindowMessage;
    if (message.kind === 'point') return events.onPoint(message.cell);
    if (message.kind === 'close') return close();
    isReady = true;
    send();
  });
  // closed by its own cross, or its page could not be loaded
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    isOpen = false;
    events.onClosed(isReady);
  });
  return {
    show: (next) => {
      content = next;
      if (isReady) send();
    },
    close,
  };
}
