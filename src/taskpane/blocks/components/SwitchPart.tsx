import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { FormulaMode } from '../../../contract';
import type { SwitchScope } from '../../../contract';
import { quietly } from '../../components/Notices';
import { SelectField } from '../../components/SelectField';
import { useBlocks } from './blocks-context';

/** Value of the list that is no sheet's name: a sheet's name never holds a colon. */
const WORKBOOK = ':workbook';

/** Formulas of a sheet or of the whole workbook: as CT functions, in Excel's own words, or as values. */
export function SwitchPart(): JSX.Element {
  const { session, state, texts } = useBlocks();
  const { list, sheet } = state;
  const words = texts.switching;
  const sheets = list.kind === 'ready' ? list.sheets : [];
  const scope: SwitchScope = sheet === null ? { kind: 'workbook' } : { kind: 'sheet', name: sheet };
  const choose = (text: string, mode: FormulaMode) => (
    <DefaultButton text={text} onClick={() => quietly(session.switchFormulas(scope, mode))} />
  );
  return (
    <section className="blocks-part" aria-labelledby="blocks-switch">
      <h2 id="blocks-switch">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <SelectField
        id="blocks-scope"
        label={words.scope}
        value={sheet ?? WORKBOOK}
        options={[
          { value: WORKBOOK, text: words.workbook },
          ...sheets.map((name) => ({ value: name, text: name })),
        ]}
        onChange={(value) => session.set({ sheet: value === WORKBOOK ? null : value })}
      />
      <div className="buttons stacked">
        {choose(words.plain, 'plain')}
        {choose(words.values, 'values')}
        {choose(words.restore, 'ct')}
      </div>
    </section>
  );
}
