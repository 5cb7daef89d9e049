import * as React from 'react';
import type { SentencePart } from '../../indicators/language/sentence';
import { AddressLink } from './AddressLink';

/** A sentence whose addresses lead to their cells. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }): JSX.Element {
  return (
    <>
      {parts.map((part, at) => (
        <React.Fragment key={at}>
          {typeof part === 'string' ? (
            part
          ) : 'address' in part ? (
            <AddressLink address={part.address} />
          ) : (
            <strong>{part.figure}</strong>
          )}
        </React.Fragment>
      ))}
    </>
  );
}
