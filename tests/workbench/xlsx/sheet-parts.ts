import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { children, parseXml } from '../../../src/spreadsheet/package/xml';
import { partText } from './compare-packages';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Part of each sheet of a package, by the sheet's name. */
export function sheetParts(bytes: Uint8Array): Map<string, string> {
  const root = (part: string) => parseXml(XML_TOOLS, partText(bytes, part), part).root;
  const targets = new Map(
    children(root('xl/_rels/workbook.xml.rels')).map((relation) => [
      relation.getAttribute('Id'),
      relation.getAttribute('Target') ?? '',
    ]),
  );
  const list = children(root('xl/workbook.xml')).find(({ localName }) => localName === 'sheets')!;
  return new Map(
    children(list).map((sheet) => {
      const target = targets.get(sheet.getAttributeNS(RELATIONS, 'id')) ?? '';
      return [sheet.getAttribute('name') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}
