import { addressAsExcelWritesIt, parseArea } from '../../../spreadsheet/a1';
import { excelError, notImplemented } from '../errors';
import { isWellFormed } from '../formula-syntax';
import { formulaOfRange, rangeOfFormula } from '../references';
import type { Arguments } from './arguments';
import { textValue } from './arguments';
import type { ClassDeclaration } from './declaration';
import {
  excelObject,
  isExcelObject,
  type ExcelObject,
  type NameSelf,
  type NamesSelf,
  type RangeSelf,
} from './excel-object';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;

function defined({ session, sheetId }: NamesSelf) {
  return session.engine.names().filter((name) => name.sheetId === sheetId);
}

function find(self: NamesSelf, key: string): ExcelObject | null {
  const found = self.session.engine.definedName(key, self.sheetId);
  return found ? excelObject('NamedItem', { ...self, name: found.name }) : null;
}

/** The formula behind the name, with its `=`. */
function formulaOf(self: NameSelf): string {
  const found = self.session.engine.definedName(self.name, self.sheetId);
  if (!found) throw excelError('ItemNotFound', `There is no name ${self.name}.`);
  return found.formula.startsWith('=') ? found.formula : `=${found.formula}`;
}

function rangeOf(self: NameSelf): RangeSelf | null {
  return rangeOfFormula(self.session, formulaOf(self));
}

/** What a name stands for: a range's address, or a constant. What has to be calculated is refused. */
function constant(self: NameSelf): { type: string; value: string | number | boolean } {
  const range = rangeOf(self);
  if (range)
    return {
      type: 'Range',
      value: addressAsExcelWritesIt(self.session.sheet(range.sheetId).name, range.area, true),
    };
  const text = formulaOf(self).slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return { type: 'Double', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { type: 'Boolean', value: /^true$/i.test(text) };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { type: 'String', value: quoted[1].replace(/""/g, '"') };
  throw notImplemented('the value of a name that is a calculation');
}

function add(self: NamesSelf, args: Arguments): ExcelObject {
  const name = args.text(0);
  if (!NAME.test(name) || parseArea(name) || /^(r|c|r\d*c\d*)$/i.test(name)) {
    throw excelError('InvalidArgument', `${name} is not a valid name.`);
  }
  if (find(self, name)) throw excelError('ItemAlreadyExists', `The name ${name} exists.`);
  if (args.has(2) && args.text(2)) throw notImplemented('comments of names');
  const reference = args.values[1];
  const formula = isExcelObject(reference) ? formulaOfRange(args.object(1, 'Range').self) : args.text(1);
  if (!formula.startsWith('=') || !isWellFormed(formula))
    throw excelError('InvalidArgument', `${formula} is not a formula.`);
  self.session.engine.addName(name, formula, self.sheetId);
  return excelObject('NamedItem', { ...self, name });
}

/** `Excel.NamedItemCollection` of the workbook or of one sheet. */
export const names: ClassDeclaration<NamesSelf> = {
  item: find,
  items: (self) => defined(self).map(({ name }) => excelObject('NamedItem', { ...self, name })),
  methods: {
    Add: { since: '1.4', writes: true, call: add },
    GetCount: { since: '1.4', call: (self) => defined(self).length },
    GetItemOrNullObject: { since: '1.4', call: (self, args) => find(self, args.text(0)) },
  },
};

function rangeObject(self: NameSelf): ExcelObject | null {
  const range = rangeOf(self);
  return range && excelObject('Range', range);
}

/** `Excel.NamedItem` */
export const namedItem: ClassDeclaration<NameSelf> = {
  ids: ({ name }) => ({ _Id: name }),
  properties: {
    Formula: {
      since: '1.7',
      get: formulaOf,
      set: (self, value) => {
        const formula = textValue(value);
        if (!formula.startsWith('=') || !isWellFormed(formula)) throw excelError('InvalidArgument');
        formulaOf(self);
        self.session.engine.removeName(self.name, self.sheetId);
        self.session.engine.addName(self.name, formula, self.sheetId);
      },
    },
    Name: { since: '1.1', get: ({ name }) => name },
    // the workbench keeps none
    Comment: { since: '1.4', get: () => '' },
    Scope: { since: '1.4', get: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet') },
    Type: { since: '1.1', get: (self) => constant(self).type },
    Value: { since: '1.1', get: (self) => constant(self).value },
    Visible: {
      since: '1.1',
      get: ({ session, name, sheetId }) => !session.engine.definedName(name, sheetId)?.hidden,
    },
  },
  navigation: {
    Worksheet: {
      since: '1.4',
      get: ({ session, sheetId, name }) => {
        if (sheetId === null) throw excelError('InvalidOperation', `${name} is a name of the workbook.`);
        return excelObject('Worksheet', { session, sheetId });
      },
    },
    WorksheetOrNullObject: {
      since: '1.4',
      get: ({ session, sheetId }) =>
        sheetId === null ? null : excelObject('Worksheet', { session, sheetId }),
    },
  },
  methods: {
    Delete: {
      since: '1.4',
      writes: true,
      call: (self) => {
        formulaOf(self);
        self.session.engine.removeName(self.name, self.sheetId);
      },
    },
    GetRange: {
      since: '1.1',
      call: (self) => {
        const range = rangeObject(self);
        if (!range) throw excelError('InvalidOperation', `${self.name} is not a range.`);
        return range;
      },
    },
    GetRangeOrNullObject: { since: '1.4', call: rangeObject },
  },
};
