import * as React from 'react';
import type { SourceFinding } from '../../contract';
import { sourceFindingWords } from '../../findings/words';
import { Sentence } from './Sentence';
import { useView } from './view-texts';

/** Cells that are named one by one. */
const MOST_NAMED = 12;

/** One quiet line about what does not add up in the sources; opened, each difference with its cells and figures. */
export function Findings({ findings }: { findings: readonly SourceFinding[] }): JSX.Element | null {
  const { texts, language } = useView();
  if (!findings.length) return null;
  return (
    <details className="more findings">
      <summary tabIndex={0}>{texts.findings.count(findings.length)}</summary>
      <p className="hint">{texts.findings.explanation}</p>
      <ul>
        {findings.map((finding, at) => (
          <li key={at}>
            <Sentence parts={sourceFindingWords(finding, language, MOST_NAMED)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
