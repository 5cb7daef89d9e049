import * as React from 'react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import type { PaneState } from '../pane-state';
import { usePane } from './pane-context';

/** What is happening to the workbook right now; the keyboard waits here until it is done. */
export function WorkingView({ working }: { working: NonNullable<PaneState['working']> }): JSX.Element {
  const { session, texts } = usePane();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const { activity, progress, set } = working;
  const [isStopping, setStopping] = React.useState(false);
  const what = { insert: texts.insert, remove: texts.removal, finish: texts.resume }[activity].working;
  const label = set ? `${what} ${texts.set.step(set.done + 1, set.of)}` : what;
  const step = progress ? texts.insert.steps[progress] : ' ';
  return (
    <div className="working" role="status" tabIndex={-1} ref={box}>
      <ProgressIndicator
        label={label}
        description={step}
        ariaValueText={`${label}. ${step}`}
        percentComplete={set && set.done / set.of}
      />
      <p className="hint">{set ? texts.set.cancelHint : texts.insert.noCancel}</p>
      {set && (
        <DefaultButton
          text={texts.stop}
          disabled={isStopping}
          onClick={() => {
            setStopping(true);
            session.sets.stop();
          }}
        />
      )}
    </div>
  );
}
