import type { FunctionAnswer, FunctionCall, Meanwhile } from './engine';
import { BUSY } from './function-values';

/** A formula cell. */
export interface CallingCell {
  sheetId: string;
  row: number;
  column: number;
}

type Answering = (calls: FunctionCall[]) => Promise<FunctionAnswer>[];

interface Known {
  answer: FunctionAnswer;
  /** Whether the calling cell has been calculated since the answer came. */
  isUsed: boolean;
}

/** Answers kept so that a formula that is calculated again with the same arguments does not ask again. */
const KEPT_ANSWERS = 50_000;

/** A formula whose arguments change with every calculation (`RAND()`) would ask for ever. */
const ROUNDS = 20;

const placeOf = ({ sheetId, row, column }: CallingCell): string => `${sheetId} ${row} ${column}`;
const callerOf = ({ name }: FunctionCall, cell: CallingCell): string => `${name} ${placeOf(cell)}`;

/**
 * Calls of functions that someone else answers. A formula that calls one gets `#BUSY!`; the calls of a calculation are
 * sent together when it has ended, and the calling cells are calculated once more when answers have come.
 */
export class FunctionCalls {
  private readonly known = new Map<string, Known>();
  private readonly latest = new Map<string, FunctionAnswer>();
  private readonly queue: { key: string; call: FunctionCall; cell: CallingCell }[] = [];
  private readonly asked = new Map<string, CallingCell>();
  /** What cells showed before their formula was written, or since the file was opened. */
  private readonly former = new Map<string, FunctionAnswer>();
  /** What a call gives until it is answered. */
  meanwhile: Meanwhile = 'busy';
  private answered: CallingCell[] = [];
  private readonly waiters: (() => void)[] = [];
  private answering: Answering | null = null;
  private generation = 0;
  private rounds = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param calculate - is told which cells have got answers
   * @param shownIn - what a cell shows
   */
  constructor(
    private readonly calculate: (cells: CallingCell[]) => void,
    private readonly shownIn: (cell: CallingCell) => FunctionAnswer,
  ) {}

  /** Someone else answers from now on: what was asked and answered before is forgotten. */
  restart(answering: Answering | null): void {
    this.generation += 1;
    this.answering = answering;
    this.known.clear();
    this.latest.clear();
    this.former.clear();
    this.queue.length = 0;
    this.asked.clear();
    this.answered = [];
    this.rounds = 0;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.wake();
  }

  get isPending(): boolean {
    return this.queue.length > 0 || this.asked.size > 0 || this.answered.length > 0;
  }

  /** The cells whose calls are not answered, in the order of asking. */
  get unanswered(): CallingCell[] {
    return [...this.asked.values()];
  }

  /** A formula is about to be written into a cell: what it shows is what its next call gives meanwhile. */
  keepFormer(cell: CallingCell): void {
    if (this.meanwhile === 'previous') this.former.set(placeOf(cell), this.shownIn(cell));
  }

  /** Resolves when all that was asked is answered. */
  async whenAnswered(): Promise<void> {
    if (this.isPending) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  /** The answer to a call; where it is not known yet what it gives meanwhile. */
  ask(call: FunctionCall, cell: CallingCell): FunctionAnswer {
    const caller = callerOf(call, cell);
    const key = `${caller} ${JSON.stringify(call.arguments)}`;
    const known = this.known.get(key);
    if (known) return known.answer;
    if (this.rounds >= ROUNDS && this.latest.has(caller)) return this.latest.get(caller);
    if (!this.asked.has(key)) {
      this.asked.set(key, cell);
      this.queue.push({ key, call, cell });
    }
    if (this.meanwhile === 'busy') return { error: BUSY };
    return this.meanwhile === 'zero' ? 0 : this.previous(caller, cell);
  }

  private previous(caller: string, cell: CallingCell): FunctionAnswer {
    if (this.latest.has(caller)) return this.latest.get(caller);
    const place = placeOf(cell);
    if (!this.former.has(place)) this.former.set(place, this.shownIn(cell));
    return this.former.get(place) || 0;
  }

  /** Sends what was asked during a calculation. */
  send(): void {
    for (const known of this.known.values()) known.isUsed = true;
    this.forgetOldest();
    const sent = this.queue.splice(0);
    if (sent.length === 0) {
      if (!this.isPending) this.rounds = 0;
      return;
    }
    this.rounds += 1;
    const generation = this.generation;
    const promises = this.callAll(sent.map(({ call }) => call));
    sent.forEach(({ key, call, cell }, index) => {
      const receive = (answer: FunctionAnswer) => {
        if (generation === this.generation) this.receive(key, call, cell, answer);
      };
      const promise = promises[index] ?? Promise.resolve({ error: '#VALUE!' });
      promise.then(receive, () => receive({ error: '#VALUE!' }));
    });
  }

  private callAll(calls: FunctionCall[]): Promise<FunctionAnswer>[] {
    try {
      return this.answering?.(calls) ?? [];
    } catch {
      return [];
    }
  }

  private receive(key: string, call: FunctionCall, cell: CallingCell, answer: FunctionAnswer): void {
    this.asked.delete(key);
    this.known.set(key, { answer, isUsed: false });
    this.latest.set(callerOf(call, cell), answer);
    this.answered.push(cell);
    // Answers that come in the same turn are calculated together.
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.calculate(this.answered.splice(0));
      this.wake();
    }, 0);
  }

  private wake(): void {
    if (this.isPending) return;
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  private forgetOldest(): void {
    for (const [key, { isUsed }] of this.known) {
      if (this.known.size <= KEPT_ANSWERS) break;
      if (isUsed) this.known.delete(key);
    }
    for (const caller of this.latest.keys()) {
      if (this.latest.size <= KEPT_ANSWERS) break;
      this.latest.delete(caller);
    }
  }
}
