/** An element of index.html. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}.`);
  return found as T;
}

export function onClick(id: string, action: () => void | Promise<void>): void {
  element(id).addEventListener('click', () => void action());
}
