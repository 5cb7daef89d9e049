import * as React from 'react';
import type { CellChange, TypedDifference } from '../../contract';
import {
  cellChangeWords,
  rowAndHeader,
  typedDifferenceWords,
  updateWords,
} from '../../planning/update-words';
import { Sentence } from './Sentence';
import { useView } from './view-texts';

/** Shown at once; the rest when it is asked for. */
const FIRST = 6;

/** Each cell that an update changes, old and new; of formulas that come to the same figure only how many. */
export function CellChanges(props: { changes: readonly CellChange[]; heading: 'willChange' | 'changed' }) {
  const { texts, language } = useView();
  const words = updateWords(language);
  const [showsAll, setShowsAll] = React.useState(false);
  const seen = inOrder(props.changes.filter(({ kind }) => kind !== 'formula'));
  const formulas = props.changes.length - seen.length;
  const shown = showsAll ? seen : seen.slice(0, FIRST);
  return (
    <div className="changes">
      <p>
        <strong>{seen.length ? words[props.heading](seen.length) : words.unchanged}</strong>
      </p>
      {shown.length > 0 && (
        <ul>
          {shown.map((change) => (
            <li key={`${change.kind} ${change.address}`}>
              <Sentence parts={cellChangeWords(change, language)} />
              <span className="aside">{rowAndHeader(change)}</span>
            </li>
          ))}
        </ul>
      )}
      {seen.length > shown.length && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {texts.update.showAll(seen.length)}
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

/** Typed cells that stay, where the source says otherwise. */
export function TypedDifferences({ cells }: { cells: readonly TypedDifference[] }): JSX.Element | null {
  const { language } = useView();
  if (!cells.length) return null;
  return (
    <div className="changes">
      <p>
        <strong>{updateWords(language).differing(cells.length)}</strong>
      </p>
      <ul>
        {cells.map((cell) => (
          <li key={cell.address}>
            <Sentence parts={typedDifferenceWords(cell, language)} />
            <span className="aside">{rowAndHeader(cell)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
