import * as React from 'react';
import { usePane } from '../../components/pane-context';
import type { Language } from '../../texts';
import type { ReportSession } from '../report-session';
import type { ReportState } from '../report-state';
import { reportTextsIn, type ReportTexts } from '../texts';

/** What every part of the tab needs. */
interface ReportPane {
  session: ReportSession;
  state: ReportState;
  texts: ReportTexts;
  language: Language;
}

const ReportContext = React.createContext<{ session: ReportSession; state: ReportState } | null>(null);

export const ReportProvider = ReportContext.Provider;

export function useReport(): ReportPane {
  const { language } = usePane();
  const given = React.useContext(ReportContext);
  if (!given) throw new Error('a part of the tab of reports is drawn outside of it');
  return { ...given, language, texts: reportTextsIn(language) };
}
