import * as React from 'react';
import { infoOf } from '../../tables';
import { tableName } from '../gallery';
import type { PaneState } from '../pane-state';
import { useEnlarging } from './Enlarged';
import { stopWhileFocused } from './focus';
import { InsertBar, insertPreviewed } from './InsertBar';
import { Parameters } from './Parameters';
import { PreviewSection } from './PreviewSection';
import { useView } from './view-texts';

/** What Enter means by itself. */
const ANSWERS_ENTER = 'button, a, summary, select, textarea, [role="button"]';

/** The chosen table: what will be written first, then what can be chosen about it. Enter inserts. */
export function TablePage({ state }: { state: PaneState }): JSX.Element {
  const { session, texts, language } = useView();
  const { table } = state.choices;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // before it is painted: a key that follows at once finds the focus here
  React.useLayoutEffect(() => {
    // those who open the page from the ribbon or the grid stay there
    if (document.hasFocus()) heading.current?.focus();
  }, [table]);
  const enlarging = useEnlarging(state.preview, language);
  const { isLarge } = enlarging;
  const onKey = (event: React.KeyboardEvent) => {
    const isPlain = event.key === 'Enter' && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isPlain || (event.target as Element).closest(ANSWERS_ENTER)) return;
    event.preventDefault();
    insertPreviewed(session, texts);
  };
  return (
    <div className={isLarge ? 'table-page large' : 'table-page'} onKeyDown={onKey}>
      <div>
        <h2 ref={heading} {...stopWhileFocused}>
          {tableName(state.choices, language)}
        </h2>
        {!isLarge && <p className="hint">{infoOf<'description'>(state.choices).description[language]}</p>}
      </div>
      <InsertBar state={state} />
      <PreviewSection state={state} enlarging={enlarging} />
      {!isLarge && <Parameters state={state} />}
    </div>
  );
}
