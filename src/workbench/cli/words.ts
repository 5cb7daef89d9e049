import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CHOICES, type Language } from '../../tables/choices';
import { chosenBy } from './choice-options';
import { UsageError } from './usage-error';

/** An option with a value. */
export const TEXT = { type: 'string' } as const;
/** An option that is there or not. */
export const FLAG = { type: 'boolean', default: false } as const;
/** Language of messages and of what is written. */
export const LANGUAGE = { type: 'string', default: CHOICES.language.default } as const;

/**
 * Takes the words of a command apart.
 * @throws UsageError where one of them is not known; it lists those that are
 */
export function takeApart<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw notUnderstood(error, config);
  }
}

/** What Node says of a word, in words of our own: its message names the word in quotes and is English. */
function notUnderstood(error: unknown, { options = {} }: ParseArgsConfig): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  const word = /'(-{0,2}[^' ]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION': {
      const known = Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ');
      return new UsageError({
        vi: `không có tùy chọn "${word}"; các tùy chọn là ${known}`,
        en: `there is no option "${word}"; the options are ${known}`,
      });
    }
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return options[word.replace(/^--/, '')]?.type === 'boolean'
        ? new UsageError({ vi: `${word} không nhận giá trị`, en: `${word} takes no value` })
        : new UsageError({
            vi: `sau ${word} phải có giá trị (giá trị bắt đầu bằng dấu gạch thì viết ${word}=…)`,
            en: `${word} needs a value (one that begins with a dash is written ${word}=…)`,
          });
    default: {
      // a file's name has blanks and quotes of its own
      const extra = /^Unexpected argument '([\s\S]*?)'\. This command/.exec(message)?.[1] ?? word;
      return new UsageError({ vi: `thừa từ "${extra}"`, en: `there is a word too many: "${extra}"` });
    }
  }
}

/** One of the allowed words, whatever its letter case. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (!found) {
    throw new UsageError({
      vi: `--${name} là ${allowed.join(' hoặc ')}, không phải "${value}"`,
      en: `--${name} is ${allowed.join(' or ')}, not "${value}"`,
    });
  }
  return found;
}

export const languageOf = (value: string): Language => chosenBy('language', value);

/** The language to answer in before the words are understood. */
export function languageIn(words: readonly string[]): Language {
  const said = words.flatMap((word, at) => {
    const [, value] = /^--language(?:=(.*))?$/.exec(word) ?? [null, null];
    return value === null ? [] : [value ?? words[at + 1] ?? ''];
  });
  return said.at(-1)?.toLowerCase() === 'en' ? 'en' : CHOICES.language.default;
}
