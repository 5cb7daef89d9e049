import type { ChartSeries } from '../../charts';
import { excelError, notImplemented } from '../errors';
import { colorValue } from '../looks';
import { choiceValue, flagValue, numberValue, textValue } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ChartSelf, type ChartSeriesSelf } from './excel-object';
import { newSeries, rangeOf, typeOf } from './made-charts';
import { changedContent, contentOf } from './sheet-charts';

function seriesIn({ series }: ReturnType<typeof contentOf>, at: number): ChartSeries {
  if (!(at in series)) throw excelError('ItemNotFound', 'The series was deleted.');
  return series[at];
}

export const seriesOf = (self: ChartSeriesSelf): ChartSeries => seriesIn(contentOf(self), self.at);
export const changedSeries = (self: ChartSeriesSelf): ChartSeries => seriesIn(changedContent(self), self.at);

const objects = (self: ChartSelf) =>
  contentOf(self).series.map((_, at) => excelObject('ChartSeries', { ...self, at }));

/** `Excel.ChartSeriesCollection` */
export const chartSeriesCollection: ClassDeclaration<ChartSelf> = {
  properties: { Count: { since: '1.1', get: (self) => contentOf(self).series.length } },
  items: objects,
  methods: {
    Add: {
      since: '1.7',
      writes: true,
      call: (self, args) => {
        if (args.has(1)) throw notImplemented('the place of a new series');
        const content = changedContent(self);
        // until it is given others it has the cells of the first
        const { values } = seriesIn(content, 0);
        const at = content.series.push(newSeries(args.optionalText(0) ?? '', content.type, values)) - 1;
        return excelObject('ChartSeries', { ...self, at });
      },
    },
    GetCount: { since: '1.4', call: (self) => contentOf(self).series.length },
    GetItemAt: {
      since: '1.1',
      call: (self, args) => {
        const at = args.integer(0);
        if (!(at in contentOf(self).series)) throw excelError('InvalidArgument');
        return excelObject('ChartSeries', { ...self, at });
      },
    },
  },
};

/** `Excel.ChartSeries` */
export const chartSeries: ClassDeclaration<ChartSeriesSelf> = {
  properties: {
    Name: {
      since: '1.1',
      get: (self) => seriesOf(self).name,
      set: (self, value) => void (changedSeries(self).name = textValue(value)),
    },
    ChartType: {
      since: '1.7',
      get: (self) => seriesOf(self).type,
      set: (self, value) => {
        const type = typeOf(value);
        const isLying = (one: string) => one.startsWith('Bar');
        if (isLying(type) !== isLying(contentOf(self).type))
          throw excelError('InvalidArgument', 'Lying bars stand in no chart with others.');
        changedSeries(self).type = type;
      },
    },
    GapWidth: {
      since: '1.7',
      get: (self) => seriesOf(self).gapWidth,
      set: (self, value) => {
        // it is that of all columns
        for (const one of changedContent(self).series) one.gapWidth = numberValue(value, 0, 500);
      },
    },
    HasDataLabels: {
      since: '1.7',
      get: (self) => seriesOf(self).labels !== null,
      set: (self, value) => {
        const series = changedSeries(self);
        series.labels = flagValue(value) ? (series.labels ?? { numberFormat: null }) : null;
      },
    },
    Overlap: {
      since: '1.8',
      get: (self) => seriesOf(self).overlap,
      set: (self, value) => {
        for (const one of changedContent(self).series) one.overlap = numberValue(value, -100, 100);
      },
    },
  },
  navigation: {
    DataLabels: {
      since: '1.8',
      get: (self) => {
        if (!seriesOf(self).labels) throw excelError('InvalidOperation', 'The series has no labels.');
        return excelObject('ChartDataLabels', self);
      },
    },
    Format: { since: '1.1', get: (self) => excelObject('ChartSeriesFormat', self) },
  },
  methods: {
    Delete: {
      since: '1.7',
      writes: true,
      call: (self) => {
        seriesOf(self);
        changedContent(self).series.splice(self.at, 1);
      },
    },
    SetValues: {
      since: '1.7',
      writes: true,
      call: (self, args) => void (changedSeries(self).values = rangeOf(args, 0)),
    },
    SetXAxisValues: {
      since: '1.7',
      writes: true,
      call: (self, args) => void (changedSeries(self).categories = rangeOf(args, 0)),
    },
  },
};

/** `Excel.ChartSeriesFormat` */
export const chartSeriesFormat: ClassDeclaration<ChartSeriesSelf> = {
  navigation: {
    Fill: { since: '1.1', get: (self) => excelObject('ChartFill', self) },
    Line: { since: '1.1', get: (self) => excelObject('ChartLineFormat', self) },
  },
};

/** `Excel.ChartFill` */
export const chartFill: ClassDeclaration<ChartSeriesSelf> = {
  methods: {
    Clear: { since: '1.1', writes: true, call: (self) => void (changedSeries(self).fill = null) },
    SetSolidColor: {
      since: '1.1',
      writes: true,
      call: (self, args) => void (changedSeries(self).fill = colorValue(args.values[0])),
    },
  },
};

/** `Excel.ChartLineFormat` */
export const chartLineFormat: ClassDeclaration<ChartSeriesSelf> = {
  properties: {
    Color: {
      since: '1.1',
      get: (self) => seriesOf(self).line.color ?? '',
      set: (self, value) => void (changedSeries(self).line.color = colorValue(value)),
    },
    LineStyle: {
      since: '1.7',
      get: (self) => seriesOf(self).line.style,
      set: (self, value) =>
        void (changedSeries(self).line.style = choiceValue(value, ['Continuous', 'Dash'])),
    },
    Weight: {
      since: '1.7',
      get: (self) => seriesOf(self).line.weight ?? 0.75,
      set: (self, value) => void (changedSeries(self).line.weight = numberValue(value, 0, 1584)),
    },
  },
  methods: {
    Clear: { since: '1.1', writes: true, call: (self) => void (changedSeries(self).line.color = null) },
  },
};

/** `Excel.ChartDataLabels` */
export const chartDataLabels: ClassDeclaration<ChartSeriesSelf> = {
  properties: {
    NumberFormat: {
      since: '1.8',
      get: (self) => seriesOf(self).labels?.numberFormat ?? 'General',
      set: (self, value) => void (changedSeries(self).labels = { numberFormat: textValue(value) }),
    },
  },
};
