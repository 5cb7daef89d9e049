import { createGridEngine, type GridEngine } from '../engine/grid';
import { untilAnswered } from '../engine/patience';
import { OfficeHost } from '../office-host/host';
import { type OpenedXlsx, openXlsx, type SavedXlsx, saveXlsx } from '../xlsx';
import { ChartLayer } from './chart-layer';
import type { Addin } from './addin';
import type { Language } from './texts';

/** A file that has been read and not been shown yet. */
interface ReadFile {
  name: string;
  opened: OpenedXlsx;
}

/** Reads the bytes of a file; throws an `XlsxProblem` where it cannot. */
export function readFile(name: string, bytes: Uint8Array): ReadFile {
  return { name, opened: openXlsx(bytes, name) };
}

/** A workbook in the grid, with Excel's place for the add-in behind it. */
export class OpenDocument {
  /** Changed since it was opened or saved. */
  isChanged = false;
  private current: OfficeHost | null = null;
  private readonly charts: ChartLayer;

  private constructor(
    private readonly file: ReadFile,
    readonly engine: GridEngine,
    private readonly container: HTMLElement,
    language: Language,
  ) {
    this.charts = new ChartLayer(engine, container, language);
    const change = () => {
      this.isChanged = true;
    };
    engine.on('changed', change);
    engine.on('sheets', change);
    engine.onUserEdit(change);
    engine.onEditing((isEditing) => {
      if (this.current) this.current.faults.cellEditMode = isEditing;
    });
  }

  /** Shows a file in a grid of its own inside `place`. Where that fails nothing of it stays there. */
  static async show(file: ReadFile, place: HTMLElement, language: Language): Promise<OpenDocument> {
    const container = document.createElement('div');
    container.className = 'grid';
    place.append(container);
    try {
      const engine = await createGridEngine(file.opened.content, container, language);
      return new OpenDocument(file, engine, container, language);
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  get name(): string {
    return this.file.name;
  }

  get host(): OfficeHost | null {
    return this.current;
  }

  /** Whether charts or pictures of the sheet in front are in the file but not on the screen. */
  get hidesDrawing(): boolean {
    return this.engine.beside.sheets[this.engine.activeSheet()]?.hasDrawing ?? false;
  }

  /**
   * Excel in this language, with the add-in's functions: what a page of the add-in is connected with.
   * @param created - called with the file of a workbook that the add-in makes beside this one
   */
  startHost(language: Language, addin: Addin, created: (bytes: Uint8Array) => void): OfficeHost {
    this.current?.dispose();
    const locale = language === 'vi' ? 'vi-VN' : 'en-US';
    const host = new OfficeHost(this.engine, {
      uiLocale: locale,
      dataLocale: locale,
      documentName: this.name,
    });
    host.registerFunctions(addin.functions[language], addin.namespace);
    // Excel gives the file as it stands, whether functions have answered or not
    const bytes = async () => {
      await this.engine.calculated();
      return this.saved(this.engine.unanswered().length > 0).bytes;
    };
    host.setDocumentFile({ bytes, created });
    this.current = host;
    return host;
  }

  setLanguage(language: Language): void {
    this.engine.setLanguage(language);
    this.charts.setLanguage(language);
  }

  /** The file with all changes, and the cells whose functions do not answer: Excel calculates them when it opens the file. */
  async save(): Promise<{ bytes: Uint8Array; unanswered: string[] }> {
    await this.engine.finishEditing();
    const unanswered = await untilAnswered(this.engine);
    const { bytes } = this.saved(unanswered.length > 0);
    this.isChanged = false;
    return { bytes, unanswered };
  }

  private saved(isUnanswered: boolean): SavedXlsx {
    const { engine, file } = this;
    return saveXlsx(file.opened, { grid: engine.snapshot(), beside: engine.beside }, isUnanswered);
  }

  dispose(): void {
    this.charts.dispose();
    this.current?.dispose();
    this.engine.dispose();
    this.container.remove();
  }
}
