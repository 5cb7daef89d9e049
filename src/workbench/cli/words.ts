import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from './messages';
import { UsageError } from './usage-error';

/** Years that tables make sense for, as in the pane. */
const EARLIEST = 1990;
const LATEST = 2100;

/** An option with a value. */
export const TEXT = { type: 'string' } as const;
/** An option that is there or not. */
export const FLAG = { type: 'boolean', default: false } as const;
/** Language of messages and of what is written. */
export const LANGUAGE = { type: 'string', default: 'vi' } as const;

/**
 * Takes the words of a command apart.
 * @throws UsageError where one of them is not known; it lists those that are
 */
export function takeApart<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(message);
    const unknown = /'([^']+)'/.exec(message)?.[1] ?? '';
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new UsageError(`there is no option "${unknown}"; the options are ${known.join(', ')}`);
  }
}

/** One of the allowed words, whatever its letter case. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
  if (!found) throw new UsageError(`--${name} is ${allowed.join(' or ')}, not "${value}"`);
  return found;
}

/** A whole number within a range, its ends included. */
export function whole(name: string, value: string, least: number, most: number): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`--${name} is a number from ${least} to ${most}, not "${value}"`);
  return number;
}

/** A year of the range that the pane takes too; `undefined` where none is said. */
export function yearOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  if (!(year >= EARLIEST && year <= LATEST))
    throw new UsageError(`--${name} is a year from ${EARLIEST} to ${LATEST}, not "${value}"`);
  return year;
}

export const languageOf = (value: string): Language => oneOf('language', value, ['vi', 'en'] as const);
