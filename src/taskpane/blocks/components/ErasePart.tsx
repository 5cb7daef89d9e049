import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { useBlocks } from './blocks-context';

/** Takes the add-in's record out of the workbook; asks first. */
export function ErasePart(): JSX.Element {
  const { session, texts } = useBlocks();
  const words = texts.erase;
  return (
    <section className="blocks-part" aria-labelledby="blocks-record">
      <h2 id="blocks-record">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <DefaultButton
        id="blocks-erase"
        text={words.button}
        onClick={() => session.set({ notice: { kind: 'askErase' } })}
      />
    </section>
  );
}
