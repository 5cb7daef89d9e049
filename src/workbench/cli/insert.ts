import type {
  BlockRequest,
  InsertReport,
  LinkGap,
  LinkRule,
  PureRooms,
  WorkbookSurvey,
} from '../../contract';
import { CHOICES, type TableRef } from '../../tables/choices';
import type { BuiltAddin } from './built-addin';
import type { Command, Surroundings } from './command';
import type { Headless } from './headless';
import { CliProblem, messages, type Language } from './messages';
import { INSERT_HELP, INSERT_USAGE, readInsertOptions, type InsertOptions } from './insert-options';
import { printBlock } from './print-block';
import { readBlock, type Block } from './read-block';
import { answerOf } from './refused';
import type { Terminal } from './terminal';
import { untilAnswered } from '../engine/patience';
import { textOfUpdate } from './update-text';
import { tableAsked } from './template-file';
import { readTextFile } from './text-file';
import { withWorkbook } from './workbook-command';

interface Inserted {
  report: InsertReport;
  block: Block;
}

/** What a person wants to know of an insertion. */
interface Told extends Inserted {
  /** Sheets that the table might have been linked to. */
  sheets: WorkbookSurvey['sheets'];
}

/** Inserts a table through the add-in and reads what it has become. */
export async function insertTable(
  headless: Headless,
  request: BlockRequest,
  language: Language,
): Promise<Inserted> {
  const report = await answerOf(headless, language, headless.page.automation.insert(request));
  await untilAnswered(headless.engine);
  return { report, block: readBlock(headless.engine, report.address) };
}

/**
 * The add-in's request; what the command did not say is read from the workbook.
 * @param parameters - names of the choices the table has: others are not read from the workbook
 * @param unused - why no sheet is a source, told where the workbook names no year
 */
export function requestOf(
  options: Omit<InsertOptions, 'asked'> & TableRef,
  survey: WorkbookSurvey,
  parameters: readonly string[],
  rules: readonly LinkRule[] = [],
  unused: () => readonly string[] = () => [],
): BlockRequest {
  const year = options.year ?? survey.year;
  if (year === null) throw new CliProblem('yearUnknown', unused().join('\n'));
  const { table, template, form, language, source, at, another } = options;
  // the month of another year says nothing of the year asked for
  const month = parameters.includes('month') && year === survey.year ? survey.month : null;
  const scale = parameters.includes('scale') ? survey.scale : [];
  const { cells } = options;
  const links = { ...(rules.length && { rules }), ...(cells.length && { cells }) };
  return {
    table,
    ...(template && { template }),
    year,
    form,
    language,
    baseYear: options.baseYear ?? survey.baseYear ?? CHOICES.baseYear.default,
    source,
    place:
      at === undefined ? { kind: 'newSheet', ...(another && { another }) } : { kind: 'cell', address: at },
    ...(Object.keys(links).length > 0 && { links }),
    ...(month !== null && { month }),
    ...(scale.length > 0 && { scale }),
    ...options.choices,
  };
}

/** So many differences within the source are printed; all are in the JSON. */
const MOST_FINDINGS = 12;
/** So many cells of a difference. */
const MOST_NAMED = 4;

/** What a person wants to know of an insertion beside the table itself. */
function describe(
  { report, block, sheets }: Told,
  pure: PureRooms,
  language: Language,
  width: number,
): string {
  const texts = messages(language);
  const { address, found, rows, missing, sourceSheets, assumedUnit, unverified, pageRefused, updated } =
    report;
  const lines = [
    printBlock(block.printed, block.merges, width),
    updated ? texts.updated(address, updated.kept) : texts.inserted(address),
    updated?.refilled ? texts.refilled(updated.refilled) : '',
    ...(updated ? textOfUpdate(updated, pure, language) : []),
    sourceSheets.length ? texts.linked(found, rows, sourceSheets.join(', ')) : texts.notLinked,
    ...(sourceSheets.length
      ? coverageOf(report, texts)
      : pure.unusedSheetWords(sheets, language).map((line) => `  ${line}`)),
    report.unmet.length
      ? texts.unmet(report.unmet.map(({ row, column }) => `${row ?? '*'}|${column ?? '*'}`).join(', '))
      : '',
    assumedUnit === undefined ? '' : texts.assumedUnit(assumedUnit),
    missing.length && sourceSheets.length ? texts.missing(missing.join('; ')) : '',
    ...report.findings
      .slice(0, MOST_FINDINGS)
      .map((finding) => pure.sentenceText(pure.sourceFindingWords(finding, language, MOST_NAMED))),
    unverified === 'busy' ? texts.busy : unverified === 'manualCalculation' ? texts.manual : '',
    pageRefused ? texts.pageRefused : '',
  ];
  return lines.filter(Boolean).join('\n');
}

/** Places that differ are named up to so many. */
const MOST_PLACES = 6;

/** How many cells are linked, and how many are not for which reason. */
function coverageOf({ coverage, gaps }: InsertReport, texts: ReturnType<typeof messages>): string[] {
  const counts = new Map<string, { why: LinkGap['why']; sheet: string; count: number }>();
  for (const { why, sheet = '' } of gaps) {
    const key = `${why} ${sheet}`;
    counts.set(key, { why, sheet, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const places = gaps.flatMap(({ candidates = [] }) => candidates);
  const named = [...places.slice(0, MOST_PLACES), ...(places.length > MOST_PLACES ? ['…'] : [])].join(', ');
  return [
    texts.coverage(coverage.linked, coverage.wanted),
    ...[...counts.values()].map(({ why, sheet, count }) =>
      texts.gaps[why](count, why === 'differ' ? named : sheet),
    ),
  ];
}

/** The sheets that figures might have come from; none where the user wants no links. */
const wantedSheets = ({ sheets }: WorkbookSurvey, { source }: InsertOptions) =>
  source === 'auto' ? sheets : sheets.filter(({ name }) => name === source);

/** The territory of the table, from the list in a file, as the choice has it. */
async function territoryOf(
  { file, name }: NonNullable<InsertOptions['territories']>,
  { readTerritoryList, territoryCalled, mergerText }: ReturnType<Surroundings['pure']>,
  { input }: Terminal,
): Promise<string> {
  const list = readTerritoryList(await readTextFile(file, input));
  if (list.unread.length > 0) throw new CliProblem('territoriesUnreadable', list.unread.join(', '));
  const only = list.mergers.length === 1 ? list.mergers[0] : null;
  const found = name === null ? only : territoryCalled(list, name);
  const names = list.mergers.map((one) => one.name).join(', ');
  if (!found) throw new CliProblem('territoryUnknown', names);
  return mergerText(found);
}

async function run(
  options: InsertOptions,
  addin: BuiltAddin,
  pure: Surroundings['pure'],
  terminal: Terminal,
): Promise<void> {
  const { out, language, json } = options;
  const texts = messages(language);
  const territory = options.territories && (await territoryOf(options.territories, pure(), terminal));
  const file = options.rules === undefined ? null : await readTextFile(options.rules, terminal.input);
  const table = await tableAsked(options.asked, pure, terminal, language);
  const inserted = await withWorkbook(options, addin, terminal, async (headless) => {
    const { automation } = headless.page;
    const rules = file === null ? [] : automation.readRules(file);
    if (rules === null) throw new CliProblem('rulesUnreadable', options.rules);
    const parameters = automation.parametersOf(table);
    const survey = await answerOf(headless, language, automation.survey());
    const sheets = wantedSheets(survey, options);
    const choices = { ...options.choices, ...(territory && { territory }) };
    const request = requestOf({ ...options, choices, ...table }, survey, parameters, rules, () =>
      pure().unusedSheetWords(sheets, language),
    );
    terminal.progress(texts.inserting(request.table, request.year));
    return { ...(await insertTable(headless, request, language)), sheets };
  });
  if (json) {
    const { report, block, sheets } = inserted;
    terminal.result(JSON.stringify({ report, cells: block.cells, sheets, problem: null }, null, 2));
  } else terminal.result(`${describe(inserted, pure(), language, terminal.width)}\n${texts.saved(out)}`);
}

/** Opens, inserts, saves, prints. */
export const insert: Command = {
  name: 'insert',
  usage: INSERT_USAGE,
  help: INSERT_HELP,
  read(words) {
    const options = readInsertOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { report: null, cells: null, sheets: null } : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure, terminal),
    };
  },
};
