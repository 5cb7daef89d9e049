import * as React from 'react';
import { loadCheck } from '../load-check';
import { quietly } from './Notices';
import { useView } from './view-texts';

/** What was found after an insertion, by what came of it: a view that is drawn again does not check again. */
const known = new WeakMap<object, number>();

/**
 * How many findings there are on the sheet of a block that was just written, or in the workbook, and the way to them.
 * @param props.sheet - `null`: the whole workbook
 * @param props.of - what came of the insertion
 */
export function CheckedSheet({ sheet, of }: { sheet: string | null; of: object }): JSX.Element | null {
  const { session, texts } = useView();
  const [findings, setFindings] = React.useState(known.get(of) ?? null);
  React.useEffect(() => {
    if (known.has(of)) return undefined;
    let isGone = false;
    const check = async () => {
      const found = await (await loadCheck()).checkSessionOf(session).findingsOn(sheet);
      known.set(of, found);
      if (!isGone) setFindings(found);
    };
    // the table is there whether or not the check can be made: its tab tells why
    check().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [session, sheet, of]);
  if (findings === null) return null;
  const show = async () => {
    session.openTab('check');
    await (await loadCheck()).checkSessionOf(session).run(sheet);
  };
  return (
    <p role="status">
      {(sheet === null ? texts.result.checkedAll : texts.result.checked)(findings)}{' '}
      {findings > 0 && (
        <button type="button" className="link" onClick={() => quietly(show())}>
          {texts.result.showFindings}
        </button>
      )}
    </p>
  );
}
