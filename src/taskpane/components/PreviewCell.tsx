import * as React from 'react';
import type { PlannedCell } from '../../contract';
import { cellText } from '../cell-text';
import { stopWhileFocused } from './focus';
import type { AllTexts } from './view-texts';

/** Over how many rows and columns a merged cell goes. */
export interface Span {
  rowSpan?: number;
  colSpan?: number;
}

/** A planned cell as it will look, and as a button where its figure can be pressed. */
export function PreviewCell(props: {
  at: string;
  cell: PlannedCell;
  /** Its number shows as ####, as it will in Excel. */
  isTooNarrow: boolean;
  span: Span | undefined;
  isRowName: boolean;
  /** In the column of the names, which stays in sight while the figures scroll. */
  stays: boolean;
  showFormula: boolean;
  texts: AllTexts;
  /** Of a figure that can be pressed. */
  point?: { isAt: boolean; press: () => void };
}): JSX.Element {
  const { at, cell, isTooNarrow, span, isRowName, stays, showFormula, texts, point } = props;
  const { role, look } = cell;
  const content = isTooNarrow ? (
    <span className="content">###</span>
  ) : (
    <Content cell={cell} showFormula={showFormula} texts={texts} />
  );
  const inside = point ? (
    <button
      type="button"
      className="figure-button"
      {...stopWhileFocused}
      aria-pressed={point.isAt}
      onClick={point.press}
    >
      {content}
      <span className="unseen">, {texts.sources.open}</span>
    </button>
  ) : (
    content
  );
  const attributes = {
    ...span,
    className: [
      `cell cell-${role}`,
      look.bordered && 'bordered',
      look.wrap && 'wrap',
      stays && !span?.colSpan && 'stays',
      cell.instead && 'kept',
    ]
      .filter(Boolean)
      .join(' '),
    style: styleOf(cell),
    'data-at': at,
    title: cell.formula ? String(cell.content) : cell.instead ? texts.update.legendKept : undefined,
  };
  if (role === 'header') {
    return (
      <th {...attributes} scope={span?.colSpan ? 'colgroup' : 'col'}>
        {inside}
      </th>
    );
  }
  if (isRowName) {
    return (
      <th {...attributes} scope="row">
        {inside}
      </th>
    );
  }
  return <td {...attributes}>{inside}</td>;
}

function styleOf({ content, formula, expected, look }: PlannedCell): React.CSSProperties {
  const value = formula ? expected : content;
  return {
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : undefined,
    textAlign: look.align ?? (typeof value === 'number' ? 'right' : 'left'),
    [look.align === 'right' ? 'paddingRight' : 'paddingLeft']: look.indent
      ? `${4 + look.indent * 8}px`
      : undefined,
    backgroundColor: look.fill,
    color: look.color,
  };
}

function Content(props: { cell: PlannedCell; showFormula: boolean; texts: AllTexts }): JSX.Element {
  const { cell, showFormula, texts } = props;
  if (showFormula && cell.formula) return <code className="formula">{cell.content}</code>;
  if (cell.role === 'input' && cell.content === '') {
    return (
      <span className="empty-input">
        <span className="unseen">{texts.preview.emptyInput}</span>
      </span>
    );
  }
  const text = cellText(cell);
  if (text !== undefined) return <span className="content">{text}</span>;
  return (
    <span className="content" title={texts.preview.unknownValue}>
      <span aria-hidden="true">ƒ</span>
      <span className="unseen">{texts.preview.unknownValue}</span>
    </span>
  );
}
