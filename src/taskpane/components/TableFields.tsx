import * as React from 'react';
import { indicator as indicatorOf } from '../../indicators/catalogue';
import {
  CAP_BASES,
  DENOMINATORS,
  SCALES,
  ABOUTS,
  TRACKED_INDICATORS,
  type TableParameter,
  type Words,
} from '../../tables';
import type { TableId } from '../../contract';
import { readRows, type Choices } from '../choices';
import { NumberField } from './NumberField';
import { usePane } from './pane-context';
import { SelectField } from './SelectField';

/** Whether a table has a parameter. */
export function uses(table: TableId, parameter: TableParameter): boolean {
  return ABOUTS[table].parameters.includes(parameter);
}

const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T & string)[];
const upTo = (last: number) => Array.from({ length: last }, (_, place) => String(place + 1));
const asIs = (value: string) => ({ value, text: value });

/** What the table is about, and its month and quarter; only where the table has them. */
export function PeriodFields({ choices }: { choices: Choices }): JSX.Element {
  const { session, texts, language } = usePane();
  const { parameters } = texts;
  const { table } = choices;
  return (
    <>
      {uses(table, 'indicator') && (
        <SelectField
          id="indicator"
          label={parameters.indicator}
          value={choices.indicator}
          options={TRACKED_INDICATORS.map((id) => ({ value: id, text: indicatorOf(id)[language] }))}
          onChange={(indicator) => session.change({ indicator })}
        />
      )}
      {uses(table, 'month') && (
        <SelectField
          id="month"
          label={parameters.month}
          value={String(choices.month)}
          options={upTo(12).map(asIs)}
          onChange={(month) => session.change({ month: Number(month) })}
        />
      )}
      {uses(table, 'quarter') && (
        <SelectField
          id="quarter"
          label={parameters.quarter}
          value={String(choices.quarter ?? '')}
          options={[{ value: '', text: parameters.quarterOfMonth }, ...upTo(4).map(asIs)]}
          onChange={(quarter) => session.change({ quarter: quarter ? Number(quarter) : null })}
        />
      )}
      {uses(table, 'rows') && (
        <NumberField
          id="rows"
          label={parameters.rows}
          value={choices.rows}
          fault={readRows(choices.rows) === null ? parameters.rowsFault : undefined}
          onChange={(rows) => session.change({ rows })}
        />
      )}
    </>
  );
}

/** What seldom changes: rules, units, decimals, formulas, font, signatures. */
export function LayoutFields({ choices }: { choices: Choices }): JSX.Element {
  const { session, texts, language } = usePane();
  const { parameters } = texts;
  const { table } = choices;
  const wordsOf = <Key extends string>(all: Readonly<Record<Key, Words>>) =>
    keysOf(all).map((value) => ({ value: value as Key, text: all[value as Key][language] }));
  const textsOf = <Key extends string>(all: Readonly<Record<Key, string>>) =>
    keysOf(all).map((value) => ({ value: value as Key, text: all[value as Key] }));
  const unitsOf = (units: readonly Words[]) => [
    { value: '', text: parameters.ownUnit },
    ...units.map((unit) => ({ value: unit.vi, text: unit[language] })),
  ];
  return (
    <>
      {uses(table, 'denominator') && (
        <SelectField
          id="denominator"
          label={parameters.denominator}
          value={choices.denominator}
          options={wordsOf(DENOMINATORS)}
          onChange={(denominator) => session.change({ denominator })}
        />
      )}
      {uses(table, 'capRule') && (
        <SelectField
          id="cap-rule"
          label={parameters.capRule}
          value={choices.capRule}
          options={wordsOf(CAP_BASES)}
          onChange={(capRule) => session.change({ capRule })}
        />
      )}
      {uses(table, 'capRounding') && (
        <SelectField
          id="cap-rounding"
          label={parameters.capRounding}
          value={choices.capRounding}
          options={textsOf(parameters.capRoundings)}
          onChange={(capRounding) => session.change({ capRounding })}
        />
      )}
      {uses(table, 'nested') && (
        <SelectField
          id="nested"
          label={parameters.nested}
          value={choices.nested}
          options={textsOf(parameters.nestedReadings)}
          onChange={(nested) => session.change({ nested })}
        />
      )}
      {uses(table, 'scale') && (
        <>
          <SelectField
            id="dong"
            label={parameters.dong}
            value={choices.dong}
            options={unitsOf(SCALES.dong)}
            onChange={(dong) => session.change({ dong })}
          />
          <SelectField
            id="dollars"
            label={parameters.dollars}
            value={choices.dollars}
            options={unitsOf(SCALES.dollars)}
            onChange={(dollars) => session.change({ dollars })}
          />
        </>
      )}
      {uses(table, 'digits') && (
        <SelectField
          id="digits"
          label={parameters.digits}
          value={String(choices.digits ?? '')}
          options={[
            { value: '', text: parameters.ownDigits(ABOUTS[table].digits.percents) },
            ...['0', ...upTo(4)].map(asIs),
          ]}
          onChange={(digits) => session.change({ digits: digits ? Number(digits) : null })}
        />
      )}
      <SelectField
        id="mode"
        label={parameters.mode}
        value={choices.mode}
        options={textsOf(parameters.modes)}
        onChange={(mode) => session.change({ mode })}
      />
      <SelectField
        id="font"
        label={parameters.font}
        value={choices.font}
        options={textsOf(parameters.fonts)}
        onChange={(font) => session.change({ font })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={choices.signature}
          onChange={(event) => session.change({ signature: event.target.checked })}
        />
        {parameters.signature}
      </label>
    </>
  );
}
