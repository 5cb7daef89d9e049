import * as React from 'react';
import { usePane } from '../../components/pane-context';
import type { Language } from '../../texts';
import type { BlocksSession } from '../blocks-session';
import type { BlocksState } from '../blocks-state';
import { blocksTextsIn, type BlocksTexts } from '../texts';

/** What every part of the tab needs. */
interface BlocksPane {
  session: BlocksSession;
  state: BlocksState;
  texts: BlocksTexts;
  language: Language;
}

const BlocksContext = React.createContext<{ session: BlocksSession; state: BlocksState } | null>(null);

export const BlocksProvider = BlocksContext.Provider;

export function useBlocks(): BlocksPane {
  const { language } = usePane();
  const given = React.useContext(BlocksContext);
  if (!given) throw new Error('a part of the tab of inserted blocks is drawn outside of it');
  return { ...given, language, texts: blocksTextsIn(language) };
}
