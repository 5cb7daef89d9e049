import * as React from 'react';
import type { BlockPreview, SourcePeriod } from '../../contract';
import { monthOf, wholeYear } from '../../indicators/language/periods';
import { loadBlocks } from '../load-blocks';
import type { PaneState } from '../pane-state';
import type { PaneSession } from '../session';
import { periodChoices } from '../table-set';
import { quietly } from './Notices';
import { useView } from './view-texts';

/** That the sources are of another period, or have a newer one than the block; the way there in one press, and back. */
export function PeriodNote({
  preview,
  state,
}: {
  preview: BlockPreview;
  state: PaneState;
}): JSX.Element | null {
  const { session, texts } = useView();
  const words = texts.period;
  const { sourcePeriod: found, update } = preview;
  const { choices, periodBefore } = state;
  const named = (period: { year: number; month: number | null }) =>
    period.month === null ? texts.offers.year(period.year) : texts.offers.month(period.month, period.year);
  if (found) {
    const open = () => {
      if (update) quietly(rollForward(session, update.id, found));
      else session.change(periodChoices(found));
    };
    return (
      <p className="update-offer" role="status">
        {update ? words.newer(named(found)) : words.other(choices.source, named(found))}{' '}
        <button type="button" className="link" onClick={open}>
          {update ? words.makeNext(named(found)) : words.take(named(found))}
        </button>
      </p>
    );
  }
  if (!periodBefore) return null;
  const month = found === undefined && preview.plan.parameters.month;
  const own = { year: Number(choices.year), month: month ? Number(month) : null };
  const before = {
    year: Number(periodBefore.year),
    month: own.month === null ? null : Number(periodBefore.month),
  };
  return (
    <p className="update-offer" role="status">
      {words.taken(choices.source, named(own))}{' '}
      <button type="button" className="link" onClick={() => session.period.giveUp()}>
        {words.back(named(before))}
      </button>
    </p>
  );
}

/** Shows what the block becomes in the newer period, where it is rolled forward. */
async function rollForward(
  session: PaneSession,
  id: string,
  { year, month }: SourcePeriod,
): Promise<unknown> {
  const to = month === null ? wholeYear(year) : { ...monthOf(month), year };
  const { blocksSessionOf } = await loadBlocks();
  session.openTab('blocks');
  return blocksSessionOf(session).planRoll({ kind: 'block', id }, to);
}
