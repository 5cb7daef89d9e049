import * as React from 'react';
import { fillWords, infoOf } from '../../tables';
import { CHOICE_NAMES, choiceOf, hasChoice, type ChoiceName } from '../../tables/choices';
import { firstCell, readYear } from '../choices';
import type { PaneState } from '../pane-state';
import type { TableId } from '../../contract';
import { ChoiceField } from './ChoiceField';
import { usePane } from './pane-context';
import { Radios } from './Radios';
import { SelectField } from './SelectField';

/** Values of the source list that are no sheet's name: a sheet's name never holds a colon. */
const AUTO = ':auto';
const NONE = ':none';

/** The choices that the form shows at once, and those behind "more options". */
const AT_ONCE = CHOICE_NAMES.filter((name) => !choiceOf(name).seldom);
const SELDOM = CHOICE_NAMES.filter((name) => choiceOf(name).seldom);
/** How comparisons are written is asked for last, after where figures come from and go to. */
const LAST: ChoiceName = 'form';

/** What the table is about, period, source, place, form; behind "more options" what seldom changes. */
export function Parameters({ state }: { state: PaneState }): JSX.Element {
  const { session, texts, language } = usePane();
  const { choices } = state;
  const { parameters } = texts;
  const year = readYear(choices.year);
  const { yearHint: hint } = infoOf<'yearHint'>(choices);
  const yearHint = hint && year !== null ? fillWords(hint, language, { year, baseYear: year }) : undefined;
  const fields = (names: readonly ChoiceName[]) =>
    names
      .filter((name) => hasChoice(choices, name))
      .map((name) => (
        <ChoiceField key={name} name={name} choices={choices} hint={name === 'year' ? yearHint : undefined} />
      ));
  return (
    <section className="parameters" aria-labelledby="parameters-heading">
      <h2 id="parameters-heading">{parameters.heading}</h2>
      {fields(AT_ONCE.filter((name) => name !== LAST))}
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
      {fields([LAST])}
      <details className="more">
        <summary tabIndex={0}>{parameters.more}</summary>
        {fields(SELDOM)}
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
    session.period.chooseSource(chosen === AUTO ? 'auto' : chosen === NONE ? null : chosen);
  return (
    <SelectField id="source" label={parameters.source} value={value} options={options} onChange={choose} />
  );
}
