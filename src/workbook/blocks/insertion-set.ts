import { blockChange, expectationOf } from './change-set/block-change';
import type { AreaChange, ChangeSet } from './change-set/change-set';
import { chartStates, type ChartState } from './charts';
import { heightsTo, pageTo, setUpOf, type PageSetUp } from './change-set/set-up';
import { looksIn } from './former-looks';
import { cellsAround } from './lateness';
import { learnedRules, rulesWith } from './link-rules';
import { existingCellsIn } from './preflight';
import type { Prepared } from './prepare';
import type { BlockRecord, RecordContent } from './record';
import { raisedRows } from './raised-rows';
import { recordsOf } from './records';
import { untouchedLooks } from './untouched-looks';
import { changesTo, type Changes } from './update/changes';

/** What a block is written by: what was prepared, and what the first request found. */
export interface Found extends Prepared {
  record: RecordContent;
  /** The record's other blocks whose sheets still exist. */
  others: BlockRecord[];
  manual: boolean;
}

/** One block of a change set. */
interface BlockPart {
  writing: BlockRecord;
  done: BlockRecord;
  isAdded: boolean;
  change: AreaChange;
  page: PageSetUp | undefined;
  chart: ChartState | undefined;
}

/**
 * What writes blocks into the workbook, all of them or none: each is inserted, or updated where it stands.
 * @returns the set, and what the record will say of each block
 */
export function changeSetOf(all: readonly Found[]): { set: ChangeSet; done: BlockRecord[] } {
  const parts = all.map(partOf);
  const { record, others: last } = all[all.length - 1];
  const others = last.filter(({ id }) => all.every((one) => one.others.some((other) => other.id === id)));
  const learned = all.flatMap(({ request, plan }) => learnedRules(request, plan));
  const rules = rulesWith(record.rules, learned);
  const withBlocks = (blocks: BlockRecord[]): RecordContent => ({
    ...record,
    blocks: [...others, ...blocks],
    rules,
  });
  const added = parts.flatMap(({ isAdded, done: { sheet } }, place) =>
    isAdded ? [{ name: sheet, columnWidths: all[place].plan.columnWidths }] : [],
  );
  const pages = parts.flatMap(({ page }) => page ?? []);
  const set: ChangeSet = {
    record: {
      before: record,
      during: withBlocks(parts.map(({ writing }) => writing)),
      after: (idOf) =>
        withBlocks(
          parts.map(({ isAdded, done }) => (isAdded ? { ...done, sheetId: idOf(done.sheet) } : done)),
        ),
    },
    ...(added.length > 0 && { addSheets: added }),
    areas: parts.map(({ change }) => change),
    manual: all.some(({ manual }) => manual),
    expected: all.map(({ plan }, place) => {
      const { done, chart } = parts[place];
      return { ...expectationOf(plan, done), ...(chart && { chart }) };
    }),
    known: all.flatMap(({ plan, sources }) => cellsAround(plan, sources)),
    ...(pages.length > 0 && { pages }),
  };
  return { set, done: parts.map(({ done }) => done) };
}

/** What writes one block, and what the record says of it meanwhile and afterwards. */
export function partOf({
  request,
  preflight,
  existing,
  plan,
  edits,
  roll,
}: Pick<Found, 'request' | 'preflight' | 'existing' | 'plan' | 'edits' | 'roll'>): BlockPart {
  const { writing, done } = recordsOf({ request, plan, preflight, typed: edits.typed, roll });
  const { sheet, area, newSheet } = done;
  const isAdded = newSheet && !existing;
  const before = existingCellsIn(preflight);
  const changes = changesTo(plan, before);
  const [had, shall] = newSheet ? [before.layout?.setUp, setUpOf(plan)] : [];
  const block = existing?.block ?? done;
  const keptValidation = block.former.keptValidation || preflight.growsOverRules;
  const former = newSheet ? untouchedLooks(before) : looksIn(block.former, before.rows, before.columns);
  const charts = chartsTo(existing?.block, done);
  const change = blockChange({
    sheet,
    corner: area,
    plan,
    existing: before,
    changes: keptValidation ? withoutOwnValidation(changes) : changes,
    former,
    // before an insertion only what it changes of a look is known to be put back
    looks: existing || newSheet ? preflight.now.looks : looksIn(done.former, area.rows, area.columns),
    keepsRules: block.former.keptValidation,
    heights: newSheet
      ? { before: isAdded ? [] : heightsTo(shall, had), after: heightsTo(had, shall) }
      : raisedRows(plan, preflight).heights,
    charts,
  });
  const page = shall && pageTo({ sheet, area, isNew: isAdded }, had, shall);
  return { writing, done, isAdded, change, page, chart: charts?.after };
}

/** A chart that is to be the same stays as the user has made it look since, unless we can't tell how far its writing came. */
function chartsTo(
  before: BlockRecord | undefined,
  after: BlockRecord,
): ReturnType<typeof chartStates> | undefined {
  const isSame = JSON.stringify(before?.chart) === JSON.stringify(after.chart);
  return isSame && !before?.interrupted ? undefined : chartStates(after.id, before?.chart, after.chart);
}

/** Where the user has data validation beside the block, it gives up its own, as it does at its insertion. */
function withoutOwnValidation(changes: Changes): Changes {
  const rules = changes.rules.map((row) => row.map((rule) => rule && { before: rule.before, after: null }));
  return { ...changes, rules };
}
