import * as React from 'react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import { STOPPABLE, type BlocksState } from '../blocks-state';
import { useBlocks } from './blocks-context';

/** What is happening to the workbook right now, with a way to stop where there is one; the keyboard waits here. */
export function Working({ working }: { working: NonNullable<BlocksState['working']> }): JSX.Element {
  const { session, texts } = useBlocks();
  const words = texts.working;
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => box.current?.focus(), []);
  const { activity, progress, isStopping } = working;
  const label = words.labels[activity];
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  const stage = progress ? words.stages[progress.stage] : ' ';
  const step = isStopping ? words.stopping : share === undefined ? stage : `${stage} ${words.share(share)}`;
  return (
    <div className="working" role="status" tabIndex={-1} ref={box}>
      <ProgressIndicator
        label={label}
        description={step}
        percentComplete={share}
        ariaValueText={`${label}. ${step}`}
      />
      {STOPPABLE.includes(activity) ? (
        <DefaultButton
          text={words.stop}
          disabled={isStopping}
          allowDisabledFocus
          onClick={() => session.stop()}
        />
      ) : (
        <p className="hint">{words.noStop}</p>
      )}
    </div>
  );
}
