import * as React from 'react';
import { cellAddress } from '../../../spreadsheet/a1';
import { kindWords } from '../../../findings/check';
import { AddressLink } from '../../components/AddressLink';
import { quietly } from '../../components/Notices';
import { useCheck } from './check-context';

/** What the check's fixes changed, newest first, with the way back. */
export function FixesPart(): JSX.Element | null {
  const { session, state, texts, language } = useCheck();
  if (!state.fixes.length) return null;
  return (
    <section aria-labelledby="check-fixes">
      <h2 id="check-fixes">{texts.fixes}</h2>
      <ul className="check-findings">
        {state.fixes.map(({ id, kind, state: made, cells }) => {
          const name = kind === 'ledger' ? texts.ledger : kindWords(kind, language).name;
          return (
            <li key={id} className="check-finding">
              <p>
                {texts.fixedCells(name, cells.length)}{' '}
                {cells.length > 0 && <AddressLink address={cellAddress(cells[0])} />}
              </p>
              {made === 'writing' && <p>{texts.unfinished}</p>}
              <button
                type="button"
                className="link"
                aria-label={`${texts.undo}: ${texts.fixedCells(name, cells.length)}`}
                onClick={() => quietly(session.undo(id))}
              >
                {texts.undo}
              </button>{' '}
              <button
                type="button"
                className="link"
                aria-label={`${texts.forget}: ${texts.fixedCells(name, cells.length)}`}
                onClick={() => quietly(session.forget(id))}
              >
                {texts.forget}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
