import { excelError } from '../errors';
import { flagValue } from './arguments';
import { seriesOf, changedSeries } from './chart-series';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ChartSelf, type ChartSeriesSelf } from './excel-object';
import { contentOf } from './sheet-charts';

/** A legend that is not shown has no entries. */
const entriesOf = (self: ChartSelf): number[] => {
  const { legend, series } = contentOf(self);
  return legend.visible ? [...series.keys()] : [];
};

/** `Excel.ChartLegendEntryCollection`: one for each series. */
export const chartLegendEntries: ClassDeclaration<ChartSelf> = {
  items: (self) => entriesOf(self).map((at) => excelObject('ChartLegendEntry', { ...self, at })),
  methods: {
    GetCount: { since: '1.7', call: (self) => entriesOf(self).length },
    GetItemAt: {
      since: '1.7',
      call: (self, args) => {
        const at = args.integer(0);
        if (!entriesOf(self).includes(at)) throw excelError('InvalidArgument');
        return excelObject('ChartLegendEntry', { ...self, at });
      },
    },
  },
};

/** `Excel.ChartLegendEntry` */
export const chartLegendEntry: ClassDeclaration<ChartSeriesSelf> = {
  properties: {
    Index: { since: '1.8', get: ({ at }) => at },
    Visible: {
      since: '1.7',
      get: (self) => seriesOf(self).isListed,
      set: (self, value) => void (changedSeries(self).isListed = flagValue(value)),
    },
  },
};
