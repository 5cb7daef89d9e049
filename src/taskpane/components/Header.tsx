import * as React from 'react';
import { Mark } from './drawings';
import { usePane } from './pane-context';

/** Name of the add-in. The top right corner stays free: Excel's own menu lies over it. */
export function Header(): JSX.Element {
  return (
    <header className="header">
      <Mark />
      <h1>{usePane().texts.product}</h1>
    </header>
  );
}
