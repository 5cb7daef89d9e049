import type { LooseFormula } from '../switch/kept-formulas';
import { formatRecord, parseLoose, parseRecord, RECORD_NAMESPACE, type BlockRecord } from './record';

/** Id of the record's part in this workbook: `null` when there is none, `undefined` before anybody looked. */
let partId: string | null | undefined;

/** The record as it is in the workbook, and the part that holds it. */
export interface LoadedRecord {
  part: Excel.CustomXmlPart | null;
  blocks: BlockRecord[];
  /** Formulas outside of blocks that were switched away. */
  loose: LooseFormula[];
}

/** What each part holds beside the blocks: who writes blocks leaves it as it is. */
const looseIn = new WeakMap<Excel.CustomXmlPart, LooseFormula[]>();

/** Reads the record, looking for its part where that is not known yet. */
export async function loadRecord(context: Excel.RequestContext): Promise<LoadedRecord> {
  const found = context.workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  found.load('items/id');
  await context.sync();
  partId = found.items[0]?.id ?? null;
  const asked = askForRecord(context);
  if (asked) await context.sync();
  return readRecord(asked);
}

export interface AskedRecord {
  part: Excel.CustomXmlPart;
  xml: OfficeExtension.ClientResult<string>;
}

/** Queues the reading of a known part; `null` where the workbook has none. */
export function askForRecord(context: Excel.RequestContext): AskedRecord | null {
  if (!partId) return null;
  const part = context.workbook.customXmlParts.getItem(partId);
  return { part, xml: part.getXml() };
}

export function readRecord(asked: AskedRecord | null): LoadedRecord {
  if (!asked) return { part: null, blocks: [], loose: [] };
  const { part, xml } = asked;
  const loose = parseLoose(xml.value);
  looseIn.set(part, loose);
  return { part, blocks: parseRecord(xml.value), loose };
}

export function recordIsKnown(): boolean {
  return partId !== undefined;
}

/** After a failure nothing is known of the part any more. */
export function forgetRecord(): void {
  partId = undefined;
}

/**
 * Queues the writing of the record; with nothing to hold the part goes. Returns the part for later writes in the run.
 * @param loose - left out, they stay as they are
 */
export function writeRecord(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart | null,
  blocks: BlockRecord[],
  loose: LooseFormula[] = (part && looseIn.get(part)) ?? [],
): Excel.CustomXmlPart | null {
  if (!blocks.length && !loose.length) {
    part?.delete();
    partId = null;
    return null;
  }
  const xml = formatRecord(blocks, loose);
  if (part) part.setXml(xml);
  const written = part ?? context.workbook.customXmlParts.add(xml);
  if (!part) written.load('id');
  looseIn.set(written, loose);
  return written;
}

/** After the sync that wrote it: remembers the id of a new part. */
export function rememberPart(part: Excel.CustomXmlPart | null): void {
  partId = part ? part.id : null;
}
