import * as React from 'react';
import type { CellChange, TypedDifference } from '../../contract';
import { differingFigures, valueText } from '../../indicators/language/format-number';
import { AddressLink } from './AddressLink';
import { useView } from './view-texts';

/** Shown at once; the rest when it is asked for. */
const FIRST = 6;

/** Each cell that an update changes, old and new; of formulas that come to the same figure only how many. */
export function CellChanges(props: { changes: readonly CellChange[]; heading: (count: number) => string }) {
  const { texts } = useView();
  const words = texts.update;
  const [showsAll, setShowsAll] = React.useState(false);
  const seen = inOrder(props.changes.filter(({ kind }) => kind !== 'formula'));
  const formulas = props.changes.length - seen.length;
  const shown = showsAll ? seen : seen.slice(0, FIRST);
  return (
    <div className="changes">
      <p>
        <strong>{seen.length ? props.heading(seen.length) : words.unchanged}</strong>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((change) => (
            <li key={`${change.kind} ${change.address}`}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
      {seen.length > shown.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {words.showAll(seen.length)}
        </button>
      )}
      {formulas > 0 && <p className="hint">{words.formulasOnly(formulas)}</p>}
    </div>
  );
}

/** Figures before headings. */
const inOrder = (changes: readonly CellChange[]): CellChange[] => [
  ...changes.filter(({ rowName }) => rowName !== ''),
  ...changes.filter(({ rowName }) => rowName === ''),
];

function Change({ change }: { change: CellChange }): JSX.Element {
  const { texts, language } = useView();
  const words = texts.update;
  const { kind, address, before, after, rowName, header } = change;
  const [old, shown] =
    typeof before === 'number' && typeof after === 'number'
      ? differingFigures(before, after, language)
      : [before, after].map((value) => (value === null ? null : valueText(value, language)));
  return (
    <>
      <AddressLink address={address} />: {kind === 'new' ? words.isNew : old || words.blank} →{' '}
      <strong>
        {kind === 'gone' ? words.isGone : shown === null ? words.onlyExcel : shown || words.blank}
      </strong>
      <span className="aside">{[rowName, header].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** Typed cells that stay, where the source says otherwise. */
export function TypedDifferences({ cells }: { cells: readonly TypedDifference[] }): JSX.Element | null {
  const { texts, language } = useView();
  const words = texts.update;
  if (!cells.length) return null;
  return (
    <div className="changes">
      <p>
        <strong>{words.differing(cells.length)}</strong>
      </p>
      <ul>
        {cells.map(({ address, rowName, header, typed, source }) => {
          const [own, other] = differingFigures(typed, source.value, language);
          return (
            <li key={address}>
              <AddressLink address={address} />: {words.typed} <strong>{own}</strong>, {words.source}{' '}
              <strong>{other}</strong> (
              {source.addresses.map((one, at) => (
                <React.Fragment key={one}>
                  {at > 0 && ' + '}
                  <AddressLink address={one} />
                </React.Fragment>
              ))}
              )<span className="aside">{[rowName, header].filter(Boolean).join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
