import * as React from 'react';
import type { TableDrawing as Drawing } from '../../tables';

const hidden = { 'aria-hidden': true, focusable: false } as const;

/** The product's mark: figures rising to the target line. */
export function Mark(): JSX.Element {
  return (
    <svg className="mark" viewBox="0 0 16 16" width="24" height="24" {...hidden}>
      <path className="mark-bars" d="M2 10h3v4H2zM6.5 7h3v7h-3zM11 4h3v10h-3z" />
      <path className="mark-line" d="M1 2h14" />
    </svg>
  );
}

/** A table of a year: plan, estimate, percentages. */
function YearDrawing(): JSX.Element {
  return (
    <>
      <path className="line" d="M4 17h56M26 9v34M38 9v34M49 9v34M4 25.5h56M4 34h56" />
      <rect className="head" x="4" y="5" width="56" height="7.5" rx="1.5" />
      <path className="text" d="M8 21h13M8 29.5h10M8 38.5h14" />
      <path className="figure" d="M29 21h6M29 29.5h6M29 38.5h6M41 21h5M41 29.5h5M41 38.5h5" />
      <path className="accent" d="M52 21h5M52 29.5h5M52 38.5h5" />
    </>
  );
}

/** This year's bars and next year's target. */
function TargetDrawing(): JSX.Element {
  return (
    <>
      <path className="line" d="M6 43h52" />
      <path className="bars" d="M10 31h8v12h-8zM23 25h8v18h-8z" />
      <path className="goal" d="M36 17h8v26h-8z" />
      <path className="accent" d="M6 11h38" strokeDasharray="3 3" />
      <circle className="accent" cx="52" cy="11" r="5.5" />
      <circle className="dot" cx="52" cy="11" r="1.8" />
    </>
  );
}

/** Figures of the months, and the line they add up to. */
function MonthsDrawing(): JSX.Element {
  return (
    <>
      <path className="line" d="M6 43h52" />
      <path className="bars" d="M9 33h5v10H9zM18 29h5v14h-5zM27 31h5v12h-5zM36 25h5v18h-5zM45 22h5v21h-5z" />
      <path className="accent" d="M11 27l9-4 9-3 9-6 10-5" />
    </>
  );
}

/** An index that moves around 100. */
function IndexDrawing(): JSX.Element {
  return (
    <>
      <path className="line" d="M6 27h52M6 5v38h52" />
      <path className="accent" d="M9 33l8-9 8 5 9-12 8 6 12-13" />
    </>
  );
}

/** A whole with its parts. */
function PartsDrawing(): JSX.Element {
  return (
    <>
      <path className="bars" d="M6 7h52v9H6z" />
      <path className="goal" d="M6 21h27v6H6z" />
      <path className="bars" d="M6 31h17v6H6zM6 41h9v4H6z" />
    </>
  );
}

/** Goods that leave and goods that come. */
function TradeDrawing(): JSX.Element {
  return (
    <>
      <path className="line" d="M6 43h52" />
      <path className="accent" d="M10 15h38M40 8l9 7-9 7" />
      <path className="figure" d="M54 32H16M24 25l-9 7 9 7" />
    </>
  );
}

/** Targets, each with its verdict. */
function ListDrawing(): JSX.Element {
  return (
    <>
      <path className="text" d="M22 12h34M22 25h28M22 38h32" />
      <path className="accent" d="M7 11l4 4 7-8M7 24l4 4 7-8" />
      <path className="figure" d="M8 34l9 9M17 34l-9 9" />
    </>
  );
}

const DRAWINGS: Readonly<Record<Drawing, () => JSX.Element>> = {
  year: YearDrawing,
  target: TargetDrawing,
  months: MonthsDrawing,
  index: IndexDrawing,
  parts: PartsDrawing,
  trade: TradeDrawing,
  list: ListDrawing,
};

/** A small picture of what a table looks like. */
export function TableDrawing({ drawing }: { drawing: Drawing }): JSX.Element {
  const Picture = DRAWINGS[drawing];
  return (
    <svg className="drawing" viewBox="0 0 64 48" width="64" height="48" {...hidden}>
      <Picture />
    </svg>
  );
}
