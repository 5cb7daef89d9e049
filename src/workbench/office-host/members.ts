import { reaches } from './api-level';
import { excelError, notImplemented } from './errors';
import { CLASSES } from './objects';
import type { Arguments } from './objects/arguments';
import type { ClassDeclaration, PropertyDeclaration } from './objects/declaration';
import { isExcelObject, type ExcelObject } from './objects/excel-object';
import type { Session } from './session';

type AnyDeclaration = ClassDeclaration<ExcelObject['self']>;

function declarationOf({ className }: ExcelObject): AnyDeclaration {
  return CLASSES[className] as AnyDeclaration;
}

function lowerFirst(name: string): string {
  return name[0] === '_' ? name : name[0].toLowerCase() + name.slice(1);
}

const EVENT = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** Reaches the members of Excel objects by their wire names, in the order of Excel's refusals: unknown, too new, forbidden. */
export class Members {
  /** How many writing actions this request had. */
  writes = 0;
  /** `Range.values`: the member in hand, for error messages. */
  location = '';

  constructor(readonly session: Session) {}

  ids(object: ExcelObject): Record<string, unknown> {
    return declarationOf(object).ids?.(object.self) ?? {};
  }

  items(object: ExcelObject): ExcelObject[] | null {
    return declarationOf(object).items?.(object.self) ?? null;
  }

  /** Names of the properties a plain `load()` answers. */
  readable({ className }: ExcelObject): string[] {
    const properties: Record<string, PropertyDeclaration<never>> = CLASSES[className].properties ?? {};
    return Object.keys(properties).filter(
      (name) => properties[name].get && this.knows(properties[name].since),
    );
  }

  /** Whether the member leads to another object. */
  leads(object: ExcelObject, name: string): boolean {
    return declarationOf(object).navigation?.[name] !== undefined;
  }

  async get(object: ExcelObject, name: string): Promise<unknown> {
    const property = this.admit(object, name, declarationOf(object).properties?.[name]);
    if (!property.get) throw notImplemented(`reading ${this.location}`);
    if (property.calculated) await this.untilCalculated();
    return property.get(object.self);
  }

  async set(object: ExcelObject, name: string, value: unknown): Promise<void> {
    const property = this.admit(object, name, declarationOf(object).properties?.[name]);
    if (!property.set) throw notImplemented(`setting ${this.location}`);
    this.beforeWrite();
    property.set(object.self, value);
  }

  navigate(object: ExcelObject, name: string): ExcelObject | null {
    return this.admit(object, name, declarationOf(object).navigation?.[name]).get(object.self);
  }

  item(object: ExcelObject, key: unknown): ExcelObject {
    this.location = `${object.className}.getItem`;
    const find = declarationOf(object).item;
    if (!find) throw notImplemented(this.location);
    const found = find.call(declarationOf(object), object.self, String(key));
    if (!found) throw excelError('ItemNotFound', `${String(key)} is not in ${object.className}.`);
    return found;
  }

  /** The result of a method; `undefined` where it returns nothing. */
  async call(object: ExcelObject, name: string, args: Arguments): Promise<unknown> {
    if (this.registersEvent(object, name)) return undefined;
    const method = this.admit(object, name, declarationOf(object).methods?.[name]);
    if (method.writes) this.beforeWrite();
    if (method.calculated) await this.untilCalculated();
    return method.call(object.self, args);
  }

  async callForObject(object: ExcelObject, name: string, args: Arguments): Promise<ExcelObject | null> {
    const result = await this.call(object, name, args);
    if (result === null || isExcelObject(result)) return result;
    throw notImplemented(`${this.location} as an object`);
  }

  private registersEvent(object: ExcelObject, name: string): boolean {
    const match = EVENT.exec(name);
    const event = match && declarationOf(object).events?.[match[2]];
    if (!match || !event) return false;
    this.admit(object, name, event);
    const { events } = this.session;
    const target = event.target(object.self);
    if (match[1] === 'Register') events.register(event.type, target);
    else events.unregister(event.type, target);
    return true;
  }

  private knows(since: string): boolean {
    return reaches(this.session.options.apiLevel, since);
  }

  private admit<M extends { since: string }>(object: ExcelObject, name: string, member: M | undefined): M {
    this.location = `${object.className}.${lowerFirst(name)}`;
    if (!member) throw notImplemented(this.location);
    if (!this.knows(member.since)) {
      throw excelError('ApiNotFound', `${this.location} came with ExcelApi ${member.since}.`);
    }
    const { self } = object;
    // ItemNotFound for everything on a sheet that was deleted meanwhile
    if ('sheetId' in self && self.sheetId !== null) this.session.sheet(self.sheetId);
    return member;
  }

  private beforeWrite(): void {
    this.writes++;
    this.session.faults.onWrite(this.writes);
    if (this.session.readOnly) throw excelError('AccessDenied', 'The workbook is open for reading only.');
    this.session.outOfDate = true;
  }

  private async untilCalculated(): Promise<void> {
    const { session } = this;
    if (session.outOfDate) await session.turns.meanwhile(() => session.upToDate());
    session.readEarly ||= session.engine.unanswered().length > 0;
  }
}
