import type { LinkRule } from '../../tables/kit';
import { asProblem } from '../excel/errors';
import { rulesWith } from './link-rules';
import { forgetPrepared } from './prepare';
import { changeRecord, loadRecord } from './record-part';

/** The rules that the workbook's record holds. */
export async function readLinkRules(): Promise<LinkRule[]> {
  try {
    return await Excel.run(async (context) => (await loadRecord(context)).rules);
  } catch (error) {
    throw asProblem(error);
  }
}

/** Puts these in the place of all rules of the record. */
export async function saveLinkRules(rules: readonly LinkRule[]): Promise<void> {
  try {
    await Excel.run((context) => changeRecord(context, (record) => ({ ...record, rules: [...rules] })));
  } catch (error) {
    throw asProblem(error);
  } finally {
    forgetPrepared();
  }
}

/**
 * Puts rules of a file beside those of the record, each in the place of the one that had its target.
 * @returns all of them
 */
export async function addLinkRules(more: readonly LinkRule[]): Promise<LinkRule[]> {
  const rules = rulesWith(await readLinkRules(), more);
  await saveLinkRules(rules);
  return rules;
}
