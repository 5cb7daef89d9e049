import * as React from 'react';
import { DefaultButton, PrimaryButton, ProgressIndicator } from 'office-ui-fabric-react';
import { Notice } from '../../components/Notice';
import { isDoubtful } from '../read-figure';
import { FiguresTable } from './FiguresTable';
import { InsertPart } from './InsertPart';
import { useReport } from './report-context';
import { SourceText } from './SourceText';

/** From the text to its figures, and from the figures into the workbook. */
export function ReadPart(): JSX.Element {
  const { state } = useReport();
  switch (state.reading.kind) {
    case 'typing':
      return <Typing isStopped={state.reading.isStopped} />;
    case 'reading':
      return <Reading share={state.reading.share} />;
    case 'read':
      return <Read />;
  }
}

function Typing({ isStopped }: { isStopped: boolean }): JSX.Element {
  const { session, state, texts } = useReport();
  const { read } = texts;
  const isEmpty = state.text.trim() === '';
  return (
    <section className="report-typing field">
      {isStopped && <Notice kind="info">{read.cancelled}</Notice>}
      <label htmlFor="report-text">{read.label}</label>
      <textarea
        id="report-text"
        lang="vi"
        rows={10}
        spellCheck={false}
        placeholder={read.placeholder}
        value={state.text}
        onChange={(event) => session.set({ text: event.target.value })}
      />
      <PrimaryButton
        text={read.button}
        disabled={isEmpty}
        allowDisabledFocus
        onClick={() => !isEmpty && void session.read()}
      />
    </section>
  );
}

function Reading({ share }: { share: number }): JSX.Element {
  const { session, texts } = useReport();
  const { read } = texts;
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div className="working" role="status" tabIndex={-1} ref={box}>
      <ProgressIndicator
        label={read.reading}
        description={read.progress(share)}
        percentComplete={share}
        ariaValueText={`${read.reading}: ${read.progress(share)}`}
      />
      <DefaultButton text={read.cancel} onClick={() => session.stop()} />
    </div>
  );
}

function Read(): JSX.Element {
  const { session, state, texts } = useReport();
  const { read } = texts;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const doubtful = state.figures.filter(isDoubtful).length;
  const isEmpty = state.figures.length === 0;
  return (
    <>
      <section className="report-read" aria-labelledby="report-figures">
        <h2 id="report-figures" tabIndex={-1} ref={heading}>
          {texts.figures.heading}
        </h2>
        <p role="status">
          {isEmpty && state.dropped === null ? read.none : read.found(state.figures.length, doubtful)}
        </p>
        <SourceText />
        <Dropped />
        {!isEmpty && <FiguresTable />}
        <div className="buttons">
          <DefaultButton text={read.again} onClick={() => session.typeAgain()} />
          <DefaultButton text={read.clear} onClick={() => session.typeAgain('')} />
        </div>
      </section>
      {!isEmpty && <InsertPart />}
    </>
  );
}

function Dropped(): JSX.Element | null {
  const { session, state, texts } = useReport();
  if (state.dropped === null) return null;
  return (
    <p className="hint" role="status">
      {texts.figures.dropped(state.dropped.figure.indicator)}{' '}
      <button type="button" className="link" onClick={() => session.takeBack()}>
        {texts.figures.undo}
      </button>
    </p>
  );
}
