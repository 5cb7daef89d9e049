import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { BlockPreview } from '../../contract';
import { hasChoice } from '../../tables/choices';
import { faultyChoices } from '../choices';
import type { PaneState } from '../pane-state';
import { Conflicts, Elsewhere, Narrow } from './Conflicts';
import { Findings } from './Findings';
import { LinkSummary } from './LinkSummary';
import { useView } from './view-texts';
import { PeriodNote } from './PeriodNote';
import { Figures } from './Figures';
import type { Enlarging } from './Enlarged';
import { ProblemNotice } from './ProblemNotice';
import { RememberedRules } from './RememberedRules';
import { UpdateOffer } from './UpdateOffer';
import { Waiting } from './Waiting';

/** What will be written, before it is written. The last preview stays in sight, greyed, while a new one is made. */
export function PreviewSection(props: { state: PaneState; enlarging: Enlarging }): JSX.Element {
  const { state, enlarging } = props;
  const { session, texts } = useView();
  const { preview, choices } = state;
  const shown = useLastPreview(preview);
  const words = texts.preview;
  const [faulty] = faultyChoices(choices);
  const isYear = faulty === 'year' || faulty === 'baseYear';
  const wanting = isYear ? words.waitForYear : faulty ? words.waitForRows : words.waitForCell;
  return (
    <section className="preview" aria-labelledby="preview-heading" aria-busy={preview.kind === 'loading'}>
      <div className="preview-head">
        <h2 id="preview-heading">{words.heading}</h2>
        {(shown || enlarging.isLarge) && <EnlargeButton enlarging={enlarging} />}
      </div>
      {preview.kind === 'none' && <p className="hint">{wanting}</p>}
      {preview.kind === 'failed' && <ProblemNotice problem={preview.problem} />}
      {preview.kind === 'stopped' && <p className="hint">{words.stopped}</p>}
      {(preview.kind === 'failed' || preview.kind === 'stopped') && (
        <DefaultButton text={words.again} onClick={() => session.preview.make(0)} />
      )}
      {preview.kind === 'loading' && <Waiting label={words.loading} onStop={() => session.preview.stop()} />}
      {shown && <Shown preview={shown} state={state} enlarging={enlarging} />}
    </section>
  );
}

function EnlargeButton({ enlarging }: { enlarging: Enlarging }): JSX.Element {
  const { preview } = useView().texts;
  const { isLarge, isInWindow, enlarge, reduce, opener } = enlarging;
  const isEnlarged = isLarge || isInWindow;
  const words = isLarge ? preview.reduce : isInWindow ? preview.closeWindow : preview.enlarge;
  return (
    <button type="button" className="link enlarge" ref={opener} onClick={isEnlarged ? reduce : enlarge}>
      {words}
    </button>
  );
}

function useLastPreview(preview: PaneState['preview']): BlockPreview | null {
  const last = React.useRef<BlockPreview | null>(null);
  if (preview.kind === 'ready') last.current = preview.preview;
  else if (preview.kind !== 'loading') last.current = null;
  return last.current;
}

/** The sheets that figures might come from: all, or the one that the user chose. */
const sheetsAskedFor = ({ survey, choices: { source } }: PaneState) =>
  survey?.sheets.filter(({ name }) => source === 'auto' || name === source);

interface ShownProps {
  preview: BlockPreview;
  state: PaneState;
  enlarging: Enlarging;
}

function Shown({ preview, state, enlarging }: ShownProps): JSX.Element {
  const { session, texts } = useView();
  const { plan, conflicts } = preview;
  const { isLarge } = enlarging;
  const stale = state.preview.kind === 'loading';
  const { cells = [], rules = [] } = state.choices.links;
  const corrections = cells.length + rules.length;
  return (
    <div className={stale ? 'shown stale' : 'shown'}>
      {!isLarge && (
        <>
          {plan.place.kind === 'newSheet' && (
            <p className="hint address">{texts.preview.newSheetNamed(plan.place.sheet)}</p>
          )}
          <PeriodNote preview={preview} state={state} />
          <UpdateOffer preview={preview} />
          {preview.elsewhere !== undefined && <Elsewhere address={preview.elsewhere} />}
          {conflicts.length > 0 && <Conflicts preview={preview} />}
          {conflicts.length === 0 && preview.narrow.length > 0 && <Narrow preview={preview} />}
        </>
      )}
      <Figures preview={preview} state={state} enlarging={enlarging} />
      {plan.twins.length > 0 && hasChoice(state.choices, 'periodsOnce') && (
        <p className="hint twins">
          {texts.preview.twins(plan.twins)}{' '}
          <button type="button" className="link" onClick={() => session.change({ periodsOnce: true })}>
            {texts.preview.oneOfTwins}
          </button>
        </p>
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
      {!isLarge && (
        <>
          <LinkSummary links={plan.links} sources={plan.links.cells} sheets={sheetsAskedFor(state)} />
          <Findings findings={preview.findings} />
          {plan.lines && <RememberedRules plan={plan} />}
        </>
      )}
    </div>
  );
}
