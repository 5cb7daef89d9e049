import * as React from 'react';
import { usePane } from './pane-context';

/** An address in the workbook; pressing it shows the place in Excel. */
export function AddressLink({ address, label }: { address: string; label?: string }): JSX.Element {
  const { session, texts } = usePane();
  return (
    <button
      type="button"
      className="link address"
      aria-label={label ? undefined : texts.conflicts.goTo(address)}
      onClick={() => void session.goTo(address)}
    >
      {label ?? address}
    </button>
  );
}
