import type { WorkbookService } from '../../src/taskpane/workbook-service';
import type { BlockPreview, InsertReport, WorkbookSurvey } from '../../src/contract';

export const survey: WorkbookSurvey = {
  sheets: [
    {
      name: 'Biểu 7',
      visible: true,
      isProtected: false,
      matches: 3,
      figures: 12,
      english: null,
      tables: 1,
      indicators: 3,
      year: 2021,
    },
    {
      name: 'Phụ lục',
      visible: true,
      isProtected: false,
      matches: 0,
      figures: 5,
      english: null,
      tables: 0,
      indicators: 0,
      year: null,
    },
  ],
  year: 2021,
  month: null,
  baseYear: 2020,
  scale: [],
  bestSource: 'Biểu 7',
  selection: "'Biểu 7'!B2:C9",
  structureProtected: false,
  readOnly: false,
};

export const report: InsertReport = {
  id: 'block-1',
  table: 'CT-NAM',
  address: "'Bảng mới'!A1:K20",
  sheet: 'Bảng mới',
  newSheet: true,
  found: 3,
  rows: 9,
  missing: [],
  sourceSheet: 'Biểu 7',
  sourceSheets: ['Biểu 7'],
  coverage: { linked: 4, wanted: 4 },
  gaps: [],
  sources: [],
  unmet: [],
  findings: [],
  unverified: null,
};

export const record = {
  id: 'block-1',
  table: 'CT-NAM',
  address: report.address,
  newSheet: true,
  state: 'done',
} as const;

/** A workbook's answers for the pane's states: what `src/workbook` does to a workbook is tested where it lives. */
export function fakeWorkbook() {
  let selected: (address: string) => void = () => undefined;
  const stopped = jest.fn<void, []>();
  const service = {
    surveyWorkbook: jest.fn<ReturnType<WorkbookService['surveyWorkbook']>, []>(async () => survey),
    lastInsertion: jest.fn<ReturnType<WorkbookService['lastInsertion']>, []>(async () => null),
    previewBlock: jest.fn<
      ReturnType<WorkbookService['previewBlock']>,
      Parameters<WorkbookService['previewBlock']>
    >(async (request) => ({ plan: { title: request.table }, conflicts: [] }) as unknown as BlockPreview),
    insertBlock: jest.fn<
      ReturnType<WorkbookService['insertBlock']>,
      Parameters<WorkbookService['insertBlock']>
    >(async () => report),
    removeLastInsertion: jest.fn<
      ReturnType<WorkbookService['removeLastInsertion']>,
      Parameters<WorkbookService['removeLastInsertion']>
    >(async () => record),
    finishInsertion: jest.fn<
      ReturnType<WorkbookService['finishInsertion']>,
      Parameters<WorkbookService['finishInsertion']>
    >(async () => report),
    goTo: jest.fn<ReturnType<WorkbookService['goTo']>, Parameters<WorkbookService['goTo']>>(
      async () => undefined,
    ),
    findFindings: jest.fn(async () => []),
    findOffers: jest.fn<ReturnType<WorkbookService['findOffers']>, Parameters<WorkbookService['findOffers']>>(
      async () => [],
    ),
    removeInsertion: jest.fn<
      ReturnType<WorkbookService['removeInsertion']>,
      Parameters<WorkbookService['removeInsertion']>
    >(async (id) => ({
      ...record,
      id,
      sheet: report.sheet,
      year: 2021,
      month: null,
      quarter: null,
      mode: 'ct',
    })),
    readLinkRules: jest.fn(async () => []),
    saveLinkRules: jest.fn(async () => undefined),
    addLinkRules: jest.fn(async () => []),
    keepTemplates: jest.fn<
      ReturnType<WorkbookService['keepTemplates']>,
      Parameters<WorkbookService['keepTemplates']>
    >(async (changed) => changed([])),
    readTemplateOf: jest.fn<
      ReturnType<WorkbookService['readTemplateOf']>,
      Parameters<WorkbookService['readTemplateOf']>
    >(async () => ({ kind: 'nothing' })),
    keptTemplates: jest.fn<ReturnType<WorkbookService['keptTemplates']>, []>(async () => []),
    selectedCell: jest.fn(async () => "'Biểu 7'!D4"),
    watchSelection: jest.fn(async (listener: (address: string) => void) => {
      selected = listener;
      return stopped;
    }),
  } satisfies WorkbookService;
  return { service, stopped, select: (address: string) => selected(address) };
}
