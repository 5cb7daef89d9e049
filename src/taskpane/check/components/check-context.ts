import * as React from 'react';
import { usePane } from '../../components/pane-context';
import type { Language } from '../../texts';
import type { CheckSession, CheckState } from '../check-session';
import { checkTextsIn, type CheckTexts } from '../texts';

/** What every part of the tab needs. */
interface CheckPane {
  session: CheckSession;
  state: CheckState;
  texts: CheckTexts;
  language: Language;
}

const CheckContext = React.createContext<{ session: CheckSession; state: CheckState } | null>(null);

export const CheckProvider = CheckContext.Provider;

export function useCheck(): CheckPane {
  const { language } = usePane();
  const given = React.useContext(CheckContext);
  if (!given) throw new Error('a part of the tab of the check is drawn outside of it');
  return { ...given, language, texts: checkTextsIn(language) };
}
