import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { BlockPreview } from '../../contract';
import { faultyChoices } from '../choices';
import { figureCell, type PlanCell } from '../figure-cell';
import type { PaneState } from '../pane-state';
import { Conflicts } from './Conflicts';
import { Findings } from './Findings';
import { LinkSummary } from './LinkSummary';
import { useView } from './view-texts';
import { PeriodNote } from './PeriodNote';
import { PreviewTable } from './PreviewTable';
import { ProblemNotice } from './ProblemNotice';
import { RememberedRules } from './RememberedRules';
import { SourcePanel } from './SourcePanel';
import { UpdateOffer } from './UpdateOffer';
import { Waiting } from './Waiting';

/** What will be written, before it is written. The last preview stays in sight, greyed, while a new one is made. */
export function PreviewSection({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = useView();
  const { preview, choices } = state;
  const shown = useLastPreview(preview);
  const words = texts.preview;
  const [faulty] = faultyChoices(choices);
  const isYear = faulty === 'year' || faulty === 'baseYear';
  const wanting = isYear ? words.waitForYear : faulty ? words.waitForRows : words.waitForCell;
  return (
    <section className="preview" aria-labelledby="preview-heading" aria-busy={preview.kind === 'loading'}>
      <h2 id="preview-heading">{words.heading}</h2>
      {preview.kind === 'none' && <p className="hint">{wanting}</p>}
      {preview.kind === 'failed' && <ProblemNotice problem={preview.problem} />}
      {preview.kind === 'stopped' && <p className="hint">{words.stopped}</p>}
      {(preview.kind === 'failed' || preview.kind === 'stopped') && (
        <DefaultButton text={words.again} onClick={() => session.schedulePreview(0)} />
      )}
      {preview.kind === 'loading' && <Waiting label={words.loading} onStop={() => session.stopPreview()} />}
      {shown && <Shown preview={shown} state={state} />}
    </section>
  );
}

function useLastPreview(preview: PaneState['preview']): BlockPreview | null {
  const last = React.useRef<BlockPreview | null>(null);
  if (preview.kind === 'ready') last.current = preview.preview;
  else if (preview.kind !== 'loading') last.current = null;
  return last.current;
}

function Shown({ preview, state }: { preview: BlockPreview; state: PaneState }): JSX.Element {
  const { session, texts } = useView();
  const { plan, conflicts } = preview;
  const stale = state.preview.kind === 'loading';
  const [formulas, setFormulas] = React.useState(false);
  const [at, setAt] = React.useState<PlanCell | null>(null);
  const figure = at && figureCell(plan, at);
  const { cells = [], rules = [] } = state.choices.links;
  const corrections = cells.length + rules.length;
  return (
    <div className={stale ? 'shown stale' : 'shown'}>
      {plan.place.kind === 'newSheet' && (
        <p className="hint address">{texts.preview.newSheetNamed(plan.place.sheet)}</p>
      )}
      <PeriodNote preview={preview} state={state} />
      <UpdateOffer preview={preview} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          isUpdate={preview.update !== undefined}
          freePlace={preview.freePlace}
        />
      )}
      <PreviewTable plan={plan} showFormulas={formulas} pointing={{ at, onPoint: setAt }} />
      {figure ? (
        <SourcePanel figure={figure} state={state} onClose={() => setAt(null)} />
      ) : (
        plan.links.cells.length > 0 && <p className="hint">{texts.sources.hint}</p>
      )}
      {corrections > 0 && (
        <p>
          {texts.sources.corrected(corrections)}{' '}
          <button type="button" className="link" onClick={() => session.change({ links: {} })}>
            {texts.sources.forgetAll}
          </button>
        </p>
      )}
      {plan.links.unmet.length > 0 && <p>{texts.sources.unmet(plan.links.unmet.length)}</p>}
      <div className="legend">
        <span className="key key-linked">{texts.preview.legendLinked}</span>
        <span className="key key-computed">{texts.preview.legendComputed}</span>
        <span className="key key-input">{texts.preview.legendInput}</span>
        {preview.update !== undefined && preview.update.kept > 0 && (
          <span className="key key-kept">{texts.update.legendKept}</span>
        )}
        <label className="check">
          <input type="checkbox" checked={formulas} onChange={(event) => setFormulas(event.target.checked)} />
          {texts.preview.showFormulas}
        </label>
      </div>
      <LinkSummary links={plan.links} />
      <Findings findings={preview.findings} />
      {plan.lines && <RememberedRules plan={plan} />}
    </div>
  );
}
