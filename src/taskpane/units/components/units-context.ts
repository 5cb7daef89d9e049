import * as React from 'react';
import { usePane } from '../../components/pane-context';
import type { Language } from '../../texts';
import { unitsTextsIn, type UnitsTexts } from '../texts';
import type { UnitsSession, UnitsState } from '../units-session';

/** What every part of the tab needs. */
interface UnitsPane {
  session: UnitsSession;
  state: UnitsState;
  texts: UnitsTexts;
  language: Language;
}

const UnitsContext = React.createContext<{ session: UnitsSession; state: UnitsState } | null>(null);

export const UnitsProvider = UnitsContext.Provider;

export function useUnits(): UnitsPane {
  const { language } = usePane();
  const given = React.useContext(UnitsContext);
  if (!given) throw new Error('a part of the tab of units is drawn outside of it');
  return { ...given, language, texts: unitsTextsIn(language) };
}
