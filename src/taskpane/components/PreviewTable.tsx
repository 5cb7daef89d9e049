import * as React from 'react';
import type { BlockPlan } from '../../contract';
import { figuresIn, type PlanCell } from '../figure-cell';
import { showsNoNumber } from '../../planning';
import { cellAt, cellsReferredTo, light } from '../lit-cells';
import { PreviewCell, type Span } from './PreviewCell';
import type { AllTexts } from './view-texts';

/** Widest column of a preview: in a narrow pane the figures matter more than names on one line. */
const WIDEST = 22;

/** Pixels for a column of so many characters, at the preview's small letters; those of a sheet that is there are as they are. */
const pixels = (characters: number, isReal: boolean) =>
  Math.round((isReal ? characters : Math.min(characters, WIDEST)) * 5.2 + 8);

/** Pixels between the paper's edges and the table. */
const MARGINS = 26;

/** Where a preview stands. */
export type PreviewSize = 'page' | 'pane' | 'window';

/**
 * How much smaller or larger than its letters are meant a table may be: on the page of the table all columns are in sight, over the pane
 * they are read and scroll, and a window has room for larger ones.
 */
const SCALES: Readonly<Record<PreviewSize, readonly [least: number, most: number]>> = {
  page: [0, 1],
  pane: [1, 1],
  window: [1, 1.6],
};

/** The scale at which the table takes the room that there is, as far as its place allows. */
function useScale(
  width: number,
  size: PreviewSize,
): { scale: number; paper: React.RefObject<HTMLDivElement> } {
  const paper = React.useRef<HTMLDivElement>(null);
  const [room, setRoom] = React.useState(width);
  React.useLayoutEffect(() => {
    const measure = () => paper.current && setRoom(paper.current.clientWidth - MARGINS);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const [least, most] = SCALES[size];
  return { scale: Math.min(most, Math.max(least, room / width)), paper };
}

/** Where figures can be pressed: the one that is, and what follows. */
export interface Pointing {
  at: PlanCell | null;
  onPoint: (cell: PlanCell) => void;
}

/** The plan drawn cell by cell as a real table. */
export const PreviewTable = React.memo(function PreviewTable(props: {
  plan: BlockPlan;
  texts: AllTexts;
  size: PreviewSize;
  showFormulas: boolean;
  pointing?: Pointing;
  /** Told of the cell under the pointer or the keyboard. */
  onReach?: (cell: PlanCell | null) => void;
}): JSX.Element {
  const { plan, texts, size, showFormulas, pointing, onReach } = props;
  const isReal = plan.place.kind === 'cell';
  const widths = plan.columnWidths.map((characters) => pixels(characters, isReal));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const { scale, paper } = useScale(width, size);
  const reach = ({ currentTarget, target }: React.SyntheticEvent<HTMLElement>) => {
    const cell = cellAt(target);
    light(currentTarget, cell ? cellsReferredTo(plan, cell) : []);
    onReach?.(cell);
  };
  const isFigure = React.useMemo(() => figuresIn(plan), [plan]);
  const spans = spansOf(plan);
  const nameColumn = columnOfNames(plan);
  return (
    <div
      className="paper"
      ref={paper}
      role="region"
      aria-label={texts.preview.region(plan.title)}
      tabIndex={0}
      onKeyDown={pointing && moveAmongFigures}
      onMouseOver={reach}
      onFocus={reach}
      // the line that tells of the cell stays: without it a button below would move away from under the pointer
      onMouseLeave={({ currentTarget }) => light(currentTarget, [])}
    >
      <table
        style={{
          fontFamily: `"${plan.font.replace(/["\\]/g, '')}", "Times New Roman", serif`,
          width: `${width}px`,
          ...({ zoom: scale } as React.CSSProperties),
        }}
      >
        <caption>{plan.title}</caption>
        <colgroup>
          {widths.map((width, column) => (
            <col key={column} style={{ width: `${width}px` }} />
          ))}
        </colgroup>
        <tbody>
          {plan.cells.map((cells, row) => (
            <tr key={row}>
              {cells.map(
                (cell, column) =>
                  cell && (
                    <PreviewCell
                      key={column}
                      at={`${row},${column}`}
                      cell={cell}
                      isTooNarrow={isReal && showsNoNumber(cell, plan.columnWidths[column])}
                      span={spans.get(`${row},${column}`)}
                      isRowName={cell.role === 'label' && column === nameColumn}
                      stays={column === nameColumn}
                      showFormula={showFormulas}
                      texts={texts}
                      point={
                        pointing && isFigure({ row, column })
                          ? {
                              isAt: pointing.at?.row === row && pointing.at.column === column,
                              press: () => pointing.onPoint({ row, column }),
                            }
                          : undefined
                      }
                    />
                  ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrow keys go from figure to figure: to the next one in that direction, the nearest where none is in line. */
function moveAmongFigures(event: React.KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  const buttons = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('.figure-button'));
  const from = (event.target as Element).closest<HTMLElement>('.figure-button');
  const next = from ? nearest(from, buttons, step) : buttons[0];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nearest(
  from: HTMLElement,
  all: readonly HTMLElement[],
  [down, right]: readonly [number, number],
): HTMLElement | undefined {
  const placeOf = (button: HTMLElement) => button.getBoundingClientRect();
  const own = placeOf(from);
  const distance = (button: HTMLElement) => {
    const { left, top } = placeOf(button);
    const ahead = (top - own.top) * down + (left - own.left) * right;
    const aside = Math.abs((top - own.top) * right) + Math.abs((left - own.left) * down);
    return ahead > 1 ? ahead + aside * 4 : Infinity;
  };
  const ordered = all.filter((button) => distance(button) < Infinity);
  return ordered.sort((a, b) => distance(a) - distance(b))[0];
}

function spansOf({ merges }: BlockPlan): Map<string, Span> {
  return new Map(
    merges.map(({ row, column, rows, columns }) => [
      `${row},${column}`,
      { rowSpan: rows > 1 ? rows : undefined, colSpan: columns > 1 ? columns : undefined },
    ]),
  );
}

/** The column whose labels name the rows: the one with most to say. */
function columnOfNames({ cells }: BlockPlan): number {
  const lengths: number[] = [];
  for (const row of cells) {
    row.forEach((cell, column) => {
      if (cell?.role === 'label') lengths[column] = (lengths[column] ?? 0) + String(cell.content).length;
    });
  }
  return lengths.reduce((best, length, column) => (length > (lengths[best] ?? 0) ? column : best), 0);
}
