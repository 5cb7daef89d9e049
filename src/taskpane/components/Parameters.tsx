import * as React from 'react';
import { ABOUTS } from '../../tables';
import { firstCell, readYear } from '../choices';
import type { PaneState } from '../session';
import type { TableId } from '../../contract';
import { NumberField } from './NumberField';
import { usePane } from './pane-context';
import { Radios } from './Radios';
import { SelectField } from './SelectField';
import { LayoutFields, PeriodFields, uses } from './TableFields';

/** Values of the source list that are no sheet's name: a sheet's name never holds a colon. */
const AUTO = ':auto';
const NONE = ':none';

/** How many forms of growth a table knows, where it has growth at all. */
function formsOf(table: TableId): number {
  return uses(table, 'form') ? (ABOUTS[table].forms?.length ?? 2) : 1;
}

/** Year, form, place, source, and what the table alone has; behind "more options" what seldom changes. */
export function Parameters({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = usePane();
  const { choices } = state;
  const { parameters } = texts;
  const year = readYear(choices.year);
  return (
    <section className="parameters" aria-labelledby="parameters-heading">
      <h2 id="parameters-heading">{parameters.heading}</h2>
      <NumberField
        id="year"
        label={parameters.year}
        value={choices.year}
        hint={year === null ? '' : parameters.yearHint(choices.table, year)}
        fault={year === null ? parameters.yearFault : undefined}
        onChange={(text) => session.change({ year: text })}
      />
      <PeriodFields choices={choices} />
      <SourceField state={state} />
      <Radios
        name="place"
        label={parameters.place}
        value={choices.place}
        options={[
          { value: 'newSheet', text: parameters.newSheet },
          {
            value: 'cell',
            text: parameters.selectedCell,
            aside: state.selection ? firstCell(state.selection) : parameters.noSelection,
          },
        ]}
        stacked
        onChange={(place) => session.change({ place })}
      />
      {formsOf(choices.table) > 1 && (
        <Radios
          name="form"
          label={parameters.form}
          value={choices.form}
          options={[
            { value: 'growth', text: `${parameters.growth}, ${parameters.growthExample}` },
            { value: 'index', text: `${parameters.index}, ${parameters.indexExample}` },
          ]}
          stacked
          onChange={(form) => session.change({ form })}
        />
      )}
      <details className="more">
        <summary>{parameters.more}</summary>
        {uses(choices.table, 'baseYear') && (
          <NumberField
            id="base-year"
            label={parameters.baseYear}
            value={choices.baseYear}
            fault={readYear(choices.baseYear) === null ? parameters.yearFault : undefined}
            onChange={(text) => session.change({ baseYear: text })}
          />
        )}
        <LayoutFields choices={choices} />
        <SelectField
          id="block-language"
          label={parameters.blockLanguage}
          value={choices.language}
          options={(['vi', 'en'] as const).map((value) => ({
            value,
            text: parameters.blockLanguages[value],
          }))}
          onChange={(language) => session.change({ language })}
        />
      </details>
    </section>
  );
}

/** The tables that the survey has counted the matching rows of. */
const COUNTED: ReadonlySet<TableId> = new Set<TableId>(['CT-NAM', 'TARGETS']);

/** The sheet that is chosen where the user leaves the choice: that of the preview, before one is made the survey's. */
function foundSource({ preview, survey, choices }: PaneState): string | null {
  const isOfTable = preview.kind === 'ready' && preview.request.table === choices.table;
  if (isOfTable && preview.request.source === 'auto') return preview.preview.plan.links.sourceSheet;
  return COUNTED.has(choices.table) ? (survey?.bestSource ?? null) : null;
}

function SourceField({ state }: { state: PaneState }): JSX.Element {
  const { session, texts } = usePane();
  const { parameters } = texts;
  const { survey, choices, preview } = state;
  const isCounted = COUNTED.has(choices.table);
  const sheets = [...(survey?.sheets ?? [])];
  if (isCounted) sheets.sort((a, b) => b.matches - a.matches);
  const found = foundSource(state);
  const isSearched = found !== null || isCounted || preview.kind === 'ready';
  const options = [
    { value: AUTO, text: isSearched ? parameters.sourceAuto(found) : parameters.sourceAutoUnknown },
    ...sheets.map(({ name, matches, visible }) => ({
      value: name,
      text: parameters.sourceOption(name, isCounted ? matches : null, visible),
    })),
    { value: NONE, text: parameters.sourceNone },
  ];
  const value = choices.source === 'auto' ? AUTO : (choices.source ?? NONE);
  const choose = (chosen: string) =>
    session.change({ source: chosen === AUTO ? 'auto' : chosen === NONE ? null : chosen });
  return (
    <SelectField id="source" label={parameters.source} value={value} options={options} onChange={choose} />
  );
}
