import type { ReportStyle, Rewritten, WrittenParagraph } from '../../reports';
import type { WorkbookProblem } from '../../workbook/excel/problem';
import type { ReferenceTable } from '../../workbook/report-tables/reference-tables';
import type { WritableTable } from '../../workbook/report-tables/writable-tables';
import type { FigureForm } from './figure-form';
import type { OpenedDocument } from './open-document';
import type { ReadFigure } from './read-figure';
import type { Reconciled, ReportTableKind } from './report-table';

export type ReadingState =
  { kind: 'typing'; isStopped: boolean } | { kind: 'reading'; share: number } | { kind: 'read' };

/** What was found in the workbook. */
export type Found<Table> =
  | { kind: 'unread' }
  | { kind: 'reading' }
  | { kind: 'ready'; tables: Table[] }
  | { kind: 'failed'; problem: WorkbookProblem };

export type ReconcilingState =
  | { kind: 'none' }
  | { kind: 'working'; share: number }
  | { kind: 'stopped' }
  | { kind: 'done'; reconciled: Reconciled };

/** The file that was opened last: what of it is not read, or why it cannot be. */
export type OpeningState =
  | { kind: 'none' }
  | { kind: 'opening'; name: string }
  | { kind: 'opened'; name: string; footnotes: number; pictures: number }
  | { kind: 'refused'; name: string; code: Extract<OpenedDocument, { kind: 'problem' }>['code'] };

/** A paragraph as its table has it now; `null`: the table was not found. */
export type Refreshed = ReadonlyMap<string, Rewritten | null>;

/** The paragraphs that the workbook remembers. */
export interface ParagraphsState {
  paragraphs: readonly WrittenParagraph[];
  /** What came of the last look; `null` before one, `working` during it. */
  refreshed: Refreshed | 'working' | null;
  problem: WorkbookProblem | null;
}

/** What the tab is used for. */
export const REPORT_MODES = ['read', 'reconcile', 'write'] as const;
export type ReportMode = (typeof REPORT_MODES)[number];

/** What the tab of reports shows. */
export interface ReportState {
  mode: ReportMode;
  /** At least one; several are held against each other. */
  texts: readonly string[];
  opening: OpeningState;
  reading: ReadingState;
  figures: readonly ReadFigure[];
  /** Figure whose phrase is shown in the text. */
  active: number | null;
  editing: number | null;
  /** What was typed into the forms of figures and not saved yet, by the figure. */
  drafts: ReadonlyMap<number, FigureForm>;
  /** Figure dropped last, to be taken back. */
  dropped: ReadFigure | null;
  block: ReportTableKind;
  place: 'newSheet' | 'cell';
  /** Tables of the workbook that the report is held against. */
  references: Found<ReferenceTable>;
  /** Place of the chosen one among those found; `null`: none. */
  reference: number | 'all' | null;
  reconciling: ReconcilingState;
  tables: Found<WritableTable>;
  /** Place of the chosen table among those found. */
  table: number;
  style: ReportStyle;
  short: boolean;
  sayRounding: boolean;
  /** Places of the figures of the chosen table that are left out. */
  leftOut: ReadonlySet<number>;
  /** Paragraphs that the workbook remembers. */
  remembered: ParagraphsState;
  /** Where the keyboard goes on from once what was pressed is gone: the id of an element. A new object for each time. */
  focus: { readonly on: string } | null;
}

export const FIRST_STATE: ReportState = {
  mode: 'read',
  texts: [''],
  opening: { kind: 'none' },
  reading: { kind: 'typing', isStopped: false },
  figures: [],
  active: null,
  editing: null,
  drafts: new Map(),
  dropped: null,
  block: 'results',
  place: 'newSheet',
  references: { kind: 'unread' },
  reference: 'all',
  reconciling: { kind: 'none' },
  tables: { kind: 'unread' },
  table: 0,
  style: 'brackets',
  short: false,
  sayRounding: false,
  leftOut: new Set(),
  remembered: { paragraphs: [], refreshed: null, problem: null },
  focus: null,
};

/** Ids of elements that the keyboard goes on from. */
export const FOCUS = {
  text: (place: number): string => (place === 0 ? 'report-text' : `report-text-${place + 1}`),
  figures: 'report-figures',
  edit: (id: number): string => `figure-edit-${id}`,
  drop: (id: number): string => `figure-drop-${id}`,
  undo: 'figure-undo',
  reconcileAgain: 'reconcile-again',
  reference: 'reconcile-reference',
  references: 'reconcile-find',
  table: 'write-table',
  tables: 'write-find',
  refresh: 'write-refresh',
} as const;
