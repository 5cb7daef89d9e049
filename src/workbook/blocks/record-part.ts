import { bytesOf } from '../excel/requests';
import {
  formatRecord,
  isEmptyRecord,
  NO_RECORD,
  parseRecord,
  RECORD_NAMESPACE,
  type RecordContent,
} from './record';
import { mergedRecord } from './record-merge';

/* The part is found by its namespace in every request: its id may change (office-js issue 3564). */

/** Whether this workbook has the part; `undefined` before that was looked for. */
let isThere: boolean | undefined;

/** Looks for the record and reads it. Of parts that several people added at the same time one is made. */
export async function loadRecord(context: Excel.RequestContext): Promise<RecordContent> {
  const { items } = await partsIn(context);
  const texts = items.map((part) => part.getXml());
  if (items.length) await context.sync();
  isThere = items.length > 0;
  const contents = texts.map(({ value }) => parseRecord(value));
  if (contents.length < 2) return contents[0] ?? NO_RECORD;
  const whole = contents.reduce((all, more) => mergedRecord(NO_RECORD, more, all));
  items.forEach((part, index) => (index ? part.delete() : part.setXml(formatRecord(whole))));
  await context.sync();
  return whole;
}

async function partsIn(context: Excel.RequestContext): Promise<Excel.CustomXmlPartScopedCollection> {
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  return parts;
}

/** Takes the record out of the workbook; returns what it held, `null` where there is none. */
export async function deleteRecord(context: Excel.RequestContext): Promise<RecordContent | null> {
  const content = await loadRecord(context);
  const { items } = await partsIn(context);
  items.forEach((part) => part.delete());
  await context.sync();
  return items.length ? content : null;
}

const onlyPart = (context: Excel.RequestContext): Excel.CustomXmlPart =>
  context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE).getOnlyItem();

/** Queues the reading of the record, which was looked for before; the returned function gives it once the request was sent. */
export function askForRecord(context: Excel.RequestContext): () => RecordContent {
  if (!isThere) return () => NO_RECORD;
  const xml = onlyPart(context).getXml();
  return () => contentIn(xml);
}

const contentIn = ({ value }: OfficeExtension.ClientResult<string>): RecordContent => parseRecord(value);

export function recordIsKnown(): boolean {
  return isThere !== undefined;
}

/** Whether the workbook has a record, as far as that is known. */
export const hasRecord = (): boolean => isThere === true;

/** After a failure nothing is known of the part any more. */
export function forgetRecord(): void {
  isThere = undefined;
}

/** Writes the record of a workbook that others may have open too. */
export class RecordWriter {
  /** What the record would hold without our changes. */
  private others: RecordContent;
  /** As it was last written, or read. */
  private last: RecordContent;
  private previous: RecordContent;
  private formerly: OfficeExtension.ClientResult<string> | null = null;

  /** @param before - as it was read */
  constructor(private readonly before: RecordContent) {
    this.others = before;
    this.last = this.previous = before;
  }

  /** What the record is without our changes, whatever it holds now. */
  undoneIn(now: RecordContent): RecordContent {
    return mergedRecord(this.last, this.before, now);
  }

  bytesOf(content: RecordContent): number {
    return bytesOf(formatRecord(mergedRecord(this.before, content, this.others)));
  }

  /** Queues the writing, and the question what the record held until then; with nothing to hold the part goes. */
  write(context: Excel.RequestContext, content: RecordContent): void {
    const whole = mergedRecord(this.before, content, this.others);
    const part = isThere ? onlyPart(context) : null;
    this.formerly = part && part.getXml();
    const isEmpty = isEmptyRecord(whole);
    if (isEmpty) part?.delete();
    else if (part) part.setXml(formatRecord(whole));
    else context.workbook.customXmlParts.add(formatRecord(whole));
    this.previous = this.last;
    this.last = whole;
    isThere = !isEmpty;
  }

  /** Once it was sent: whether someone else had written meanwhile, so that it must be written again. */
  wasOvertaken(): boolean {
    const asked = this.formerly;
    this.formerly = null;
    let former: RecordContent | null = null;
    try {
      former = asked && parseRecord(asked.value);
    } catch {
      // the answer was too large to be told
      return true;
    }
    if (!former || JSON.stringify(former) === JSON.stringify(this.previous)) return false;
    this.others = mergedRecord(this.previous, former, this.others);
    return true;
  }
}

/** Changes the record alone, with what someone else wrote into it meanwhile. */
export async function changeRecord(
  context: Excel.RequestContext,
  changed: (record: RecordContent) => RecordContent,
): Promise<void> {
  const record = await loadRecord(context);
  const writer = new RecordWriter(record);
  const content = changed(record);
  try {
    writer.write(context, content);
    await context.sync();
    if (!writer.wasOvertaken()) return;
    writer.write(context, content);
    await context.sync();
  } catch (error) {
    forgetRecord();
    throw error;
  }
}
