import { element } from './elements';

/** Covers the page while it works and says what it is doing. */
export class Busy {
  private depth = 0;

  /** Shows `step` until `work` has ended; `work` may say its next step. */
  async during<T>(step: string, work: (next: (step: string) => Promise<void>) => Promise<T>): Promise<T> {
    this.depth += 1;
    try {
      await this.say(step);
      return await work((next) => this.say(next));
    } finally {
      this.depth -= 1;
      if (this.depth === 0) element('busy').hidden = true;
    }
  }

  /** Resolves when the step can be seen: what follows may hold the page up for seconds. */
  private async say(step: string): Promise<void> {
    element('busy-text').textContent = step;
    element('busy').hidden = false;
    await painted();
  }
}

/** A page in the background is not painted; work there must not wait for it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0),
    );
  });
}
