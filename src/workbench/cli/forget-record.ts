import type { Command } from './command';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { messages } from './messages';
import { answerOf } from './refused';
import { removeMessages } from './remove-messages';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

const HELP = commandHelp(
  'forget-record',
  {
    vi: 'xóa dấu vết của phần bổ trợ trong sổ; các bảng còn nguyên, nhưng phần bổ trợ không xóa, cập nhật hay khôi phục được nữa',
    en: 'takes the add-in’s own record out of a workbook; the tables stay, and the add-in can no longer remove, update or restore them',
  },
  [SHARED_OPTIONS.workbook, SHARED_OPTIONS.out, SHARED_OPTIONS.language, SHARED_OPTIONS.json],
);

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
    if (!workbook || !out)
      throw new UsageError({ vi: 'cần có --workbook và --out', en: '--workbook and --out are needed' });
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
