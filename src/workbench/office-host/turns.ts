/** One at a time: who waits for something slow lets the others go on meanwhile. */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  private end: () => void = () => undefined;

  async take(): Promise<void> {
    const before = this.last;
    let end: () => void = () => undefined;
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    this.end = end;
  }

  give(): void {
    this.end();
  }

  /** Waits outside of the own turn. */
  async meanwhile(wait: () => Promise<void>): Promise<void> {
    this.give();
    try {
      await wait();
    } finally {
      await this.take();
    }
  }
}
