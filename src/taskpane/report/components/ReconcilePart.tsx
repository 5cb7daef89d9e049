import * as React from 'react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SelectField } from '../../components/SelectField';
import { Waiting } from '../../components/Waiting';
import { FOCUS } from '../report-state';
import { Findings } from './ReconcileFindings';
import { useReport } from './report-context';

/** The percentages of the texts held against each other and against a table of the workbook. */
export function ReconcilePart(): JSX.Element {
  const { session, state, language } = useReport();
  const { figures, references, reference } = state;
  React.useEffect(() => {
    if (session.state.references.kind === 'unread') void session.reconciling.findTables();
  }, [session]);
  React.useEffect(() => {
    void session.reconciling.run(language);
  }, [session, language, figures, reference, references]);
  return (
    <div className="report-reconcile">
      <Outcome />
      <Reference found={references} />
    </div>
  );
}

/** The choice of every table. */
const ALL = 'all';

/** Which table of the workbook gives plans and bases. */
function Reference({ found }: { found: ReturnType<typeof useReport>['state']['references'] }): JSX.Element {
  const { session, state, texts } = useReport();
  const { reconcile } = texts;
  if (found.kind === 'unread' || found.kind === 'reading') return <Waiting label={reconcile.finding} />;
  const find = async () => {
    await session.reconciling.findTables();
    session.set({ focus: { on: FOCUS.references } });
  };
  const again = (
    <button type="button" className="link" id={FOCUS.references} onClick={() => void find()}>
      {reconcile.find}
    </button>
  );
  if (found.kind === 'failed') return <ProblemNotice problem={found.problem} actions={again} />;
  if (found.tables.length === 0) {
    return (
      <p className="hint">
        {reconcile.none} {again}
      </p>
    );
  }
  return (
    <>
      <SelectField
        id={FOCUS.reference}
        label={reconcile.reference}
        value={state.reference === null ? '' : String(state.reference)}
        options={[
          { value: ALL, text: reconcile.all(found.tables.length) },
          { value: '', text: reconcile.alone },
          ...found.tables.map(({ sheet, title }, place) => ({
            value: String(place),
            text: reconcile.option(sheet, title),
          })),
        ]}
        onChange={(place) =>
          session.set({ reference: place === ALL ? place : place === '' ? null : Number(place) })
        }
      />
      {again}
    </>
  );
}

function Outcome(): JSX.Element | null {
  const { session, state, texts, language } = useReport();
  const { reconcile } = texts;
  const { reconciling } = state;
  switch (reconciling.kind) {
    case 'none':
      return null;
    case 'working':
      return (
        <div className="waiting" role="status">
          <ProgressIndicator
            label={reconcile.working}
            description={reconcile.progress(reconciling.share)}
            percentComplete={reconciling.share}
            ariaValueText={`${reconcile.working}: ${reconcile.progress(reconciling.share)}`}
          />
          <DefaultButton text={reconcile.cancel} onClick={() => session.reconciling.stop()} />
        </div>
      );
    case 'stopped':
      return (
        <p className="hint" role="status">
          {reconcile.stopped}{' '}
          <button
            type="button"
            className="link"
            id={FOCUS.reconcileAgain}
            onClick={() => void session.reconciling.run(language)}
          >
            {reconcile.again}
          </button>
        </p>
      );
    case 'done':
      return <Findings reconciled={reconciling.reconciled} />;
  }
}
