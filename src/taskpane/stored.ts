/** What the browser keeps for the pane; `null` where it keeps nothing, or where storage is blocked. */
export function remembered(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps it where the browser lets it: private windows and some intranet policies block storage, it then lasts until the pane closes. */
export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // nothing is lost but the memory of it
  }
}
