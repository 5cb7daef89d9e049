import type { Command } from './command';
import { messages } from './messages';
import { answerOf } from './refused';
import { removeMessages } from './remove-messages';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

const HELP = `forget-record: takes the add-in's own record out of a workbook; the tables stay, and the add-in can
               no longer remove, update or restore them
  --workbook FILE    the workbook to open; it is never changed
  --out FILE         where to save the workbook without the record
  --language LANG    vi or en: language of messages                         (default: vi)
  --json             the outcome as JSON`;

/** Takes the add-in's record out of a workbook. */
export const forgetRecord: Command = {
  name: 'forget-record',
  usage: '--workbook IN.xlsx --out OUT.xlsx [options]',
  help: HELP,
  read(words) {
    const { values } = takeApart({
      args: words,
      options: { workbook: TEXT, out: TEXT, language: LANGUAGE, json: FLAG },
    });
    const { workbook, out, json } = values;
    if (!workbook || !out) throw new UsageError('--workbook and --out are needed');
    const language = languageOf(values.language);
    const texts = removeMessages(language);
    return {
      language,
      nothing: json ? { blocks: null } : null,
      run: async ({ addin, terminal }) => {
        const blocks = await withWorkbook({ workbook, out, language }, addin(), terminal, (headless) => {
          terminal.progress(texts.erasing);
          return answerOf(headless, language, headless.page.automation.eraseRecord());
        });
        terminal.result(
          json
            ? JSON.stringify({ blocks, problem: null }, null, 2)
            : `${texts.erased(blocks)}\n${messages(language).saved(out)}`,
        );
      },
    };
  },
};
