import type { ApiLevel } from '../api-level';
import type { Arguments } from './arguments';
import type { ClassName, ExcelObject, Selves } from './excel-object';

/** Methods are declared in method style so that declarations of different classes fit into one table. */
export interface PropertyDeclaration<Self> {
  /** The ExcelApi set that brought it. */
  since: ApiLevel;
  get?(self: Self): unknown;
  set?(self: Self, value: unknown): void;
  /** Its value comes from calculation: reading waits for it. */
  calculated?: boolean;
}

interface NavigationDeclaration<Self> {
  since: ApiLevel;
  get(self: Self): ExcelObject | null;
}

export interface MethodDeclaration<Self> {
  since: ApiLevel;
  call(self: Self, args: Arguments): unknown;
  writes?: boolean;
  calculated?: boolean;
}

export interface EventDeclaration<Self> {
  since: ApiLevel;
  type: number;
  target(self: Self): string;
}

/** What one Excel class can do here; member names are those of the wire. */
export interface ClassDeclaration<Self> {
  /** What an Instantiate answers, so that the object survives the request. */
  ids?(self: Self): Record<string, unknown>;
  properties?: Record<string, PropertyDeclaration<Self>>;
  navigation?: Record<string, NavigationDeclaration<Self>>;
  methods?: Record<string, MethodDeclaration<Self>>;
  /** By the middle of their wire name: `DataChanged` of `_RegisterDataChangedEvent`. */
  events?: Record<string, EventDeclaration<Self>>;
  /** Of a collection: by key or id, and all. */
  item?(self: Self, key: string): ExcelObject | null;
  items?(self: Self): ExcelObject[];
}

export type ClassTable = { [K in ClassName]: ClassDeclaration<Selves[K]> };
