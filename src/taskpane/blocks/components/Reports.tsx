import * as React from 'react';
import type { Bounded, SendOutReport, SwitchReport } from '../../../contract';
import { AddressLink } from '../../components/AddressLink';
import { useBlocks } from './blocks-context';

/** What a switch did, and the cells in which it could not. */
export function SwitchedReport({ report }: { report: SwitchReport }): JSX.Element {
  const { outcome } = useBlocks().texts;
  if (report.cancelled) return <>{outcome.stopped}</>;
  return (
    <>
      <strong>{outcome.switched[report.mode](report.changed)}</strong>
      <BecameValues cells={report.becameValues} />
      <Cells
        heading={outcome.left(report.left.total)}
        cells={report.left}
        wordsOf={({ why }) => outcome.leftBecause[why]}
      />
      <Cells
        heading={outcome.unverified(report.unverified.total)}
        cells={report.unverified}
        wordsOf={() => outcome.notAnswered}
      />
    </>
  );
}

/** What became of the formulas in a send-out copy; addresses are those of the workbook it was made from. */
export function SentOutReport({ report }: { report: SendOutReport }): JSX.Element {
  const { outcome } = useBlocks().texts;
  if (report.cancelled) return <>{outcome.sentOutStopped}</>;
  return (
    <>
      <strong>{outcome.sentOut(report.changed)}</strong> {report.leftMacros && outcome.leftMacros}
      <BecameValues cells={report.becameValues} />
    </>
  );
}

function BecameValues({ cells }: { cells: SwitchReport['becameValues'] }): JSX.Element {
  const { outcome } = useBlocks().texts;
  return (
    <Cells
      heading={outcome.became(cells.total)}
      cells={cells}
      wordsOf={(cell) => `${cell.function}, ${outcome.becameBecause[cell.why]}`}
    />
  );
}

function Cells<Cell extends { address: string }>(props: {
  heading: string;
  cells: Bounded<Cell>;
  wordsOf: (cell: Cell) => string;
}): JSX.Element | null {
  const { outcome } = useBlocks().texts;
  const { heading, cells, wordsOf } = props;
  if (cells.total === 0) return null;
  const rest = cells.total - cells.items.length;
  return (
    <div className="blocks-cells">
      <p>{heading}</p>
      <ul>
        {cells.items.map((cell) => (
          <li key={cell.address}>
            <AddressLink address={cell.address} />: {wordsOf(cell)}
          </li>
        ))}
        {rest > 0 && <li>{outcome.more(rest)}</li>}
      </ul>
    </div>
  );
}
