/** A state that views follow: what a session is without its looks. */
export class ObservedState<State> {
  private readonly listeners = new Set<(state: State) => void>();

  constructor(public state: State) {}

  /** @returns ends it */
  subscribe(listener: (state: State) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Changes what needs no more thought than that. */
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener(this.state));
  }
}
