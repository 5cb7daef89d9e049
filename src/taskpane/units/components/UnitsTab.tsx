import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { usePane } from '../../components/pane-context';
import { quietly } from '../../components/Notices';
import { useObserved } from '../../components/use-observed';
import type { UnitsSession } from '../units-session';
import { BeforePart } from './BeforePart';
import { BoardPart } from './BoardPart';
import { GiveOutPart } from './GiveOutPart';
import { ReturnedPart } from './ReturnedPart';
import { UnitsNoticePart } from './UnitsNoticePart';
import { UnitsProvider, useUnits } from './units-context';

/** The tab of units' files: forms that are given out, and what came back. */
export function UnitsTab({ session }: { session: UnitsSession }): JSX.Element {
  const state = useObserved(session);
  // the form is the table that is chosen in another tab
  useObserved(usePane().session);
  React.useEffect(() => quietly(session.begin()), [session]);
  const given = React.useMemo(() => ({ session, state }), [session, state]);
  return (
    <UnitsProvider value={given}>
      {state.notice && <UnitsNoticePart key={state.notice.kind} notice={state.notice} />}
      <ReturnedPart />
      <BoardPart />
      <BeforePart />
      <GiveOutPart />
      <LongPart />
    </UnitsProvider>
  );
}

/** The figures of the workbook's own tables, for databases. */
function LongPart(): JSX.Element {
  const { session, texts } = useUnits();
  return (
    <section className="units-part" aria-labelledby="units-own-long">
      <h2 id="units-own-long">{texts.ownLong}</h2>
      <p className="hint">{texts.ownLongHint}</p>
      <DefaultButton text={texts.saveLong} onClick={() => quietly(session.saveWorkbookLong())} />
    </section>
  );
}
