import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react';
import type { PaneState } from '../session';
import type { Texts } from '../texts';
import { quietly } from './Notices';
import { usePane } from './pane-context';

/** Why inserting has to wait; `''` when nothing stands against it. */
function obstacle({ preview }: PaneState, { insert, update }: Texts): string {
  if (preview.kind === 'ready') {
    const { conflicts, update: offer } = preview.preview;
    if (conflicts.length) return offer ? update.blocked : insert.blocked;
    return offer?.otherUnit.length ? update.refused : '';
  }
  if (preview.kind === 'loading') return insert.waiting;
  return preview.kind === 'none' ? insert.faulty : insert.unseen;
}

/** The Insert button, always in sight. It stays reachable by keyboard while it has to wait, and says why. */
export function InsertBar({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = usePane();
  const { preview } = state;
  const why = obstacle(state, texts);
  const offer = preview.kind === 'ready' ? preview.preview.update : undefined;
  const insert = () => {
    if (why || preview.kind !== 'ready') return;
    quietly(
      session.insert(
        preview.request,
        offer?.lost.map(({ address }) => address),
      ),
    );
  };
  return (
    <div className="insert-bar">
      <PrimaryButton
        text={offer ? texts.update.button : texts.insert.button}
        onClick={insert}
        disabled={why !== ''}
        allowDisabledFocus
        ariaDescription={why || undefined}
      />
      {why && preview.kind !== 'loading' && (
        <span className="hint" aria-hidden="true">
          {why}
        </span>
      )}
    </div>
  );
}
