import type { OfficeHost } from '../host';
import { windowName, type Launch } from './app-context';
import { XdmTransport } from './xdm';

/** The add-in's page in its frame. */
export interface FramedPage {
  /** The keyboard comes into the page. */
  focus(): void;
  /** Takes the connection away. */
  close(): void;
}

/**
 * Opens the add-in's page in a frame beside the grid and connects it. Both pages must come over https from hosts of
 * the same name, else Office.js does not answer. `onLeave` is called when the keyboard leaves the page.
 */
export function openInFrame(
  host: OfficeHost,
  frame: HTMLIFrameElement,
  page: URL,
  onLeave: (step: 1 | -1) => void,
): FramedPage {
  const launch: Launch = {
    conversationId: crypto.randomUUID(),
    controlId: 'app1',
    hostOrigin: window.location.origin,
  };
  const post = (text: string) => frame.contentWindow?.postMessage(text, page.origin);
  const transport = new XdmTransport(host, launch, post, onLeave);
  const listen = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === page.origin) transport.receive(event.data);
  };
  window.addEventListener('message', listen);
  frame.name = windowName(launch, host.options.uiLocale);
  frame.src = page.href;
  return {
    focus: () => {
      frame.focus();
      transport.takeFocus();
    },
    close: () => {
      window.removeEventListener('message', listen);
      transport.dispose();
    },
  };
}
