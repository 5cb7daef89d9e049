import type { PureRooms, TableId } from '../../contract';
import type { TableRef } from '../../tables/choices';
import type { Option } from './help-text';
import { CliProblem, type Language } from './messages';
import type { Terminal } from './terminal';
import { readTextFile } from './text-file';
import { UsageError } from './usage-error';

/** A standard table by its name, or a file with a template of the department's own. */
export type AskedTable = { table: TableId } | { templateFile: string };

/** The option beside `--table`. */
export const TEMPLATE_OPTION: Option = [
  '--template FILE',
  {
    vi: 'thay cho --table: tệp mẫu của đơn vị, do lệnh template hoặc ngăn bên ghi',
    en: 'in place of --table: a file with a template of your own, written by the command template or the pane',
  },
];

/** Which of the two was asked for. */
export function askedTable(
  table: string | undefined,
  templateFile: string | undefined,
  named: (table: string) => TableId,
): AskedTable {
  if (table !== undefined && templateFile !== undefined)
    throw new UsageError({
      vi: 'chỉ ghi một trong hai: --table hoặc --template',
      en: 'only one of --table and --template',
    });
  if (templateFile !== undefined) return { templateFile };
  return { table: named(table ?? '') };
}

/**
 * The table that was asked for, with the template that a file has.
 * @throws CliProblem `templateRefused` where the file has none that can be used
 */
export async function tableAsked(
  asked: AskedTable,
  pure: () => PureRooms,
  terminal: Pick<Terminal, 'input'>,
  language: Language,
): Promise<TableRef> {
  if ('table' in asked) return { table: asked.table };
  const { templateFile } = asked;
  const { readTemplateFile, templateFaultWords } = pure();
  const read = readTemplateFile(await readTextFile(templateFile, terminal.input));
  if ('fault' in read)
    throw new CliProblem('templateRefused', `${templateFile}: ${templateFaultWords(read.fault, language)}`);
  return { table: read.template.id, template: read.template };
}
