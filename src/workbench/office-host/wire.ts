/** What Office.js sends in one request and what it expects back; see `docs/known-limits.md` for what is not answered. */

export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  navigation: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Parallel to `Arguments`: where it holds a number, the argument is the id of an object path. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

interface ResultRow {
  ActionId: number;
  Value: unknown;
}

interface ErrorBody {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Error?: ErrorBody;
  Results: ResultRow[];
  TraceIds: number[];
}

/** One entry of a rich API message from the host: category, type, target, JSON text. */
export type MessageEntry = [category: number, type: number, target: string, message: string];

export const MessageCategory = { customFunction: 1, action: 2, event: 65536 } as const;
