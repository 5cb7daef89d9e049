import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react';
import { countsOf, faultWords, sinceWords, type FileReport, type UnitReport } from '../../../collecting';
import { quietly } from '../../components/Notices';
import { TextField } from '../../components/TextField';
import { Running } from './ReturnedPart';
import { useUnits } from './units-context';

/** What came back unit by unit, what is wrong, and what can be done with the rest. */
export function BoardPart(): JSX.Element | null {
  const { state, texts, language } = useUnits();
  const { board } = state;
  if (!board) return null;
  const { submitted, missing, faulty } = countsOf(board);
  const files = board.units.flatMap((unit) => unit.files);
  const noted = [...files, ...board.others].filter(({ notes }) => notes.length > 0);
  const notes = noted.reduce((sum, one) => sum + one.notes.length, 0);
  return (
    <section className="units-part" aria-labelledby="units-board">
      <h2 id="units-board">{texts.board}</h2>
      <p role="status">
        <strong>{texts.counts(submitted, missing, faulty)}</strong>
      </p>
      <ul className="units-list">
        {board.units.map((unit) => (
          <UnitLine key={unit.unit.code} {...unit} />
        ))}
      </ul>
      <Faults title={texts.faults} files={files} />
      <Faults title={texts.others} files={board.others} />
      {notes > 0 && (
        <details className="more">
          <summary tabIndex={0}>{texts.notes(notes)}</summary>
          <ul className="units-files">
            {noted.map(({ file, notes: own }) => (
              <li key={file}>
                <strong>{file}</strong>
                <ul>
                  {own.map((note) => (
                    <li key={JSON.stringify(note)}>{faultWords(note, language)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Outcome />
    </section>
  );
}

function UnitLine({ unit, state, files, sinceLast }: UnitReport): JSX.Element {
  const { texts, language } = useUnits();
  const [file] = files as readonly (FileReport | undefined)[];
  const said = [
    file && file.entries > 0 ? texts.filled(file.filled, file.entries) : '',
    sinceWords(sinceLast, language),
  ].filter(Boolean);
  return (
    <li className={`units-unit ${state}`}>
      <span>{unit.name}</span>
      <span className="units-state">{texts.states[state]}</span>
      {said.length > 0 && <span className="hint">{said.join(' · ')}</span>}
    </li>
  );
}

function Faults({ title, files }: { title: string; files: readonly FileReport[] }): JSX.Element | null {
  const { language } = useUnits();
  const faulty = files.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="units-files">
        {faulty.map(({ file, faults }) => (
          <li key={file}>
            <strong>{file}</strong>
            <ul>
              {faults.map((fault) => (
                <li key={JSON.stringify(fault)}>{faultWords(fault, language)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Into the workbook, or into files. */
function Outcome(): JSX.Element {
  const { session, state, texts } = useUnits();
  if (state.changing !== null)
    return (
      <Running label={texts.changing} description={texts.share(state.changing)} share={state.changing} />
    );
  return (
    <>
      <TextField
        id="units-whole"
        label={texts.whole}
        value={state.whole}
        hint={texts.wholeHint}
        onChange={(whole) => session.nameWhole(whole)}
      />
      <div className="buttons">
        <PrimaryButton id="units-insert" text={texts.insert} onClick={() => quietly(session.insert())} />
        <DefaultButton id="units-save" text={texts.save} onClick={() => session.saveWorkbook()} />
        <DefaultButton id="units-long" text={texts.saveLong} onClick={() => session.saveLong()} />
      </div>
    </>
  );
}
