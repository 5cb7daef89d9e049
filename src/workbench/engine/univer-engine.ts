import { type IDisposable, IUniverInstanceService } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';
import { installFunctions } from './add-in-functions';
import type { Calculation } from './calculation';
import { calculationOf } from './calculation-plugin';
import type {
  Area,
  CellInput,
  Engine,
  EngineEvents,
  EngineFunction,
  FunctionAnswer,
  FunctionCall,
  Meanwhile,
} from './engine';
import { formulasCalling } from './formula-cells';
import { calculateNamed, calculateOpened } from './formula-updates';
import { FunctionCalls } from './function-calls';
import { EngineListeners } from './listeners';
import * as names from './names';
import type { OpenWorkbook } from './open-workbook';
import { WorkbookContents } from './workbook-contents';
import { followWorkbook } from './workbook-events';
import { cellRange } from './written-cells';

/** `Engine` over Univer, the same in Node and in the browser: the workbook, calculated, with the add-in's functions. */
export class UniverEngine extends WorkbookContents implements Engine {
  private readonly calculation: Calculation;
  private readonly calls: FunctionCalls;
  private readonly listeners = new EngineListeners();
  private readonly following: IDisposable;
  private removeFunctions: () => void = () => undefined;

  constructor(open: OpenWorkbook) {
    super(open);
    const { injector, unitId } = this.book;
    // Undo acts on the focused workbook only.
    injector.get(IUniverInstanceService).focusUnit(unitId);
    this.calculation = calculationOf(injector);
    this.calls = new FunctionCalls(
      (cells) =>
        this.calculation.markDirty(
          cells.map(({ sheetId, row, column }) => cellRange(unitId, sheetId, row, column)),
        ),
      ({ sheetId, ...cell }) => this.read(sheetId, { ...cell, rows: 1, columns: 1 })[0][0].value,
    );
    this.calculation.onFinished(() => {
      this.calls.send();
      this.listeners.emit('calculated');
    });
    calculateOpened(this.book, this.beside, this.calculation);
    injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
    this.following = followWorkbook(this.book, this.beside, this.listeners);
  }

  override write(sheetId: string, area: Area, cells: CellInput[][]): void {
    cells.forEach((line, r) =>
      line.forEach((input, c) => {
        if (typeof input !== 'string' || !input.startsWith('=')) return;
        this.calls.keepFormer({ sheetId, row: area.row + r, column: area.column + c });
      }),
    );
    super.write(sheetId, area, cells);
  }

  addName(name: string, formula: string, sheetId: string | null): void {
    names.addName(this.book, this.beside, name, formula, sheetId);
    calculateNamed(this.book, this.calculation, name);
  }

  removeName(name: string, sheetId: string | null): void {
    names.removeName(this.book, this.beside, name, sheetId);
    calculateNamed(this.book, this.calculation, name);
  }

  calculationMode(): 'Automatic' | 'Manual' {
    return this.calculation.getMode();
  }

  setCalculationMode(mode: 'Automatic' | 'Manual'): void {
    this.beside.manualCalculation = mode === 'Manual';
    this.calculation.setMode(mode);
  }

  calculate(): void {
    this.calculation.calculate();
  }

  async settled(): Promise<void> {
    do {
      await this.calculation.whenIdle();
      await this.calls.whenAnswered();
    } while (!this.calculation.isIdle || this.calls.isPending);
  }

  get isCalculating(): boolean {
    return !this.calculation.isIdle;
  }

  async calculated(): Promise<void> {
    await this.calculation.whenIdle();
  }

  get meanwhile(): Meanwhile {
    return this.calls.meanwhile;
  }

  set meanwhile(given: Meanwhile) {
    this.calls.meanwhile = given;
  }

  unanswered(): { sheetId: string; row: number; column: number }[] {
    return this.calls.unanswered;
  }

  registerFunctions(
    functions: EngineFunction[],
    call: (calls: FunctionCall[]) => Promise<FunctionAnswer>[],
  ): void {
    this.removeFunctions();
    this.calls.restart(call);
    this.removeFunctions = installFunctions(this.book, functions, this.calls);
    const waiting = formulasCalling(this.book, functions);
    if (waiting.length > 0) this.calculation.markDirty(waiting);
  }

  on<K extends keyof EngineEvents>(event: K, listener: EngineEvents[K]): () => void {
    return this.listeners.on(event, listener);
  }

  dispose(): void {
    this.following.dispose();
    this.listeners.clear();
    this.calls.restart(null);
    this.book.univer.dispose();
  }
}
