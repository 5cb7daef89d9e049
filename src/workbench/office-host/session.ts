import type { SheetBeside } from '../content';
import type { Area, Engine, EngineTable, SheetInfo } from '../engine/engine';
import { intersection } from '../../spreadsheet/area';
import type { DocumentFile } from './document-file';
import { excelError } from './errors';
import { EventType, type EventHub } from './events';
import type { Faults } from './faults';
import type { FunctionCalls } from './function-calls';
import { Turns } from './turns';

export type Locale = 'vi-VN' | 'en-US';
export type PaneState = 'Visible' | 'Background';

interface SessionOptions {
  /** Highest ExcelApi set the host admits to know. */
  apiLevel: string;
  /** Separators of numbers. */
  locale: Locale;
  /** The workbook's file name. */
  documentName: string;
  /** Open for reading only, whatever the file says. */
  readOnly: boolean;
}

/** An object of Excel that the client keeps beyond a request: what it is, the object declarations know. */
interface KeptObject {
  readonly className: string;
  readonly self: object;
}

/** One workbook as one add-in sees it: the engine, what the client was given references to, what goes wrong. */
export class Session {
  /** Objects the client keeps beyond a request, by the reference given to it. */
  readonly references = new Map<string, KeptObject>();
  /** `workbook.settings`. */
  readonly settings = new Map<string, unknown>();
  /** Requests one after the other; a wait for calculation lets others in. */
  readonly turns = new Turns();
  /** Something was written since values were last known to be calculated. */
  outOfDate = true;
  /** This request read values while functions of the add-in had not answered. */
  readEarly = false;
  /** The structure was protected by the add-in, so that it may be freed again. */
  structureProtectedHere = false;
  /** The file behind the workbook, where there is one. */
  documentFile: DocumentFile | null = null;
  /** Whether the add-in's pane is shown. */
  paneState: PaneState = 'Visible';
  startState: 'Background' | 'Inactive' = 'Inactive';
  /** Called when the pane is shown or hidden. */
  onPaneState: (state: PaneState) => void = () => undefined;
  /** Called when the page can take actions of the ribbon. */
  actionsAreReady: () => void = () => undefined;
  private nextReference = 1;

  constructor(
    readonly engine: Engine,
    readonly options: SessionOptions,
    readonly faults: Faults,
    readonly events: EventHub,
    readonly functionCalls: FunctionCalls,
  ) {}

  get readOnly(): boolean {
    return this.options.readOnly || this.engine.beside.readOnly;
  }

  setPaneState(state: PaneState): void {
    if (state === this.paneState) return;
    this.paneState = state;
    this.onPaneState(state);
    this.events.tell(EventType.paneVisibility, '', {
      visibility: state === 'Visible' ? 'Visible' : 'Hidden',
    });
  }

  keep(object: KeptObject): string {
    const reference = `ref${this.nextReference++}`;
    this.references.set(reference, object);
    return reference;
  }

  sheet(sheetId: string): SheetInfo {
    const found = this.engine.sheets().find(({ id }) => id === sheetId);
    if (!found) throw excelError('ItemNotFound', 'The worksheet was deleted.');
    return found;
  }

  /** A sheet by its name (letter case does not matter) or by the id given to the client. */
  findSheet(key: string): SheetInfo | undefined {
    const sheets = this.engine.sheets();
    const upper = key.toUpperCase();
    return (
      sheets.find(({ name }) => name.toUpperCase() === upper) ?? sheets.find(({ id }) => wireId(id) === key)
    );
  }

  /** What stands beside the grid of a sheet: protection, page set-up. */
  beside(sheetId: string): SheetBeside {
    const found = this.engine.beside.sheets[sheetId];
    if (!found) throw excelError('ItemNotFound', 'The worksheet was deleted.');
    return found;
  }

  /** Waits for calculation, and as Excel does not for the answers of functions (office-js 4152, 6577, 6930). */
  async upToDate(): Promise<void> {
    this.outOfDate = false;
    await this.engine.calculated();
  }

  /** The tables that touch an area. */
  tablesIn(sheetId: string, area: Area): EngineTable[] {
    return this.engine
      .tables()
      .filter((table) => table.sheetId === sheetId && intersection(table.area, area));
  }
}

/** A sheet's id as the client gets it; the braces keep it apart from names. */
export function wireId(sheetId: string): string {
  return `{${sheetId}}`;
}
