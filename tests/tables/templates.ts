import { TEMPLATE_INFO, templateOf, type Template, type TemplateId } from '../../src/tables';
import { makeAtHand } from '../../src/tables/at-hand';
import type { TableContent } from '../../src/tables/kit/template';

/** All standard tables by id, at hand without waiting. */
export const TEMPLATES = Object.fromEntries(
  (Object.keys(TEMPLATE_INFO) as TemplateId[]).map((id) => {
    const folder = `../../src/tables/catalogue/${id.toLowerCase()}`;
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- lists of tests are made before anything can be awaited
    const { TABLE } = require(folder) as { TABLE: TableContent };
    makeAtHand(id, TABLE);
    return [id, templateOf(id)];
  }),
) as Readonly<Record<TemplateId, Template>>;
