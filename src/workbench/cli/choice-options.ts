import {
  allowedText,
  CHOICE_NAMES,
  choiceOf,
  type CHOICES,
  readChoice,
  type BlockRequest,
  type ChoiceName,
} from '../../tables/choices';
import { UsageError } from './usage-error';

type OptionOf<Name extends ChoiceName> = (typeof CHOICES)[Name]['option'];
type Options = {
  [Name in ChoiceName as OptionOf<Name>]: (typeof CHOICES)[Name]['kind'] extends 'switch'
    ? { type: 'boolean' }
    : { type: 'string' };
};
type Chosen = Partial<Pick<BlockRequest, ChoiceName>>;

/** The choices for a table as options of the command line. */
export const CHOICE_OPTIONS = Object.fromEntries(
  CHOICE_NAMES.map(choiceOf).map(({ kind, option }) => [
    option,
    { type: kind === 'switch' ? 'boolean' : 'string' },
  ]),
) as Options;

/**
 * What a word says for a choice.
 * @throws UsageError where it is nothing that can be chosen
 */
export function chosenBy<Name extends ChoiceName>(name: Name, word: string): NonNullable<BlockRequest[Name]> {
  const choice = choiceOf(name);
  const value = readChoice(choice, word);
  if (value === null) {
    throw new UsageError({
      vi: `--${choice.option} là ${allowedText(choice, 'vi')}, không phải "${word}"`,
      en: `--${choice.option} is ${allowedText(choice, 'en')}, not "${word}"`,
    });
  }
  return value as NonNullable<BlockRequest[Name]>;
}

/** The choices that the command line names. */
export function chosenIn(values: Readonly<Record<string, string | boolean | undefined>>): Chosen {
  const named = CHOICE_NAMES.flatMap((name) => {
    const word = values[choiceOf(name).option];
    return word === undefined || word === false ? [] : [[name, chosenBy(name, String(word))]];
  });
  return Object.fromEntries(named) as Chosen;
}
