import * as React from 'react';
import type { Texts } from '../texts';
import { viewTextsIn, type ViewTexts } from '../texts/views';
import { usePane, type Pane } from './pane-context';

/** All words that what comes after the first view may say. */
export type AllTexts = Texts & ViewTexts;

/** What every part behind the first view needs. */
export function useView(): Pane & { texts: AllTexts } {
  const pane = usePane();
  return React.useMemo(() => ({ ...pane, texts: { ...pane.texts, ...viewTextsIn(pane.language) } }), [pane]);
}
