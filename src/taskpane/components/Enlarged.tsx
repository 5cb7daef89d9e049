import * as React from 'react';

/** Whether the preview takes the pane for itself. Escape gives it back, and the keyboard goes on from the button that enlarged it. */
export interface Enlarging {
  isLarge: boolean;
  enlarge: () => void;
  reduce: () => void;
  /** Of the button that enlarges. */
  opener: React.RefObject<HTMLButtonElement>;
}

export function useEnlarging(): Enlarging {
  const [isLarge, setLarge] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasLarge = React.useRef(false);
  React.useEffect(() => {
    if (wasLarge.current && !isLarge) opener.current?.focus();
    wasLarge.current = isLarge;
    if (!isLarge) return undefined;
    // on the whole document: what had the focus may have gone with a preview that failed
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setLarge(false);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isLarge]);
  return React.useMemo(
    () => ({ isLarge, enlarge: () => setLarge(true), reduce: () => setLarge(false), opener }),
    [isLarge],
  );
}
