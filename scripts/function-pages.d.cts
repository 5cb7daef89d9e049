export function pageHtml(markdown: string): string;
export function helpPages(): Map<string, string>;
