import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FormRegister, FormUnit, PureRooms, StoredFigure } from '../../contract';
import { XML_TOOLS } from '../xlsx/xml-tools';
import { VINTAGE_WORDS, vintageOf } from '../../tables/choices';
import { collectTexts } from './collect-texts';
import { collectionJson, describeCollection } from './collect-print';
import type { Command, Surroundings } from './command';
import { readWorkbookFile, writeWhole } from './files';
import { REGISTER_FILE, registerIn } from './register-file';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { assertLongFile, writeLong } from './long-file';
import { CliProblem, type Language } from './messages';
import { readAll } from './read-all';
import { filesIn } from './returned-files';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';

/** What `collect` was asked to do. */
interface CollectOptions {
  folder: string;
  out: string;
  forms: string | undefined;
  previous: string | undefined;
  unit: string | undefined;
  /** A file for the long table. */
  long: string | undefined;
  /** Vintage of the figures, which become a ledger of published ones too. */
  ledger: NonNullable<ReturnType<typeof vintageOf>> | undefined;
  language: Language;
  json: boolean;
}

/** Files that are told of while they are read. */
const TOLD = 50;

const HELP = commandHelp(
  'collect',
  {
    vi: 'kiểm tra và tổng hợp các biểu đơn vị gửi về (lệnh forms): số tổng là công thức trên số liệu từng đơn vị, kèm tệp, trang, ô; bảng theo dõi nộp, thiếu, lỗi; mã kết thúc 1 khi còn đơn vị chưa nộp hoặc có lỗi',
    en: 'checks the forms that came back (forms) and puts them together: totals as formulas on the units’ figures with file, sheet and cell; a board of what is submitted, missing, faulty; ends with 1 while units are missing or faulty',
  },
  [
    [
      '--out FILE',
      {
        vi: 'tệp tổng hợp .xlsx; chạy lại sẽ ghi đè, còn tệp khác thì không',
        en: 'the .xlsx to write; written over when run again, and no other file is',
      },
    ],
    [
      '--forms FILE',
      {
        vi: `danh sách biểu đã phát (mặc định: ${REGISTER_FILE} trong thư mục)`,
        en: `the register of the forms (default: ${REGISTER_FILE} in the folder)`,
      },
    ],
    [
      '--previous FILE',
      {
        vi: 'tệp tổng hợp lần trước: cho biết đơn vị nào đổi số liệu, đổi ô nào',
        en: 'the collection of last time: tells which units changed which cells',
      },
    ],
    [
      '--unit NAME',
      {
        vi: 'đơn vị mà tệp tổng hợp là biểu của nó, để cấp trên tổng hợp tiếp',
        en: 'the unit whose form the collection is, for the level above',
      },
    ],
    [
      '--long FILE',
      {
        vi: 'ghi thêm bảng dài, mỗi số liệu một dòng theo SDMX-CSV 2.0: .csv hoặc .parquet',
        en: 'writes the long table too, a row a figure as in SDMX-CSV 2.0: .csv or .parquet',
      },
    ],
    [
      '--ledger VINTAGE',
      {
        vi: `thêm trang sổ công bố ghi mức của từng đơn vị, đơn vị là địa giới: cơ sở cho bảng có --territory (${VINTAGE_WORDS.vi})`,
        en: `adds a ledger with the levels of each unit, which is the territory: bases for tables with --territory (${VINTAGE_WORDS.en})`,
      },
    ],
    SHARED_OPTIONS.language,
    SHARED_OPTIONS.json,
  ],
);

function readOptions(words: string[]): CollectOptions {
  const { values, positionals } = takeApart({
    args: words,
    options: {
      out: TEXT,
      forms: TEXT,
      previous: TEXT,
      unit: TEXT,
      long: TEXT,
      ledger: TEXT,
      language: LANGUAGE,
      json: FLAG,
    },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  const { out, language, ledger: said, ...rest } = values;
  if (folder === undefined || more.length > 0 || !out)
    throw new UsageError({ vi: 'cần đúng một thư mục và --out', en: 'one folder and --out are needed' });
  if (path.extname(out).toLowerCase() !== '.xlsx')
    throw new UsageError({ vi: '--out phải có đuôi .xlsx', en: '--out must end with .xlsx' });
  const ledger = said === undefined ? undefined : vintageOf(said);
  if (ledger === null)
    throw new UsageError({
      vi: `--ledger là một trong: ${VINTAGE_WORDS.vi}`,
      en: `--ledger is one of: ${VINTAGE_WORDS.en}`,
    });
  if (rest.long !== undefined) assertLongFile(rest.long, '--long');
  return {
    folder,
    out,
    language: languageOf(language),
    ...rest,
    forms: rest.forms,
    previous: rest.previous,
    unit: rest.unit,
    long: rest.long,
    ledger,
  };
}

async function registerOf(
  { folder, forms }: CollectOptions,
  { pure, terminal }: Pick<Surroundings, 'pure' | 'terminal'>,
): Promise<FormRegister> {
  const rooms = pure();
  const file = forms ?? path.join(folder, REGISTER_FILE);
  const register = await registerIn(file, rooms, terminal);
  if (!register) throw new CliProblem('registerMissing', file);
  await rooms.loadTemplate(register.choices.table);
  if (rooms.collecting.fingerprintFor(register.choices) !== register.fingerprint)
    throw new CliProblem('registerOutdated', file);
  return register;
}

async function previousFigures(
  { previous }: CollectOptions,
  { collecting }: PureRooms,
): Promise<StoredFigure[] | null> {
  if (previous === undefined) return null;
  const { bytes } = await readWorkbookFile(previous);
  const figures = collecting.readPrevious(bytes, XML_TOOLS);
  if (!figures) throw new CliProblem('previousUnreadable', previous);
  return figures;
}

/** Refuses to write over what is not this collection: a unit's form lost is not sent a second time. */
async function assertMayWrite(
  { out }: CollectOptions,
  register: FormRegister,
  { collecting }: PureRooms,
): Promise<void> {
  if (!existsSync(out)) return;
  const { bytes } = await readWorkbookFile(out);
  if (!collecting.isOwnCollection(bytes, register, XML_TOOLS)) throw new CliProblem('outIsOther', out);
}

/** The unit of the level above whose form the totals are. */
const wholeOf = ({ unit, language }: CollectOptions): FormUnit => ({
  code: '',
  name: unit ?? collectTexts(language).allUnits,
});

async function run(options: CollectOptions, surroundings: Surroundings): Promise<void | 1> {
  const { folder, out, long, language, json } = options;
  const { pure, purePath, reader, terminal } = surroundings;
  const texts = collectTexts(language);
  const rooms = pure();
  const { collecting } = rooms;
  if (options.unit !== undefined && !collecting.isUnitName(options.unit))
    throw new CliProblem('unitNameUnclear', String(collecting.LONGEST_UNIT_NAME));
  const register = await registerOf(options, surroundings);
  await assertMayWrite(options, register, rooms);
  const previous = await previousFigures(options, rooms);
  const own = [out, options.previous, options.forms, long].filter((file) => file !== undefined);
  const files = await filesIn(folder, own);
  terminal.progress(texts.reading(files.length));
  const read = (done: number) => {
    if (done % TOLD === 0) terminal.progress(texts.read(done, files.length));
  };
  const readings = await readAll(folder, files, { reader, purePath, pure: rooms, register, read });
  const collection = collecting.collect(register, readings, previous);
  terminal.progress(texts.adding(collection.forms.length));
  const consolidated = collecting.consolidate(
    collecting.totalsIdentity(register, wholeOf(options)),
    collection.forms,
  );
  const template = collecting.emptyForm(consolidated.identity);
  await writeWhole(
    out,
    collecting.writeCollected(template, consolidated, collection.board, XML_TOOLS, options.ledger),
  );
  if (long !== undefined) await writeLong(long, collecting.longRows(consolidated), rooms);
  terminal.result(
    json ? collectionJson(collection, options, rooms) : describeCollection(collection, options, rooms),
  );
  const { missing, faulty } = collecting.countsOf(collection.board);
  return missing + faulty + collection.board.others.length > 0 ? 1 : undefined;
}

/** What units sent back, checked and put together. Ends with 1 while something is missing or faulty. */
export const collect: Command = {
  name: 'collect',
  usage: 'DIR --out FILE [options]',
  help: HELP,
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { counts: null, units: null, others: null } : null,
      run: (surroundings) => run(options, surroundings),
    };
  },
};
