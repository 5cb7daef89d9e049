/** Whether a colour as Office writes it (`#RRGGBB`) is dark; `false` for anything else. */
export function isDarkColor(color: string | undefined): boolean {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (!digits) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Excel's own theme where it tells one; Excel on the web does not, and the pane is then light. */
function hostIsDark(): boolean {
  try {
    return isDarkColor(Office.context.officeTheme?.bodyBackgroundColor);
  } catch {
    return false;
  }
}

/** Gives the pane's own style sheet the colours of Excel's theme. */
export function applyTheme(inDark = isInDark()): void {
  document.documentElement.dataset.theme = inDark ? 'dark' : 'light';
}

export const isInDark = (): boolean => typeof Office !== 'undefined' && hostIsDark();
