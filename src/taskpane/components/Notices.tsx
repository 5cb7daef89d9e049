import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import type { PaneState } from '../pane-state';
import { AddressLink } from './AddressLink';
import { Notice } from './Notice';
import { usePane } from './pane-context';
import { ProblemNotice } from './ProblemNotice';

/** Failures are shown by the session's state; the promise itself has no one else to tell. */
export const quietly = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

/** What the pane has to say before anything else: a failure, a question, a block left unfinished. */
export function Notices({ state }: { state: PaneState }): JSX.Element | null {
  const { notice, last, view } = state;
  if (view === 'working') return null;
  if (notice?.kind === 'problem') return <Failure state={state} />;
  if (notice?.kind === 'edited') return <EditedQuestion address={notice.address} />;
  if (notice?.kind === 'removed') return <Removed address={notice.address} />;
  if (view === 'form' && last?.state === 'writing') return <Resume id={last.id} address={last.address} />;
  return null;
}

function Failure({ state }: { state: PaneState }): JSX.Element | null {
  const { session, texts } = usePane();
  if (state.notice?.kind !== 'problem') return null;
  const { problem, during } = state.notice;
  const lost = problem.code === 'sessionLostAfterWrite';
  const again = lost || during === 'survey';
  return (
    <ProblemNotice
      key={problem.code + during}
      problem={problem}
      takesFocus
      onDismiss={again ? undefined : () => session.closeNotice()}
      actions={
        again ? (
          <DefaultButton
            text={lost ? texts.resume.check : texts.retry}
            onClick={() => quietly(session.start())}
          />
        ) : undefined
      }
    />
  );
}

function EditedQuestion({ address }: { address: string }): JSX.Element {
  const { session, texts } = usePane();
  const { removal } = texts;
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={removal.no} onClick={() => session.closeNotice()} />
          <DefaultButton
            text={removal.yes}
            onClick={() => quietly(session.insertion.remove({ evenIfEdited: true }))}
          />
        </>
      }
    >
      <strong>{removal.editedQuestion}</strong>{' '}
      <span className="address">{removal.editedExplanation(address)}</span> <AddressLink address={address} />
    </Notice>
  );
}

function Removed({ address }: { address: string }): JSX.Element {
  const { session, texts } = usePane();
  return (
    <Notice
      kind="success"
      takesFocus
      onDismiss={() => session.closeNotice()}
      dismissLabel={texts.problem.close}
    >
      <span className="address">{texts.removal.done(address)}</span>
    </Notice>
  );
}

function Resume({ id, address }: { id: string; address: string }): JSX.Element {
  const { session, texts } = usePane();
  const { resume } = texts;
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={resume.finish} onClick={() => quietly(session.insertion.finish(id))} />
          <DefaultButton text={resume.remove} onClick={() => quietly(session.insertion.remove())} />
        </>
      }
    >
      <strong>{resume.heading}.</strong> <span className="address">{resume.explanation(address)}</span>
    </Notice>
  );
}
