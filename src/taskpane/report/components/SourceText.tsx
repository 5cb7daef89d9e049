import * as React from 'react';
import { isDoubtful } from '../read-figure';
import { segmentsOf, windowAround } from '../source-segments';
import { useReport } from './report-context';

/** The text with the phrases of its figures marked, that of the figure in hand most; of a long one the part around it. */
export function SourceText(): JSX.Element {
  const { session, state, texts } = useReport();
  const { active } = state;
  const activeFigure = state.figures.find(({ id }) => id === active);
  // of several texts the one of the figure in hand
  const [of, setOf] = React.useState(0);
  const chosen = activeFigure?.text;
  React.useEffect(() => {
    if (chosen !== undefined) setOf(chosen);
  }, [chosen]);
  const text = state.texts[of] ?? '';
  const figures = React.useMemo(() => state.figures.filter((one) => one.text === of), [state.figures, of]);
  const [place, setPlace] = React.useState(0);
  const box = React.useRef<HTMLDivElement>(null);
  const start = activeFigure?.figure.start;
  React.useEffect(() => {
    if (start !== undefined) setPlace(start);
  }, [start]);
  const shown = React.useMemo(() => windowAround(text, place), [text, place]);
  const segments = React.useMemo(() => segmentsOf(text, figures, shown), [text, figures, shown]);
  const doubtful = React.useMemo(() => new Set(figures.filter(isDoubtful).map(({ id }) => id)), [figures]);
  React.useEffect(() => {
    const mark = box.current?.querySelector<HTMLElement>('mark.active');
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [active, shown]);
  return (
    <div
      className="report-source"
      role="region"
      aria-label={texts.source.label}
      tabIndex={0}
      lang="vi"
      ref={box}
    >
      {shown.start > 0 && <p className="hint">{texts.source.before}</p>}
      {segments.map((segment) =>
        segment.figures.length === 0 ? (
          <span key={segment.start}>{segment.text}</span>
        ) : (
          <mark
            key={segment.start}
            className={[
              active !== null && segment.figures.includes(active) && 'active',
              segment.figures.some((id) => doubtful.has(id)) && 'doubtful',
            ]
              .filter(Boolean)
              .join(' ')}
            onMouseEnter={() => session.set({ active: segment.figures[0] })}
          >
            {segment.text}
          </mark>
        ),
      )}
      {shown.end < text.length && <p className="hint">{texts.source.after}</p>}
    </div>
  );
}
