import { DOMParser } from '@xmldom/xmldom';
import type { CustomXmlPart } from '../../content';
import { excelError } from '../errors';
import { textValue } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type ExcelObject, type PartSelf, type PartsSelf } from './excel-object';

function allParts({ session }: { session: PartSelf['session'] }): CustomXmlPart[] {
  return session.engine.beside.customXmlParts;
}

function partsOf(self: PartsSelf): CustomXmlPart[] {
  return allParts(self).filter(({ namespace }) => self.namespace === null || namespace === self.namespace);
}

function objects(self: PartsSelf): ExcelObject[] {
  return partsOf(self).map(({ id }) => excelObject('CustomXmlPart', { session: self.session, id }));
}

function find(self: PartsSelf, id: string): ExcelObject | null {
  const found = partsOf(self).find((part) => part.id.toUpperCase() === id.toUpperCase());
  return found ? excelObject('CustomXmlPart', { session: self.session, id: found.id }) : null;
}

function partOf(self: PartSelf): CustomXmlPart {
  const found = allParts(self).find(({ id }) => id === self.id);
  if (!found) throw excelError('ItemNotFound', 'The custom XML part was deleted.');
  return found;
}

/** Namespace of the document's root; what is not well-formed XML is refused. */
function namespaceOf(xml: string): string {
  try {
    const errors: string[] = [];
    const document = new DOMParser({ onError: (_level, message) => errors.push(message) }).parseFromString(
      xml,
      'text/xml',
    );
    const root = document.documentElement;
    if (root && !errors.length) return root.namespaceURI ?? '';
  } catch {
    // the parser throws what it cannot go on after
  }
  throw excelError('InvalidArgument', 'The text is not XML.');
}

/** The one part there is; with none or several there is none to give. */
function only(self: PartsSelf): ExcelObject | null {
  const found = objects(self);
  return found.length === 1 ? found[0] : null;
}

/** `Excel.CustomXmlPartCollection`, and what `getByNamespace` leaves of it. */
export const customXmlParts: ClassDeclaration<PartsSelf> = {
  item: find,
  items: objects,
  methods: {
    Add: {
      since: '1.5',
      writes: true,
      call: (self, args) => {
        const xml = args.text(0);
        const part = { id: newId(), namespace: namespaceOf(xml), xml };
        allParts(self).push(part);
        return excelObject('CustomXmlPart', { session: self.session, id: part.id });
      },
    },
    GetByNamespace: {
      since: '1.5',
      call: ({ session }, args) =>
        excelObject('CustomXmlPartCollection', { session, namespace: args.text(0) }),
    },
    GetCount: { since: '1.5', call: (self) => partsOf(self).length },
    GetItemOrNullObject: { since: '1.5', call: (self, args) => find(self, args.text(0)) },
    GetOnlyItem: {
      since: '1.5',
      call: (self) => {
        const found = only(self);
        if (!found) throw excelError('InvalidOperation', 'There is not exactly one such part.');
        return found;
      },
    },
    GetOnlyItemOrNullObject: { since: '1.5', call: only },
  },
};

const newId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;

/** `Excel.CustomXmlPart` */
export const customXmlPart: ClassDeclaration<PartSelf> = {
  ids: ({ id }) => ({ Id: id }),
  properties: {
    Id: { since: '1.5', get: ({ id }) => id },
    NamespaceUri: { since: '1.5', get: (self) => partOf(self).namespace },
  },
  methods: {
    Delete: {
      since: '1.5',
      writes: true,
      call: (self) => {
        const parts = allParts(self);
        parts.splice(parts.indexOf(partOf(self)), 1);
      },
    },
    GetXml: { since: '1.5', call: (self) => partOf(self).xml },
    SetXml: {
      since: '1.5',
      writes: true,
      call: (self, args) => {
        const xml = textValue(args.values[0]);
        const part = partOf(self);
        Object.assign(part, { xml, namespace: namespaceOf(xml) });
        if (self.session.faults.partsReplaced) part.id = newId();
      },
    },
  },
};
