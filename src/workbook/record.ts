import type { BlockPlan } from './block-plan';
import type { BlockRequest } from './requests';
import type { Area, CellValue } from './sheet-snapshot';

/** Namespace of the add-in's one custom XML part. */
export const RECORD_NAMESPACE = 'urn:chi-tieu:record:1';

/** What an area looked like before a block was written over it; all its cells were empty, so only looks count. */
export interface FormerArea {
  /** Distinct looks. */
  looks: FormerLook[];
  /** Index into `looks` per cell; missing where one look serves all. */
  cells?: number[][];
  /** The user had validation rules there: the block wrote none of its own. */
  keptValidation: boolean;
}

export interface FormerLook {
  numberFormat: string;
  format: Excel.CellPropertiesFormat;
}

/** One block the add-in wrote. */
export interface BlockRecord {
  id: string;
  request: BlockRequest;
  sheet: string;
  sheetId: string;
  area: Area;
  newSheet: boolean;
  state: 'writing' | 'done';
  /** Cell contents as written, to see whether the block was edited since; `null` where a merge covers the cell. */
  written: (CellValue | null)[][];
  former: FormerArea;
  /** Of a block that was not planned from its request. */
  plan?: BlockPlan;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The record as XML: JSON as the text of one element, so that nothing in it can be read as markup. */
export function formatRecord(blocks: BlockRecord[]): string {
  const json = JSON.stringify(blocks).replace(/[&<>]/g, (character) => ESCAPES[character]);
  return `<record xmlns="${RECORD_NAMESPACE}">${json}</record>`;
}

/** Reads the record; a damaged one counts as empty, for it must never keep a workbook from being used. */
export function parseRecord(xml: string): BlockRecord[] {
  const json = /<record\b[^>]*>([\s\S]*)<\/record>/.exec(xml)?.[1];
  if (!json) return [];
  const text = json
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    const blocks: unknown = JSON.parse(text);
    return Array.isArray(blocks) ? (blocks as BlockRecord[]) : [];
  } catch {
    return [];
  }
}
