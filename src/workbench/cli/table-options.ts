import { UsageError } from './usage-error';
import { oneOf, TEXT, whole } from './words';

/** Every standard table, by the name the add-in knows it by. */
export const TABLE_NAMES = [
  'CT-NAM',
  'TARGETS',
  'BC-THANG',
  'TIENDO',
  'IIP',
  'SPCN',
  'GRDP',
  'VON',
  'TMBL',
  'XK-HANG',
  'NK-HANG',
  'XK-THITRUONG',
  'NK-THITRUONG',
  'CPI',
  'CT-DANG',
  'XEPLOAI',
  'DOICHIEU',
] as const;

/** Choices that only some tables have; what is left out, the table decides. */
export interface TableChoices {
  month?: number;
  quarter?: number;
  rows?: number;
  digits?: number;
  scale?: string[];
  mode?: 'ct' | 'plain' | 'values';
  font?: 'standard' | 'workbook';
  signature?: true;
  denominator?: 'grdp' | 'gva';
  capRule?: 'a' | 'b' | 'c';
  capRounding?: 'floor' | 'round' | 'ceil';
  nested?: 'all' | 'parent';
  indicator?: string;
}

/** The same as words of the command line. */
export const TABLE_OPTIONS = {
  month: TEXT,
  quarter: TEXT,
  rows: TEXT,
  digits: TEXT,
  scale: TEXT,
  mode: TEXT,
  font: TEXT,
  signature: { type: 'boolean' },
  denominator: TEXT,
  'cap-rule': TEXT,
  'cap-rounding': TEXT,
  nested: TEXT,
  indicator: TEXT,
} as const;

type TableWords = { [Name in keyof typeof TABLE_OPTIONS]?: Name extends 'signature' ? boolean : string };

const UNITS = ['nghìn tỷ đồng', 'tỷ đồng', 'triệu đồng', 'tỷ USD', 'triệu USD', 'nghìn USD'];

/** What a table may be about that is about one indicator, by the names the add-in knows them by. */
export const INDICATOR_NAMES = [
  'output',
  'output.mining',
  'output.manufacturing',
  'output.electricity',
  'output.water',
  'outputCurrent',
  'outputCurrent.mining',
  'outputCurrent.manufacturing',
  'outputCurrent.electricity',
  'outputCurrent.water',
  'electricityGenerated',
  'electricitySold',
  'sugar',
  'cassavaStarch',
  'cement',
  'retail',
  'retail.goods',
  'retail.accommodation',
  'retail.travel',
  'retail.other',
  'exports',
  'imports',
  'trade',
  'grdp',
  'grdpCurrent',
  'budgetRevenue',
  'socialInvestment',
  'publicInvestment',
  'newEnterprises',
  'registeredCapital',
] as const;

/** Names with commas between, in lines of the help's width. */
function listed(names: readonly string[], indent: string, width = 100): string {
  const lines: string[] = [];
  for (const name of names) {
    const line = lines.at(-1);
    if (line === undefined || indent.length + line.length + name.length + 3 > width) lines.push(name);
    else lines[lines.length - 1] = `${line}, ${name}`;
  }
  return lines.join(`,\n${indent}`);
}

export const TABLE_HELP = `tables
  CT-NAM        main indicators of a year      TARGETS       targets of the next year
  BC-THANG      monthly report                 TIENDO        one indicator through the months
  IIP           industrial production index    SPCN          main industrial products
  GRDP          gross regional product         VON           state budget investment
  TMBL          retail sales and services      CPI           consumer prices
  XK-HANG       exports by goods               NK-HANG       imports by goods
  XK-THITRUONG  exports by market              NK-THITRUONG  imports by market
  CT-DANG       Party targets and report       XEPLOAI       quality ratings
  DOICHIEU      published figures reconciled

options of the tables that use them
  --month MONTH      reporting month, 1 to 12
                     (default: the newest month of the year in titles and headers, else 12)
  --quarter QUARTER  1 to 4                                                 (default: that of the month)
  --rows COUNT       empty rows of each list, 1 to 5000                     (default: 5)
  --digits COUNT     decimals of percentages, 0 to 6                        (default: the table's)
  --scale UNITS      units of money, with a comma between: "triệu đồng,nghìn USD"
                     (nghìn tỷ đồng, tỷ đồng, triệu đồng; tỷ USD, triệu USD, nghìn USD)
                     (default: those the source mostly uses, else the workbook, else the table's)
  --mode MODE        ct: our functions; plain: Excel's own formulas; values (default: ct)
  --font FONT        standard (Times New Roman) or workbook (its own)       (default: standard)
  --signature        place, date and signatures below the table
  --indicator ID     of TIENDO: what it is about                            (default: output)
                     (${listed(INDICATOR_NAMES, ' '.repeat(22))})
  --denominator D    of GRDP: contributions to grdp or gva                  (default: grdp)
  --cap-rule RULE    of XEPLOAI: a, of those rated good; b, good or better; c, all (default: b)
  --cap-rounding R   of XEPLOAI: floor, round or ceil                       (default: floor)
  --nested READING   of CT-DANG: "of which" is of all, or of those of its parent (default: all)`;

function unitsOf(value: string): string[] {
  const units = value.split(',').map((unit) => oneOf('scale', unit.trim().normalize('NFC'), UNITS));
  const currencies = new Set(units.map((unit) => unit.split(' ').at(-1)));
  if (currencies.size < units.length)
    throw new UsageError('--scale names at most one unit of đồng and one of USD');
  return units;
}

/** The choices that the command line names. */
export function readTableChoices(words: TableWords): TableChoices {
  const { month, quarter, rows, digits, scale, mode, font, signature, denominator, nested, indicator } =
    words;
  const { 'cap-rule': capRule, 'cap-rounding': capRounding } = words;
  return {
    ...(month !== undefined && { month: whole('month', month, 1, 12) }),
    ...(quarter !== undefined && { quarter: whole('quarter', quarter, 1, 4) }),
    ...(rows !== undefined && { rows: whole('rows', rows, 1, 5000) }),
    ...(digits !== undefined && { digits: whole('digits', digits, 0, 6) }),
    ...(scale !== undefined && { scale: unitsOf(scale) }),
    ...(mode !== undefined && { mode: oneOf('mode', mode, ['ct', 'plain', 'values'] as const) }),
    ...(font !== undefined && { font: oneOf('font', font, ['standard', 'workbook'] as const) }),
    ...(signature && { signature }),
    ...(denominator !== undefined && {
      denominator: oneOf('denominator', denominator, ['grdp', 'gva'] as const),
    }),
    ...(capRule !== undefined && { capRule: oneOf('cap-rule', capRule, ['a', 'b', 'c'] as const) }),
    ...(capRounding !== undefined && {
      capRounding: oneOf('cap-rounding', capRounding, ['floor', 'round', 'ceil'] as const),
    }),
    ...(nested !== undefined && { nested: oneOf('nested', nested, ['all', 'parent'] as const) }),
    ...(indicator !== undefined && { indicator: oneOf('indicator', indicator, INDICATOR_NAMES) }),
  };
}
