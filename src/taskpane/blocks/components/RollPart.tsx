import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { InsertedBlock } from '../../../contract';
import { periodText, readPeriod } from '../../../tables/choices';
import { nextPeriodsOf } from '../../../year/roll-period';
import { rollPeriodWords } from '../../../year/roll-words';
import { quietly } from '../../components/Notices';
import { SelectField } from '../../components/SelectField';
import { useBlocks } from './blocks-context';

/** All blocks to a next period at once, and the way back from the last time. */
export function RollPart(): JSX.Element | null {
  const { session, state, texts, language } = useBlocks();
  const [chosen, choose] = React.useState('');
  const words = texts.roll;
  const blocks = state.list.kind === 'ready' ? state.list.blocks : [];
  const periods = nextPeriodsOf(blocks);
  if (!periods.length) return null;
  const to = periods.find((period) => periodText(period) === chosen) ?? periods[0];
  const last = lastRollOf(blocks);
  return (
    <section className="blocks-part" aria-labelledby="blocks-roll">
      <h2 id="blocks-roll">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <SelectField
        id="roll-period"
        label={words.period}
        value={periodText(to)}
        options={periods.map((period) => ({
          value: periodText(period),
          text: rollPeriodWords(period, language),
        }))}
        onChange={(value) => choose(readPeriod(value) ? value : '')}
      />
      <DefaultButton
        id="roll-all"
        text={words.button}
        onClick={() => quietly(session.planRoll({ kind: 'workbook' }, to))}
      />
      {last.length > 0 && (
        <p>
          {words.last(last.length)}{' '}
          <button type="button" className="link" onClick={() => quietly(session.undoRoll(last[0].roll))}>
            {words.undo}
          </button>
        </p>
      )}
    </section>
  );
}

/** The blocks of the last roll forward that are still there. */
function lastRollOf(newestFirst: readonly InsertedBlock[]): InsertedBlock[] {
  const last = newestFirst.find(({ roll }) => roll !== undefined)?.roll;
  return last === undefined ? [] : newestFirst.filter(({ roll }) => roll === last);
}
