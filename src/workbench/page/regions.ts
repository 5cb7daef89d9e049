/** A part of the page that F6 goes to, as in Excel: inside the grid, Tab goes from cell to cell. */
interface Region {
  contains(element: Element): boolean;
  isThere(): boolean;
  focus(): void;
}

/** Lets F6 go to the next part of the page and Shift+F6 to the one before. */
export class Regions {
  constructor(private readonly regions: readonly Region[]) {}

  /** Listens in the page's window, or in that of a frame inside it. */
  listen(target: Window): void {
    target.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        this.go(event.shiftKey ? -1 : 1);
      },
      true,
    );
  }

  /** Brings the keyboard to the next part, or to the one before. */
  go(step: 1 | -1): void {
    const focused = document.activeElement;
    const there = this.regions.filter((region) => region.isThere());
    const at = there.findIndex((region) => focused !== null && region.contains(focused));
    const next = at < 0 ? 0 : (at + step + there.length) % there.length;
    there[next]?.focus();
  }
}
