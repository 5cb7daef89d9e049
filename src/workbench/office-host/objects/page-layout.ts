import type { PageLayout } from '../../content';
import { areaName, parseArea } from '../../../spreadsheet/a1';
import type { Area } from '../../engine/engine';
import { isEntireColumns, isEntireRows } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { findRange } from '../references';
import { isRecord } from '../is-record';
import { choiceValue, flagValue, numberValue, textValue, type Arguments } from './arguments';
import type { ClassDeclaration, PropertyDeclaration } from './declaration';
import { excelObject, isExcelObject, type ExcelObject, type RangeSelf, type SheetSelf } from './excel-object';

/** Names of `Excel.PaperType` by their numbers in the file. */
const PAPERS: Record<string, number> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

type Margins = NonNullable<PageLayout['margins']>;

/** Excel's "normal" margins in points. */
const NORMAL: Margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const POINTS_PER: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function pageOf({ session, sheetId }: SheetSelf): PageLayout {
  return session.beside(sheetId).page;
}

/** Changes the page set-up, as something that can be undone. */
function setPage({ session, sheetId }: SheetSelf, change: Partial<PageLayout>): void {
  session.engine.setPage(sheetId, { ...session.beside(sheetId).page, ...change });
}

function margin(side: keyof Margins): PropertyDeclaration<SheetSelf> {
  return {
    since: '1.9',
    get: (self) => (pageOf(self).margins ?? NORMAL)[side],
    set: (self, value) => setMargin(self, side, value, 1),
  };
}

function setMargin(self: SheetSelf, side: keyof Margins, value: unknown, factor: number): void {
  const margins = pageOf(self).margins ?? NORMAL;
  setPage(self, { margins: { ...margins, [side]: numberValue(value, 0, 3600) * factor } });
}

/** A range given as an object or an address of this sheet. */
function given(self: SheetSelf, args: Arguments, index = 0): RangeSelf {
  const value = args.values[index];
  if (typeof value === 'string') return findRange(self, value);
  const range = args.object(index, 'Range').self;
  if (range.sheetId !== self.sheetId) throw excelError('InvalidArgument', 'The range is on another sheet.');
  return range;
}

/** What is to be printed: one range, or several, each on pages of its own. */
function printed(self: SheetSelf, args: Arguments): Area[] {
  const value = args.values[0];
  if (typeof value === 'string') return value.split(',').map((part) => findRange(self, part).area);
  if (!isExcelObject(value) || value.className !== 'RangeAreas') return [given(self, args).area];
  const { sheetId, areas } = args.object(0, 'RangeAreas').self;
  if (sheetId !== self.sheetId) throw excelError('InvalidArgument', 'The ranges are on another sheet.');
  return [...areas];
}

function kept(self: SheetSelf, text: string | null): ExcelObject | null {
  const area = text === null ? null : parseArea(text);
  if (text !== null && !area) throw notImplemented(`the print range ${text}`);
  return area && excelObject('Range', { ...self, area });
}

function printArea(self: SheetSelf): ExcelObject | null {
  const text = pageOf(self).printArea;
  if (text === null) return null;
  const areas = text.split(',').map((part) => parseArea(part));
  if (areas.some((area) => !area)) throw notImplemented(`the print area ${text}`);
  return excelObject('RangeAreas', { ...self, areas: areas.flatMap((area) => area ?? []) });
}

function orNotFound(object: ExcelObject | null): ExcelObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

function zoomOf({ zoom }: PageLayout): Record<string, number | null> {
  if (zoom?.fitToWidth === undefined && zoom?.fitToHeight === undefined) return { scale: zoom?.scale ?? 100 };
  return { horizontalFitToPages: zoom.fitToWidth ?? null, verticalFitToPages: zoom.fitToHeight ?? null };
}

function zoomFrom(value: unknown): PageLayout['zoom'] {
  if (!isRecord(value)) throw excelError('InvalidArgument', 'A zoom must be an object.');
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (typeof scale === 'number') return { scale: numberValue(scale, 10, 400) };
  const zoom: NonNullable<PageLayout['zoom']> = {};
  if (typeof horizontalFitToPages === 'number') zoom.fitToWidth = numberValue(horizontalFitToPages, 0, 32767);
  if (typeof verticalFitToPages === 'number') zoom.fitToHeight = numberValue(verticalFitToPages, 0, 32767);
  if (!Object.keys(zoom).length) throw excelError('InvalidArgument', 'A zoom needs a scale or pages to fit.');
  return zoom;
}

/** `Excel.PageLayout` */
export const pageLayout: ClassDeclaration<SheetSelf> = {
  properties: {
    BottomMargin: margin('bottom'),
    CenterHorizontally: {
      since: '1.9',
      get: (self) => pageOf(self).centerHorizontally,
      set: (self, value) => setPage(self, { centerHorizontally: flagValue(value) }),
    },
    CenterVertically: {
      since: '1.9',
      get: (self) => pageOf(self).centerVertically,
      set: (self, value) => setPage(self, { centerVertically: flagValue(value) }),
    },
    FooterMargin: margin('footer'),
    HeaderMargin: margin('header'),
    LeftMargin: margin('left'),
    Orientation: {
      since: '1.9',
      get: (self) => pageOf(self).orientation ?? 'Portrait',
      set: (self, value) => setPage(self, { orientation: choiceValue(value, ['Portrait', 'Landscape']) }),
    },
    PaperSize: {
      since: '1.9',
      get: (self) => {
        const { paperSize } = pageOf(self);
        if (paperSize === null) return null;
        const name = Object.keys(PAPERS).find((paper) => PAPERS[paper] === paperSize);
        if (!name) throw notImplemented(`paper number ${paperSize}`);
        return name;
      },
      set: (self, value) => setPage(self, { paperSize: PAPERS[choiceValue(value, Object.keys(PAPERS))] }),
    },
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    Zoom: {
      since: '1.9',
      get: (self) => zoomOf(pageOf(self)),
      set: (self, value) => setPage(self, { zoom: zoomFrom(value) }),
    },
  },
  navigation: { HeadersFooters: { since: '1.9', get: (self) => excelObject('HeaderFooterGroup', self) } },
  methods: {
    GetPrintArea: { since: '1.9', call: (self) => orNotFound(printArea(self)) },
    GetPrintAreaOrNullObject: { since: '1.9', call: printArea },
    GetPrintTitleColumns: {
      since: '1.9',
      call: (self) => orNotFound(kept(self, pageOf(self).printTitleColumns)),
    },
    GetPrintTitleColumnsOrNullObject: {
      since: '1.9',
      call: (self) => kept(self, pageOf(self).printTitleColumns),
    },
    GetPrintTitleRows: { since: '1.9', call: (self) => orNotFound(kept(self, pageOf(self).printTitleRows)) },
    GetPrintTitleRowsOrNullObject: { since: '1.9', call: (self) => kept(self, pageOf(self).printTitleRows) },
    SetPrintArea: {
      since: '1.9',
      writes: true,
      call: (self, args) =>
        setPage(self, {
          printArea: printed(self, args)
            .map((area) => areaName(area, true))
            .join(','),
        }),
    },
    SetPrintMargins: {
      since: '1.9',
      writes: true,
      call: (self, args) => {
        const factor = POINTS_PER[args.choice(0, ['Points', 'Inches', 'Centimeters'], 'Points')];
        for (const [side, value] of Object.entries(args.record(1))) {
          if (!(side in NORMAL)) throw excelError('InvalidArgument', `There is no margin ${side}.`);
          setMargin(self, side as keyof Margins, value, factor);
        }
      },
    },
    SetPrintTitleColumns: {
      since: '1.9',
      writes: true,
      call: (self, args) => {
        const { area } = given(self, args);
        if (!isEntireColumns(area)) throw excelError('InvalidArgument', 'Whole columns are expected.');
        setPage(self, { printTitleColumns: areaName(area, true) });
      },
    },
    SetPrintTitleRows: {
      since: '1.9',
      writes: true,
      call: (self, args) => {
        const { area } = given(self, args);
        if (!isEntireRows(area)) throw excelError('InvalidArgument', 'Whole rows are expected.');
        setPage(self, { printTitleRows: areaName(area, true) });
      },
    },
  },
};

/** `Excel.HeaderFooterGroup`: one header for all pages is kept. */
export const headerFooterGroup: ClassDeclaration<SheetSelf> = {
  navigation: { DefaultForAllPages: { since: '1.9', get: (self) => excelObject('HeaderFooter', self) } },
};

/** `Excel.HeaderFooter` */
export const headerFooter: ClassDeclaration<SheetSelf> = {
  properties: {
    CenterFooter: {
      since: '1.9',
      get: (self) => pageOf(self).centerFooter,
      set: (self, value) => setPage(self, { centerFooter: textValue(value) }),
    },
    CenterHeader: {
      since: '1.9',
      get: (self) => pageOf(self).centerHeader,
      set: (self, value) => setPage(self, { centerHeader: textValue(value) }),
    },
  },
};
