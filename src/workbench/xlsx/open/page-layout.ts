import type { PageLayout } from '../../content';
import { child, children, flag, numberAttribute, type XmlElement } from '../../../spreadsheet/package/xml';

const POINTS_PER_INCH = 72;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Page set-up of a worksheet part; print area and titles stand among the workbook's names. */
export function readPageLayout(root: XmlElement): PageLayout {
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const orientation = setup?.getAttribute('orientation');
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : orientation === 'portrait' ? 'Portrait' : null,
    paperSize: numberAttribute(setup, 'paperSize'),
    margins: readMargins(child(root, 'pageMargins')),
    zoom: readZoom(root, setup),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    rowBreaks: readBreaks(child(root, 'rowBreaks')),
    centerHeader: centreOf(child(root, 'headerFooter', 'oddHeader')?.textContent ?? ''),
    centerFooter: centreOf(child(root, 'headerFooter', 'oddFooter')?.textContent ?? ''),
  };
}

/** A break stands below the row that it names by its number. */
const readBreaks = (element: XmlElement | null): number[] =>
  children(element, 'brk').flatMap((one) => numberAttribute(one, 'id') ?? []);

function readMargins(element: XmlElement | null): PageLayout['margins'] {
  if (!element) return null;
  const points = (name: string) =>
    Math.round((numberAttribute(element, name) ?? 0) * POINTS_PER_INCH * 100) / 100;
  const [left, right, top, bottom, header, footer] = margins.map(points);
  return { left, right, top, bottom, header, footer };
}

/** Zero pages wide or tall means "as many as it takes". */
function readZoom(root: XmlElement, setup: XmlElement | null): PageLayout['zoom'] {
  if (flag(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage'))
    return {
      fitToWidth: numberAttribute(setup, 'fitToWidth') ?? 1,
      fitToHeight: numberAttribute(setup, 'fitToHeight') ?? 1,
    };
  const scale = numberAttribute(setup, 'scale');
  return scale === null ? null : { scale };
}

/** The sections of a header or footer: what follows `&L`, `&C`, `&R`; text before any of them is centred. */
export function headerSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let current: keyof typeof sections = 'center';
  for (const piece of text.match(/&[LCR]|&"[^"]*"|&.|[^&]+|&/gs) ?? []) {
    const next = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (next) current = names[next];
    else sections[current] += piece;
  }
  return sections;
}

function centreOf(text: string): string {
  return headerSections(text).center;
}
