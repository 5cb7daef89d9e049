import * as React from 'react';
import { loadTemplates } from '../load-templates';
import type { PaneState } from '../pane-state';
import { LazyPanel } from './LazyPanel';
import { useView } from './view-texts';

/** Below the gallery: templates of the department's own, made and kept. Fetched when it is opened. */
export function Templates({ state }: { state: PaneState }): JSX.Element {
  const { texts } = useView();
  const { templateSource } = state;
  const [isOpen, setOpen] = React.useState(templateSource !== null);
  const shown = React.useRef<HTMLDetailsElement>(null);
  React.useEffect(() => {
    if (templateSource === null) return;
    setOpen(true);
    shown.current?.scrollIntoView();
  }, [templateSource]);
  return (
    <details
      ref={shown}
      id="templates"
      className="more"
      open={isOpen}
      onToggle={(event) => setOpen((event.target as HTMLDetailsElement).open)}
    >
      <summary tabIndex={0}>{texts.templates.heading}</summary>
      {isOpen && <LazyPanel load={loadTemplates} draw={(loaded) => <loaded.TemplatesPart state={state} />} />}
    </details>
  );
}
