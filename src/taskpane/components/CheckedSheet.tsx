import * as React from 'react';
import { parseAddress } from '../../spreadsheet/a1';
import { loadCheck } from '../load-check';
import { useView } from './view-texts';

/** How many findings there are on the sheet of a block that was just written, and the way to them. */
export function CheckedSheet({ address }: { address: string }): JSX.Element | null {
  const { session, texts } = useView();
  const [findings, setFindings] = React.useState<number | null>(null);
  const sheet = parseAddress(address)?.sheet ?? null;
  React.useEffect(() => {
    let isGone = false;
    const check = async () => {
      const found = (await loadCheck()).checkSessionOf(session);
      await found.run(sheet);
      if (!isGone) setFindings(found.state.report?.findings.length ?? null);
    };
    // the table is there whether or not the check can be made: its tab tells why
    check().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [session, sheet]);
  if (findings === null) return null;
  return (
    <p role="status">
      {texts.result.checked(findings)}{' '}
      {findings > 0 && (
        <button type="button" className="link" onClick={() => session.openTab('check')}>
          {texts.result.showFindings}
        </button>
      )}
    </p>
  );
}
