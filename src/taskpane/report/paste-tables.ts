import { pastedText } from '../../reports/documents/pasted-table';
import type { XmlElement } from '../../spreadsheet/package/xml';

/**
 * Tables pasted from Word, Excel or a web page go into a text as lines with bars. The HTML is parsed into a document that is never
 * shown: no script in it runs, no picture is fetched.
 * @param type - takes the whole text where the browser does not insert it by itself
 */
export function pasteTables(
  event: React.ClipboardEvent<HTMLTextAreaElement>,
  type: (whole: string) => void,
): void {
  const html = event.clipboardData.getData('text/html');
  if (html === '') return;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const text = pastedText(page.documentElement as unknown as XmlElement);
  if (text === null) return;
  event.preventDefault();
  // in this way Ctrl+Z takes it back
  if (document.execCommand('insertText', false, text)) return;
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  type(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
}
