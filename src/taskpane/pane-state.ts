import type { OwnTemplate } from '../tables';
import type { BlockPreview, BlockRequest, InsertionRecord, InsertReport, WorkbookSurvey } from '../contract';
import type { Progress } from '../workbook';
import type { WorkbookProblem } from '../workbook/excel/problem';
import type { SetReport } from './table-set';
import { firstChoices, type Choices } from './choices';
import type { FoundOffers } from './offers-finder';

export type TabName = 'tables' | 'report' | 'check' | 'blocks' | 'units';

export type Activity = 'insert' | 'remove' | 'finish';

/** What the user is told, one thing at a time. */
export type Notice =
  | { kind: 'problem'; problem: WorkbookProblem; during: 'survey' | 'goTo' | Activity }
  | { kind: 'edited'; address: string }
  | { kind: 'removed'; address: string }
  | { kind: 'finished'; address: string };

export type PreviewState =
  | { kind: 'none' }
  | { kind: 'loading' }
  | { kind: 'stopped' }
  | { kind: 'ready'; preview: BlockPreview; request: BlockRequest }
  | { kind: 'failed'; problem: WorkbookProblem };

export interface PaneState {
  /** What the pane is about: standard tables, report text, what is wrong in the workbook, the blocks inserted so far, or units' files. */
  tab: TabName;
  /** Of the tables' tab: all of them, or the chosen one. */
  page: 'gallery' | 'table';
  view: 'reading' | 'form' | 'working' | 'result';
  survey: WorkbookSurvey | null;
  choices: Choices;
  /** As Excel tells it, `'Sheet'!B3:D9`. */
  selection: string;
  /** While the user points at a source in the sheet: what is selected there, `''` at first. The place of the table stays. */
  picked: string | null;
  preview: PreviewState;
  /** The period that was chosen before a sheet brought its own; `null`: none did. */
  periodBefore: Pick<Choices, 'year' | 'month'> | null;
  working: { activity: Activity; progress: Progress | null; set?: { done: number; of: number } } | null;
  notice: Notice | null;
  report: InsertReport | null;
  /** What came of inserting several tables at once. */
  set: SetReport | null;
  /** The block inserted last, for removing it; in state `writing` the pane offers to finish it. */
  last: InsertionRecord | null;
  /** What the workbook can fill, best first, as far as the search has come. */
  offers: FoundOffers;
  /** The department's own templates that the workbook keeps. */
  templates: readonly OwnTemplate[];
  /** The sheet, or a cell in it, that a template is to be made from; `null`: none was asked for. */
  templateSource: { sheet: string; cell?: string } | null;
}

/** Before anything is known. */
export const FIRST_STATE: PaneState = {
  tab: 'tables',
  page: 'gallery',
  view: 'reading',
  survey: null,
  choices: firstChoices(null),
  selection: '',
  picked: null,
  preview: { kind: 'none' },
  periodBefore: null,
  working: null,
  notice: null,
  report: null,
  set: null,
  last: null,
  offers: { offers: [], isSearching: false },
  templates: [],
  templateSource: null,
};
