import type { Corner, SheetChart } from '../../charts';
import type { XlsxPackage } from '../../../spreadsheet/package/package';
import {
  child,
  children,
  descendants,
  numberAttribute,
  relationshipId,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { EMU_PER_PIXEL } from '../cells/sizes';

/** The charts that stand over the cells of a sheet, in the order of its drawing. */
export function readCharts(xlsx: XlsxPackage, sheetPart: string): SheetChart[] {
  const drawing = xlsx
    .relationships(sheetPart)
    .find(({ kind, external, target }) => kind === 'drawing' && !external && xlsx.has(target));
  if (!drawing) return [];
  const { root } = xlsx.xml(drawing.target);
  return children(root).flatMap((anchor) =>
    descendants(anchor, 'chart').flatMap((chart) => {
      const id = relationshipId(chart);
      const named = descendants(anchor, 'cNvPr')[0] as XmlElement | undefined;
      if (id === null) return [];
      const from = cornerOf(child(anchor, 'from'));
      const to = child(anchor, 'to');
      return [
        {
          id: `file-${id}`,
          name: named?.getAttribute('name') ?? '',
          from,
          to: to ? cornerOf(to) : beyond(from, child(anchor, 'ext')),
          content: null,
        },
      ];
    }),
  );
}

const numberIn = (element: XmlElement | null): number => Number(textOf(element)) || 0;

function cornerOf(element: XmlElement | null): Corner {
  const part = (name: string) => numberIn(child(element, name));
  return {
    row: part('row'),
    rowPixels: Math.round(part('rowOff') / EMU_PER_PIXEL),
    column: part('col'),
    columnPixels: Math.round(part('colOff') / EMU_PER_PIXEL),
  };
}

/** The other corner of what says its size. */
function beyond(from: Corner, size: XmlElement | null): Corner {
  const pixels = (name: string) => Math.round((numberAttribute(size, name) ?? 0) / EMU_PER_PIXEL);
  return {
    ...from,
    rowPixels: from.rowPixels + pixels('cy'),
    columnPixels: from.columnPixels + pixels('cx'),
  };
}
