import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { unitsWords } from '../../../collecting';
import { AddressLink } from '../../components/AddressLink';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { quietly } from '../../components/Notices';
import type { UnitsNotice } from '../units-session';
import { SheetLinks } from './BeforePart';
import { useUnits } from './units-context';

/** What the user is told; the keyboard goes on from it. */
export function UnitsNoticePart({ notice }: { notice: UnitsNotice }): JSX.Element {
  const { session, texts } = useUnits();
  const close = () => session.closeNotice();
  if (notice.kind === 'problem')
    return <ProblemNotice problem={notice.problem} takesFocus onDismiss={close} />;
  if (notice.kind === 'edited') return <EditedQuestion notice={notice} />;
  const isDone = notice.kind === 'made' || notice.kind === 'inserted' || notice.kind === 'removed';
  return (
    <Notice kind={isDone ? 'success' : 'error'} takesFocus onDismiss={close} dismissLabel={texts.close}>
      <Said notice={notice} />
    </Notice>
  );
}

function Said({ notice }: { notice: Exclude<UnitsNotice, { kind: 'problem' | 'edited' }> }): JSX.Element {
  const { texts, language } = useUnits();
  switch (notice.kind) {
    case 'unclear':
      return <>{unitsWords(notice.problem, language)}</>;
    case 'dropped':
      return <>{texts.dropped(notice.units.join(', '))}</>;
    case 'made':
      return (
        <>
          {texts.made(notice.name, notice.forms)} {notice.kept > 0 && texts.kept(notice.kept)}
        </>
      );
    case 'inserted':
      return (
        <>
          <strong>{notice.report.isUpdate ? texts.updated : texts.inserted}</strong>{' '}
          <SheetLinks sheets={notice.report.sheets} /> {notice.report.unverified && texts.unverified}
        </>
      );
    default:
      return <>{texts[notice.kind]}</>;
  }
}

function EditedQuestion({ notice }: { notice: UnitsNotice & { kind: 'edited' } }): JSX.Element {
  const { session, texts } = useUnits();
  const { address, again } = notice;
  const goOn = () =>
    again === 'insert'
      ? session.insert({ evenIfEdited: true })
      : session.remove(again.remove, { evenIfEdited: true });
  return (
    <Notice
      kind="warning"
      takesFocus
      actions={
        <>
          <PrimaryButton text={texts.evenSo} onClick={() => quietly(goOn())} />
          <DefaultButton text={texts.keep} onClick={() => session.closeNotice()} />
        </>
      }
    >
      {texts.edited} <AddressLink address={address} />. {texts.editedHint}
    </Notice>
  );
}
