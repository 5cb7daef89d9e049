import {
  emptyForm,
  fingerprintFor,
  formLayout,
  identityOf,
  writeForm,
  type FormChoices,
  type FormRegister,
} from '../../src/collecting';
import type { TableId } from '../../src/tables/choices';
import { XML_TOOLS } from '../../src/workbench/xlsx/xml-tools';
import { ReturnedFile } from './returned-form';

/** Forms that were given out for some units, without any command; the table must have been loaded. */
export function registerOf(
  units: number,
  table: TableId = 'CT-NAM',
  more: Partial<FormChoices> = {},
): FormRegister {
  const choices: FormChoices = {
    table,
    year: 2031,
    form: 'growth',
    language: 'vi',
    baseYear: 2010,
    ...more,
  };
  return {
    choices,
    fingerprint: fingerprintFor(choices),
    edition: 1,
    units: Array.from({ length: units }, (_, at) => ({ code: `00${at + 1}`, name: `Đơn vị ${at + 1}` })),
  };
}

/** The form of a unit, open to be filled in. */
export function formOf(register: FormRegister, at: number): ReturnedFile {
  const identity = identityOf(register, register.units[at]);
  const bytes = writeForm(emptyForm(identity), formLayout(identity), identity, XML_TOOLS);
  return new ReturnedFile(bytes, identity);
}

/** The same with a figure in each cell: a hundred a unit, and one a cell. */
export const filledForm = (register: FormRegister, at: number): ReturnedFile =>
  formOf(register, at).fill((_, entry) => (at + 1) * 100 + entry);

/** As the browser hands over a file. */
export const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  size: bytes.length,
  arrayBuffer: async () => bytes.slice().buffer,
});
