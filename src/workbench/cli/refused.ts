import { isProblem } from './automation';
import type { Headless } from './headless';
import type { Language } from './messages';

/** What the add-in refused, in its own words. */
export class RefusedByAddin extends Error {
  constructor(
    readonly code: string,
    readonly details: Record<string, unknown>,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedByAddin';
  }
}

/**
 * What the add-in answers.
 * @throws RefusedByAddin where it refuses, in the language of the command
 */
export async function answerOf<Answer>(
  { page: { automation } }: Headless,
  language: Language,
  asked: Promise<Answer>,
): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!isProblem(error)) throw error;
    const { text } = automation.problemText(error, language);
    throw new RefusedByAddin(error.code, { ...error.details }, text);
  }
}
