import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react';
import type { PaneState } from '../pane-state';
import type { PaneSession } from '../session';
import { quietly } from './Notices';
import { useView, type AllTexts } from './view-texts';

/** Why inserting has to wait; `''` when nothing stands against it. */
function obstacle({ preview }: PaneState, { insert, update }: AllTexts): string {
  if (preview.kind === 'ready') {
    const { conflicts, update: offer } = preview.preview;
    if (conflicts.length) return offer ? update.blocked : insert.blocked;
    return offer?.otherUnit.length ? update.refused : '';
  }
  if (preview.kind === 'loading') return insert.waiting;
  return preview.kind === 'none' ? insert.faulty : insert.unseen;
}

/** Writes what the preview shows, where nothing stands against it. */
export function insertPreviewed(session: PaneSession, texts: AllTexts): void {
  const { preview } = session.state;
  if (preview.kind !== 'ready' || obstacle(session.state, texts)) return;
  const lost = preview.preview.update?.lost.map(({ address }) => address);
  quietly(session.insertion.insert(preview.request, lost, { isShown: true }));
}

/** The way back to all tables, and the Insert button; always in sight. It stays reachable by keyboard while it has to wait, and says why. */
export function InsertBar({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = useView();
  const { preview } = state;
  const why = obstacle(state, texts);
  const offer = preview.kind === 'ready' ? preview.preview.update : undefined;
  return (
    <div className="insert-bar">
      <button type="button" className="link" onClick={() => session.openGallery()}>
        {texts.table.all}
      </button>
      <PrimaryButton
        text={offer ? texts.update.button : texts.insert.button}
        onClick={() => insertPreviewed(session, texts)}
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
