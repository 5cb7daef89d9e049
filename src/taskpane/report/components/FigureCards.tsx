import * as React from 'react';
import { levelText, statementsOf, territoryWords } from '../../../reports/tables';
import { isDoubtful, type ReadFigure } from '../read-figure';
import { FOCUS } from '../report-state';
import { EditForm } from './EditForm';
import { useReport } from './report-context';
import { useFirst } from './use-first';

/** The figures found, doubtful ones first, each with what can be done with it and edited in its place. */
export function FigureCards(): JSX.Element {
  const { state, texts } = useReport();
  // one that the user has looked at stays where it is
  const wasDoubtful = (one: ReadFigure) => isDoubtful({ ...one, isConfirmed: false });
  const ordered = [...state.figures].sort((a, b) => Number(wasDoubtful(b)) - Number(wasDoubtful(a)));
  // the keyboard may go on from a figure that was taken back
  const { shown, more } = useFirst(
    ordered,
    ordered.findIndex(({ id }) => id === state.active),
  );
  return (
    <>
      <ul className="report-figures" aria-label={texts.figures.region}>
        {shown.map((one) => (
          <FigureCard key={one.id} one={one} />
        ))}
      </ul>
      {more}
    </>
  );
}

function FigureCard({ one }: { one: ReadFigure }): JSX.Element {
  const { session, state, texts, language } = useReport();
  const words = texts.figures;
  const { figure, id } = one;
  const doubtful = isDoubtful(one);
  const show = () => state.active !== id && session.set({ active: id });
  const level = [figure.comparator !== '=' && figure.comparator, levelText(figure)].filter(Boolean).join(' ');
  const stated = statementsOf(figure, language);
  return (
    <li
      className={['figure-card', doubtful && 'doubtful', state.active === id && 'active']
        .filter(Boolean)
        .join(' ')}
      onMouseEnter={show}
      onFocus={show}
    >
      <p lang="vi">{[figure.indicator, territoryWords(figure)].filter(Boolean).join(' · ')}</p>
      {doubtful && <p className="doubt">{figure.ambiguous ? words.ambiguous : words.doubtful}</p>}
      <p>
        <strong lang="vi">{level || words.noLevel}</strong>{' '}
        <span className="card-about">
          {[figure.period, words.roles[figure.role], state.texts.length > 1 && words.ofText(one.text + 1)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {stated.length > 0 && <p>{stated.join(' · ')}</p>}
      {state.editing === id ? <EditForm one={one} /> : <Actions one={one} />}
    </li>
  );
}

function Actions({ one: { id, figure, ...one } }: { one: ReadFigure }): JSX.Element {
  const { session, texts } = useReport();
  const words = texts.figures;
  const name = figure.indicator;
  return (
    <div className="card-actions">
      {isDoubtful({ id, figure, ...one }) && (
        <button
          type="button"
          className="link"
          aria-label={words.confirm(name)}
          onClick={() => session.corrections.confirm(id)}
        >
          {words.short.confirm}
        </button>
      )}
      <button
        type="button"
        className="link"
        id={FOCUS.edit(id)}
        aria-label={words.edit(name)}
        onClick={() => session.set({ editing: id })}
      >
        {words.short.edit}
      </button>
      <button
        type="button"
        className="link"
        id={FOCUS.drop(id)}
        aria-label={words.drop(name)}
        onClick={() => session.corrections.drop(id)}
      >
        {words.short.drop}
      </button>
    </div>
  );
}
