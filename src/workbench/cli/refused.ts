import type { Problem } from '../../contract';
import type { Headless } from './headless';
import type { Words } from '../../tables/choices';
import type { Language } from './messages';

/** What the add-in refused, in its own words. */
export class RefusedByAddin extends Error {
  constructor(
    readonly code: Problem['code'],
    readonly details: NonNullable<Problem['details']>,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedByAddin';
  }
}

/** What the command line offers besides. */
const WAY_OUT: Partial<Record<Problem['code'], Words>> = {
  valuesUnconfirmed: {
    vi: 'Thêm --as-shown để lấy giá trị như các ô đang hiện.',
    en: 'Add --as-shown to take the values as the cells show them.',
  },
};

/** Whether the page rejected a call: its problems come as data, for they are of another page's classes. */
function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
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
    const more = WAY_OUT[error.code]?.[language];
    throw new RefusedByAddin(error.code, { ...error.details }, more ? `${text} ${more}` : text);
  }
}
