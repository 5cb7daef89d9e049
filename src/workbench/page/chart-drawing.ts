import { numfmt } from '@univerjs/core';
import type { ChartDrawing } from '../../spreadsheet/chart-picture';
import type { ChartContent, ChartRange } from '../charts';
import type { Engine } from '../engine/engine';
import type { Language } from './texts';

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en' };

/** What a chart draws of the cells as they are now. */
export function chartDrawing(engine: Engine, content: ChartContent, language: Language): ChartDrawing {
  const { type, title, legend, axes, series } = content;
  const cells = ({ sheetId, area }: ChartRange) => engine.read(sheetId, area).flat();
  const isThere = ({ sheetId }: ChartRange) => engine.sheets().some(({ id }) => id === sheetId);
  const known = series.filter(({ values }) => isThere(values));
  const first = known[0]?.categories ?? null;
  const unit = axes.value.title.visible && axes.value.title.text ? ` (${axes.value.title.text})` : '';
  return {
    lying: type.startsWith('Bar'),
    stacked: type.endsWith('Stacked'),
    title: title.visible ? `${title.text}${unit}` : '',
    categories: first && isThere(first) ? cells(first).map(({ value }) => String(value)) : [],
    series: known.map(({ name, isListed, type: own, values, fill, line }) => ({
      name,
      listed: isListed && name !== '',
      values: cells(values).map(({ value }) => (typeof value === 'number' ? value : null)),
      color: (own === 'Line' ? line.color : fill) ?? null,
      line: own === 'Line',
    })),
    hasLegend: legend.visible,
    labelled: series.some(({ labels }) => labels !== null),
    written: (value) =>
      String(numfmt.format(axes.value.numberFormat ?? 'General', value, { locale: LOCALES[language] })),
  };
}
