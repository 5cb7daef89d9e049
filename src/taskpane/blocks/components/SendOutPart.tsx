import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { quietly } from '../../components/Notices';
import { Radios } from '../../components/Radios';
import { saveFile } from '../../save-file';
import { useBlocks } from './blocks-context';

/** A copy for those who have not installed the add-in. */
export function SendOutPart(): JSX.Element {
  const { session, state, texts } = useBlocks();
  const words = texts.sendOut;
  return (
    <section className="blocks-part" aria-labelledby="blocks-send-out">
      <h2 id="blocks-send-out">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <Radios
        name="send-out"
        label={words.modeLabel}
        value={state.sendOut}
        options={(['plain', 'values'] as const).map((value) => ({ value, text: words.modes[value] }))}
        onChange={(sendOut) => session.set({ sendOut })}
      />
      <DefaultButton
        text={words.button}
        onClick={() => quietly(session.sendOut(state.sendOut, { called: words.called }))}
      />{' '}
      {state.copy && (
        <DefaultButton text={words.download} onClick={() => state.copy && saveFile(state.copy)} />
      )}
    </section>
  );
}
