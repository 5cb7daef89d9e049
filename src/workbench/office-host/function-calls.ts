import type { FunctionAnswer } from '../engine/engine';
import { readResultRow } from './function-answers';
import { MessageCategory, type MessageEntry } from './wire';

const INVOKE = 1000;

/** `argumentsMayBeData`: an object among the arguments holds a data type as JSON. */
export const InvocationFlag = { argumentsMayBeData: 8 } as const;

/** One call of a function of the add-in. */
export interface Invocation {
  /** The function's id, as the add-in associated it. */
  name: string;
  /** One per declared parameter: an omitted one is `null`. */
  parameters: unknown[];
  /** Of the calling cell. */
  address: string;
  flags: number;
}

interface Pending {
  invocation: Invocation;
  settle: (answer: FunctionAnswer) => void;
  sent: boolean;
}

/** Calls on their way to the page and back. Calls made together travel together; before the page is ready they wait. */
export class FunctionCalls {
  private readonly pending = new Map<number, Pending>();
  private nextId = 1;
  private isReady = false;
  private isHeld = false;
  private readyWaiters: (() => void)[] = [];

  constructor(private readonly send: (entries: MessageEntry[]) => void) {}

  /** The answers in the order of the calls, however late they come. */
  invoke(invocations: Invocation[]): Promise<FunctionAnswer>[] {
    const answers = invocations.map(
      (invocation) =>
        new Promise<FunctionAnswer>((settle) => {
          const id = this.nextId++;
          this.pending.set(id, { invocation, settle, sent: false });
        }),
    );
    this.sendWaiting();
    return answers;
  }

  get ready(): boolean {
    return this.isReady;
  }

  /** Resolves when a page can answer calls. */
  async whenReady(): Promise<void> {
    if (!this.isReady) await new Promise<void>((resolve) => this.readyWaiters.push(resolve));
  }

  /** Calls wait as if the page was not there, until they are let go. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    this.sendWaiting();
  }

  pageIsReady(): void {
    this.isReady = true;
    for (const resolve of this.readyWaiters.splice(0)) resolve();
    this.sendWaiting();
  }

  /** The page went away: what it did not answer is asked of the next one. */
  pageIsGone(): void {
    this.isReady = false;
    for (const call of this.pending.values()) call.sent = false;
  }

  takeResults(rows: unknown[]): void {
    for (const row of rows) {
      const result = readResultRow(row);
      if (result) this.settle(result.id, result.answer);
    }
  }

  dispose(): void {
    for (const id of [...this.pending.keys()]) this.settle(id, { error: '#N/A' });
  }

  private settle(id: number, answer: FunctionAnswer): void {
    const call = this.pending.get(id);
    if (!call) return;
    this.pending.delete(id);
    call.settle(answer);
  }

  private sendWaiting(): void {
    if (!this.isReady || this.isHeld) return;
    const waiting = [...this.pending].filter(([, call]) => !call.sent);
    if (!waiting.length) return;
    for (const [, call] of waiting) call.sent = true;
    this.send(
      waiting.map(
        ([
          id,
          {
            invocation: { name, parameters, address, flags },
          },
        ]) => [
          MessageCategory.customFunction,
          INVOKE,
          '',
          JSON.stringify([id, name, parameters, address, flags]),
        ],
      ),
    );
  }
}
