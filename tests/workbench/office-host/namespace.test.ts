import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { namespaceOf } from '../../../src/workbench/office-host/namespace';

const elements = (xml: string) =>
  Array.from(new DOMParser().parseFromString(xml, 'text/xml').getElementsByTagName('*'));

test('the namespace of the functions is found through its resource in the add-in’s own manifest', () => {
  const manifest = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(namespaceOf(elements(manifest))).toBe('CT');
});

test('a manifest that names none is an error, not an empty prefix', () => {
  const without = '<a><Namespace resid="x"/><String id="y" DefaultValue="CT"/></a>';
  expect(() => namespaceOf(elements(without))).toThrow('names no namespace');
});
