import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react';
import { quietly } from '../../components/Notices';
import { usePane } from '../../components/pane-context';
import { PreviewTable } from '../../components/PreviewTable';
import { SelectField } from '../../components/SelectField';
import { firstCell } from '../../choices';
import { BLOCK_KINDS, blockOf, hasRows } from '../blocks';
import { Radios } from '../../components/Radios';
import { useReport } from './report-context';

/** Figures drawn in the preview: a table of thousands would hold the pane up. */
const MOST_PREVIEWED = 200;

/** The figures as a table in the workbook, seen before it is written. */
export function InsertPart(): JSX.Element {
  const { session, state, texts, language } = useReport();
  const { insert } = texts;
  const selection = useSelection();
  const place = session.place();
  const { figures, block, place: wanted } = state;
  const [isSeen, setIsSeen] = React.useState(false);
  const isEmpty = !hasRows(
    block,
    figures.map(({ figure }) => figure),
  );
  const why = place === null ? insert.noSelection : isEmpty ? insert.nothing[block] : '';
  return (
    <section className="report-insert" aria-labelledby="report-insert">
      <h2 id="report-insert">{insert.heading}</h2>
      <SelectField
        id="report-block"
        label={insert.kindLabel}
        value={block}
        options={BLOCK_KINDS.map((value) => ({ value, text: insert.kinds[value] }))}
        onChange={(kind) => session.set({ block: kind })}
      />
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
      {!isEmpty && (
        <details className="more" onToggle={(event) => setIsSeen(event.currentTarget.open)}>
          <summary>{insert.preview}</summary>
          {isSeen && <Preview />}
        </details>
      )}
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

/** The table as it will be written; of a very long one the beginning. */
function Preview(): JSX.Element | null {
  const { state, texts, language } = useReport();
  const pane = usePane();
  const { figures, block, text } = state;
  const plan = React.useMemo(() => {
    const read = figures.slice(0, MOST_PREVIEWED).map(({ figure }) => figure);
    const given = blockOf(block, read, text, { kind: 'newSheet' }, language);
    return given && given.draw({ kind: 'newSheet', sheet: given.sheetName });
  }, [figures, block, text, language]);
  return (
    <>
      {figures.length > MOST_PREVIEWED && <p className="hint">{texts.insert.previewed(MOST_PREVIEWED)}</p>}
      {plan && <PreviewTable plan={plan} showFormulas={false} texts={pane.texts} />}
    </>
  );
}

/** The selection in Excel as it moves. */
function useSelection(): string {
  const { session } = usePane();
  const [selection, setSelection] = React.useState(session.state.selection);
  React.useEffect(() => session.subscribe((state) => setSelection(state.selection)), [session]);
  return selection;
}
