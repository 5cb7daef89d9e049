import type { WrittenParagraph } from '../../reports';
import { changeRecord, loadRecord } from '../blocks/record-part';
import { asProblem } from '../excel/errors';

/** The paragraphs that the workbook remembers, newest first. */
export async function readParagraphs(): Promise<WrittenParagraph[]> {
  try {
    return await Excel.run(async (context) => (await loadRecord(context)).paragraphs);
  } catch (error) {
    throw asProblem(error);
  }
}

/** Remembers a paragraph, in the place of the one with its id. */
export const rememberParagraph = (paragraph: WrittenParagraph): Promise<void> =>
  changed((all) => [paragraph, ...all.filter(({ id }) => id !== paragraph.id)]);

/** Forgets a paragraph; what was pasted elsewhere stays. */
export const forgetParagraph = (id: string): Promise<void> =>
  changed((all) => all.filter((one) => one.id !== id));

async function changed(change: (all: WrittenParagraph[]) => WrittenParagraph[]): Promise<void> {
  try {
    await Excel.run((context) =>
      changeRecord(context, (record) => ({ ...record, paragraphs: change(record.paragraphs) })),
    );
  } catch (error) {
    throw asProblem(error);
  }
}
