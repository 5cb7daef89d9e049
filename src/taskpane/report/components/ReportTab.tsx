import * as React from 'react';
import { useObserved } from '../../components/use-observed';
import type { ReportSession } from '../report-session';
import { FOCUS, REPORT_MODES, type ReportState } from '../report-state';
import { ReadPart } from './ReadPart';
import { ReportProvider, useReport } from './report-context';
import { Radios } from '../../components/Radios';
import { WritePart } from './WritePart';

/** The tab of reports: a text is read into figures, or a table is written as a paragraph. */
export function ReportTab({ session }: { session: ReportSession }): JSX.Element {
  const state = useObserved(session);
  useFocus(state);
  const given = React.useMemo(() => ({ session, state }), [session, state]);
  return (
    <ReportProvider value={given}>
      <Modes />
      {state.mode === 'write' ? <WritePart /> : <ReadPart />}
    </ReportProvider>
  );
}

/** The keyboard goes on from where the state says, and from the tab's beginning where the pane had shown something else. */
function useFocus({ focus, reading, mode }: ReportState): void {
  const followed = React.useRef<ReportState['focus'] | undefined>(undefined);
  React.useEffect(() => {
    const isFirst = followed.current === undefined;
    if (!isFirst && followed.current === focus) return;
    followed.current = focus;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const beginning = mode !== 'write' ? (reading.kind === 'read' ? FOCUS.figures : FOCUS.text(0)) : null;
    const wanted = isFirst ? isLost && beginning : focus?.on;
    if (wanted) document.getElementById(wanted)?.focus();
  }, [focus, mode, reading]);
}

function Modes(): JSX.Element {
  const { session, state, texts } = useReport();
  return (
    <Radios
      name="report-mode"
      label={texts.modes.label}
      value={state.mode}
      options={REPORT_MODES.map((value) => ({ value, text: texts.modes[value] }))}
      onChange={(mode) => session.chooseMode(mode)}
    />
  );
}
