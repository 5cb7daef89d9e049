import * as React from 'react';
import { checkWords } from '../../../findings/check';
import { quietly } from '../../components/Notices';
import { useCheck } from './check-context';
import { Where } from './FindingCard';

/** What was looked at and is right, each with its reason and the way back. */
export function AcceptedPart(): JSX.Element | null {
  const { session, state, texts, language } = useCheck();
  const accepted = state.report?.accepted ?? [];
  if (!accepted.length) return null;
  return (
    <details className="more">
      <summary tabIndex={0}>{texts.accepted(accepted.length)}</summary>
      <ul className="check-findings">
        {accepted.map((finding) => {
          const { name, where } = checkWords(finding, language);
          return (
            <li key={where + finding.kind} className="check-finding">
              <h3>{name}</h3>
              <Where finding={finding} />
              <p>{texts.because(finding.reason)}</p>
              <button
                type="button"
                className="link"
                aria-label={`${texts.withdraw}: ${name}, ${where}`}
                onClick={() => quietly(session.withdraw(finding))}
              >
                {texts.withdraw}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
