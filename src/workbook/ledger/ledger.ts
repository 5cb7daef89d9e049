import type { InsertReport, LedgerReport, LedgerView, Publication, RecordSource } from '../../contract';
import { entriesOfReport } from '../../ledger/entries-of-report';
import type { LedgerEntry } from '../../ledger/entry';
import { newLines } from '../../ledger/new-lines';
import { ledgerIn, type Ledger } from '../../ledger/read-ledger';
import { revisionTriangles } from '../../ledger/revisions';
import { CHOICES, type BlockRequest, type Language, type TableId } from '../../tables/choices';
import { readReport } from '../../reports';
import { publishedIn } from '../../year/published-figures';
import { revisionRows } from '../../year/revision-rows';
import type { ApplyOptions } from '../blocks/change-set/apply';
import { insertBlock } from '../blocks/insert';
import { loadRecord } from '../blocks/record-part';
import { locatedBlock } from '../blocks/roll/old-blocks';
import { writeCells } from '../check/fixes';
import { asProblem } from '../excel/errors';
import { allSheets } from '../excel/known-sheets';
import { WorkbookProblem } from '../excel/problem';

/** Lines that a new ledger begins with; it goes on below them. */
const FIRST_LINES = 40;

/** The ledger of the workbook, whoever made it, with how its figures were revised. */
export async function readLedger(): Promise<LedgerView> {
  const ledger = await ledgerNow();
  return ledger && { ledger, triangles: revisionTriangles(ledger.entries) };
}

async function ledgerNow(): Promise<Ledger | null> {
  try {
    return ledgerIn(await Excel.run((context) => allSheets(context)));
  } catch (error) {
    throw asProblem(error);
  }
}

/**
 * Writes figures into the ledger, below its last line, as one change set that can be undone; a workbook without a ledger gets one first.
 * What the ledger has already is not written again.
 * @throws WorkbookProblem `nothingToRemove`: the block is not in the record; `nothingToRecord`: the source has no such figure
 */
export async function recordFigures(
  source: RecordSource,
  publication: Publication,
  language: Language,
  options: ApplyOptions = {},
): Promise<LedgerReport> {
  const entries = await entriesOf(source, publication);
  if (!entries.length) throw new WorkbookProblem('nothingToRecord');
  const ledger = (await ledgerNow()) ?? (await newLedger(language));
  const { cells, added, known } = newLines(ledger, entries, language);
  const wanted = cells.map(({ content, ...place }) => ({ ...place, before: '', after: content }));
  const { left } = wanted.length ? await writeCells('ledger', wanted, options) : { left: [] };
  return { sheet: ledger.sheet, added, known, left };
}

/**
 * Puts the revisions of all figures of the ledger on a sheet of their own: a row a period, a column a vintage.
 * @throws WorkbookProblem `emptyLedger`: there is no ledger, or no line of it can be used
 */
export async function insertRevisions(language: Language): Promise<InsertReport> {
  const given = revisionRows((await readLedger())?.triangles ?? []);
  if (!given.length) throw new WorkbookProblem('emptyLedger');
  return insertBlock({ ...unlinked('DIEU-CHINH', language), given });
}

/** A table of this year on a sheet of its own that is linked to nothing. */
const unlinked = (table: TableId, language: Language): BlockRequest => ({
  table,
  year: new Date().getFullYear(),
  form: CHOICES.form.default,
  language,
  baseYear: CHOICES.baseYear.default,
  source: null,
  place: { kind: 'newSheet' },
});

async function newLedger(language: Language): Promise<Ledger> {
  await insertBlock({ ...unlinked('SO-CONG-BO', language), rows: FIRST_LINES });
  const ledger = await ledgerNow();
  if (!ledger) throw new Error('The ledger that was inserted is not found.');
  return ledger;
}

async function entriesOf(source: RecordSource, publication: Publication): Promise<LedgerEntry[]> {
  const { territory, ...published } = publication;
  switch (source.kind) {
    case 'report':
      return entriesOfReport(readReport(source.text), published, territory);
    case 'entries':
      return source.entries.map((entry) => ({ ...entry, territory, ...published }));
    case 'block':
      return publishedIn(await blockNow(source.id), published, territory);
  }
}

async function blockNow(id: string) {
  try {
    return await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const { blocks } = await loadRecord(context);
      await context.sync();
      const block = blocks.find((one) => one.id === id);
      const located = block ? await locatedBlock(context, block, worksheets.items) : 'gone';
      if (typeof located === 'string') throw new WorkbookProblem('nothingToRemove');
      return located.old;
    });
  } catch (error) {
    throw asProblem(error);
  }
}
