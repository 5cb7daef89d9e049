import type { OwnTemplate } from '../../tables';
import { askForRecord, changeRecord, hasRecord, loadRecord, recordIsKnown } from '../blocks/record-part';
import { asProblem } from '../excel/errors';

/** The department's own templates that the workbook keeps, in the order of the gallery. */
export async function keptTemplates(): Promise<OwnTemplate[]> {
  try {
    return await Excel.run(async (context) => {
      if (!recordIsKnown()) return (await loadRecord(context)).templates;
      // a workbook without a record is asked nothing
      const read = askForRecord(context);
      if (hasRecord()) await context.sync();
      return read().templates;
    });
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * Puts these in the place of all templates of the record; blocks that were made from one stay as they are.
 * @returns them as they are kept
 */
export async function keepTemplates(
  changed: (templates: readonly OwnTemplate[]) => OwnTemplate[],
): Promise<OwnTemplate[]> {
  let kept: OwnTemplate[] = [];
  try {
    await Excel.run((context) =>
      changeRecord(context, (record) => {
        kept = changed(record.templates);
        return { ...record, templates: kept };
      }),
    );
    return kept;
  } catch (error) {
    throw asProblem(error);
  }
}
