import * as React from 'react';
import type { PlanCell } from '../figure-cell';
import type { PaneState } from '../pane-state';
import type { WindowContent } from '../preview-window/messages';
import { hasWindows, openPreviewWindow, type PreviewWindow } from '../preview-window/open-window';
import type { Language } from '../texts';
import { isInDark } from '../theme';

/**
 * Where the preview has room: in a window of its own where Excel opens one, else over the pane, which Escape gives back. The keyboard
 * then goes on from the button that enlarged it.
 */
export interface Enlarging {
  /** Whether the preview takes the pane for itself. */
  isLarge: boolean;
  isInWindow: boolean;
  /** The figure that was pressed, here or in the window: the pane has room to tell where it comes from. */
  at: PlanCell | null;
  enlarge: () => void;
  reduce: () => void;
  point: (cell: PlanCell | null) => void;
  /** Of the button that enlarges. */
  opener: React.RefObject<HTMLButtonElement>;
}

export function useEnlarging(preview: PaneState['preview'], language: Language): Enlarging {
  const [isLarge, setLarge] = React.useState(false);
  const [at, setAt] = React.useState<PlanCell | null>(null);
  const opener = React.useRef<HTMLButtonElement>(null);
  const content = useContent(preview, language);
  const point = React.useCallback((cell: PlanCell | null) => {
    setAt(cell);
    if (cell) setLarge(true);
  }, []);
  const own = useWindow(content, point, () => setLarge(true), opener);
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
  const reduce = () => (isLarge ? setLarge(false) : own.close());
  return { isLarge, isInWindow: own.isOpen, at, enlarge: own.open, reduce, point, opener };
}

/** What the window shows: the last preview that was ready. */
function useContent(preview: PaneState['preview'], language: Language): WindowContent | null {
  const ready = preview.kind === 'ready' ? preview.preview : null;
  const last = React.useRef<WindowContent | null>(null);
  return React.useMemo(() => {
    if (ready)
      last.current = { plan: ready.plan, kept: ready.update?.kept ?? 0, language, inDark: isInDark() };
    return last.current;
  }, [ready, language]);
}

/** The preview's own window, which goes with the page of the table. `instead`: what is done where none is to be had. */
function useWindow(
  content: WindowContent | null,
  onPoint: (cell: PlanCell) => void,
  instead: () => void,
  opener: React.RefObject<HTMLButtonElement>,
) {
  const [shown, setShown] = React.useState<PreviewWindow | null>(null);
  React.useEffect(() => {
    if (content) shown?.show(content);
  }, [content, shown]);
  React.useEffect(() => () => shown?.close(), [shown]);
  const open = () => {
    if (!content || !hasWindows()) return instead();
    const onClosed = (wasShown: boolean) => {
      setShown(null);
      if (wasShown) opener.current?.focus();
      else instead();
    };
    openPreviewWindow(content, { onPoint, onClosed }).then(setShown, instead);
  };
  return { isOpen: shown !== null, open, close: () => shown?.close() };
}
