import type { BlockPlan, Place } from './block-plan';
import { insertion, sizeOf, type Insertion, type Progress } from './insert';
import { placeOf } from './preview';
import { loadRecord, recordIsKnown } from './record-part';
import type { BlockRequest, InsertReport } from './requests';

/** A block that is not planned from a standard table. */
export interface GivenPlan {
  /** What the record keeps it under: the standard table that is most like it, its year and its place. */
  request: BlockRequest;
  /** Name of a new sheet; with a number where it is taken. */
  sheetName: string;
  /** The plan for a place: formulas are written for it, its size is the same everywhere. */
  draw: (place: Place) => BlockPlan;
}

/** Inserts a block that is planned already, in the same way and with the same care as a standard table. */
export function insertPlan(
  given: GivenPlan,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<InsertReport> {
  return insertion(() => insertionOf(given), onProgress);
}

function insertionOf({ request, sheetName, draw }: GivenPlan): Promise<Insertion> {
  return Excel.run(async (context) => {
    if (!recordIsKnown()) await loadRecord(context);
    const selected = context.workbook.getActiveCell();
    selected.load('address');
    await context.sync();
    const selection = selected.address;
    return {
      request,
      selection,
      size: sizeOf(draw({ kind: 'newSheet', sheet: sheetName })),
      plan: async (inserting) => {
        const { worksheets } = inserting.workbook;
        worksheets.load('items/name');
        await inserting.sync();
        const names = worksheets.items.map(({ name }) => name);
        return draw(placeOf(request, selection, names, sheetName));
      },
      isGiven: true,
    };
  });
}

/** A recorded plan, to be written once more where it stood. */
export function givenAgain(plan: BlockPlan, request: BlockRequest): GivenPlan {
  return { request, sheetName: plan.place.sheet, draw: (place) => ({ ...plan, place }) };
}
