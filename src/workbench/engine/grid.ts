import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import {
  CellValueType,
  ICommandService,
  type IStyleData,
  InterceptorEffectEnum,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  LogLevel,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { IEditorBridgeService, IStatusBarService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { greenTheme } from '@univerjs/themes';
import { ILayoutService, KeyCode } from '@univerjs/ui';
import type { WorkbookContent } from '../content';
import type { Area, CellInput } from './engine';
import { editedText, entered } from './entry';
import { generalText } from '../number-text';
import { type GridLanguage, gridLocales } from './grid-locales';
import { gridWindow, type GridWindow } from './grid-window';
import { HIDDEN_MENUS, keepParts, type Refusal } from './kept-parts';
import { openWorkbook } from './open-workbook';
import { skipGoneSheets } from './repairs/validation-of-gone-sheets';
import { RowFitting } from './row-fitting';
import type { PluginEntry } from './start-univer';
import { UniverEngine } from './univer-engine';

/** Univer's own readers of what was typed stand at 0; ours has to have read it before them. */
const BEFORE_UNIVER = 100;

/** The engine with Univer's grid on the page. */
export class GridEngine extends UniverEngine {
  private language: GridLanguage;
  private readonly fitting: RowFitting;
  private refused: (why: Refusal) => void = () => undefined;

  constructor(opened: ConstructorParameters<typeof UniverEngine>[0], language: GridLanguage) {
    super(opened);
    this.language = language;
    this.fitting = new RowFitting(this.book);
    this.on('activated', (sheetId) => this.fitting.open(sheetId));
    skipGoneSheets(this.book);
    this.followEntries();
    this.showGeneralNumbers();
    this.setLanguage(language);
  }

  /** Language of Univer's menus and separators of the numbers that are shown and typed. */
  setLanguage(language: GridLanguage): void {
    this.language = language;
    const { injector } = this.book;
    injector.get(LocaleService).setLocale(LOCALES[language]);
    injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }

  /** Calls `listener` when something can be undone, which is when the user has changed something. */
  onUserEdit(listener: () => void): void {
    this.book.injector.get(IUndoRedoService).undoRedoStatus$.subscribe(({ undos }) => {
      if (undos > 0) listener();
    });
  }

  /** Calls `listener` when the user begins to edit a cell, and when the editing ends. */
  onEditing(listener: (isEditing: boolean) => void): void {
    this.book.injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => listener(visible));
  }

  /** Calls `listener` with sums and counts of the selected cells, by the function's name; `null` where nothing is selected. */
  onStatistics(listener: (values: ReadonlyMap<string, number> | null) => void): void {
    this.book.injector
      .get(IStatusBarService)
      .state$.subscribe((state) =>
        listener(state ? new Map(state.values.map(({ func, value }) => [String(func), value])) : null),
      );
  }

  /** Enters what is being typed into a cell. */
  async finishEditing(): Promise<void> {
    const { injector, unitId } = this.book;
    if (!injector.get(IEditorBridgeService).isVisible().visible) return;
    await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.ENTER,
      visible: false,
      unitId,
    });
    // Univer checks the entry before it writes it, and does not say when it has.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.calculated();
  }

  /** Calls `listener` when the user wants something that would not be in the saved file, and is refused. */
  onRefused(listener: (why: Refusal) => void): void {
    this.refused = listener;
  }

  /** Where the cells of the sheet in front are on the screen. */
  window(): GridWindow | null {
    return gridWindow(this.book);
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.book.injector.get(ILayoutService).focus();
  }

  /** Resolves when the grid has been drawn. */
  async rendered(): Promise<void> {
    await this.book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    this.fitting.open(this.activeSheet());
    keepParts(this.book, this.beside, (why) => this.refused(why));
  }

  override write(sheetId: string, area: Area, cells: CellInput[][]): void {
    super.write(sheetId, area, cells);
    this.fitting.add(sheetId, area.row, area.rows);
  }

  override setStyle(sheetId: string, area: Area, patch: IStyleData): void {
    super.setStyle(sheetId, area, patch);
    this.fitting.add(sheetId, area.row, area.rows);
  }

  override setColumnWidth(sheetId: string, column: number, count: number, pixels: number): void {
    super.setColumnWidth(sheetId, column, count, pixels);
    this.fitting.wait();
  }

  override dispose(): void {
    this.fitting.dispose();
    super.dispose();
  }

  /** Univer knows numbers, dates and formulas in English writing only. */
  private followEntries(): void {
    const { writeCellInterceptor } = this.book.injector.get(SheetInterceptorService);
    const formats = this.book.injector.get(INumfmtService);
    writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: BEFORE_UNIVER,
      handler: (cell, { unitId, subUnitId, worksheet, row, col }, next) => {
        const shown = next(cell);
        const raw = worksheet.getCellRaw(row, col);
        if (!shown || raw?.t !== CellValueType.NUMBER) return shown;
        const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
        return { ...shown, v: editedText(shown.v, Number(raw.v), pattern, this.language) };
      },
    });
    writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_UNIVER,
      handler: (cell, _place, next) => next(cell && entered(cell, this.language)),
    });
  }

  /** Univer shows numbers without a format with all their digits and an English decimal point. */
  private showGeneralNumbers(): void {
    this.book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: BEFORE_UNIVER,
      handler: (cell, { rawData, workbook }, next) => {
        const style = workbook.getStyles().get(rawData?.s);
        const isGeneral = !style?.n || /^general$/i.test(style.n.pattern);
        if (!cell || !isGeneral || rawData?.t !== CellValueType.NUMBER || typeof rawData.v !== 'number')
          return next(cell);
        return next({ ...cell, v: generalText(rawData.v, this.language) });
      },
    });
  }
}

const LOCALES = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

/** Opens a workbook with its grid in `container`. Resolves when it has been drawn. */
export async function createGridEngine(
  content: WorkbookContent,
  container: HTMLElement,
  language: GridLanguage,
): Promise<GridEngine> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: HIDDEN_MENUS,
      // its numbers follow the browser's language; the page shows them in its own
      statusBarStatistic: false,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsFindReplacePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  const plugins: PluginEntry[] = presets.flatMap((preset) => preset.plugins);
  const config = {
    theme: greenTheme,
    locale: LOCALES[language],
    locales: gridLocales(),
    logLevel: LogLevel.ERROR,
  };
  const engine = new GridEngine(openWorkbook(config, plugins, content), language);
  await engine.rendered();
  return engine;
}
