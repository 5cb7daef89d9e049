import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react';
import type { CellWords, FigureUse, FigureWay, WayCell } from '../../../contract';
import type { TableId } from '../../../tables/choices';
import { tableName } from '../../gallery';
import { rowAndHeader } from '../../../planning/update-words';
import { valueText } from '../../../indicators/language/format-number';
import { AddressLink } from '../../components/AddressLink';
import { usePane } from '../../components/pane-context';
import { ProblemNotice } from '../../components/ProblemNotice';
import { Waiting } from '../../components/Waiting';
import { useBlocks } from './blocks-context';

/** Where the figure of the selected cell comes from and where it goes; once asked for, it follows the selection. */
export function WayPart(): JSX.Element {
  const { session, state, texts } = useBlocks();
  const { session: pane } = usePane();
  const words = texts.way;
  const { way } = state;
  const isOpen = way.kind !== 'closed';
  React.useEffect(() => {
    if (!isOpen) return undefined;
    let { selection } = pane.state;
    return pane.subscribe((now) => {
      if (now.selection === selection) return;
      selection = now.selection;
      void session.readWay();
    });
  }, [isOpen, pane, session]);
  return (
    <section className="blocks-part way" aria-labelledby="way-heading">
      <h2 id="way-heading">{words.heading}</h2>
      <p className="hint">{words.explanation}</p>
      <div className="buttons">
        <DefaultButton text={words.button} onClick={() => void session.readWay()} />
        {isOpen && <DefaultButton text={words.close} onClick={() => session.closeWay()} />}
      </div>
      {way.kind === 'reading' && <Waiting label={words.reading} onStop={() => session.closeWay()} />}
      {way.kind === 'failed' && <ProblemNotice problem={way.problem} />}
      <div role="status">{way.kind === 'ready' && (way.way ? <Way way={way.way} /> : words.none)}</div>
    </section>
  );
}

function Way({ way: { cell, usedBy, hasMoreUses, partly } }: { way: FigureWay }): JSX.Element {
  const words = useBlocks().texts.way;
  return (
    <>
      <ul className="way-cells">
        <Step cell={cell} below="" />
      </ul>
      {cell.formula === null && <p className="hint">{cell.value === '' ? words.empty : words.typed}</p>}
      <h3>{words.usedBy(usedBy.length, hasMoreUses)}</h3>
      {usedBy.length > 0 && (
        <ul className="way-uses">
          {usedBy.map((one) => (
            <li key={one.address}>
              <AddressLink address={one.address} />
              <Named cell={one} />
              <UsedAs use={one} />
            </li>
          ))}
        </ul>
      )}
      {partly.length > 0 && <p className="hint">{words.partly(partly.join(', '))}</p>}
    </>
  );
}

/** In which block or report a cell stands, and whether it reads the figure itself. */
function UsedAs({ use: { kind, table, isDirect } }: { use: FigureUse }): JSX.Element | null {
  const { texts, language } = useBlocks();
  const words = texts.way;
  const place =
    kind === 'report'
      ? words.inReport
      : kind === 'block'
        ? words.inBlock(tableName({ table: table as TableId }, language))
        : '';
  const said = [place, isDirect ? '' : words.indirect].filter(Boolean).join(', ');
  return said ? <span className="aside">({said})</span> : null;
}

const Named = ({ cell }: { cell: CellWords }) => <span className="aside">{rowAndHeader(cell)}</span>;

/** @param props.below - title of the table that the cell's figure goes into: it is not said twice */
function Step({ cell, below }: { cell: WayCell; below: string }): JSX.Element {
  const { texts, language } = useBlocks();
  const words = texts.way;
  const { address, value, unit, title, formula, writtenOut, sources, more } = cell;
  return (
    <li>
      <AddressLink address={address} />:{' '}
      <strong>{value === '' ? words.blank : valueText(value, language)}</strong> {unit}
      <Named cell={cell} />
      {title !== below && <span className="aside">{title}</span>}
      {formula !== null && (
        <code className="way-formula" title={formula}>
          = {writtenOut ?? formula.slice(1)}
        </code>
      )}
      {(sources.length > 0 || more > 0) && (
        <ul className="way-cells">
          {sources.map((one) => (
            <Step key={one.address} cell={one} below={title} />
          ))}
          {more > 0 && <li className="hint">{words.more(more)}</li>}
        </ul>
      )}
    </li>
  );
}
