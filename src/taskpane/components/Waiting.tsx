import * as React from 'react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { usePane } from './pane-context';

/** Progress that appears once waiting takes over a second, with a way to stop where there is one. */
export function Waiting({ label, onStop }: { label: string; onStop?: () => void }): JSX.Element {
  const { texts } = usePane();
  return (
    <div className="waiting" role="status">
      <ProgressIndicator label={label} ariaValueText={label} />
      {onStop && <DefaultButton text={texts.stop} onClick={onStop} />}
    </div>
  );
}
