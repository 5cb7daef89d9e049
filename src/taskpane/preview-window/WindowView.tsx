import * as React from 'react';
import type { PlanCell } from '../figure-cell';
import { DrawnPreview } from '../components/DrawnPreview';
import type { AllTexts } from '../components/view-texts';
import type { WindowContent } from './messages';

/** The preview as large as the window has room for it; Escape closes. */
export function WindowView(props: {
  content: WindowContent;
  texts: AllTexts;
  onPoint: (cell: PlanCell) => void;
  onClose: () => void;
}): JSX.Element {
  const { content, texts, onPoint, onClose } = props;
  const { plan, kept } = content;
  const [at, setAt] = React.useState<PlanCell | null>(null);
  // another table: what was pressed in the last one is gone
  React.useEffect(() => setAt(null), [plan]);
  React.useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const pointing = {
    at,
    onPoint: (cell: PlanCell) => {
      setAt(cell);
      onPoint(cell);
    },
  };
  return (
    <main className="preview-window">
      <div className="preview-head">
        <h1>{texts.preview.heading}</h1>
        <button type="button" className="link" onClick={onClose}>
          {texts.preview.closeWindow}
        </button>
      </div>
      <DrawnPreview plan={plan} kept={kept} texts={texts} size="window" pointing={pointing}>
        {plan.links.cells.length > 0 && <p className="hint">{texts.preview.pointInWindow}</p>}
      </DrawnPreview>
    </main>
  );
}
