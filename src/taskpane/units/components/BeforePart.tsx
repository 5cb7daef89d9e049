import * as React from 'react';
import { formPeriod } from '../../../collecting';
import { rollPeriodWords } from '../../../year/roll-words';
import { fullAddress } from '../../../spreadsheet/a1';
import { AddressLink } from '../../components/AddressLink';
import { quietly } from '../../components/Notices';
import { useUnits } from './units-context';

/** What was put together in the workbook before, with the way there and the way back. */
export function BeforePart(): JSX.Element | null {
  const { session, state, texts, language } = useUnits();
  if (state.before.length === 0) return null;
  return (
    <section className="units-part" aria-labelledby="units-before">
      <h2 id="units-before">{texts.before}</h2>
      <ul className="units-files">
        {state.before.map(({ id, unit, choices, sheets }) => {
          const name = texts.beforeOne(choices.table, rollPeriodWords(formPeriod(choices), language), unit);
          return (
            <li key={id}>
              <p>{name}</p>
              <SheetLinks sheets={sheets} />{' '}
              <button
                type="button"
                className="link"
                aria-label={`${texts.remove}: ${name}`}
                disabled={state.changing !== null}
                onClick={() => quietly(session.remove(id))}
              >
                {texts.remove}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Sheets of a collection, each a way there. */
export function SheetLinks({ sheets }: { sheets: readonly string[] }): JSX.Element {
  return (
    <>
      {sheets.map((sheet, at) => (
        <React.Fragment key={sheet}>
          {at > 0 && ', '}
          <AddressLink
            address={fullAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 })}
            label={sheet}
          />
        </React.Fragment>
      ))}
    </>
  );
}
