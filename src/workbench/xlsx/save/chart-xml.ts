import type { ChartAxis, ChartContent, ChartRange, ChartSeries } from '../../charts';
import type { WorkbookContent } from '../../content';
import { areaName, quotedSheet } from '../../../spreadsheet/a1';
import { escapedXml, storedText } from '../../../spreadsheet/package/stored-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;
const EMU_PER_POINT = 12_700;
const BLANKS = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };
const LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const SIDES = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r' };

const value = (name: string, of: string | number): string => `<c:${name} val="${of}"/>`;
const onOff = (name: string, is: boolean): string => value(name, is ? 1 : 0);
const text = (words: string): string => escapedXml(storedText(words));
const attribute = (words: string): string => text(words).replace(/"/g, '&quot;');

/** What a chart shows as its part, with what its cells hold now. */
export function chartXml(content: ChartContent, now: WorkbookContent): string {
  const { title, legend, series, plotVisibleOnly, displayBlanksAs } = content;
  const shown = title.visible && title.text !== '';
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}">${onOff('roundedCorners', false)}<c:chart>` +
    (shown ? titleXml(title.text, 1200) : '') +
    onOff('autoTitleDeleted', !shown) +
    `<c:plotArea><c:layout/>${groupsOf(series)
      .map((group) => groupXml(group, now))
      .join('')}${axesXml(content)}</c:plotArea>` +
    (legend.visible
      ? `<c:legend>${value('legendPos', SIDES[legend.position])}${unlistedXml(series)}${onOff('overlay', false)}</c:legend>`
      : '') +
    onOff('plotVisOnly', plotVisibleOnly) +
    value('dispBlanksAs', BLANKS[displayBlanksAs]) +
    `</c:chart>${AREA}<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`
  );
}

const unlistedXml = (series: readonly ChartSeries[]): string =>
  series
    .map(({ isListed }, place) =>
      isListed ? '' : `<c:legendEntry>${value('idx', place)}${onOff('delete', true)}</c:legendEntry>`,
    )
    .join('');

/** The ground of a chart hides the cells behind it. */
const AREA =
  '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

const titleXml = (words: string, size: number, turned = false): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr>` +
  `<a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr lang="vi-VN" sz="${size}" b="1"/><a:t>${text(words)}</a:t></a:r>` +
  `</a:p></c:rich></c:tx>${onOff('overlay', false)}</c:title>`;

type Numbered = ChartSeries & { place: number };

/** Series of the same type are drawn together; lines over the columns. */
function groupsOf(series: readonly ChartSeries[]): Numbered[][] {
  const types = [...new Set(series.map(({ type }) => type))].sort(
    (a, b) => Number(a === 'Line') - Number(b === 'Line'),
  );
  const numbered = series.map((one, place) => ({ ...one, place }));
  return types.map((type) => numbered.filter((one) => one.type === type));
}

function groupXml(group: readonly Numbered[], now: WorkbookContent): string {
  const [{ type, gapWidth, overlap }] = group;
  const all = group.map((one) => seriesXml(one, now)).join('');
  const axes = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  if (type === 'Line')
    return `<c:lineChart>${value('grouping', 'standard')}${onOff('varyColors', false)}${all}${onOff('marker', true)}${axes}</c:lineChart>`;
  return (
    `<c:barChart>${value('barDir', type.startsWith('Bar') ? 'bar' : 'col')}` +
    `${value('grouping', type.endsWith('Stacked') ? 'stacked' : 'clustered')}${onOff('varyColors', false)}${all}` +
    `${value('gapWidth', gapWidth)}${value('overlap', overlap)}${axes}</c:barChart>`
  );
}

function seriesXml(series: Numbered, now: WorkbookContent): string {
  const { place, name, type, categories, values, labels } = series;
  const isLine = type === 'Line';
  return (
    `<c:ser>${value('idx', place)}${value('order', place)}` +
    (name === '' ? '' : `<c:tx><c:v>${text(name)}</c:v></c:tx>`) +
    lookXml(series) +
    (isLine ? `<c:marker>${value('symbol', 'none')}</c:marker>` : onOff('invertIfNegative', false)) +
    (labels ? labelsXml(labels.numberFormat, !isLine && type.endsWith('Clustered')) : '') +
    (categories ? `<c:cat>${textsXml(categories, now)}</c:cat>` : '') +
    `<c:val>${numbersXml(values, now)}</c:val>${isLine ? onOff('smooth', false) : ''}</c:ser>`
  );
}

const paint = (color: string | null): string =>
  color === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function lookXml({ fill, line: { color, weight, style } }: ChartSeries): string {
  const width = weight === undefined ? '' : ` w="${Math.round(weight * EMU_PER_POINT)}"`;
  const dash = style === 'Dash' ? '<a:prstDash val="dash"/>' : '';
  const line =
    color === undefined && !width && !dash
      ? ''
      : `<a:ln${width}>${color === undefined ? '' : paint(color)}${dash}</a:ln>`;
  const filled = fill === undefined ? '' : paint(fill);
  return filled || line ? `<c:spPr>${filled}${line}</c:spPr>` : '';
}

const labelsXml = (numberFormat: string | null, outside: boolean): string =>
  `<c:dLbls>${numberFormat === null ? '' : `<c:numFmt formatCode="${attribute(numberFormat)}" sourceLinked="0"/>`}` +
  `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${outside ? value('dLblPos', 'outEnd') : ''}` +
  ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
    .map((name) => onOff(name, name === 'showVal'))
    .join('') +
  '</c:dLbls>';

function axesXml({ type, axes: { category, value: values } }: ChartContent): string {
  const lying = type.startsWith('Bar');
  return (
    `<c:catAx>${axisXml(category, CATEGORY_AXIS, VALUE_AXIS, lying ? 'l' : 'b')}${onOff('auto', true)}` +
    `${value('lblAlgn', 'ctr')}${value('lblOffset', 100)}${onOff('noMultiLvlLbl', false)}</c:catAx>` +
    `<c:valAx>${axisXml(values, VALUE_AXIS, CATEGORY_AXIS, lying ? 'b' : 'l')}${value('crossBetween', 'between')}</c:valAx>`
  );
}

const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

function axisXml(axis: ChartAxis, id: number, crossing: number, side: string): string {
  const { visible, title, numberFormat, isReversed, minimum, hasGridlines, labels } = axis;
  return (
    `${value('axId', id)}<c:scaling>${value('orientation', isReversed ? 'maxMin' : 'minMax')}${minimum === null ? '' : value('min', minimum)}</c:scaling>` +
    `${onOff('delete', !visible)}${value('axPos', side)}${hasGridlines ? GRIDLINES : ''}` +
    (title.visible && title.text !== '' ? titleXml(title.text, 900, side === 'l') : '') +
    `<c:numFmt formatCode="${attribute(numberFormat ?? 'General')}" sourceLinked="${numberFormat === null ? 1 : 0}"/>` +
    `${value('majorTickMark', 'none')}${value('minorTickMark', 'none')}${value('tickLblPos', LABELS[labels])}` +
    `${value('crossAx', crossing)}${value('crosses', 'autoZero')}`
  );
}

/** The reference of a range, with the name that its sheet has now. */
function reference({ sheetId, area }: ChartRange, { grid }: WorkbookContent): string {
  const sheet = grid.sheets[sheetId] as (typeof grid.sheets)[string] | undefined;
  return sheet ? text(`${quotedSheet(sheet.name ?? '')}!${areaName(area, true)}`) : '#REF!';
}

function heldIn({ sheetId, area }: ChartRange, { grid }: WorkbookContent): unknown[] {
  const rows = grid.sheets[sheetId]?.cellData;
  return Array.from({ length: area.rows * area.columns }, (_, at) => {
    const cell = rows?.[area.row + Math.floor(at / area.columns)]?.[area.column + (at % area.columns)];
    return cell?.v ?? null;
  });
}

const points = (held: readonly unknown[], shown: (one: unknown) => string | null): string =>
  value('ptCount', held.length) +
  held
    .map((one, at) => {
      const words = shown(one);
      return words === null ? '' : `<c:pt idx="${at}"><c:v>${text(words)}</c:v></c:pt>`;
    })
    .join('');

const textsXml = (range: ChartRange, now: WorkbookContent): string =>
  `<c:strRef><c:f>${reference(range, now)}</c:f><c:strCache>${points(heldIn(range, now), (one) =>
    one === null ? null : String(one as string | number),
  )}</c:strCache></c:strRef>`;

const numbersXml = (range: ChartRange, now: WorkbookContent): string =>
  `<c:numRef><c:f>${reference(range, now)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(
    heldIn(range, now),
    (one) => (typeof one === 'number' || one === '#N/A' ? String(one) : null),
  )}</c:numCache></c:numRef>`;
