import { excelError } from '../errors';
import { wireId } from '../session';
import { choiceValue, flagValue, numberValue, textValue } from './arguments';
import { boxOf, putBox, setPosition } from './chart-place';
import type { ClassDeclaration, PropertyDeclaration } from './declaration';
import { excelObject, type ChartSelf, type ExcelObject, type SheetSelf } from './excel-object';
import { addChart, deleteChart, renameChart, setData, typeOf } from './made-charts';
import { changedContent, chartOf, chartsOf, contentOf } from './sheet-charts';

const MOST_POINTS = 1_000_000;

function objects(self: SheetSelf): ExcelObject[] {
  return chartsOf(self).map(({ id }) => excelObject('Chart', { ...self, id }));
}

function find(self: SheetSelf, key: string): ExcelObject | null {
  const upper = key.toUpperCase();
  const found = chartsOf(self).find(({ id, name }) => name.toUpperCase() === upper || wireId(id) === key);
  return found ? excelObject('Chart', { ...self, id: found.id }) : null;
}

/** `Excel.ChartCollection` */
export const charts: ClassDeclaration<SheetSelf> = {
  properties: { Count: { since: '1.1', get: (self) => chartsOf(self).length } },
  item: find,
  items: objects,
  methods: {
    Add: { since: '1.1', writes: true, calculated: true, call: addChart },
    GetCount: { since: '1.4', call: (self) => chartsOf(self).length },
    GetItem: {
      since: '1.1',
      call: (self, args) => {
        const found = find(self, args.text(0));
        if (!found) throw excelError('ItemNotFound', `There is no chart ${args.text(0)}.`);
        return found;
      },
    },
    GetItemAt: {
      since: '1.1',
      call: (self, args) => {
        const found = objects(self)[args.integer(0)];
        if (!found) throw excelError('InvalidArgument');
        return found;
      },
    },
    GetItemOrNullObject: { since: '1.4', call: (self, args) => find(self, args.text(0)) },
  },
};

/** A side of the chart, in points. */
const side = (name: keyof ReturnType<typeof boxOf>): PropertyDeclaration<ChartSelf> => ({
  since: '1.1',
  get: (self) => boxOf(self)[name],
  set: (self, value) => putBox(self, { [name]: numberValue(value, 0, MOST_POINTS) }),
});

/** `Excel.Chart` */
export const chart: ClassDeclaration<ChartSelf> = {
  ids: ({ id }) => ({ Id: wireId(id) }),
  properties: {
    Id: { since: '1.7', get: (self) => wireId(chartOf(self).id) },
    Name: {
      since: '1.1',
      get: (self) => chartOf(self).name,
      set: (self, value) => renameChart(self, textValue(value)),
    },
    ChartType: {
      since: '1.7',
      get: (self) => contentOf(self).type,
      set: (self, value) => {
        const content = changedContent(self);
        content.type = typeOf(value);
        for (const series of content.series) series.type = content.type;
      },
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    PlotVisibleOnly: {
      since: '1.8',
      get: (self) => contentOf(self).plotVisibleOnly,
      set: (self, value) => void (changedContent(self).plotVisibleOnly = flagValue(value)),
    },
    DisplayBlanksAs: {
      since: '1.8',
      get: (self) => contentOf(self).displayBlanksAs,
      set: (self, value) =>
        void (changedContent(self).displayBlanksAs = choiceValue(value, [
          'NotPlotted',
          'Zero',
          'Interplotted',
        ])),
    },
  },
  navigation: {
    Axes: { since: '1.1', get: (self) => excelObject('ChartAxes', self) },
    Legend: { since: '1.1', get: (self) => excelObject('ChartLegend', self) },
    Series: { since: '1.1', get: (self) => excelObject('ChartSeriesCollection', self) },
    Title: { since: '1.1', get: (self) => excelObject('ChartTitle', self) },
    Worksheet: {
      since: '1.2',
      get: ({ session, sheetId }) => excelObject('Worksheet', { session, sheetId }),
    },
  },
  methods: {
    Delete: { since: '1.1', writes: true, call: deleteChart },
    SetData: { since: '1.1', writes: true, calculated: true, call: setData },
    SetPosition: { since: '1.1', writes: true, call: setPosition },
  },
};
