import type { ChartContent, SheetChart } from '../../charts';
import { copyOf } from '../../copy-of';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import type { ChartSelf, SheetSelf } from './excel-object';

/** The charts of a sheet. */
export const chartsOf = ({ session, sheetId }: SheetSelf): SheetChart[] => session.beside(sheetId).charts;

/** The chart an object stands for. */
export function chartOf(self: ChartSelf): SheetChart {
  const found = chartsOf(self).find(({ id }) => id === self.id);
  if (!found) throw excelError('ItemNotFound', 'The chart was deleted.');
  return found;
}

/** A chart that was made here, to be changed; those of the file can only be deleted. */
export function changedChart(self: ChartSelf): SheetChart {
  assertUnprotected(self.session, self.sheetId);
  if (!chartOf(self).content) throw notImplemented('changing a chart of the file');
  // what can be undone must stay as it was
  self.session.engine.setCharts(self.sheetId, copyOf(chartsOf(self)));
  return chartOf(self);
}

/** What a chart shows; those of the file stay as they are. */
export function contentOf(self: ChartSelf): ChartContent {
  const { content } = chartOf(self);
  if (!content) throw notImplemented('what a chart of the file shows');
  return content;
}

/** The same, to be changed. */
export function changedContent(self: ChartSelf): ChartContent {
  changedChart(self);
  return contentOf(self);
}
