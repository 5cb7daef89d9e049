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
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError({ vi: message, en: message });
    const unknown = /'([^']+)'/.exec(message)?.[1] ?? '';
    const known = Object.keys(config.options ?? {})
      .map((name) => `--${name}`)
      .join(', ');
    throw new UsageError({
      vi: `không có tùy chọn "${unknown}"; các tùy chọn là ${known}`,
      en: `there is no option "${unknown}"; the options are ${known}`,
    });
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
