/** A formula of a function's page, and the result that stands beside it. */
export interface Example {
  formula: string;
  result: string;
}

/** The examples of a page's last table. */
export function documentedExamples(page: string): Example[] {
  const table = page.slice(page.indexOf('## Examples'));
  return [...table.matchAll(/^\| `(=.*)` \| (.*) \|$/gm)].map(([, formula = '', result = '']) => ({
    formula,
    result,
  }));
}
