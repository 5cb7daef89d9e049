import * as React from 'react';
import { DefaultButton, PrimaryButton, ProgressIndicator } from 'office-ui-fabric-react';
import { formPeriod } from '../../../collecting';
import { rollPeriodWords } from '../../../year/roll-words';
import { quietly } from '../../components/Notices';
import { useUnits } from './units-context';

/** Files that came back, by dialog or dropped, and how far their reading is. */
export function ReturnedPart(): JSX.Element {
  const { session, state, texts, language } = useUnits();
  const { register, readings, reading, isStopped } = state;
  return (
    <section
      className="units-part"
      aria-labelledby="units-returned"
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        quietly(session.open([...event.dataTransfer.files]));
      }}
    >
      <h2 id="units-returned">{texts.returned}</h2>
      <p className="hint">{texts.returnedHint}</p>
      {register && (
        <p>
          {texts.register(
            register.choices.table,
            rollPeriodWords(formPeriod(register.choices), language),
            register.units.length,
          )}
        </p>
      )}
      {reading ? (
        <Running
          label={texts.reading}
          description={texts.readOf(reading.done, reading.of)}
          share={reading.done / reading.of}
        />
      ) : (
        <div className="buttons">
          <ChooseButton />
          {readings.length > 0 && <DefaultButton text={texts.forget} onClick={() => session.forget()} />}
        </div>
      )}
      {isStopped && <p role="status">{texts.stopped}</p>}
    </section>
  );
}

/** The browser's own button would speak the browser's language. */
function ChooseButton(): JSX.Element {
  const { session, texts } = useUnits();
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <PrimaryButton id="units-choose" text={texts.choose} onClick={() => input.current?.click()} />
      <input
        type="file"
        hidden
        multiple
        ref={input}
        id="units-files"
        onChange={(event) => {
          quietly(session.open([...(event.target.files ?? [])]));
          // the same files may be chosen again
          event.target.value = '';
        }}
      />
    </>
  );
}

/** Something that takes its time, and the way out of it. */
export function Running(props: { label: string; description: string; share: number }): JSX.Element {
  const { session, texts } = useUnits();
  const { label, description, share } = props;
  return (
    <div className="waiting">
      <p className="unseen" role="status">
        {label}
      </p>
      <ProgressIndicator
        label={label}
        description={description}
        percentComplete={share}
        ariaValueText={`${label} ${description}`}
      />
      <DefaultButton text={texts.stop} onClick={() => session.stop()} />
    </div>
  );
}
