export function pageHtml(markdown: string, language?: string): string;
interface Metadata {
  functions: readonly { id: string; description: string }[];
}
export function guidePages(metadata: { en: Metadata; vi: Metadata }): Map<string, string>;
export function guidePictures(pages: Iterable<string>): Map<string, Buffer>;
export function helpPages(): Map<string, string>;
