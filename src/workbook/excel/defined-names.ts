import { meaningsOf, NO_NAMES_KNOWN, type NameMeaning } from '../../spreadsheet/formula-names';
import { asProblem } from './errors';

/** What the names of the workbook and of its sheets stand for; none is known where they are too many for an answer. */
export async function definedNames(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<NameMeaning> {
  const own = sheets.map((sheet) => ({ sheet, names: sheet.names }));
  const { names } = context.workbook;
  for (const one of [names, ...own.map((here) => here.names)]) one.load('items/name,items/formula');
  try {
    await context.sync();
  } catch (error) {
    if (asProblem(error).code === 'tooLarge') return NO_NAMES_KNOWN;
    throw error;
  }
  const of = (items: Excel.NamedItem[], sheet: string | null) =>
    // a name of a fixed value tells it as text
    items.map(({ name, formula }) => ({ name, formula: String(formula), sheet }));
  return meaningsOf([
    ...of(names.items, null),
    ...own.flatMap((here) => of(here.names.items, here.sheet.name)),
  ]);
}
