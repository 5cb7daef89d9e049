import * as React from 'react';
import { ProgressIndicator } from 'office-ui-fabric-react';
import type { PaneState } from '../pane-state';
import { usePane } from './pane-context';

/** What is happening to the workbook right now; the keyboard waits here until it is done. */
export function WorkingView({ working }: { working: NonNullable<PaneState['working']> }): JSX.Element {
  const { texts } = usePane();
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const { activity, progress } = working;
  const label = { insert: texts.insert, remove: texts.removal, finish: texts.resume }[activity].working;
  const step = progress ? texts.insert.steps[progress] : ' ';
  return (
    <div className="working" role="status" tabIndex={-1} ref={box}>
      <ProgressIndicator label={label} description={step} ariaValueText={`${label}. ${step}`} />
      <p className="hint">{texts.insert.noCancel}</p>
    </div>
  );
}
