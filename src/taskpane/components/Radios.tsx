import * as React from 'react';

/** One of a few, all in sight: native, as lists are. Those that need more words stand one below the other (`stacked`). */
export function Radios<Value extends string>(props: {
  name: string;
  label: string;
  value: Value;
  options: { value: Value; text: string; aside?: string }[];
  stacked?: boolean;
  onChange: (value: Value) => void;
}): JSX.Element {
  const { name, label, value, options, stacked, onChange } = props;
  return (
    <fieldset className={stacked ? 'radios stacked' : 'radios'}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.text}
            {option.aside !== undefined && <span className="aside address">{option.aside}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
