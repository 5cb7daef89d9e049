import type * as workbook from '../workbook';
import type { OfferSearch } from '../workbook/excel/offers';
import type { SourceFinding, TableOffer, TemplateReading, TemplateSource } from '../contract';
import { loadOffers } from './load-offers';
import { loadTemplateCore } from './load-template-core';

/** What the pane asks of the workbook. */
export type WorkbookService = Pick<
  typeof workbook,
  | 'surveyWorkbook'
  | 'previewBlock'
  | 'insertBlock'
  | 'removeLastInsertion'
  | 'lastInsertion'
  | 'finishInsertion'
  | 'goTo'
  | 'watchSelection'
  | 'selectedCell'
  | 'removeInsertion'
  | 'readLinkRules'
  | 'saveLinkRules'
  | 'addLinkRules'
  | 'keptTemplates'
  | 'keepTemplates'
> & {
  findOffers(search?: OfferSearch): Promise<TableOffer[]>;
  findFindings(): Promise<SourceFinding[]>;
  readTemplateOf(source: TemplateSource): Promise<TemplateReading>;
};

const load = () => import(/* webpackChunkName: "insertion", webpackPrefetch: true */ '../workbook');

/** What it needs is fetched with the first call: the first view, which asks nothing of the workbook, does without. */
export const workbookService: WorkbookService = {
  surveyWorkbook: async () => (await load()).surveyWorkbook(),
  previewBlock: async (request) => (await load()).previewBlock(request),
  insertBlock: async (...args) => (await load()).insertBlock(...args),
  removeLastInsertion: async (options) => (await load()).removeLastInsertion(options),
  lastInsertion: async () => (await load()).lastInsertion(),
  finishInsertion: async (...args) => (await load()).finishInsertion(...args),
  goTo: async (address) => (await load()).goTo(address),
  removeInsertion: async (...args) => (await load()).removeInsertion(...args),
  readLinkRules: async () => (await load()).readLinkRules(),
  saveLinkRules: async (rules) => (await load()).saveLinkRules(rules),
  keptTemplates: async () => (await load()).keptTemplates(),
  keepTemplates: async (changed) => (await load()).keepTemplates(changed),
  readTemplateOf: async (source) => (await loadTemplateCore()).readTemplateOf(source),
  addLinkRules: async (more) => (await load()).addLinkRules(more),
  selectedCell: async () => (await load()).selectedCell(),
  findFindings: async () => (await loadOffers()).findingsOfWorkbook(),
  findOffers: async (search) => (await loadOffers()).offersOfWorkbook(search),
  watchSelection: async (onSelection) => (await load()).watchSelection(onSelection),
};
