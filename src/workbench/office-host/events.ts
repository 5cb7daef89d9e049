import { MessageCategory, type MessageEntry } from './wire';

/** Numbers of Excel's events on the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  columnSorted: 20,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  workbookActivated: 2203,
  paneVisibility: 65539,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events pages listen to, and the ones that wait until the running request is answered. */
export class EventHub {
  /** Whether the add-in wants to hear of events at all. */
  isEnabled = true;
  private readonly listeners = new Map<string, number>();
  private waiting: MessageEntry[] = [];
  private running = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly send: (entries: MessageEntry[]) => void) {}

  register(type: number, target: string): void {
    this.count(type, target, 1);
  }

  unregister(type: number, target: string): void {
    this.count(type, target, -1);
  }

  isHeard(type: number, target: string): boolean {
    return (this.listeners.get(`${type} ${target}`) ?? 0) > 0;
  }

  fire(type: number, target: string, message: object): void {
    if (this.isEnabled && this.isHeard(type, target)) this.tell(type, target, message);
  }

  /** For events that pages need not register for. */
  tell(type: number, target: string, message: object): void {
    this.waiting.push([MessageCategory.event, type, target, JSON.stringify(message)]);
    this.schedule();
  }

  /** Events of what a request does are sent after its response. */
  requestStarts(): void {
    this.running++;
  }

  requestEnds(): void {
    this.running--;
    this.schedule();
  }

  /** A page that is loaded again registers its handlers again. */
  forget(): void {
    this.listeners.clear();
    this.isEnabled = true;
    this.waiting = [];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.forget();
  }

  private count(type: number, target: string, difference: number): void {
    const key = `${type} ${target}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + difference));
  }

  private schedule(): void {
    if (this.running || !this.waiting.length || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      const entries = this.waiting;
      this.waiting = [];
      if (entries.length) this.send(entries);
    }, 0);
  }
}
