import * as React from 'react';
import { formatNumber } from '../../../indicators/language/number-text';
import type { ReportFigure } from '../../../reports';
import { rangeText } from '../../../reports/tables';
import { isDoubtful, type ReadFigure } from '../read-figure';
import { FOCUS } from '../report-state';
import type { ReportTexts } from '../texts';
import { EditForm } from './EditForm';
import { useReport } from './report-context';

/** Rows drawn at first and with each "show more". */
const ROWS = 100;

const written = (value: number | null): string => (value === null ? '' : formatNumber(value));

const approximations = { over: '> ', under: '< ', about: '≈ ' };

function levelWords({ value, low, high, comparator, approximation }: ReportFigure): string {
  if (value === null) return rangeText(low, high);
  const sign = comparator && comparator !== '=' ? `${comparator} ` : '';
  return (sign || (approximation ? approximations[approximation] : '')) + written(value);
}

function growthWords(figure: ReportFigure, { times }: ReportTexts['figures']): string {
  if (figure.growthTimes !== null) return times(written(figure.growthTimes));
  return figure.growthPercent === null
    ? rangeText(figure.growthLow, figure.growthHigh)
    : written(figure.growthPercent);
}

/** The figures found, each with what can be done with it. */
export function FiguresTable(): JSX.Element {
  const { state, texts } = useReport();
  const [rows, setRows] = React.useState(ROWS);
  const { columns } = texts.figures;
  const hasSeveral = state.texts.length > 1;
  const shown = state.figures.slice(0, rows);
  const rest = state.figures.length - shown.length;
  const edited = state.figures.find(({ id }) => id === state.editing);
  return (
    <>
      <div className="report-figures" role="region" aria-label={texts.figures.region} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {Object.entries(columns)
                .filter(([key]) => key !== 'text' || hasSeveral)
                .map(([key, header]) => (
                  <th key={key} scope="col">
                    {header}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <Row key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setRows(rows + ROWS)}>
          {texts.figures.more(rest)}
        </button>
      )}
      {edited && <EditForm key={edited.id} one={edited} />}
    </>
  );
}

function Row({ one }: { one: ReadFigure }): JSX.Element {
  const { session, state, texts } = useReport();
  const words = texts.figures;
  const { figure, id } = one;
  const doubtful = isDoubtful(one);
  const name = figure.indicator;
  const show = () => state.active !== id && session.set({ active: id });
  return (
    <tr
      className={
        [doubtful && 'doubtful', state.active === id && 'active'].filter(Boolean).join(' ') || undefined
      }
      onMouseEnter={show}
      onFocus={show}
    >
      <th scope="row" lang="vi">
        {name}
        {doubtful && (
          <span className="doubt" lang={undefined}>
            {figure.ambiguous ? words.ambiguous : words.doubtful}
          </span>
        )}
      </th>
      <td className="number">{levelWords(figure)}</td>
      <td lang="vi">{figure.unit}</td>
      <td lang="vi">{figure.period}</td>
      <td>{words.roles[figure.role]}</td>
      <td className="number">{written(figure.planPercent)}</td>
      <td className="number">{growthWords(figure, words)}</td>
      {state.texts.length > 1 && <td className="number">{one.text + 1}</td>}
      <td className="row-actions">
        {doubtful && (
          <button
            type="button"
            className="link"
            aria-label={words.confirm(name)}
            onClick={() => session.confirm(id)}
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
          onClick={() => session.drop(id)}
        >
          {words.short.drop}
        </button>
      </td>
    </tr>
  );
}
