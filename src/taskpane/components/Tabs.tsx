import * as React from 'react';
import type { TabName } from '../pane-state';
import { usePane } from './pane-context';

const TABS: readonly TabName[] = ['tables', 'report', 'check', 'blocks', 'units'];

/** Where an arrow key leads from a tab; `null` for any other key. */
function tabByKey(key: string, from: TabName): TabName | null {
  const at = TABS.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS[(at + TABS.length - 1) % TABS.length];
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS[TABS.length - 1];
    default:
      return null;
  }
}

/** The pane's tabs: one stop for the Tab key, arrow keys between them. */
export function Tabs({ tab, onTab }: { tab: TabName; onTab: (tab: TabName) => void }): JSX.Element {
  const { tabs } = usePane().texts;
  const list = React.useRef<HTMLDivElement>(null);
  const follow = (event: React.KeyboardEvent) => {
    const next = tabByKey(event.key, tab);
    if (next === null) return;
    event.preventDefault();
    onTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={tabs.label} ref={list} onKeyDown={follow}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === tab}
          aria-controls="tab-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {tabs[name]}
        </button>
      ))}
    </div>
  );
}
