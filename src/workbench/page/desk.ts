import { describeXlsxProblem, XlsxProblem } from '../xlsx';
import { Turns } from '../office-host/turns';
import type { Addin } from './addin';
import type { Busy } from './busy';
import { element } from './elements';
import { download } from './file-input';
import type { Notices } from './notices';
import { OpenDocument, readFile } from './open-document';
import type { Pane } from './pane';
import { reasonOf } from './reason';
import { type Language, type PageTexts, texts } from './texts';
import { mayLoseChanges } from './unsaved';

/** What the buttons act on: the open workbook, with the add-in beside it. */
export class Desk {
  private document: OpenDocument | null = null;
  /** Files are opened one after another: another may be dropped while the first is drawn. */
  private readonly turns = new Turns();

  constructor(
    private language: Language,
    private readonly addin: Addin | null,
    private readonly pane: Pane,
    private readonly busy: Busy,
    private readonly notices: Notices,
  ) {
    this.clearNotice();
    window.addEventListener('beforeunload', (event) => {
      if (this.document?.isChanged) event.preventDefault();
    });
    this.showState();
  }

  get current(): OpenDocument | null {
    return this.document;
  }

  /** Opens the first of the files; the others are named as not opened. */
  async openFiles(files: File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      this.notices.show(this.words.unreadable);
      return;
    }
    if ((await this.open(file.name, bytes)) && files.length > 1) this.notices.show(this.words.severalFiles);
  }

  async openSample(address: string): Promise<void> {
    const bytes = await fetchBytes(address);
    if (bytes) await this.open(address.slice(address.lastIndexOf('/') + 1), bytes);
    else this.notices.show(this.words.noSample);
  }

  async save(): Promise<void> {
    const { document } = this;
    if (!document) return;
    await this.busy.during(this.words.saving, async () => {
      try {
        const { bytes, unanswered } = await document.save();
        download(document.name, bytes);
        this.clearNotice();
        if (unanswered.length > 0) this.notices.show(this.words.unanswered(unanswered.length, unanswered[0]));
      } catch (error) {
        this.notices.show(this.words.notSaved(reasonOf(error)));
      }
    });
  }

  /** Presses a button of the add-in's group in the ribbon. */
  press(action: string): void {
    this.document?.host?.callAction(action);
  }

  /** The page's texts are in the language already. */
  setLanguage(language: Language): void {
    this.language = language;
    this.document?.setLanguage(language);
    this.startAddin();
    this.clearNotice();
    this.showState();
  }

  private get words(): PageTexts {
    return texts[this.language];
  }

  /** Whether the file is open now. The workbook that was open stays until it is. */
  private async open(name: string, bytes: Uint8Array): Promise<boolean> {
    await this.turns.take();
    try {
      return await this.replaceDocument(name, bytes);
    } finally {
      this.turns.give();
    }
  }

  private async replaceDocument(name: string, bytes: Uint8Array): Promise<boolean> {
    if (this.document?.isChanged && !(await mayLoseChanges())) return false;
    return this.busy.during(this.words.reading, async (next) => {
      try {
        const file = readFile(name, bytes);
        await next(this.words.drawing);
        const shown = await OpenDocument.show(file, element('grid'), this.language);
        this.document?.dispose();
        this.document = shown;
        shown.engine.on('activated', () => this.showState());
        shown.engine.onStatistics((values) => this.showStatistics(values));
        shown.engine.onRefused((why) => this.notices.show(this.words.refused[why]));
        this.clearNotice();
        this.startAddin();
        await next(this.words.calculating);
        await shown.engine.calculated();
        return true;
      } catch (error) {
        const isKnown = error instanceof XlsxProblem;
        this.notices.show(
          isKnown ? describeXlsxProblem(error, this.language) : this.words.notShown(reasonOf(error)),
        );
        return false;
      } finally {
        this.showState();
      }
    });
  }

  private clearNotice(): void {
    this.notices.clear();
    if (!this.addin) this.notices.show(this.words.noAddin);
  }

  private startAddin(): void {
    if (!this.document || !this.addin) return;
    const host = this.document.startHost(this.language, this.addin, (bytes) => this.offerCreated(bytes));
    this.pane.open(host, this.addin.page, this.words.pane);
  }

  /** Excel opens a new workbook beside this one; here it becomes a file, which can be opened in its place. */
  private offerCreated(bytes: Uint8Array): void {
    const name = this.words.createdName(this.document?.name ?? 'workbook.xlsx');
    download(name, bytes);
    this.notices.show(this.words.created(name));
  }

  /** As Excel does, once more than one cell has something in it. */
  private showStatistics(values: ReadonlyMap<string, number> | null): void {
    const { statistics, number } = this.words;
    const of = (name: string) => values?.get(name) ?? 0;
    const told = { average: number(of('AVERAGE')), count: number(of('COUNTA')), sum: number(of('SUM')) };
    element('statistics').textContent = of('COUNTA') > 1 ? statistics(told) : '';
  }

  private showState(): void {
    const { document } = this;
    element('file-name').textContent = document?.name ?? '';
    element('file-name').title = document?.name ?? '';
    window.document.title = document ? `${document.name} – Chỉ tiêu` : 'Chỉ tiêu';
    element('empty').hidden = document !== null;
    element('drawing-note').hidden = !document?.hidesDrawing;
    for (const id of ['save', 'insert-table', 'target-sheet', 'check', 'toggle-pane']) {
      const needsAddin = id !== 'save';
      element<HTMLButtonElement>(id).disabled = !document || (needsAddin && !this.addin);
    }
  }
}

/** The bytes behind an address of this page's server; `null` where it has none or has ended. */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
