import * as React from 'react';

/** A short native field for digits (years, counts): its text as typed, with a hint or the fault in its place. */
export function NumberField(props: {
  id: string;
  label: string;
  value: string;
  hint?: string;
  /** What is wrong with the text; read out when it appears. */
  fault?: string;
  onChange: (text: string) => void;
}): JSX.Element {
  const { id, label, value, hint, fault, onChange } = props;
  return (
    <div className="field short">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        aria-invalid={fault !== undefined}
        aria-describedby={hint || fault ? `${id}-about` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
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
