import * as React from 'react';
import type { BlockPlan } from '../../contract';
import { addressOfCell } from '../lit-cells';
import type { PlanCell } from '../figure-cell';
import { PreviewTable, type Pointing, type PreviewSize } from './PreviewTable';
import type { AllTexts } from './view-texts';

/** The drawn table with what explains it: the formula of the cell that is reached, the colours, formulas on demand. */
export function DrawnPreview(props: {
  plan: BlockPlan;
  /** Cells that keep what the user typed. */
  kept: number;
  texts: AllTexts;
  /** In the page of the table, over the whole pane, or in a window of its own. */
  size: PreviewSize;
  pointing: Pointing;
  /** Between the table and the colours: of the figure that was pressed. */
  children?: React.ReactNode;
}): JSX.Element {
  const { plan, kept, texts, size, pointing, children } = props;
  const [formulas, setFormulas] = React.useState(false);
  const [reached, setReached] = React.useState<PlanCell | null>(null);
  const isLarge = size !== 'page';
  return (
    <>
      <PreviewTable
        plan={plan}
        texts={texts}
        size={size}
        showFormulas={formulas && isLarge}
        pointing={pointing}
        onReach={setReached}
      />
      {isLarge && <Formula plan={plan} texts={texts} at={reached} />}
      {children}
      <div className="legend">
        <span className="key key-linked">{texts.preview.legendLinked}</span>
        <span className="key key-computed">{texts.preview.legendComputed}</span>
        <span className="key key-input">{texts.preview.legendInput}</span>
        {kept > 0 && <span className="key key-kept">{texts.update.legendKept}</span>}
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
function Formula(props: { plan: BlockPlan; texts: AllTexts; at: PlanCell | null }): JSX.Element {
  const { plan, texts, at } = props;
  const cell = at && plan.cells[at.row]?.[at.column];
  if (!cell) return <p className="formula-line hint">{texts.preview.reach}</p>;
  return (
    <p className="formula-line">
      <strong>{addressOfCell(plan, at)}</strong> <code>{String(cell.content)}</code>
    </p>
  );
}
