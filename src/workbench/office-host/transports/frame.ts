import type { OfficeHost } from '../host';
import { windowName, type Launch } from './app-context';
import { XdmTransport } from './xdm';

/**
 * Opens the add-in's page in a frame beside the grid and connects it. Both pages must come over https from hosts of
 * the same name, else Office.js does not answer. Returns the way to take the frame's connection away.
 */
export function openInFrame(host: OfficeHost, frame: HTMLIFrameElement, page: URL): () => void {
  const launch: Launch = {
    conversationId: crypto.randomUUID(),
    controlId: 'app1',
    hostOrigin: window.location.origin,
  };
  const transport = new XdmTransport(host, launch, (text) => {
    frame.contentWindow?.postMessage(text, page.origin);
  });
  const listen = (event: MessageEvent) => {
    if (event.source === frame.contentWindow && event.origin === page.origin) transport.receive(event.data);
  };
  window.addEventListener('message', listen);
  frame.name = windowName(launch, host.options.uiLocale);
  frame.src = page.href;
  return () => {
    window.removeEventListener('message', listen);
    transport.dispose();
  };
}
