import type { OwnTemplate } from '../tables';
import type { ReadTemplate } from '../templates';

export type { ReadTemplate } from '../templates';
export type { OwnTemplate };

/** What a template is made from: a block or a form, told by a sheet and, where several stand on it, a cell in it. */
export interface TemplateSource {
  sheet: string;
  /** `B3`. */
  cell?: string;
  /** What the template is called. */
  name: string;
  /** Of a form that does not say it, or says it in a way that the user reads otherwise. */
  year?: number;
  month?: number | null;
}

/** A template that was read, or why none was. */
export type TemplateReading =
  | ({ kind: 'read'; from: 'block' | 'form' } & ReadTemplate)
  /** Neither a block nor a table that is recognised stands there. */
  | { kind: 'nothing' }
  /** Several stand on the sheet: their addresses. */
  | { kind: 'several'; places: string[] }
  | { kind: 'noYear' }
  /** A block was made by hand of other rows, as one of a report, and is no table that could be made again. */
  | { kind: 'noTable' };
