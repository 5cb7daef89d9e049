import { choiceOf, HELP, tablesWith, type ChoiceName, type Language, type Words } from '../../tables/choices';
import { wrap } from './print-block';

const INDENT = 21;
const WIDTH = 110;
/** A list of more than so many is not explained one by one. */
const MOST_EXPLAINED = 5;
/** A choice of more tables than this does not name them. */
const MOST_TABLES = 3;

/** An option in the help: its name and value, and what it means beside them. */
function optionLines(option: string, meaning: string): string {
  const left = `  ${option}`;
  const lines = wrap(meaning, WIDTH - INDENT).map((line) => ' '.repeat(INDENT) + line);
  return left.length < INDENT
    ? [left.padEnd(INDENT) + lines[0].trimStart(), ...lines.slice(1)].join('\n')
    : [left, ...lines].join('\n');
}

/** An option with its value, and what it means. */
export type Option = readonly [string, Words];

/** Options with their meanings in a language. */
const optionsHelp = (options: readonly Option[], language: Language): string =>
  options.map(([option, meaning]) => optionLines(option, meaning[language])).join('\n');

function valuesOf(name: ChoiceName, language: Language): string {
  const choice = choiceOf(name);
  switch (choice.kind) {
    case 'year':
    case 'number':
      return `, ${choice.least} ${{ vi: 'đến', en: 'to' }[language]} ${choice.most}`;
    case 'oneOf':
    case 'several': {
      const options = Object.entries(choice.options);
      const isExplained = options.length <= MOST_EXPLAINED;
      return `: ${options.map(([key, words]) => (isExplained ? `${key} (${words[language]})` : key)).join(', ')}`;
    }
    case 'units':
      return ` (${Object.values(choice.units)
        .map((units) => units.map(({ vi }) => vi).join(', '))
        .join('; ')})`;
    case 'switch':
    case 'text':
    case 'names':
    case 'territory':
      return '';
  }
}

function defaultOf(name: ChoiceName, language: Language): string {
  const choice = choiceOf(name);
  const own = 'default' in choice ? String(choice.default) : undefined;
  const held = HELP[name].otherwise?.[language].replace('{default}', own ?? '') ?? own;
  return held === undefined ? '' : ` (${{ vi: 'mặc định', en: 'default' }[language]}: ${held})`;
}

const NEEDED: Words = { vi: ' (bắt buộc)', en: ' (needed)' };

/** The option of a choice in the help: of which tables, what can be chosen, and what holds where it is left out, if it can be. */
export function choiceHelp(name: ChoiceName, language: Language, isNeeded = false): string {
  const { value, says } = HELP[name];
  const tables = tablesWith(name);
  const of = { vi: 'của', en: 'of' }[language];
  const whose = tables.length > MOST_TABLES ? '' : `${of} ${tables.join(', ')}: `;
  const meaning =
    whose +
    says[language] +
    valuesOf(name, language) +
    (isNeeded ? NEEDED[language] : defaultOf(name, language));
  return optionLines(`--${choiceOf(name).option}${value ? ` ${value}` : ''}`, meaning);
}

/** Options that several commands have, in their own words. */
export const SHARED_OPTIONS = {
  workbook: [
    '--workbook FILE',
    { vi: 'sổ cần mở; tệp này không bao giờ bị thay đổi', en: 'the workbook to open; it is never changed' },
  ],
  out: ['--out FILE', { vi: 'nơi lưu sổ', en: 'where to save the workbook' }],
  language: [
    '--language LANG',
    {
      vi: 'vi hoặc en: ngôn ngữ của thông báo (mặc định: vi)',
      en: 'vi or en: language of messages (default: vi)',
    },
  ],
  asShown: [
    '--as-shown',
    {
      vi: 'lấy giá trị như ô đang hiện, kể cả khi chưa đối chiếu được với hàm CT',
      en: 'take values as cells show them, even where they could not be compared with the CT functions',
    },
  ],
  json: ['--json', { vi: 'kết quả dạng JSON', en: 'the outcome as JSON' }],
} as const satisfies Readonly<Record<string, Option>>;

/** The help of a command: what it does, and its options. */
export function commandHelp(name: string, does: Words, options: readonly Option[] = []): Words {
  const help = (language: Language) =>
    [`${name}: ${does[language]}`, ...(options.length ? [optionsHelp(options, language)] : [])].join('\n');
  return { vi: help('vi'), en: help('en') };
}
