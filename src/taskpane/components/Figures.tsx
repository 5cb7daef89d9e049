import * as React from 'react';
import type { BlockPreview } from '../../contract';
import { figureCell } from '../figure-cell';
import type { PaneState } from '../pane-state';
import { DrawnPreview } from './DrawnPreview';
import type { Enlarging } from './Enlarged';
import { SourcePanel } from './SourcePanel';
import { useView } from './view-texts';

/** The table as it will be written; pressing a figure enlarges it and tells where the figure comes from. */
export function Figures(props: {
  preview: BlockPreview;
  state: PaneState;
  enlarging: Enlarging;
}): JSX.Element {
  const { preview, state, enlarging } = props;
  const { plan } = preview;
  const { texts } = useView();
  const { isLarge, at, point } = enlarging;
  const pointing = React.useMemo(() => ({ at, onPoint: point }), [at, point]);
  const figure = isLarge && at ? figureCell(plan, at) : null;
  return (
    <DrawnPreview
      plan={plan}
      kept={preview.update?.kept ?? 0}
      texts={texts}
      size={isLarge ? 'pane' : 'page'}
      pointing={pointing}
    >
      {figure ? (
        <SourcePanel figure={figure} state={state} onClose={() => point(null)} />
      ) : (
        plan.links.cells.length > 0 && <p className="hint">{texts.sources.hint}</p>
      )}
    </DrawnPreview>
  );
}
