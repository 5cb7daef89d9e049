import { randomUUID } from 'node:crypto';
import { JSDOM, requestInterceptor, VirtualConsole, type DOMWindow } from 'jsdom';
import { patience, patiently } from '../engine/patience';
import type { OfficeHost } from '../office-host/host';
import { windowName, type Launch } from '../office-host/transports/app-context';
import { XdmTransport } from '../office-host/transports/xdm';
import type { Automation } from '../../contract';
import type { BuiltAddin } from './built-addin';

const PAGE = new URL('https://localhost:3000/taskpane.html');
/** Office.js trusts a parent of the page's own host name. */
const HOST_ORIGIN = 'https://localhost:3001';

/** The running add-in, without a screen. */
export interface AddinPage {
  readonly automation: Automation;
  readonly window: DOMWindow;
  /** What the page wrote to its console as an error, and what it threw and no one caught. */
  readonly errors: readonly string[];
  /** Addresses outside of the add-in that it asked for; none was answered. */
  readonly foreignRequests: readonly string[];
  close(): void;
}

/** Opens the built add-in in a page of its own, connected to the host as in Excel on the web, and waits until it is ready. */
export async function openAddinPage(host: OfficeHost, addin: BuiltAddin): Promise<AddinPage> {
  host.registerFunctions(addin.functions, addin.namespace);
  const launch: Launch = { conversationId: randomUUID(), controlId: 'app1', hostOrigin: HOST_ORIGIN };
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('error', (...words: unknown[]) => errors.push(words.map(String).join(' ')));
  virtualConsole.on('jsdomError', (error) => {
    // it cannot read every rule of today's style sheets, and draws nothing anyway
    if (!('type' in error) || error.type !== 'css-parsing') errors.push(error.message);
  });

  let isClosed = false;
  const dom = new JSDOM(withoutStyles(addin.text('taskpane.html')), {
    url: PAGE.href,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
    resources: {
      interceptors: [
        requestInterceptor(async ({ url }) => {
          const address = new URL(url);
          if (address.origin === PAGE.origin) return addin.respond(address);
          foreignRequests.push(url);
          return new Response(null, { status: 403 });
        }),
      ],
    },
    beforeParse: (window) => {
      prepare(window, launch, host, (text) => transport.receive(text));
      // what the page put off is not done in a window that is gone
      const soon = window.queueMicrotask.bind(window);
      window.queueMicrotask = (run) => soon(() => !isClosed && run());
    },
  });
  const { window } = dom;
  const transport = new XdmTransport(host, launch, (text) => {
    setTimeout(() => {
      if (!isClosed)
        window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: HOST_ORIGIN }));
    }, 0);
  });
  const close = () => {
    isClosed = true;
    transport.dispose();
    window.close();
  };
  const automation = await ready(window, host).catch((error: unknown) => {
    close();
    throw new Error([String(error), ...errors].join('\n'));
  });
  return { automation, window, errors, foreignRequests, close };
}

/** What a frame in Excel on the web has and a page of jsdom has not. */
function prepare(window: DOMWindow, launch: Launch, host: OfficeHost, receive: (text: string) => void): void {
  window.name = windowName(launch, host.options.uiLocale);
  Object.defineProperty(window, 'parent', { value: { postMessage: receive } });
  Object.defineProperty(window.document, 'domain', { value: PAGE.hostname });
  window.matchMedia = (media) => mediaQuery(window, media);
  hurry(window);
}

/** Milliseconds that Office.js waits before a request with results of functions, and after one: they spare Excel's screen. */
const SPARING = [50, 200];

/** There is no screen to spare: what functions answer is handed over at once. */
function hurry(window: DOMWindow): void {
  const wait = window.setTimeout;
  const soon = (run: TimerHandler, pause?: number, ...values: unknown[]) =>
    wait(run, SPARING.includes(pause ?? 0) ? 0 : pause, ...values);
  Object.assign(window, { setTimeout: soon });
}

/** Nothing is drawn, and reading the style sheet takes longer than the page's own code. */
const withoutStyles = (page: string): string => page.replace(/<style>[^<]*<\/style>/, '');

/** No screen: no query about it is true. */
function mediaQuery(window: DOMWindow, media: string): MediaQueryList {
  const nothing = () => undefined;
  const target = new window.EventTarget();
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: nothing,
    removeListener: nothing,
  });
}

async function ready(window: DOMWindow, host: OfficeHost): Promise<Automation> {
  const automation = await patiently(
    () => (host.functionCalls.ready && (window as { chiTieu?: Automation }).chiTieu) || null,
    () => host.counts.requests,
    patience.start,
  );
  if (!automation)
    throw new Error(`Nothing happened for ${patience.start / 1000} s while the add-in started.`);
  return automation;
}
