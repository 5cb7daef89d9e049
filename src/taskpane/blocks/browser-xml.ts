import type { XmlDocument, XmlTools } from '../../spreadsheet/package/xml';

/** The browser's own parser and serialiser. */
export const BROWSER_XML: XmlTools = {
  parse(text) {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const [error] = document.getElementsByTagName('parsererror');
    if (error) throw new Error(error.textContent);
    return document as unknown as XmlDocument;
  },
  serialise: (node) => new XMLSerializer().serializeToString(node as unknown as Node),
};
