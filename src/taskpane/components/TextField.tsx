import * as React from 'react';

/** A native field: its text as typed, with a hint or the fault in its place. */
export function TextField(props: {
  id: string;
  label: string;
  value: string;
  hint?: string;
  /** What is wrong with the text; read out when it appears. */
  fault?: string;
  /** A year or a count: a few digits. */
  isShort?: boolean;
  maxLength?: number;
  placeholder?: string;
  /** Texts that are offered while one is typed. */
  offered?: readonly string[];
  /** A text of several lines: how many are in sight. */
  lines?: number;
  onChange: (text: string) => void;
}): JSX.Element {
  const { id, label, value, hint, fault, isShort = false, maxLength, placeholder, offered, lines } = props;
  const field = {
    id,
    value,
    placeholder,
    autoComplete: 'off',
    'aria-invalid': fault !== undefined,
    'aria-describedby': hint || fault ? `${id}-about` : undefined,
    onChange: ({ target }: { target: { value: string } }) => props.onChange(target.value),
  };
  return (
    <div className={isShort ? 'field short' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input
          {...field}
          type="text"
          inputMode={isShort ? 'numeric' : undefined}
          maxLength={isShort ? 4 : maxLength}
          list={offered && `${id}-offered`}
        />
      ) : (
        <textarea {...field} rows={lines} />
      )}
      {offered && (
        <datalist id={`${id}-offered`}>
          {offered.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {fault ? (
        <span id={`${id}-about`} className="fault" role="alert">
          {fault}
        </span>
      ) : (
        hint && (
          <span id={`${id}-about`} className="hint">
            {hint}
          </span>
        )
      )}
    </div>
  );
}
