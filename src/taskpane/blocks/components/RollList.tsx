import * as React from 'react';
import type { RolledBlock, RollPlan } from '../../../contract';
import { rowAndHeader } from '../../../planning/update-words';
import { ROLLED_AS, rolledCellWords, rollPeriodWords, rollWords } from '../../../year/roll-words';
import { AddressLink } from '../../components/AddressLink';
import { Sentence } from '../../components/Sentence';
import { tableName } from '../../gallery';
import { useBlocks } from './blocks-context';

/** Shown at once; the rest when it is asked for. */
const FIRST = 6;

/** What a roll forward does, block by block and, opened, cell by cell, and what stays behind. */
export function RollList({ plan }: { plan: RollPlan }): JSX.Element {
  const { language } = useBlocks();
  const words = rollWords(language);
  return (
    <div className="roll-list">
      {plan.blocks.map((block) => (
        <Rolled key={block.id} block={block} isOnly={plan.blocks.length === 1} />
      ))}
      {plan.left.length > 0 && (
        <ul>
          {plan.left.map(({ id, address, why, standsAt, ...block }) => (
            <li key={id}>
              {tableName(block, language)}, <AddressLink address={address} />: {words.leftBlocks[why]}
              {standsAt && (
                <>
                  {' '}
                  (<AddressLink address={standsAt} />)
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Rolled({ block, isOnly }: { block: RolledBlock; isOnly: boolean }): JSX.Element {
  const { texts, language } = useBlocks();
  const words = rollWords(language);
  const { from, to, sheet, cells, computed, left, coverage } = block;
  const periods = [from, to].map((period) => rollPeriodWords(period, language)).join(' → ');
  return (
    <details className="changes" open={isOnly}>
      <summary>
        <strong>{tableName(block, language)}</strong>, {periods}:{' '}
        {texts.roll.newSheet(sheet, texts.roll.coverage(coverage.linked, coverage.wanted))}
      </summary>
      {ROLLED_AS.map((as) => {
        const own = cells.filter((cell) => cell.as === as);
        return (
          <Cells
            key={as}
            heading={words.as[as](own.length)}
            cells={own.map((cell) => (
              <li key={cell.address}>
                <Sentence parts={rolledCellWords(cell, language)} />
                <span className="aside">{rowAndHeader(cell)}</span>
              </li>
            ))}
          />
        );
      })}
      {computed > 0 && <p className="hint">{words.computed(computed)}</p>}
      <Cells
        heading={words.leftCells(left.length)}
        cells={left.map(({ address, content, why }) => (
          <li key={address}>
            <AddressLink address={address} />: {content} ({words.left[why]})
          </li>
        ))}
      />
    </details>
  );
}

function Cells({ heading, cells }: { heading: string; cells: JSX.Element[] }): JSX.Element | null {
  const { texts } = useBlocks();
  const [showsAll, setShowsAll] = React.useState(false);
  if (!cells.length) return null;
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>{showsAll ? cells : cells.slice(0, FIRST)}</ul>
      {!showsAll && cells.length > FIRST && (
        <button type="button" className="link" onClick={() => setShowsAll(true)}>
          {texts.roll.showAll(cells.length)}
        </button>
      )}
    </>
  );
}
