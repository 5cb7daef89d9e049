/**
 * Puts a text on the clipboard. Excel's frames may forbid the clipboard's own interface: then the box that shows the text is
 * selected and copied as a person would.
 * @returns whether it is there; where not, the box is left selected for Ctrl+C
 */
export async function copyText(text: string, box: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box?.focus();
    box?.select();
    return box !== null && document.execCommand('copy');
  }
}
