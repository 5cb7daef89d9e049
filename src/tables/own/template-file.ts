import { isObject, FaultyTemplate, type TemplateFault } from './schema';
import type { OwnTemplate } from '../table-ref';
import { assertReferences } from './references';
import { text, refuse } from './schema';
import { TEMPLATE } from './template-schema';

/** Says of a file that it is a template. */
const KIND = 'chi-tieu:template';
/** Of the way templates are written down: a file of a newer one is not read. */
const VERSION = 1;
/** Letters of a file; a template of thousands of rows has fewer. */
const MOST_LETTERS = 4_000_000;

/** Why a file is no template that can be used. */
export type TemplateFileFault =
  { why: 'noJson' | 'noTemplate' | 'tooLarge' } | { why: 'newer'; version: number } | TemplateFault;

type Read<Found> = Found | { fault: TemplateFileFault };

/** A template as a file has it. */
export const templateText = (template: OwnTemplate): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, template }, null, 1)}\n`;

/** Reads a template file, whoever wrote it: nothing in it is carried out, and one wrong place refuses all of it. */
export function readTemplateFile(content: string): Read<{ template: OwnTemplate }> {
  if (content.length > MOST_LETTERS) return { fault: { why: 'tooLarge' } };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { fault: { why: 'noJson' } };
  }
  if (!isObject(value) || value.kind !== KIND) return { fault: { why: 'noTemplate' } };
  const { version } = value;
  if (version !== VERSION)
    return { fault: typeof version === 'number' ? { why: 'newer', version } : { why: 'noTemplate' } };
  return readTemplate(value.template);
}

const ID = /^DV-[A-Z0-9]+(?:-[A-Z0-9]+)*$/;
const LONGEST_ID = 40;
const LONGEST_NAME = 120;
/** Excel's own limit, and signs that no name of a sheet has; periods are filled in later. */
const LONGEST_SHEET = 31;
const NOT_IN_SHEETS = /[[\]:*?/\\]/;

/** A template in a record or a file, checked whole. */
export function readTemplate(value: unknown): Read<{ template: OwnTemplate }> {
  try {
    TEMPLATE(value, '');
    const template = value as OwnTemplate;
    text(LONGEST_NAME)(template.name.vi, 'name.vi');
    text(LONGEST_NAME)(template.name.en, 'name.en');
    if (!ID.test(template.id) || template.id.length > LONGEST_ID)
      refuse({ place: 'id', why: 'notAllowed', allowed: ['DV-…'] });
    for (const name of [template.sheet.vi, template.sheet.en])
      if (name.trim() === '' || name.length > LONGEST_SHEET || NOT_IN_SHEETS.test(name))
        refuse({ place: 'sheet', why: 'sheetName' });
    assertReferences(template);
    return { template };
  } catch (error) {
    if (!(error instanceof FaultyTemplate)) throw error;
    return { fault: error.fault };
  }
}
