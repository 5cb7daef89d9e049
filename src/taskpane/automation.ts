import { readRules } from '../linking/rules';
import { infoOf } from '../tables';
import type { Automation } from '../contract';
import { loadBlocks } from './load-blocks';
import { loadCheckCore } from './load-check';
import { loadLedger } from './load-ledger';
import { loadReport } from './load-report';
import { loadUnits } from './load-units';
import { problemText } from './problem-text';
import type { PaneSession } from './session';
import type { WorkbookService } from './workbook-service';

declare global {
  interface Window {
    chiTieu?: Automation;
  }
}

/** Puts the automation object on the page. */
export function exposeAutomation(session: PaneSession, service: WorkbookService): void {
  window.chiTieu = {
    insert: (request) => session.insertion.insert(request),
    remove: async ({ id, ...options } = {}) =>
      id === undefined
        ? session.insertion.remove(options)
        : (await loadBlocks()).blocksSessionOf(session).remove(id, options),
    insertions: async () => (await loadBlocks()).insertions(),
    planRoll: async (scope, to) => (await loadBlocks()).planRoll(scope, to),
    rollForward: async (scope, to) => (await loadBlocks()).blocksSessionOf(session).rollForward(scope, to),
    undoRoll: async (id) => (await loadBlocks()).blocksSessionOf(session).undoRoll(id),
    eraseRecord: async () => (await loadBlocks()).blocksSessionOf(session).erase(),
    switchFormulas: async (scope, mode, taking) =>
      (await loadBlocks()).blocksSessionOf(session).switchFormulas(scope, mode, taking),
    sendOutCopy: async (mode, taking) => (await loadBlocks()).blocksSessionOf(session).sendOut(mode, taking),
    survey: () => service.surveyWorkbook(),
    offers: () => service.findOffers(),
    findings: () => service.findFindings(),
    check: async (sheet) => (await loadCheckCore()).checkWorkbook(sheet),
    ledger: async () => (await loadLedger()).readLedger(),
    recordFigures: async (source, publication, language) =>
      (await loadLedger()).recordFigures(source, publication, language),
    longTable: async (id) => (await loadUnits()).longTable(id),
    insertRevisions: async (language) => (await loadLedger()).insertRevisions(language),
    readRules: (text) => {
      try {
        return readRules(text);
      } catch {
        return null;
      }
    },
    readTemplate: (source) => service.readTemplateOf(source),
    parametersOf: (table) => infoOf<'parameters'>(table).parameters,
    problemText,
    readReport: async (text) => (await loadReport()).readReport(text),
    reconcile: async (reports, language, workbook) =>
      (await loadReport()).reconcileWithWorkbook(reports, language, workbook),
  };
}
