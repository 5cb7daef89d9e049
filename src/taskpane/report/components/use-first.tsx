import * as React from 'react';
import { useReport } from './report-context';

/** Things drawn at first and with each "show more". */
const MOST = 100;

/**
 * The first of many things, and the button that shows more of them.
 * @param upTo - place of one that has to be among them
 */
export function useFirst<T>(all: readonly T[], upTo = -1): { shown: readonly T[]; more: JSX.Element | null } {
  const { texts } = useReport();
  const [most, setMost] = React.useState(MOST);
  // what was shown once stays, or it would go from under the pointer
  const reached = React.useRef(0);
  reached.current = Math.max(reached.current, upTo + 1);
  const shown = all.slice(0, Math.max(most, reached.current));
  const rest = all.length - shown.length;
  const more =
    rest > 0 ? (
      <button type="button" className="link" onClick={() => setMost(shown.length + MOST)}>
        {texts.figures.more(rest)}
      </button>
    ) : null;
  return { shown, more };
}
