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
  if (notice.kind === 'problem') {
    const { problem } = notice;
    return <ProblemNotice problem={problem} next={texts.next[problem.code]} takesFocus onDismiss={close} />;
  }
  const hasWritten = !('report' in notice) || notice.report.changed > 0;
  return (
    <Notice kind={hasWritten ? 'success' : 'info'} takesFocus onDismiss={close} dismissLabel={texts.close}>
      {notice.kind === 'fixed' || notice.kind === 'undone' ? (
        <>
          <strong>
            {hasWritten ? texts.notices[notice.kind](notice.report.changed) : texts.notices.nothing}
          </strong>{' '}
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
