import {
  collect,
  collectedPlans,
  consolidate,
  emptyForm,
  fingerprintFor,
  formChoicesOf,
  isUnitName,
  longCsv,
  longRows,
  sameChoices,
  totalsIdentity,
  usualNames,
  writeCollected,
  type Board,
  type Consolidated,
  type FileReading,
  type FormChoices,
  type FormRegister,
  type UnitsProblem,
} from '../../collecting';
import type { CollectedBefore, CollectionReport } from '../../contract';
import type { XmlTools } from '../../spreadsheet/package/xml';
import type * as collected from '../../workbook/collected/collected';
import type { ApplyOptions } from '../../workbook/blocks/change-set/apply';
import { WorkbookProblem } from '../../workbook/excel/problem';
import type { longTable } from '../../workbook/long-table';
import type { loadTemplate } from '../../tables';
import { requestOf } from '../choices';
import { ObservedState } from '../observed-state';
import { asWorkbookProblem } from '../problem-text';
import type { saveFile } from '../save-file';
import type { PaneSession } from '../session';
import { giveOut } from './give-out';
import { readFile, sortFiles, type ChosenFile } from './read-files';

/** What the tab asks of the workbook and of the page around it. */
export interface UnitsService extends Pick<
  typeof collected,
  'collectionsNow' | 'insertCollection' | 'removeCollection'
> {
  longTable: typeof longTable;
  loadTemplate: typeof loadTemplate;
  saveFile: typeof saveFile;
}

/** What the user is told, one thing at a time. */
export type UnitsNotice =
  | { kind: 'problem'; problem: WorkbookProblem }
  | { kind: 'unclear'; problem: UnitsProblem }
  | { kind: 'dropped'; units: readonly string[] }
  | { kind: 'made'; name: string; forms: number; kept: number }
  | { kind: 'noRegister' | 'registerOutdated' | 'faultyChoices' | 'nothingTaken' | 'unitName' | 'noFigures' }
  | { kind: 'inserted'; report: CollectionReport }
  | { kind: 'removed'; sheets: readonly string[] }
  | { kind: 'edited'; address: string; again: 'insert' | { remove: string } };

export interface UnitsState {
  /** Units that get forms, one a line. */
  list: string;
  /** Name of the unit whose form the totals are; `''`: all units together. */
  whole: string;
  register: FormRegister | null;
  readings: readonly FileReading[];
  /** Files that are being read; `null`: none are. */
  reading: { done: number; of: number } | null;
  isStopped: boolean;
  board: Board | null;
  /** Collections that stand in the workbook, the newest first. */
  before: readonly CollectedBefore[];
  /** How much of a change of the workbook is done; `null`: none is under way. */
  changing: number | null;
  notice: UnitsNotice | null;
}

const FIRST_STATE: UnitsState = {
  list: '',
  whole: '',
  register: null,
  readings: [],
  reading: null,
  isStopped: false,
  board: null,
  before: [],
  changing: null,
  notice: null,
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The tab of units' files without its looks. */
export class UnitsSession extends ObservedState<UnitsState> {
  private stopper: AbortController | null = null;

  constructor(
    private readonly service: UnitsService,
    private readonly pane: Pick<PaneSession, 'elsewhere' | 'state'>,
    private readonly tools: XmlTools,
  ) {
    super(FIRST_STATE);
  }

  /** The form that is given out: the table that is chosen in the tab of tables; `null`: a choice of it is not valid. */
  get choices(): FormChoices | null {
    const { choices } = this.pane.state;
    const request = requestOf({ ...choices, place: 'newSheet' }, '');
    return request && formChoicesOf(request);
  }

  closeNotice(): void {
    this.set({ notice: null });
  }

  /** Looks once for what stands in the workbook. */
  async begin(): Promise<void> {
    try {
      this.set({ before: await this.service.collectionsNow() });
      this.judge();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Saves the forms for the units of the list as one file. */
  async giveOut(): Promise<void> {
    const { choices } = this;
    if (!choices) return this.set({ notice: { kind: 'faultyChoices' } });
    await this.service.loadTemplate(choices.table);
    const given = giveOut(choices, this.state.list, this.state.register, this.tools);
    if (given.kind !== 'made') return this.set({ notice: given });
    const { register, name, zip, forms, kept } = given;
    this.service.saveFile({ name, bytes: zip, type: 'application/zip' });
    this.set({ notice: { kind: 'made', name, forms, kept } });
    if (register !== this.state.register) await this.useRegister(register);
  }

  /** Another register makes what was read of other forms worth nothing. */
  private async useRegister(register: FormRegister): Promise<boolean> {
    await this.service.loadTemplate(register.choices.table);
    if (fingerprintFor(register.choices) !== register.fingerprint) {
      this.set({ notice: { kind: 'registerOutdated' } });
      return false;
    }
    const known = this.state.register;
    const isSame =
      known !== null && sameChoices(known.choices, register.choices) && known.edition === register.edition;
    this.set({ register, ...(!isSame && { readings: [] }) });
    this.judge();
    return true;
  }

  /** Reads files that the user chose or dropped, the register among them or known; a file of a known name is read anew. */
  async open(files: readonly ChosenFile[]): Promise<void> {
    if (this.state.reading || files.length === 0) return;
    this.set({ notice: null, isStopped: false });
    const stopper = new AbortController();
    this.stopper = stopper;
    const { register: found, sent } = await sortFiles(files);
    if (found && !(await this.useRegister(found))) return;
    const { register } = this.state;
    if (!register) return this.set({ notice: { kind: 'noRegister' } });
    const readings = new Map(this.state.readings.map((one) => [one.file, one]));
    try {
      for (const [done, file] of sent.entries()) {
        if (stopper.signal.aborted) break;
        this.set({ reading: { done, of: sent.length } });
        readings.set(file.name, await readFile(file, register, this.tools));
      }
    } finally {
      this.set({ reading: null, readings: [...readings.values()], isStopped: stopper.signal.aborted });
    }
    this.judge();
  }

  /** Stops the reading of files, or the change of the workbook, which is put back. */
  stop(): void {
    this.stopper?.abort();
  }

  /** Takes all files away that were read. */
  forget(): void {
    this.set({ readings: [], board: null, notice: null });
  }

  private get collection() {
    const { register, readings } = this.state;
    return register && collect(register, readings, this.previous(register));
  }

  /** The figures of the collection of the same forms that stands in the workbook. */
  private previous(register: FormRegister) {
    const known = this.state.before.find(
      ({ unit, choices }) => unit === this.wholeName && sameChoices(choices, register.choices),
    );
    return known ? known.figures : null;
  }

  private judge(): void {
    const { readings } = this.state;
    this.set({ board: readings.length > 0 ? (this.collection?.board ?? null) : null });
  }

  private get wholeName(): string {
    const { whole, register } = this.state;
    const language = register?.choices.language ?? 'vi';
    return whole.trim() || { vi: 'Tổng hợp các đơn vị', en: 'All units' }[language];
  }

  /** The name of the unit of the level above; what changed since last time is that unit's. */
  nameWhole(whole: string): void {
    this.set({ whole });
    this.judge();
  }

  private consolidated(): { consolidated: Consolidated; board: Board } | null {
    const { register } = this.state;
    const { collection } = this;
    if (!isUnitName(this.wholeName)) {
      this.set({ notice: { kind: 'unitName' } });
      return null;
    }
    if (!register || !collection || collection.forms.length === 0) {
      this.set({ notice: { kind: 'nothingTaken' } });
      return null;
    }
    const identity = totalsIdentity(register, { code: '', name: this.wholeName });
    return { consolidated: consolidate(identity, collection.forms), board: collection.board };
  }

  /** The same workbook that the command line writes: totals that are a form, board, faults and figures. */
  saveWorkbook(): void {
    const found = this.consolidated();
    if (!found) return;
    const { consolidated, board } = found;
    const bytes = writeCollected(emptyForm(consolidated.identity), consolidated, board, this.tools);
    this.service.saveFile({ name: `${consolidated.identity.number}.xlsx`, bytes, type: XLSX });
  }

  saveLong(): void {
    const found = this.consolidated();
    if (!found) return;
    const { number } = found.consolidated.identity;
    const bytes = longCsv(longRows(found.consolidated));
    this.service.saveFile({ name: `${number}.csv`, bytes, type: 'text/csv;charset=utf-8' });
  }

  /** Saves the figures of the workbook's own tables and of its ledger, with the same columns. */
  async saveWorkbookLong(): Promise<void> {
    try {
      const rows = await this.service.longTable();
      if (rows.length === 0) return this.set({ notice: { kind: 'noFigures' } });
      const bytes = longCsv(rows);
      this.service.saveFile({ name: 'bang-dai.csv', bytes, type: 'text/csv;charset=utf-8' });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Puts totals, board, faults and figures into the workbook, or makes those anew that stand there. */
  insert({ evenIfEdited = false } = {}): Promise<void> {
    const found = this.consolidated();
    if (!found) return Promise.resolve();
    const { consolidated, board } = found;
    const { choices, unit, number } = consolidated.identity;
    const hasChanges = board.units.some(({ sinceLast }) => sinceLast.kind !== 'nothing');
    return this.change('insert', async (options) => {
      const report = await this.service.insertCollection(
        {
          choices,
          unit: unit.name,
          number,
          names: usualNames(consolidated),
          hasChanges,
          plans: (names) => collectedPlans(consolidated, board, names),
        },
        { ...options, evenIfEdited },
      );
      return { kind: 'inserted', report };
    });
  }

  remove(id: string, { evenIfEdited = false } = {}): Promise<void> {
    return this.change({ remove: id }, async (options) => ({
      kind: 'removed',
      sheets: await this.service.removeCollection(id, { ...options, evenIfEdited }),
    }));
  }

  /** One change of the workbook, and what is told of it. */
  private async change(
    again: (UnitsNotice & { kind: 'edited' })['again'],
    make: (options: ApplyOptions) => Promise<UnitsNotice>,
  ): Promise<void> {
    const isBusy = this.state.changing !== null || this.pane.state.working || this.pane.elsewhere.isUnderWay;
    if (isBusy) return this.fail(new WorkbookProblem('busyWorkbook'));
    const stopper = new AbortController();
    this.stopper = stopper;
    this.set({ changing: 0, notice: null });
    try {
      const notice = await this.pane.elsewhere.make(() =>
        make({
          signal: stopper.signal,
          onProgress: ({ done, total }) => this.set({ changing: total > 0 ? done / total : 0 }),
        }),
      );
      this.set({ notice, before: await this.service.collectionsNow() });
    } catch (error) {
      const problem = asWorkbookProblem(error);
      const { address = '' } = problem.details;
      this.set({
        notice:
          problem.code === 'editedSince' ? { kind: 'edited', address, again } : { kind: 'problem', problem },
      });
    } finally {
      this.set({ changing: null });
    }
  }

  private fail(error: unknown): void {
    this.set({ notice: { kind: 'problem', problem: asWorkbookProblem(error) } });
  }
}
