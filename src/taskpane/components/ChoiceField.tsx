import * as React from 'react';
import { infoOf } from '../../tables';
import { choiceOf, readNames, readNumber, type ChoiceName } from '../../tables/choices';
import type { Choices, Fields } from '../choices';
import { usePane } from './pane-context';
import { Radios } from './Radios';
import { SelectField } from './SelectField';
import { TerritoryField } from './TerritoryField';
import { TextField } from './TextField';

/** A range of so many numbers is a list, any other is typed. */
const LONGEST_LIST = 12;
/** Lines of a field of names in sight. */
const NAMES_LINES = 3;

/** The field of a choice, as its kind asks for it. */
export function ChoiceField(props: { name: ChoiceName; choices: Choices; hint?: string }): JSX.Element {
  const { name, choices, hint } = props;
  const { session, texts, language } = usePane();
  const { parameters } = texts;
  const choice = choiceOf(name);
  const field: Fields[ChoiceName] = choices[name];
  const change = (value: unknown) => session.change({ [name]: value } as Partial<Fields>);
  const label = choice.label[language];
  const id = choice.option;
  if (choice.kind === 'oneOf') {
    const options = Object.entries(choice.options).map(([value, words]) => {
      const isSaid = choice.saysDefault && value === choice.default;
      return { value, text: isSaid ? parameters.isDefault(words[language]) : words[language] };
    });
    const shown = { label, value: String(field), options, onChange: change };
    // a few that are often changed stand in sight
    return options.length <= 3 && !choice.seldom ? (
      <Radios name={name} stacked {...shown} />
    ) : (
      <SelectField id={id} {...shown} />
    );
  }
  if (choice.kind === 'several') {
    const chosen = field as readonly string[];
    return (
      <fieldset className="radios stacked">
        <legend>{label}</legend>
        {Object.entries(choice.options).map(([value, words]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target: { checked } }) =>
                change(
                  Object.keys(choice.options).filter((one) =>
                    one === value ? checked : chosen.includes(one),
                  ),
                )
              }
            />
            {words[language]}
          </label>
        ))}
      </fieldset>
    );
  }
  if (choice.kind === 'units') {
    const units = field as Fields['scale'];
    return (
      <>
        {Object.entries(choice.units).map(([currency, names]) => (
          <SelectField
            key={currency}
            id={currency}
            label={choice.labels[currency][language]}
            value={units[currency as keyof typeof units]}
            options={[
              { value: '', text: choice.unset[language] },
              ...names.map((words) => ({ value: words.vi, text: words[language] })),
            ]}
            onChange={(unit) => change({ ...units, [currency]: unit })}
          />
        ))}
      </>
    );
  }
  if (choice.kind === 'switch') {
    return (
      <label className="check">
        <input type="checkbox" checked={field === true} onChange={(event) => change(event.target.checked)} />
        {label}
      </label>
    );
  }
  if (choice.kind === 'text') {
    return (
      <TextField
        id={id}
        label={label}
        value={String(field)}
        maxLength={choice.longest}
        placeholder={choice.example[language]}
        onChange={change}
      />
    );
  }
  if (choice.kind === 'names') {
    const text = String(field);
    const isFaulty = text.trim() !== '' && readNames(choice, text) === null;
    return (
      <TextField
        id={id}
        label={label}
        value={text}
        lines={NAMES_LINES}
        placeholder={choice.example[language]}
        fault={isFaulty ? parameters.namesFault : undefined}
        onChange={change}
      />
    );
  }
  if (choice.kind === 'territory')
    return <TerritoryField choice={choice} value={String(field)} onChange={change} />;
  const { least, most, unset } = choice;
  const value = String(field);
  if (most - least >= LONGEST_LIST) {
    const isFaulty = readNumber(choice, value) === null && !(unset && value === '');
    const fault = isFaulty ? parameters.fault(choice) : undefined;
    return (
      <TextField
        isShort
        id={id}
        label={label}
        value={value}
        placeholder={unset?.[language]}
        hint={hint}
        fault={fault}
        onChange={change}
      />
    );
  }
  const own = String(infoOf<'digits'>(choices).digits.percents);
  const numbers = Array.from({ length: most - least + 1 }, (_, place) => String(least + place));
  const options = [
    ...(unset ? [{ value: '', text: unset[language].replace('{own}', own) }] : []),
    ...numbers.map((number) => ({ value: number, text: number })),
  ];
  return <SelectField id={id} label={label} value={value} options={options} onChange={change} />;
}
