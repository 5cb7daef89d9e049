import { planBlock } from '../../src/planning';
import { parseArea } from '../../src/spreadsheet/a1';
import type { BlockPlan } from '../../src/planning/block-plan';
import type { BlockRequest } from '../../src/tables/choices';
import type { Engine, EngineCell } from '../../src/workbench/engine/engine';
import type { Library } from '../functions/library';
import { loadLibrary } from '../functions/library';
import { connect } from './kit/sheet';
import { closeEngines, open } from '../workbench/engine/content';

let library: Library;
let engine: Engine;

/** An engine that knows our functions, for the tests of a file. */
export function withCalculation(): void {
  beforeAll(async () => {
    library = await loadLibrary();
    engine = await open();
    connect(engine, library);
  }, 60_000);
  afterAll(closeEngines);
}

/** The plan of a request on an empty sheet. */
export function planOf(request: BlockRequest): BlockPlan {
  return planBlock(request, { kind: 'newSheet', sheet: 'Trang' }, []);
}

/** The cell of a plan at an address of its sheet. */
export function plannedAt({ cells }: BlockPlan, address: string) {
  const { row, column } = parseArea(address)!;
  return cells[row][column];
}

/** Values of a block by address once something was typed into its cells and everything was calculated. */
export async function calculated(
  plan: BlockPlan,
  inputs: Readonly<Record<string, string | number>>,
): Promise<(address: string) => EngineCell['value']> {
  const cells = plan.cells.map((row) => row.map((cell) => cell?.content ?? ''));
  for (const [address, value] of Object.entries(inputs)) {
    const role = plannedAt(plan, address)?.role;
    if (role !== 'input' && role !== 'blank') throw new Error(`${address} is not for typing: ${role}`);
    const { row, column } = parseArea(address)!;
    cells[row][column] = value;
  }
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
  engine.write('s1', area, cells);
  await engine.settled();
  const results = engine.read('s1', area);
  engine.clear('s1', area, 'Contents');
  return (address) => {
    const { row, column } = parseArea(address)!;
    return results[row][column].value;
  };
}

/** The same to four decimals, as cases write values down. */
export async function filled(
  plan: BlockPlan,
  inputs: Readonly<Record<string, string | number>>,
): Promise<(address: string) => EngineCell['value']> {
  const at = await calculated(plan, inputs);
  return (address) => {
    const value = at(address);
    // adding 0 makes 0 of -0
    return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 + 0 : value;
  };
}
