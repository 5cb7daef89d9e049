import type { CollectedSheet } from '../../collecting';
import type { Acceptance } from '../../findings/check';
import type { FixRecord } from '../../contract';
import type { WrittenParagraph } from '../../reports';
import type { KeptFormula, KeptSheetFormula } from '../switch/kept-formulas';
import type { ChartPlan } from '../../planning/charts/chart-plan';
import type { OwnTemplate } from '../../tables';
import { readTemplate } from '../../tables/own';
import type { BlockRequest } from '../../tables/choices';
import type { LinkRule } from '../../tables/kit';
import type { Area } from '../../spreadsheet/area';
import { escapedXml } from '../../spreadsheet/package/stored-text';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import type { RowHeights } from './change-set/set-up';
import type { LayoutSnapshot } from './update/layout-snapshot';
import type { Interrupted } from './update/interrupted';

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
  /** Merges as written, counted from the block's first cell; while an update is being written also those of before. */
  merges?: Area[];
  former: FormerArea;
  /** Of a block at a cell: rows that it made higher, and what they were. */
  rowHeights?: RowHeights;
  /** Formulas that were switched away since. */
  kept?: KeptFormula[];
  /** Of a standard table: what its rows, columns and looks were, for making it again. */
  layout?: LayoutSnapshot;
  /** The chart beside it, whose name follows from the block's id. */
  chart?: ChartPlan;
  /** While an update is being written. */
  interrupted?: Interrupted;
  /** The roll forward that made it, with whatever else that made: one undo takes all of it. */
  roll?: string;
  /** What that put in the place of the table's own, by `cellKey`, as entered: to an update it is the user's, to an undo no edit. */
  moved?: [string, CellValue][];
}

/** Units' files that were put together into this workbook. */
export interface CollectionRecord {
  id: string;
  /** The unit whose form the totals are. */
  unit: string;
  state: 'writing' | 'done';
  /** Its sheets, each as a block; what was written is known of the totals alone, the others are lists that are made anew. */
  sheets: { role: CollectedSheet; block: BlockRecord }[];
}

/** What the record holds. */
export interface RecordContent {
  blocks: BlockRecord[];
  /** Formulas outside of blocks that were switched away. */
  kept: KeptSheetFormula[];
  /** Links that the user corrected, by words: they hold for other tables' updates and the months to come. */
  rules: LinkRule[];
  /** Findings of the check that the user takes as right. */
  accepted: Acceptance[];
  /** What the check's fixes changed, so that it can be changed back. */
  fixes: FixRecord[];
  /** Paragraphs that were written from tables, to be written again. */
  paragraphs: WrittenParagraph[];
  /** Templates of the department's own, which the gallery offers. */
  templates: OwnTemplate[];
  collections: CollectionRecord[];
}

export const NO_RECORD: RecordContent = {
  blocks: [],
  kept: [],
  rules: [],
  accepted: [],
  fixes: [],
  paragraphs: [],
  templates: [],
  collections: [],
};

export const isEmptyRecord = (content: RecordContent): boolean =>
  Object.values(content).every((list: unknown[]) => list.length === 0);

/** The record as XML: JSON as the text of one element, so that nothing in it can be read as markup. */
export function formatRecord({ blocks, ...lists }: RecordContent): string {
  const more = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  const held = Object.keys(more).length ? { blocks, ...more } : blocks;
  return `<record xmlns="${RECORD_NAMESPACE}">${escapedXml(JSON.stringify(held))}</record>`;
}

/** Reads the record; a damaged one counts as empty, for it must never keep a workbook from being used. */
export function parseRecord(xml: string): RecordContent {
  const held = heldIn(xml);
  // a record of blocks alone is the list of them
  const { blocks, kept, rules, accepted, fixes, paragraphs, templates, collections } = (
    Array.isArray(held) ? { blocks: held } : (held ?? {})
  ) as Partial<RecordContent>;
  return {
    blocks: listOf(blocks).map(withCheckedTemplate),
    kept: listOf(kept),
    rules: listOf(rules),
    accepted: listOf(accepted),
    fixes: listOf(fixes),
    paragraphs: listOf(paragraphs),
    templates: listOf(templates).flatMap(checkedTemplate),
    collections: listOf(collections),
  };
}

/** A record comes with its workbook, whoever wrote it: a template that is none is passed over. */
function checkedTemplate(template: unknown): OwnTemplate[] {
  const read = readTemplate(template);
  return 'fault' in read ? [] : [read.template];
}

/** A block whose template is none stays as it is, and cannot be made again. */
function withCheckedTemplate(block: BlockRecord): BlockRecord {
  const { request } = block;
  if (request?.template === undefined || checkedTemplate(request.template).length > 0) return block;
  return { ...block, request: { ...request, template: undefined } };
}

const listOf = <Entry>(list: Entry[] | undefined): Entry[] => (Array.isArray(list) ? list : []);

function heldIn(xml: string): unknown {
  const json = /<record\b[^>]*>([\s\S]*)<\/record>/.exec(xml)?.[1];
  if (!json) return null;
  const text = json
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
