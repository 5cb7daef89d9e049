import * as React from 'react';
import { DefaultButton, PrimaryButton, ProgressIndicator } from 'office-ui-fabric-react';
import { documentProblem } from '../../../reports/documents/document-problems';
import { Notice } from '../../components/Notice';
import { pasteTables } from '../paste-tables';
import { isDoubtful } from '../read-figure';
import { FOCUS } from '../report-state';
import { FigureCards } from './FigureCards';
import { InsertPart } from './InsertPart';
import { countersText } from './ReconcileFindings';
import { ReconcilePart } from './ReconcilePart';
import { useReport } from './report-context';
import { SourceText } from './SourceText';

/** From the texts to their figures, and from the figures into the workbook. */
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
  const { read, modes } = texts;
  const isEmpty = state.texts.every((text) => text.trim() === '');
  return (
    <section className="report-typing">
      {isStopped && <Notice kind="info">{read.cancelled}</Notice>}
      <Opening />
      {state.texts.map((text, place) => (
        <TextField key={place} text={text} place={place} />
      ))}
      <button type="button" className="link" onClick={() => session.addText()}>
        {read.add}
      </button>
      <PrimaryButton
        text={state.mode === 'reconcile' ? modes.reconcile : read.button}
        disabled={isEmpty}
        allowDisabledFocus
        onClick={() => !isEmpty && void session.read()}
      />
    </section>
  );
}

/** How far the opening of a file is, and what of it is not read. */
function Opening(): JSX.Element | null {
  const { state, texts, language } = useReport();
  const { opening } = state;
  const { read } = texts;
  switch (opening.kind) {
    case 'none':
      return null;
    case 'opening':
      return <Notice kind="info">{read.opening(opening.name)}</Notice>;
    case 'opened':
      return <Notice kind="info">{read.opened(opening.name, opening.footnotes, opening.pictures)}</Notice>;
    case 'refused':
      return (
        <Notice kind="error">
          {`${opening.name}: ${
            opening.code === 'notText' || opening.code === 'notOpened'
              ? read.unopened[opening.code]
              : documentProblem(opening.code, language)
          }`}
        </Notice>
      );
  }
}

/** The first text, or another one to be held against it. */
function TextField({ text, place }: { text: string; place: number }): JSX.Element {
  const { session, texts } = useReport();
  const { read } = texts;
  const id = FOCUS.text(place);
  return (
    <div className="field">
      <label htmlFor={id}>{place === 0 ? read.label : read.another(place + 1)}</label>
      <textarea
        id={id}
        lang="vi"
        rows={place === 0 ? 10 : 6}
        spellCheck={false}
        placeholder={place === 0 ? read.placeholder : undefined}
        value={text}
        onChange={(event) => session.typeText(place, event.target.value)}
        onPaste={(event) => pasteTables(event, (whole) => session.typeText(place, whole))}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          void session.open(place, file);
        }}
      />
      <OpenButton place={place} />
      {place > 0 && (
        <button type="button" className="link" onClick={() => session.removeText(place)}>
          {read.remove(place + 1)}
        </button>
      )}
    </div>
  );
}

/** The browser's own button would speak the browser's language. */
function OpenButton({ place }: { place: number }): JSX.Element {
  const { session, texts } = useReport();
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton text={texts.read.open} onClick={() => input.current?.click()} />
      <input
        type="file"
        hidden
        ref={input}
        accept=".docx,.docm,.txt,.md"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void session.open(place, file);
          // the same file may be chosen again
          event.target.value = '';
        }}
      />
    </>
  );
}

function Reading({ share }: { share: number }): JSX.Element {
  const { session, texts } = useReport();
  const { read } = texts;
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  return (
    <div className="working" role="status" tabIndex={0} ref={box}>
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
  const isReconciling = state.mode === 'reconcile';
  const isEmpty = state.figures.length === 0;
  return (
    <>
      <section className="report-read" aria-labelledby={FOCUS.figures}>
        {/* a stop of the Tab key: Office.js moves the focus only from what Tab can reach */}
        <h2 id={FOCUS.figures} tabIndex={0}>
          {isReconciling ? texts.reconcile.heading : texts.figures.heading}
        </h2>
        <Count />
        {isReconciling && !isEmpty ? <ReconcilePart /> : <SourceText />}
        <Dropped />
        {!isEmpty && !isReconciling && <FigureCards />}
        <div className="buttons">
          <DefaultButton text={read.again} onClick={() => session.typeAgain()} />
          <DefaultButton text={read.clear} onClick={() => session.typeAgain([''])} />
        </div>
      </section>
      {!isEmpty && <InsertPart />}
    </>
  );
}

/** One line that stays, for what appears together with its words is not read out: how many figures, or what reconciling them gave. */
function Count(): JSX.Element {
  const { state, texts } = useReport();
  const { figures, dropped, mode, reconciling } = state;
  const isEmpty = figures.length === 0;
  if (mode === 'reconcile' && !isEmpty) {
    return (
      <p role="status" className="unseen">
        {reconciling.kind === 'done' && countersText(reconciling.reconciled, texts)}
      </p>
    );
  }
  const doubtful = figures.filter(isDoubtful).length;
  return (
    <p role="status">
      {isEmpty && dropped === null ? texts.read.none : texts.read.found(figures.length, doubtful)}
    </p>
  );
}

function Dropped(): JSX.Element | null {
  const { session, state, texts } = useReport();
  if (state.dropped === null) return null;
  return (
    <p className="hint" role="status">
      {texts.figures.dropped(state.dropped.figure.indicator)}{' '}
      <button type="button" className="link" id={FOCUS.undo} onClick={() => session.corrections.takeBack()}>
        {texts.figures.undo}
      </button>
    </p>
  );
}
