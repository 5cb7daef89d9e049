import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { FormulaMode } from '../../../contract';
import type { InsertedBlock } from '../../../contract';
import { quietly } from '../../components/Notices';
import { ProblemNotice } from '../../components/ProblemNotice';
import { usePane } from '../../components/pane-context';
import { Waiting } from '../../components/Waiting';
import { tableName } from '../../gallery';
import { nextPeriodsOf } from '../../../year/roll-period';
import { rollPeriodWords } from '../../../year/roll-words';
import { blockPeriod } from '../block-words';
import { useBlocks } from './blocks-context';

const MODES: readonly FormulaMode[] = ['ct', 'plain', 'values'];

/** The blocks, newest first. */
export function BlockList(): JSX.Element {
  const { session, state, texts } = useBlocks();
  const { list } = state;
  const words = texts.list;
  const again = <DefaultButton id="blocks-again" text={words.again} onClick={() => void session.read()} />;
  return (
    <section className="blocks-list" aria-labelledby="blocks-heading">
      <h2 id="blocks-heading">{words.heading}</h2>
      {list.kind === 'reading' && <Waiting label={words.reading} onStop={() => session.stopReading()} />}
      {list.kind === 'stopped' && <p>{words.stopped}</p>}
      {list.kind === 'failed' && <ProblemNotice problem={list.problem} />}
      {list.kind === 'ready' && (
        <>
          <p className="hint" role="status">
            {words.count(list.blocks.length)}
          </p>
          {list.blocks.length > 0 && <p className="hint">{words.modesExplained}</p>}
          {list.blocks.length > 0 && (
            <ul className="blocks">
              {list.blocks.map((block) => (
                <Block key={block.id} block={block} />
              ))}
            </ul>
          )}
        </>
      )}
      {list.kind !== 'reading' && again}
    </section>
  );
}

function Block({ block }: { block: InsertedBlock }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const words = texts.list;
  const { id, address, mode, state } = block;
  const name = tableName(block, language);
  return (
    <li className="block">
      <h3>
        {name} <span className="hint">{blockPeriod(block, texts)}</span>
      </h3>
      <p className="block-place">
        <button
          type="button"
          className="link address"
          aria-label={words.goTo(name, address)}
          onClick={() => void session.goTo(id)}
        >
          {address}
        </button>
        <button
          type="button"
          id={`remove-${id}`}
          className="link"
          aria-label={words.removeOf(name, address)}
          onClick={() => quietly(session.remove(id))}
        >
          {words.remove}
        </button>
      </p>
      <RollOne block={block} />
      <MakeTemplate block={block} name={name} />
      {state === 'writing' && <p className="block-unfinished">{words.unfinished}</p>}
      <div className="block-modes" role="group" aria-label={words.formulasOf(name, address)}>
        <span aria-hidden="true">{words.formulas}:</span>
        {MODES.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === mode}
            onClick={() => quietly(session.switchFormulas({ kind: 'block', id }, one))}
          >
            {words.modes[one]}
          </button>
        ))}
      </div>
    </li>
  );
}

/** The way to a template that is made of the block as it stands. */
function MakeTemplate({ block, name }: { block: InsertedBlock; name: string }): JSX.Element {
  const pane = usePane().session;
  const { list } = useBlocks().texts;
  const { sheet, address } = block;
  const cell = address.slice(address.lastIndexOf('!') + 1).split(':')[0];
  return (
    <p>
      <button
        type="button"
        id={`template-${block.id}`}
        className="link"
        aria-label={list.templateOf(name, address)}
        onClick={() => pane.makeTemplate({ sheet, cell })}
      >
        {list.template}
      </button>
    </p>
  );
}

/** The way to the block's own next period. */
function RollOne({ block }: { block: InsertedBlock }): JSX.Element {
  const { session, texts, language } = useBlocks();
  const { id } = block;
  const [next] = nextPeriodsOf([block]);
  return (
    <p>
      <button
        type="button"
        id={`roll-${id}`}
        className="link"
        aria-label={texts.roll.oneOf(tableName(block, language), rollPeriodWords(next, language))}
        onClick={() => quietly(session.planRoll({ kind: 'block', id }, next))}
      >
        {texts.roll.one}: {rollPeriodWords(next, language)}
      </button>
    </p>
  );
}
