import * as React from 'react';
import type { BlocksSession } from '../blocks-session';
import { useObserved } from '../../components/use-observed';
import type { BlocksNotice } from '../blocks-state';
import { BlockList } from './BlockList';
import { BlocksProvider } from './blocks-context';
import { ErasePart } from './ErasePart';
import { LedgerPart } from './LedgerPart';
import { NoticePart } from './NoticePart';
import { RollPart } from './RollPart';
import { SendOutPart } from './SendOutPart';
import { SwitchPart } from './SwitchPart';
import { WayPart } from './WayPart';
import { Working } from './Working';

/** Where the keyboard goes on when a message or question is closed: what it was about, or what is always there. */
function goesOnAt(closed: BlocksNotice): string {
  if (closed.kind === 'askEdited') return `remove-${closed.block.id}`;
  if (closed.kind === 'askRoll')
    return closed.scope.kind === 'block' ? `roll-${closed.scope.id}` : 'roll-all';
  return closed.kind === 'askErase' ? 'blocks-erase' : 'blocks-again';
}

/** The tab of inserted blocks: what the add-in has put into the workbook, and what can still be done with it. */
export function BlocksTab({ session }: { session: BlocksSession }): JSX.Element {
  const state = useObserved(session);
  React.useEffect(() => void session.read(), [session]);
  const given = React.useMemo(() => ({ session, state }), [session, state]);
  const { notice, working } = state;
  const last = React.useRef(notice);
  React.useLayoutEffect(() => {
    if (last.current && !notice && !working) document.getElementById(goesOnAt(last.current))?.focus();
    last.current = notice;
  }, [notice, working]);
  return (
    <BlocksProvider value={given}>
      {working ? (
        <Working working={working} />
      ) : (
        <>
          {notice && <NoticePart key={notice.kind} notice={notice} />}
          <SendOutPart />
          <BlockList />
          <RollPart />
          <LedgerPart />
          <WayPart />
          <SwitchPart />
          <ErasePart />
        </>
      )}
    </BlocksProvider>
  );
}
