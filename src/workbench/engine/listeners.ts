import type { EngineEvents } from './engine';

type Listeners = { [K in keyof EngineEvents]: Set<EngineEvents[K]> };

/** Who wants to know what. */
export class EngineListeners {
  private readonly listeners: Listeners = {
    changed: new Set(),
    calculated: new Set(),
    selection: new Set(),
    activated: new Set(),
    sheets: new Set(),
  };

  /** Returns how to stop listening. */
  on<K extends keyof EngineEvents>(event: K, listener: EngineEvents[K]): () => void {
    this.listeners[event].add(listener);
    return () => this.listeners[event].delete(listener);
  }

  emit<K extends keyof EngineEvents>(event: K, ...details: Parameters<EngineEvents[K]>): void {
    for (const listener of [...this.listeners[event]])
      (listener as (...given: typeof details) => void)(...details);
  }

  clear(): void {
    for (const set of Object.values(this.listeners)) set.clear();
  }
}
