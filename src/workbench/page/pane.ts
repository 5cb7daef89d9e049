import type { OfficeHost } from '../office-host/host';
import { openInFrame, type FramedPage } from '../office-host/transports/frame';
import { element } from './elements';

/** The add-in's page beside the grid. */
export class Pane {
  private readonly place = element('pane');
  private framed: FramedPage | null = null;
  /** Excel's place behind the page, which must know whether the pane is shown. */
  private host: OfficeHost | null = null;

  /** `onFrame` gets the window of each page that has loaded here; `onLeave` is told when the keyboard leaves it. */
  constructor(
    private readonly onShown: (isShown: boolean) => void,
    private readonly onFrame: (frame: Window) => void,
    private readonly onLeave: (step: 1 | -1) => void,
  ) {}

  get isShown(): boolean {
    return !this.place.hidden;
  }

  show(isShown: boolean): void {
    this.host?.setPaneState(isShown ? 'Visible' : 'Background');
    this.place.hidden = !isShown;
    element('splitter').hidden = !isShown;
    this.onShown(isShown);
  }

  /** Loads the add-in's page again and connects it with a workbook. */
  open(host: OfficeHost, page: URL, title: string): void {
    this.leave();
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.addEventListener('load', () => frame.contentWindow && this.onFrame(frame.contentWindow));
    this.framed = openInFrame(host, frame, page, this.onLeave);
    // only now: a frame takes its window's name, which Office.js reads, when it is put into the page
    this.place.replaceChildren(frame);
    this.host = host;
    host.setPaneState(this.isShown ? 'Visible' : 'Background');
    host.onPaneState((state) => this.show(state === 'Visible'));
  }

  /** Takes the page away. */
  leave(): void {
    this.framed?.close();
    this.framed = null;
    this.host = null;
    this.place.replaceChildren();
  }

  focus(): void {
    this.framed?.focus();
  }
}
