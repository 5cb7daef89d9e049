import type { PureRooms, SourceFinding, TableOffer, WorkbookSurvey } from '../../contract';
import { CHOICES, tableName, type Language } from '../../tables/choices';
import type { BuiltAddin } from './built-addin';
import type { Command, Surroundings } from './command';
import { commandHelp } from './help-text';
import { answerOf } from './refused';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart } from './words';
import { withWorkbook } from './workbook-command';

interface OffersOptions {
  workbook: string;
  language: Language;
  json: boolean;
}

const TEXTS = {
  vi: {
    cells: (linked: number, wanted: number) => `${linked} trên ${wanted} ô`,
    month: (month: number, year: number) => `tháng ${month}/${year}`,
    year: (year: number) => `năm ${year}`,
    none: 'Sổ không có số liệu cho bảng nào.',
    findings: 'Số liệu trong sổ chưa khớp nhau:',
  },
  en: {
    cells: (linked: number, wanted: number) => `${linked} of ${wanted} cells`,
    month: (month: number, year: number) => `${month}/${year}`,
    year: (year: number) => `${year}`,
    none: 'The workbook has figures for none of the tables.',
    findings: 'Figures of the workbook that do not agree:',
  },
} as const;

/** One line: the table, what it is about, its period, how much of it can be filled, and from where. */
function lineOf({ table, indicator, year, month, coverage, sheets }: TableOffer, language: Language): string {
  const texts = TEXTS[language];
  const names: Partial<Record<string, Record<Language, string>>> = CHOICES.indicator.options;
  return [
    `${tableName({ table })[language]} (${table})`,
    ...(indicator ? [names[indicator]?.[language] ?? indicator] : []),
    month === null ? texts.year(year) : texts.month(month, year),
    texts.cells(coverage.linked, coverage.wanted),
    sheets.join(', '),
  ].join(' · ');
}

/** Cells of a difference that are named one by one. */
const MOST_NAMED = 4;

interface Found {
  offers: readonly TableOffer[];
  findings: readonly SourceFinding[];
  sheets: WorkbookSurvey['sheets'];
}

/** What a person reads of the offers and of what does not add up; without offers, why. */
function describeOffers({ offers, findings, sheets }: Found, pure: PureRooms, language: Language): string {
  const texts = TEXTS[language];
  const lines = offers.length
    ? offers.map((offer) => lineOf(offer, language))
    : [texts.none, ...pure.unusedSheetWords(sheets, language).map((line) => `  ${line}`)];
  const differing = findings.map(
    (finding) => `  ${pure.sentenceText(pure.sourceFindingWords(finding, language, MOST_NAMED))}`,
  );
  return [...lines, ...(differing.length ? ['', texts.findings, ...differing] : [])].join('\n');
}

async function run(
  options: OffersOptions,
  addin: BuiltAddin,
  pure: Surroundings['pure'],
  terminal: Terminal,
): Promise<void> {
  const { language, json } = options;
  const found = await withWorkbook(options, addin, terminal, async (headless): Promise<Found> => {
    const { automation } = headless.page;
    return {
      offers: await answerOf(headless, language, automation.offers()),
      findings: await answerOf(headless, language, automation.findings()),
      sheets: (await answerOf(headless, language, automation.survey())).sheets,
    };
  });
  terminal.result(
    json ? JSON.stringify({ ...found, problem: null }, null, 2) : describeOffers(found, pure(), language),
  );
}

function readOptions(words: string[]): OffersOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: { json: FLAG, language: LANGUAGE },
    allowPositionals: true,
  });
  const [workbook, ...more] = positionals;
  if (workbook === undefined || more.length > 0)
    throw new UsageError({ vi: 'cần đúng một tệp', en: 'one file is needed' });
  return { workbook, language: languageOf(values.language), json: values.json };
}

/** What a workbook can fill, best first, and what does not add up in it; it is only read. */
export const offers: Command = {
  name: 'offers',
  usage: 'FILE [--json]',
  help: commandHelp(
    'offers',
    {
      vi: 'các bảng mà sổ có số liệu để điền, bảng đầy đủ nhất trước, và các số trong sổ chưa khớp nhau',
      en: 'the tables that a workbook can fill, best first, and its figures that do not agree',
    },
    [
      ['--json', { vi: 'kết quả dạng JSON', en: 'the outcome as JSON' }],
      [
        '--language LANG',
        {
          vi: 'vi hoặc en: ngôn ngữ của thông báo (mặc định: vi)',
          en: 'vi or en: language of messages (default: vi)',
        },
      ],
    ],
  ),
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { offers: null, findings: null, sheets: null } : null,
      run: ({ addin, pure, terminal }) => run(options, addin(), pure, terminal),
    };
  },
};
