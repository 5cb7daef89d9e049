import * as React from 'react';
import type { PaneState } from '../session';
import { InsertBar } from './InsertBar';
import { LastInsertion } from './LastInsertion';
import { Parameters } from './Parameters';
import { PreviewSection } from './PreviewSection';
import { TableChoice } from './TableChoice';

/** Table, parameters, preview, insert. */
export function FormView({ state }: { state: PaneState }): JSX.Element {
  return (
    <>
      <TableChoice chosen={state.choices.table} />
      <Parameters state={state} />
      <PreviewSection state={state} />
      {state.last?.state === 'done' && <LastInsertion last={state.last} />}
      <InsertBar state={state} />
    </>
  );
}
