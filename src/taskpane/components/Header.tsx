import * as React from 'react';
import { Mark } from './drawings';
import { HelpLink } from './HelpLink';
import { usePane } from './pane-context';

/** Name of the add-in, and the way to its guide. The top right corner stays free: Excel's own menu lies over it. */
export function Header(): JSX.Element {
  const { texts, language } = usePane();
  return (
    <header className="header">
      <Mark />
      <h1>{texts.product}</h1>
      <HelpLink page={`guide.${language}`}>{texts.help}</HelpLink>
    </header>
  );
}
