import type { TemplateId } from '.';
import type { TableContent } from '../kit/template';

/** What is in a standard table: its folder is called like it. All come with this module, but for the two that a page opens with. */
export async function contentOf(id: TemplateId): Promise<TableContent> {
  const { TABLE } = (await import(
    /* webpackMode: "eager", webpackExclude: /\/(ct-nam|targets)\// */ `./${id.toLowerCase()}/index`
  )) as { TABLE: TableContent };
  return TABLE;
}
