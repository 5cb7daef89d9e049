import * as React from 'react';
import type { PaneSession } from '../session';
import { textsIn, type Language, type Texts } from '../texts';

/** What every part of the pane needs. */
export interface Pane {
  session: PaneSession;
  language: Language;
  texts: Texts;
}

export const PaneContext = React.createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = React.useContext(PaneContext);
  if (!pane) throw new Error('a part of the pane is drawn outside the pane');
  return pane;
}

export function paneOf(session: PaneSession, language: Language): Pane {
  return { session, language, texts: textsIn(language) };
}
