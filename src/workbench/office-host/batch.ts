import { ExcelError, excelError, notImplemented, TransportError } from './errors';
import { Members } from './members';
import { isRecord } from './is-record';
import { Arguments } from './objects/arguments';
import { excelObject, isExcelObject, type ExcelObject } from './objects/excel-object';
import { SERVICES } from './objects';
import { asJson, load } from './query';
import type { Session } from './session';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** Evaluates one request: each object path once, the actions in order, up to the first that fails. */
class Evaluation {
  private readonly objects = new Map<number, ExcelObject | null>();
  private readonly members: Members;
  readonly response: ResponseBody = { Results: [], TraceIds: [] };

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {
    this.members = new Members(session);
  }

  get wrote(): boolean {
    return this.members.writes > 0;
  }

  async run(): Promise<void> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const value = await this.perform(action);
        if (value !== undefined) this.response.Results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        if (error instanceof TransportError) throw error;
        const { code, message } = error instanceof ExcelError ? error : internalError(error);
        const location = this.members.location;
        this.response.Error = {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        return;
      }
    }
  }

  /** What the result row of the action holds; `undefined` where it has none. */
  private async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.members.ids(object);
      case ActionType.query:
        return object && load(object, action.QueryInfo ?? {}, this.members);
      case ActionType.queryAsJson:
        return object && asJson(await load(object, action.QueryInfo ?? {}, this.members));
      case ActionType.method:
        // Excel ignores a method of a null object
        if (!object) return name === '_KeepReference' ? undefined : null;
        return this.members.call(object, name, await this.arguments(action.ArgumentInfo));
      case ActionType.setProperty: {
        const { values } = await this.arguments(action.ArgumentInfo);
        return this.members.set(present(object, name), name, values[0]);
      }
      case ActionType.update:
        return this.update(present(object, 'update'), action.ObjectState ?? {});
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private async update(object: ExcelObject, state: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(state)) {
      const name = key[0].toUpperCase() + key.slice(1);
      if (isRecord(value) && this.members.leads(object, name)) {
        await this.update(present(this.members.navigate(object, name), name), value);
      } else await this.members.set(object, name, value);
    }
  }

  private async resolve(id: number): Promise<ExcelObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw excelError('InvalidReference', `There is no object path ${id}.`);
    const found = await this.find(path);
    this.objects.set(id, found);
    return found;
  }

  private async find(path: ObjectPath): Promise<ExcelObject | null> {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.root:
        return excelObject('Workbook', this.session);
      case PathType.service: {
        const service = SERVICES[name];
        if (!service) throw notImplemented(`the service ${name}`);
        return excelObject(service, this.session);
      }
      case PathType.reference: {
        const kept = this.session.references.get(name);
        if (!kept || !isExcelObject(kept)) throw excelError('InvalidReference');
        return kept;
      }
      case PathType.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.navigation) return this.members.navigate(parent, name);
    const args = await this.arguments(path.ArgumentInfo);
    return path.ObjectPathType === PathType.indexer
      ? this.members.item(parent, args.values[0])
      : this.members.callForObject(parent, name, args);
  }

  private async arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    return new Arguments(
      await Promise.all(values.map((value, i) => this.argument(value, info?.ReferencedObjectPathIds?.[i]))),
    );
  }

  /** An argument as it came, or the object it stands for: alone, in arrays, or inside a plain object. */
  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      if (!Array.isArray(reference)) return value;
      return Promise.all(value.map((part, i) => this.argument(part, reference[i])));
    }
    if (!isRecord(value)) return value;
    if (typeof value._ObjectPathId === 'number') return this.resolve(value._ObjectPathId);
    const parts = await Promise.all(
      Object.entries(value).map(async ([key, part]) => [key, await this.argument(part, 0)]),
    );
    return Object.fromEntries(parts) as unknown;
  }
}

/** What Excel says when it is itself at fault; what went wrong here is for the workbench's own developers. */
function internalError(error: unknown): ExcelError {
  return excelError('GeneralException', error instanceof Error ? error.message : String(error));
}

function present(object: ExcelObject | null, member: string): ExcelObject {
  if (!object) throw excelError('ItemNotFound', `${member} was asked of a null object.`);
  return object;
}

interface BatchResult {
  response: ResponseBody;
  wrote: boolean;
}

/** Executes the body of one request; refusals of single actions are in the response, failures of the request throw. */
export async function execute(body: RequestBody, session: Session): Promise<BatchResult> {
  const evaluation = new Evaluation(body, session);
  await evaluation.run();
  return { response: evaluation.response, wrote: evaluation.wrote };
}
