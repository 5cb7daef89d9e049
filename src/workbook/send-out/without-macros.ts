import { WorkbookProblem } from '../excel/problem';
import { CONTENT_TYPES } from '../../spreadsheet/package/package';
import type { PackageEdit } from '../../spreadsheet/package/package-edit';
import { children, descendants, relationshipId } from '../../spreadsheet/package/xml';

const MACRO_TYPES: ReadonlyMap<string, string> = new Map(
  [
    ['sheet', 'sheet'],
    ['template', 'template'],
    ['addin', 'sheet'],
  ].map(([from, to]) => [
    `application/vnd.ms-excel.${from}.macroEnabled.main+xml`,
    `application/vnd.openxmlformats-officedocument.spreadsheetml.${to}.main+xml`,
  ]),
);
/** Kinds of parts that only a workbook with macros has, and signatures, which are of the workbook and not of a copy. */
const MACRO_PARTS: ReadonlySet<string> = new Set([
  'vbaProject',
  'vbaProjectSignature',
  'vbaProjectSignatureAgile',
  'vbaProjectSignatureV3',
  'wordVbaData',
  'attachedToolbars',
]);
const MACRO_SHEETS: ReadonlySet<string> = new Set(['xlMacrosheet', 'xlIntlMacrosheet']);

/**
 * Makes a workbook with macros one without, as Excel does when it saves an .xlsm as .xlsx.
 * @returns whether it had any
 * @throws WorkbookProblem `macroSheet` where a sheet is itself a macro
 */
export function leaveMacros(edit: PackageEdit, workbookPart: string): boolean {
  const relationships = edit.relationships(workbookPart);
  const macroSheet = descendants(edit.original.xml(workbookPart).root, 'sheet').find((sheet) => {
    const id = relationshipId(sheet);
    return relationships.some((one) => one.id === id && MACRO_SHEETS.has(one.kind));
  });
  if (macroSheet)
    throw new WorkbookProblem('macroSheet', { sheet: macroSheet.getAttribute('name') ?? undefined });
  const path = `/${workbookPart}`.toLowerCase();
  const type = children(edit.xml(CONTENT_TYPES).root, 'Override').find(
    (element) => element.getAttribute('PartName')?.toLowerCase() === path,
  );
  const plain = MACRO_TYPES.get(type?.getAttribute('ContentType') ?? '');
  if (plain === undefined) return false;
  type?.setAttribute('ContentType', plain);
  for (const { kind, target, id } of relationships) {
    if (!MACRO_PARTS.has(kind)) continue;
    for (const beside of edit.relationships(target)) edit.remove(beside.target);
    edit.unrelate(workbookPart, id);
    edit.remove(target);
  }
  return true;
}
