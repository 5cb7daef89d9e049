import type { ChartAxis } from '../../charts';
import { excelError } from '../errors';
import { choiceValue, flagValue, numberValue, textValue } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ChartAxisSelf, type ChartSelf } from './excel-object';
import { changedContent, contentOf } from './sheet-charts';

const axisOf = (self: ChartAxisSelf): ChartAxis => contentOf(self).axes[self.axis];
const changedAxis = (self: ChartAxisSelf): ChartAxis => changedContent(self).axes[self.axis];

/** `Excel.ChartTitle` */
export const chartTitle: ClassDeclaration<ChartSelf> = {
  properties: {
    Text: {
      since: '1.1',
      get: (self) => contentOf(self).title.text,
      set: (self, value) => void (changedContent(self).title.text = textValue(value)),
    },
    Visible: {
      since: '1.1',
      get: (self) => contentOf(self).title.visible,
      set: (self, value) => void (changedContent(self).title.visible = flagValue(value)),
    },
  },
};

/** `Excel.ChartLegend` */
export const chartLegend: ClassDeclaration<ChartSelf> = {
  properties: {
    Position: {
      since: '1.1',
      get: (self) => contentOf(self).legend.position,
      set: (self, value) =>
        void (changedContent(self).legend.position = choiceValue(value, ['Top', 'Bottom', 'Left', 'Right'])),
    },
    Visible: {
      since: '1.1',
      get: (self) => contentOf(self).legend.visible,
      set: (self, value) => void (changedContent(self).legend.visible = flagValue(value)),
    },
  },
  navigation: {
    LegendEntries: { since: '1.7', get: (self) => excelObject('ChartLegendEntryCollection', self) },
  },
};

/** `Excel.ChartAxes` */
export const chartAxes: ClassDeclaration<ChartSelf> = {
  navigation: {
    CategoryAxis: { since: '1.1', get: (self) => excelObject('ChartAxis', { ...self, axis: 'category' }) },
    ValueAxis: { since: '1.1', get: (self) => excelObject('ChartAxis', { ...self, axis: 'value' }) },
  },
};

/** `Excel.ChartAxis` */
export const chartAxis: ClassDeclaration<ChartAxisSelf> = {
  properties: {
    Minimum: {
      since: '1.1',
      // what Excel would choose is not known here
      get: (self) => axisOf(self).minimum ?? '',
      set: (self, value) => {
        const axis = changedAxis(self);
        if (self.axis === 'category') throw excelError('InvalidOperation', 'Categories have no least value.');
        axis.minimum = value === '' ? null : numberValue(value, -Infinity, Infinity);
      },
    },
    NumberFormat: {
      since: '1.8',
      get: (self) => axisOf(self).numberFormat ?? 'General',
      set: (self, value) => void (changedAxis(self).numberFormat = textValue(value)),
    },
    ReversePlotOrder: {
      since: '1.7',
      get: (self) => axisOf(self).isReversed,
      set: (self, value) => void (changedAxis(self).isReversed = flagValue(value)),
    },
    TickLabelPosition: {
      since: '1.7',
      get: (self) => axisOf(self).labels,
      set: (self, value) =>
        void (changedAxis(self).labels = choiceValue(value, ['NextToAxis', 'High', 'Low', 'None'])),
    },
    Visible: {
      since: '1.7',
      get: (self) => axisOf(self).visible,
      set: (self, value) => void (changedAxis(self).visible = flagValue(value)),
    },
  },
  navigation: {
    MajorGridlines: { since: '1.1', get: (self) => excelObject('ChartGridlines', self) },
    Title: { since: '1.1', get: (self) => excelObject('ChartAxisTitle', self) },
  },
};

/** `Excel.ChartAxisTitle` */
export const chartAxisTitle: ClassDeclaration<ChartAxisSelf> = {
  properties: {
    Text: {
      since: '1.1',
      get: (self) => axisOf(self).title.text,
      set: (self, value) => void (changedAxis(self).title.text = textValue(value)),
    },
    Visible: {
      since: '1.1',
      get: (self) => axisOf(self).title.visible,
      set: (self, value) => void (changedAxis(self).title.visible = flagValue(value)),
    },
  },
};

/** `Excel.ChartGridlines` */
export const chartGridlines: ClassDeclaration<ChartAxisSelf> = {
  properties: {
    Visible: {
      since: '1.1',
      get: (self) => axisOf(self).hasGridlines,
      set: (self, value) => void (changedAxis(self).hasGridlines = flagValue(value)),
    },
  },
};
