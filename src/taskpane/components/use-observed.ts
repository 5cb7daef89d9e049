import * as React from 'react';
import type { ObservedState } from '../observed-state';

/** The state of a session as it is now; what follows it is drawn again with each change. */
export function useObserved<State>(session: ObservedState<State>): State {
  const [state, setState] = React.useState(session.state);
  React.useEffect(() => {
    // what happened between the first drawing and now
    setState(session.state);
    return session.subscribe(setState);
  }, [session]);
  return state;
}
