import { DOMParser, XMLSerializer, type Node } from '@xmldom/xmldom';
import type { XmlDocument, XmlTools } from '../../spreadsheet/package/xml';

/** xmldom: the workbench reads and writes XML the same in Node and on its page. */
export const XML_TOOLS: XmlTools = {
  parse(text) {
    const parser = new DOMParser({
      locator: false,
      // XML 1.0 line ends; xmldom's own rule also turns U+2028 and U+0085 into line feeds.
      normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    return parser.parseFromString(text, 'text/xml') as XmlDocument;
  },
  serialise: (node) => new XMLSerializer().serializeToString(node as Node),
};
