import * as React from 'react';
import { usePane } from './pane-context';

/** Opened in a browser or another application. */
export function Outside(): JSX.Element {
  const { outside } = usePane().texts;
  return (
    <section className="outside">
      <h2>{outside.heading}</h2>
      <p>{outside.explanation}</p>
      <p>
        {outside.workbench} <code>npm start</code>
      </p>
    </section>
  );
}

/** In an Excel that lacks what the add-in calls. */
export function TooOld(): JSX.Element {
  const { tooOld } = usePane().texts;
  return (
    <section className="outside" role="alert">
      <h2>{tooOld.heading}</h2>
      <p>{tooOld.explanation}</p>
      <ul>
        {tooOld.list.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{tooOld.not}</p>
    </section>
  );
}
