import { roundHalfAway } from '../../indicators/arithmetic/rounding';
import { kind } from './kind';
import { isNumber, whenNumbersValue } from './values';

/** A target from what is typed: its level, or the growth it asks for on a base, rounded to a step. */
export const targetLevel = kind(
  { level: 'cell', growth: 'cell', base: 'cell', step: 'cell' },
  {
    ct({ level, growth, base, step }) {
      const grown = `${base}*(1+${growth}/100)`;
      const rounded = `IF(COUNT(${step})<1,${grown},IF(${step}>0,ROUND(${grown}/${step},0)*${step},${grown}))`;
      return `IF(${level}<>"",${level},IF(COUNT(${growth},${base})<2,"",${rounded}))`;
    },
    value({ level, growth, base, step }) {
      if (level !== '') return level;
      return whenNumbersValue([growth, base], (percent, from) => {
        const grown = from * (1 + percent / 100);
        if (step === undefined) return undefined;
        return isNumber(step) && step > 0 ? roundHalfAway(grown / step, 0) * step : grown;
      });
    },
    numberRow: () => null,
  },
);
