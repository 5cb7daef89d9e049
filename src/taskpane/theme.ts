import { remember, remembered } from './stored';

/** What the pane's colours follow: Excel where it tells its theme (on the web it does not), or the user's own choice. */
export const THEMES = ['excel', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED = 'chi-tieu.theme';

/** The user's choice; Excel's own theme without one. */
export function chosenTheme(): Theme {
  const stored = remembered(STORED);
  return THEMES.find((theme) => theme === stored) ?? 'excel';
}

export const storeTheme = (theme: Theme): void => remember(STORED, theme);

/** Whether a colour as Office writes it (`#RRGGBB`) is dark; `false` for anything else. */
function isDarkColor(color: string | undefined): boolean {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color ?? '')?.[1];
  if (!digits) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

/** Excel's own theme where it tells one, else the pane is light. */
function hostIsDark(): boolean {
  try {
    return isDarkColor(Office.context.officeTheme?.bodyBackgroundColor);
  } catch {
    return false;
  }
}

/** Gives the pane's own style sheet the colours that were chosen. */
export function applyTheme(inDark = isInDark()): void {
  document.documentElement.dataset.theme = inDark ? 'dark' : 'light';
}

export function isInDark(): boolean {
  const theme = chosenTheme();
  return theme === 'excel' ? typeof Office !== 'undefined' && hostIsDark() : theme === 'dark';
}
