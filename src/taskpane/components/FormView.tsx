import * as React from 'react';
import type { PaneState } from '../session';
import { InsertBar } from './InsertBar';
import { LastInsertion } from './LastInsertion';
import { Parameters } from './Parameters';
import { PreviewSection } from './PreviewSection';

/** Parameters of the chosen table, preview, insert. */
export function FormView({ state }: { state: PaneState }): JSX.Element {
  return (
    <>
      <Parameters state={state} />
      <PreviewSection state={state} />
      {state.last?.state === 'done' && <LastInsertion last={state.last} />}
      <InsertBar state={state} />
    </>
  );
}
