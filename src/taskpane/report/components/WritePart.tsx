import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { ProblemNotice } from '../../components/ProblemNotice';
import { SelectField } from '../../components/SelectField';
import { Waiting } from '../../components/Waiting';
import { paragraphOf, reportStyles } from '../../../reports';
import { FOCUS } from '../report-state';
import { CopyBox } from './CopyBox';
import { RememberedPart } from './RememberedPart';
import { useReport } from './report-context';

/** From a table on a sheet to the paragraph of a report. */
export function WritePart(): JSX.Element {
  const { session, state, texts } = useReport();
  const { write } = texts;
  const { tables } = state;
  React.useEffect(() => {
    if (session.state.tables.kind === 'unread') void session.writing.findTables();
  }, [session]);
  if (tables.kind === 'unread' || tables.kind === 'reading') return <Waiting label={write.reading} />;
  const again = (
    <DefaultButton id={FOCUS.tables} text={write.again} onClick={() => void session.writing.findTables()} />
  );
  if (tables.kind === 'failed') return <ProblemNotice problem={tables.problem} actions={again} />;
  if (tables.tables.length === 0) {
    return (
      <section className="report-write">
        <p>{write.none}</p>
        {again}
      </section>
    );
  }
  return (
    <section className="report-write">
      <SelectField
        id={FOCUS.table}
        label={write.table}
        value={String(state.table)}
        options={tables.tables.map(({ sheet, title }, place) => ({
          value: String(place),
          text: write.option(sheet, title),
        }))}
        onChange={(place) => session.writing.chooseTable(Number(place))}
      />
      <SelectField
        id="write-style"
        label={write.style}
        value={state.style}
        options={reportStyles.map((value) => ({ value, text: write.styles[value] }))}
        onChange={(style) => session.set({ style })}
      />
      <Check label={write.short} checked={state.short} onChange={(short) => session.set({ short })} />
      <Check
        label={write.rounding}
        checked={state.sayRounding}
        onChange={(sayRounding) => session.set({ sayRounding })}
      />
      <Chosen />
      <Paragraph />
      {again}
      <RememberedPart />
    </section>
  );
}

function Check(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}

/** The figures of the table, each to be left out. */
function Chosen(): JSX.Element {
  const { session, state, texts } = useReport();
  const figures = session.writing.figures();
  return (
    <details className="more">
      <summary tabIndex={0}>
        {texts.write.chosen(figures.length - state.leftOut.size, figures.length)}
      </summary>
      {figures.map(({ indicator, period }, place) => (
        <Check
          key={place}
          label={period === null ? indicator : `${indicator}, ${period}`}
          checked={!state.leftOut.has(place)}
          onChange={() => session.writing.toggle(place)}
        />
      ))}
    </details>
  );
}

function Paragraph(): JSX.Element {
  const { session, state, texts } = useReport();
  const { write, remembered } = texts;
  const { style, short, sayRounding, leftOut } = state;
  const figures = session.writing.figures().filter((_, place) => !leftOut.has(place));
  const paragraph = paragraphOf(figures, { style, short, sayRounding });
  return (
    <>
      <CopyBox
        id="write-result"
        rows={8}
        text={paragraph}
        words={{ ...write, label: write.result }}
        nothing={write.nothing}
        isMain
      />
      <DefaultButton
        text={remembered.remember}
        disabled={paragraph === ''}
        onClick={() => void session.paragraphs.remember()}
      />
    </>
  );
}
