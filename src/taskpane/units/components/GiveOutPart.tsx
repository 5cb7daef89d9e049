import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import { formPeriod } from '../../../collecting';
import { rollPeriodWords } from '../../../year/roll-words';
import { usePane } from '../../components/pane-context';
import { quietly } from '../../components/Notices';
import { useUnits } from './units-context';

/** A form for each unit of a list, as one file. */
export function GiveOutPart(): JSX.Element {
  const { session, state, texts, language } = useUnits();
  const pane = usePane();
  const { choices } = session;
  return (
    <section className="units-part" aria-labelledby="units-give-out">
      <h2 id="units-give-out">{texts.giveOut}</h2>
      <p className="hint">
        {choices
          ? texts.giveOutHint(choices.table, rollPeriodWords(formPeriod(choices), language))
          : texts.faultyChoices}{' '}
        <button type="button" className="link" onClick={() => pane.session.openTab('tables')}>
          {texts.otherTable}
        </button>
      </p>
      <div className="field">
        <label htmlFor="units-list">{texts.list}</label>
        <textarea
          id="units-list"
          lang="vi"
          rows={5}
          spellCheck={false}
          value={state.list}
          aria-describedby="units-list-hint"
          onChange={(event) => session.set({ list: event.target.value })}
        />
        <span id="units-list-hint" className="hint">
          {texts.listHint}
        </span>
      </div>
      <DefaultButton
        id="units-make"
        text={texts.make}
        disabled={!choices || state.list.trim() === ''}
        allowDisabledFocus
        onClick={() => quietly(session.giveOut())}
      />
    </section>
  );
}
