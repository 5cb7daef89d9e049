import * as React from 'react';
import type { WorkbookProblem } from '../../workbook';
import { problemText } from '../problem-text';
import { Notice } from './Notice';
import { usePane } from './pane-context';

/** A problem in plain words: what happened, where, what to do next. */
export function ProblemNotice(props: {
  problem: WorkbookProblem;
  /** What to do next, where that is another thing here. */
  next?: string;
  takesFocus?: boolean;
  actions?: JSX.Element;
  onDismiss?: () => void;
}): JSX.Element {
  const { language, texts } = usePane();
  const { what, where, state, next, technical } = problemText(props.problem, language);
  return (
    <Notice
      kind="error"
      takesFocus={props.takesFocus}
      actions={props.actions}
      onDismiss={props.onDismiss}
      dismissLabel={texts.problem.close}
    >
      <strong>{what}</strong> <span className="address">{where}</span> {state} {props.next ?? next}
      {technical && <span className="technical">{technical}</span>}
    </Notice>
  );
}
