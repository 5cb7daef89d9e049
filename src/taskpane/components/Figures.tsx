import * as React from 'react';
import type { BlockPreview } from '../../contract';
import { addressOfCell } from '../lit-cells';
import { figureCell, type PlanCell } from '../figure-cell';
import type { PaneState } from '../pane-state';
import type { Enlarging } from './Enlarged';
import { ChartPicture } from './ChartPicture';
import { PreviewTable, type Pointing } from './PreviewTable';
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
  const { isLarge, enlarge } = enlarging;
  const [formulas, setFormulas] = React.useState(false);
  const [at, setAt] = React.useState<PlanCell | null>(null);
  const [reached, setReached] = React.useState<PlanCell | null>(null);
  const pointing = React.useMemo((): Pointing => {
    const onPoint = (cell: PlanCell) => {
      setAt(cell);
      enlarge();
    };
    return { at, onPoint };
  }, [at, enlarge]);
  const figure = isLarge && at ? figureCell(plan, at) : null;
  return (
    <>
      <PreviewTable
        plan={plan}
        fits={!isLarge}
        showFormulas={formulas && isLarge}
        pointing={pointing}
        onReach={setReached}
      />
      <ChartPicture plan={plan} />
      {isLarge && <Formula preview={preview} at={reached} />}
      {figure ? (
        <SourcePanel figure={figure} state={state} onClose={() => setAt(null)} />
      ) : (
        plan.links.cells.length > 0 && <p className="hint">{texts.sources.hint}</p>
      )}
      <div className="legend">
        <span className="key key-linked">{texts.preview.legendLinked}</span>
        <span className="key key-computed">{texts.preview.legendComputed}</span>
        <span className="key key-input">{texts.preview.legendInput}</span>
        {preview.update !== undefined && preview.update.kept > 0 && (
          <span className="key key-kept">{texts.update.legendKept}</span>
        )}
        {isLarge && (
          <label className="check">
            <input
              type="checkbox"
              checked={formulas}
              onChange={(event) => setFormulas(event.target.checked)}
            />
            {texts.preview.showFormulas}
          </label>
        )}
      </div>
    </>
  );
}

/** As Excel's own line above the grid: the cell under the pointer or the keyboard, and what will be in it. */
function Formula({ preview, at }: { preview: BlockPreview; at: PlanCell | null }): JSX.Element {
  const { texts } = useView();
  const cell = at && preview.plan.cells[at.row]?.[at.column];
  if (!cell) return <p className="formula-line hint">{texts.preview.reach}</p>;
  return (
    <p className="formula-line">
      <strong>{addressOfCell(preview.plan, at)}</strong> <code>{String(cell.content)}</code>
    </p>
  );
}
