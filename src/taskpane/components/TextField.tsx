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
  onChange: (text: string) => void;
}): JSX.Element {
  const { id, label, value, hint, fault, isShort = false, maxLength, placeholder, offered, onChange } = props;
  return (
    <div className={isShort ? 'field short' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        inputMode={isShort ? 'numeric' : undefined}
        maxLength={isShort ? 4 : maxLength}
        placeholder={placeholder}
        autoComplete="off"
        list={offered && `${id}-offered`}
        aria-invalid={fault !== undefined}
        aria-describedby={hint || fault ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
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
