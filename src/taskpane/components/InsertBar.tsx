import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react';
import type { PaneState } from '../session';
import type { Texts } from '../texts';
import { quietly } from './Notices';
import { usePane } from './pane-context';

/** Why inserting has to wait; `''` when nothing stands against it. */
function obstacle({ preview }: PaneState, { insert }: Texts): string {
  if (preview.kind === 'ready') return preview.preview.conflicts.length ? insert.blocked : '';
  if (preview.kind === 'loading') return insert.waiting;
  return preview.kind === 'none' ? insert.faulty : insert.unseen;
}

/** The Insert button, always in sight. It stays reachable by keyboard while it has to wait, and says why. */
export function InsertBar({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = usePane();
  const { preview } = state;
  const why = obstacle(state, texts);
  const insert = () => {
    if (!why && preview.kind === 'ready') quietly(session.insert(preview.request));
  };
  return (
    <div className="insert-bar">
      <PrimaryButton
        text={texts.insert.button}
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
