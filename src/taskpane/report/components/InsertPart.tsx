import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react';
import { MOST_LIST_ROWS } from '../../../tables';
import type { BlockPlan } from '../../../contract';
import type { WorkbookProblem } from '../../../workbook';
import { quietly } from '../../components/Notices';
import { useView } from '../../components/view-texts';
import { usePane } from '../../components/pane-context';
import { PreviewTable } from '../../components/PreviewTable';
import { Radios } from '../../components/Radios';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SelectField } from '../../components/SelectField';
import { Waiting } from '../../components/Waiting';
import { firstCell } from '../../choices';
import { asWorkbookProblem } from '../../problem-text';
import { faultOf, tableOf, type ReportTable } from '../report-table';
import { useReport } from './report-context';

/** Rows drawn in the preview: a table of thousands would hold the pane up. */
const MOST_PREVIEWED = 200;

/** The figures as a standard table in the workbook, seen before it is written. */
export function InsertPart(): JSX.Element {
  const { session, state, texts, language } = useReport();
  const { insert } = texts;
  const selection = useSelection();
  const { figures, block, place: wanted, reconciling } = state;
  const reconciled = reconciling.kind === 'done' ? reconciling.reconciled : null;
  const table = React.useMemo(() => {
    const stated = figures.map(({ figure }) => figure);
    return tableOf(block, stated, reconciled, language);
  }, [figures, block, reconciled, language]);
  const why = useWhyNot(table);
  return (
    <section className="report-insert" aria-labelledby="report-insert">
      <h2 id="report-insert">{block === 'reconciliation' ? insert.kinds.reconciliation : insert.heading}</h2>
      {block !== 'reconciliation' && (
        <SelectField
          id="report-block"
          label={insert.kindLabel}
          value={block}
          options={(['results', 'targets'] as const).map((value) => ({ value, text: insert.kinds[value] }))}
          onChange={(kind) => session.set({ block: kind })}
        />
      )}
      <Radios
        name="report-place"
        label={insert.placeLabel}
        value={wanted}
        options={[
          { value: 'newSheet', text: insert.newSheet },
          { value: 'cell', text: insert.selectedCell(selection && firstCell(selection)) },
        ]}
        onChange={(chosen) => session.set({ place: chosen })}
      />
      {why && <p className="hint">{why}</p>}
      {table && table.rows.length > 0 && <Preview table={table} />}
      <PrimaryButton
        text={insert.button}
        disabled={why !== ''}
        allowDisabledFocus
        ariaDescription={why || undefined}
        onClick={() => !why && quietly(session.insert(language))}
      />
    </section>
  );
}

/** Why the table cannot be inserted, in words; empty where it can. */
function useWhyNot(table: ReportTable | null): string {
  const { session, state, texts } = useReport();
  const { insert } = texts;
  if (table === null) return insert.notReady;
  const fault = faultOf(table);
  if (fault === 'nothing') return insert.nothing[state.block];
  if (fault === 'tooMany') return insert.tooMany(MOST_LIST_ROWS);
  return session.place() === null ? insert.noSelection : '';
}

type PreviewState =
  { kind: 'waiting' } | { kind: 'ready'; plan: BlockPlan } | { kind: 'failed'; problem: WorkbookProblem };

/** The table as it will be written; of a very long one the beginning. */
function Preview({ table }: { table: ReportTable }): JSX.Element {
  const { texts } = useReport();
  const [isSeen, setIsSeen] = React.useState(false);
  return (
    <details className="more" onToggle={(event) => setIsSeen(event.currentTarget.open)}>
      <summary tabIndex={0}>{texts.insert.preview}</summary>
      {table.rows.length > MOST_PREVIEWED && <p className="hint">{texts.insert.previewed(MOST_PREVIEWED)}</p>}
      {isSeen && <Previewed table={table} />}
    </details>
  );
}

async function previewOf(asked: Promise<BlockPlan>): Promise<PreviewState> {
  try {
    return { kind: 'ready', plan: await asked };
  } catch (error) {
    return { kind: 'failed', problem: asWorkbookProblem(error) };
  }
}

function Previewed({ table }: { table: ReportTable }): JSX.Element {
  const { session, language } = useReport();
  const { texts } = useView();
  const [previewed, setPreviewed] = React.useState<PreviewState>({ kind: 'waiting' });
  React.useEffect(() => {
    let isCurrent = true;
    const shown = { ...table, rows: table.rows.slice(0, MOST_PREVIEWED) };
    const show = async () => {
      const done = await previewOf(session.preview(shown, language));
      if (isCurrent) setPreviewed(done);
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [session, table, language]);
  switch (previewed.kind) {
    case 'waiting':
      return <Waiting label={texts.preview.loading} />;
    case 'failed':
      return <ProblemNotice problem={previewed.problem} />;
    case 'ready':
      return <PreviewTable plan={previewed.plan} texts={texts} size="pane" showFormulas={false} />;
  }
}

/** The selection in Excel as it moves. */
function useSelection(): string {
  const { session } = usePane();
  const [selection, setSelection] = React.useState(session.state.selection);
  React.useEffect(() => session.subscribe((state) => setSelection(state.selection)), [session]);
  return selection;
}
