import * as React from 'react';
import type { ReportSession } from '../report-session';
import { ReadPart } from './ReadPart';
import { ReportProvider, useReport } from './report-context';
import { Radios } from '../../components/Radios';
import { WritePart } from './WritePart';

/** The tab of reports: a text is read into figures, or a table is written as a paragraph. */
export function ReportTab({ session }: { session: ReportSession }): JSX.Element {
  const [state, setState] = React.useState(session.state);
  React.useEffect(() => {
    // what happened between the first drawing and now
    setState(session.state);
    return session.subscribe(setState);
  }, [session]);
  const given = React.useMemo(() => ({ session, state }), [session, state]);
  return (
    <ReportProvider value={given}>
      <Modes />
      {state.mode === 'read' ? <ReadPart /> : <WritePart />}
    </ReportProvider>
  );
}

function Modes(): JSX.Element {
  const { session, state, texts } = useReport();
  return (
    <Radios
      name="report-mode"
      label={texts.modes.label}
      value={state.mode}
      options={(['read', 'write'] as const).map((value) => ({ value, text: texts.modes[value] }))}
      onChange={(mode) => session.set({ mode })}
    />
  );
}
