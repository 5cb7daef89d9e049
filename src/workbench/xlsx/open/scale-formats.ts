import { shownFormula } from '../cells/stored-formula';
import { child, children, flag, type XmlElement } from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';

const BAR_COLOR = '#638EC6';
const NEGATIVE_COLOR = '#FF0000';
const DEFAULT_ICONS = '3TrafficLights1';

interface Threshold {
  type: string;
  value?: number | string;
}

/** The bars of a range; colours of negative bars stand in the extension that Excel 2010 added. */
export function dataBar(rule: XmlElement, extension: XmlElement | null, color: ColorReader) {
  const bar = child(rule, 'dataBar');
  const thresholds = children(bar, 'cfvo').map(readThreshold);
  if (!bar || thresholds.length < 2) return null;
  const newer = child(extension, 'dataBar');
  return {
    type: 'dataBar',
    isShowValue: flag(bar, 'showValue', true),
    config: {
      min: thresholds[0],
      max: thresholds[1],
      isGradient: newer ? flag(newer, 'gradient', true) : true,
      positiveColor: color(child(bar, 'color')) ?? BAR_COLOR,
      nativeColor: color(child(newer, 'negativeFillColor')) ?? NEGATIVE_COLOR,
    },
  };
}

export function colorScale(rule: XmlElement, color: ColorReader) {
  const scale = child(rule, 'colorScale');
  const colors = children(scale, 'color');
  const thresholds = children(scale, 'cfvo').map(readThreshold);
  if (thresholds.length < 2 || thresholds.length !== colors.length) return null;
  return {
    type: 'colorScale',
    config: thresholds.map((value, index) => ({
      index,
      color: color(colors[index]) ?? '#FFFFFF',
      value,
    })),
  };
}

/** The file lists thresholds from the lowest icon up, Univer from the highest down, where the last takes the rest. */
export function iconSet(rule: XmlElement) {
  const set = child(rule, 'iconSet');
  const iconType = set?.getAttribute('iconSet') ?? DEFAULT_ICONS;
  const steps = children(set, 'cfvo');
  if (!set || steps.length < 3) return null;
  const reverse = flag(set, 'reverse');
  return {
    type: 'iconSet',
    isShowValue: flag(set, 'showValue', true),
    config: steps
      .map((step, fromLowest) => ({
        operator: flag(step, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan',
        value: readThreshold(step),
        iconType,
        iconId: String(reverse ? fromLowest : steps.length - 1 - fromLowest),
      }))
      .reverse(),
  };
}

/** `autoMin` and `autoMax` of the extension are the least and the greatest value here. */
function readThreshold(threshold: XmlElement): Threshold {
  const type = (threshold.getAttribute('type') ?? 'num').replace(/^autoM/, 'm');
  const text = threshold.getAttribute('val') ?? '';
  if (type === 'min' || type === 'max') return { type };
  if (type !== 'formula' && text !== '' && Number.isFinite(Number(text)))
    return { type, value: Number(text) };
  return { type: 'formula', value: `=${shownFormula(text)}` };
}
