import type { OwnTemplate, TemplateReading, TemplateSource } from '../contract';
import type { PaneWork } from './pane-work';

/** The department's own templates: those that the workbook keeps, and new ones from its sheets. */
export class TemplateSession {
  constructor(private readonly pane: PaneWork) {}

  /** Reads what the workbook keeps; a workbook that tells nothing keeps none. */
  async read(): Promise<void> {
    try {
      this.pane.set({ templates: await this.pane.service.keptTemplates() });
    } catch (error) {
      // the tables stand all the same; a lost session is told by what is asked next
      this.pane.problemOf(error);
    }
  }

  make(source: TemplateSource): Promise<TemplateReading> {
    return this.pane.service.readTemplateOf(source);
  }

  /** Keeps a template in the workbook, in the place of the one with its id. */
  keep(template: OwnTemplate): Promise<void> {
    return this.change((templates) => [...templates.filter(({ id }) => id !== template.id), template]);
  }

  /** Gives a template another name; blocks that were made from it keep the one they have. */
  rename(id: string, name: string): Promise<void> {
    const words = { vi: name, en: name };
    return this.change((templates) =>
      templates.map((template) => (template.id === id ? { ...template, name: words } : template)),
    );
  }

  remove(id: string): Promise<void> {
    return this.change((templates) => templates.filter((template) => template.id !== id));
  }

  private async change(changed: (templates: readonly OwnTemplate[]) => OwnTemplate[]): Promise<void> {
    this.pane.set({ templates: await this.pane.service.keepTemplates(changed) });
  }

  /** From a block or a sheet to the place where its template is made. */
  begin(source: { sheet: string; cell?: string } | null): void {
    this.pane.set({ templateSource: source });
  }
}
