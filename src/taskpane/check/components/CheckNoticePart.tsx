import * as React from 'react';
import { AddressLink } from '../../components/AddressLink';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import type { CheckNotice } from '../check-session';
import { useCheck } from './check-context';

/** What the user is told; the keyboard goes on from it. */
export function CheckNoticePart({ notice }: { notice: CheckNotice }): JSX.Element {
  const { session, texts } = useCheck();
  const close = () => session.closeNotice();
  if (notice.kind === 'problem')
    return <ProblemNotice problem={notice.problem} takesFocus onDismiss={close} />;
  return (
    <Notice kind="success" takesFocus onDismiss={close} dismissLabel={texts.close}>
      {notice.kind === 'fixed' || notice.kind === 'undone' ? (
        <>
          <strong>{texts.notices[notice.kind](notice.report.changed)}</strong>{' '}
          {notice.report.left.length > 0 && texts.notices.left(notice.report.left.length)}{' '}
          {notice.report.left.map((address) => (
            <React.Fragment key={address}>
              <AddressLink address={address} />{' '}
            </React.Fragment>
          ))}
        </>
      ) : (
        texts.notices[notice.kind]
      )}
    </Notice>
  );
}
