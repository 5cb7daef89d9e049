import * as React from 'react';
import type * as views from './components/Views';

type Loaded =
  { kind: 'loading' } | { kind: 'loaded'; module: typeof views } | { kind: 'failed'; again: () => void };

const loadViews = () => import(/* webpackChunkName: "views", webpackPrefetch: true */ './components/Views');

/** Everything behind the first view; run once the pane is known to be seen, fetched while Excel is still to answer. */
export function useViews(isSeen: boolean): Loaded {
  const [loaded, setLoaded] = React.useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    if (!isSeen) return undefined;
    let isGone = false;
    const set = (next: Loaded) => !isGone && setLoaded(next);
    loadViews().then(
      (module) => set({ kind: 'loaded', module }),
      () => set({ kind: 'failed', again: () => setAttempt(attempt + 1) }),
    );
    return () => {
      isGone = true;
    };
  }, [attempt, isSeen]);
  return loaded;
}
