import * as React from 'react';
import { registerIcons, setIconOptions } from 'office-ui-fabric-react';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, strokeLinecap: 'round' } as const;

function icon(children: React.ReactNode): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" focusable="false" aria-hidden="true" {...stroke}>
      {children}
    </svg>
  );
}

const ring = <circle cx="8" cy="8" r="6.3" />;
const triangle = <path d="M8 2.2 14.3 13.5H1.7Z" strokeLinejoin="round" />;
const cross = <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" />;

/** The few signs Fabric's components show, drawn by ourselves: no icon font is fetched. */
export function registerPaneIcons(): void {
  setIconOptions({ disableWarnings: true });
  registerIcons({
    icons: {
      Info: icon(
        <>
          {ring}
          <path d="M8 7.3v3.9M8 4.8v.1" />
        </>,
      ),
      Completed: icon(
        <>
          {ring}
          <path d="m5.2 8.2 2 2 3.7-4.1" />
        </>,
      ),
      ErrorBadge: icon(
        <>
          {ring}
          {cross}
        </>,
      ),
      Blocked2: icon(
        <>
          {ring}
          <path d="m3.7 12.3 8.6-8.6" />
        </>,
      ),
      Warning: icon(
        <>
          {triangle}
          <path d="M8 6.4v3.4m0 1.8v.1" />
        </>,
      ),
      Clear: icon(<path d="m4 4 8 8m0-8-8 8" />),
    },
  });
}
