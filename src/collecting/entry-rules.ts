import { areaName } from '../spreadsheet/a1';
import type { Area } from '../spreadsheet/area';
import { sheetOrder } from '../spreadsheet/package/sheet-order';
import {
  child,
  children,
  createLike,
  ensureChild,
  remove,
  setText,
  type XmlElement,
} from '../spreadsheet/package/xml';
import type { Language } from '../tables/choices';
import type { FormEntry } from './form';

/** What Excel says of an entry that it refuses: titles of at most 32 letters, texts of at most 255. */
const WORDS = {
  vi: {
    title: 'Chưa nhận được số này',
    level:
      'Ô này chỉ nhận số, không âm. Hãy gõ số, không gõ đơn vị, chữ hay dấu gạch; chưa có số liệu thì để trống.',
    signed: 'Ô này chỉ nhận số. Hãy gõ số, không gõ đơn vị, chữ hay dấu gạch; chưa có số liệu thì để trống.',
    choice: 'Hãy chọn một giá trị trong danh sách của ô.',
  },
  en: {
    title: 'This is not taken',
    level:
      'The cell takes a number that is not negative, without unit or words. Leave it empty where there is no figure.',
    signed: 'The cell takes a number, without unit or words. Leave it empty where there is no figure.',
    choice: 'Choose one of the values that the cell offers.',
  },
} as const satisfies Record<Language, unknown>;

/** Beyond what any figure is. */
const BEYOND = '1E+15';

interface Rule {
  attributes: Readonly<Record<string, string>>;
  formulas: readonly string[];
}

function ruleOf({ kind, choices, isSigned }: FormEntry, language: Language): Rule | null {
  const { title, level, signed, choice } = WORDS[language];
  const says = (error: string) => ({
    allowBlank: '1',
    showErrorMessage: '1',
    errorTitle: title,
    error,
  });
  switch (kind) {
    case 'text':
      return null;
    case 'choice':
      return {
        attributes: { type: 'list', ...says(choice) },
        formulas: [`"${choices.join(',').replaceAll('"', '""')}"`],
      };
    case 'number':
      return isSigned
        ? { attributes: { type: 'decimal', ...says(signed) }, formulas: [`-${BEYOND}`, BEYOND] }
        : {
            attributes: { type: 'decimal', operator: 'greaterThanOrEqual', ...says(level) },
            formulas: ['0'],
          };
  }
}

/** Rules of data validation for all entries, in place of those the table came with. */
export function validateEntries(
  worksheet: XmlElement,
  entries: readonly FormEntry[],
  language: Language,
): void {
  remove(child(worksheet, 'dataValidations'));
  const rules = new Map<string, { rule: Rule; areas: Area[] }>();
  for (const entry of entries) {
    const rule = ruleOf(entry, language);
    if (!rule) continue;
    const key = JSON.stringify(rule);
    const known = rules.get(key) ?? { rule, areas: [] };
    put(known.areas, { row: entry.row, column: entry.column, rows: 1, columns: entry.span });
    rules.set(key, known);
  }
  if (rules.size === 0) return;
  const list = ensureChild(worksheet, 'dataValidations', sheetOrder);
  for (const { rule, areas } of rules.values()) {
    const sqref = areas.map((area) => areaName(area)).join(' ');
    const element = createLike(list, 'dataValidation', { ...rule.attributes, sqref });
    rule.formulas.forEach((text, at) => {
      const formula = createLike(list, `formula${at + 1}`);
      setText(formula, text);
      element.appendChild(formula);
    });
    list.appendChild(element);
  }
  list.setAttribute('count', String(children(list).length));
}

/** Adds a cell to areas of one row each: the one it continues to the right, or one of its own. */
function put(areas: Area[], cell: Area): void {
  const last = areas[areas.length - 1] as Area | undefined;
  if (last?.row === cell.row && last.column + last.columns === cell.column) last.columns += cell.columns;
  else areas.push(cell);
}
