import * as React from 'react';
import type { SourceFinding } from '../../contract';
import { cellAddress } from '../../spreadsheet/a1';
import { differingFigures } from '../../indicators/language/format-number';
import { AddressLink } from './AddressLink';
import { useView } from './view-texts';

/** Cells that are named one by one. */
const MOST_NAMED = 12;

/** One quiet line about what does not add up in the sources; opened, each difference with its cells and figures. */
export function Findings({ findings }: { findings: readonly SourceFinding[] }): JSX.Element | null {
  const { texts } = useView();
  if (!findings.length) return null;
  return (
    <details className="more findings">
      <summary tabIndex={0}>{texts.findings.count(findings.length)}</summary>
      <p className="hint">{texts.findings.explanation}</p>
      <ul>
        {findings.map((finding, at) => (
          <li key={at}>
            <Finding finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Finding({ finding }: { finding: SourceFinding }): JSX.Element {
  const { texts, language } = useView();
  const words = texts.findings;
  const { kind, stated, against, computed } = finding;
  const [said, got] = differingFigures(stated.value, computed, language);
  const named = against.slice(0, MOST_NAMED);
  return (
    <>
      <AddressLink address={cellAddress(stated)} /> {words.says} <strong>{said}</strong>;{' '}
      {words.against[kind]}{' '}
      {named.map((cell, at) => (
        <React.Fragment key={at}>
          {at > 0 && ', '}
          <AddressLink address={cellAddress(cell)} />
          {kind !== 'months' &&
            kind !== 'parts' &&
            ` (${differingFigures(cell.value, stated.value, language)[0]})`}
        </React.Fragment>
      ))}
      {against.length > named.length && '…'}
      {kind !== 'places' && (
        <>
          {' '}
          {words.gives} <strong>{got}</strong>
        </>
      )}
      .
    </>
  );
}
