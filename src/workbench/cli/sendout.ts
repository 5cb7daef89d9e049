import type { SendOutMode, SendOutReport } from '../../contract';
import type { BuiltAddin } from './built-addin';
import type { Command } from './command';
import { assertOtherFile, assertWithoutMacros, writeWhole } from './files';
import { commandHelp, SHARED_OPTIONS } from './help-text';
import { messages, type Language } from './messages';
import { switchMessages } from './switch-messages';
import { answerOf } from './refused';
import { becameValueLines } from './switch';
import type { Terminal } from './terminal';
import { UsageError } from './usage-error';
import { FLAG, LANGUAGE, languageOf, oneOf, takeApart, TEXT } from './words';
import { withWorkbook } from './workbook-command';

interface SendOutCliOptions {
  workbook: string;
  out: string;
  mode: SendOutMode;
  language: Language;
  json: boolean;
  asShown: boolean;
}

function readOptions(words: string[]): SendOutCliOptions {
  const { values } = takeApart({
    args: words,
    options: {
      workbook: TEXT,
      out: TEXT,
      mode: { ...TEXT, default: 'plain' },
      language: LANGUAGE,
      json: FLAG,
      'as-shown': FLAG,
    },
  });
  const { workbook, out, mode, language, json } = values;
  if (!workbook || !out)
    throw new UsageError({ vi: 'cần có --workbook và --out', en: '--workbook and --out are needed' });
  return {
    workbook,
    out,
    mode: oneOf<SendOutMode>('mode', mode, ['plain', 'values']),
    language: languageOf(language),
    json,
    asShown: values['as-shown'],
  };
}

/** The copy is made by the add-in itself, as its button makes it; here the new workbook is saved in place of being opened. */
async function run(options: SendOutCliOptions, addin: BuiltAddin, terminal: Terminal): Promise<void> {
  const { workbook, out, mode, language, json, asShown } = options;
  const texts = switchMessages(language);
  assertWithoutMacros(workbook, out);
  await assertOtherFile(workbook, out);
  const report = await withWorkbook(
    { workbook, language },
    addin,
    terminal,
    async (headless): Promise<SendOutReport> => {
      terminal.progress(texts.copying);
      const made = await answerOf(
        headless,
        language,
        headless.page.automation.sendOutCopy(mode, { asShown }),
      );
      const [bytes] = headless.created;
      if (!bytes) throw new Error('The add-in made no copy.');
      terminal.progress(messages(language).saving);
      await writeWhole(out, bytes);
      return made;
    },
  );
  terminal.result(
    json
      ? JSON.stringify({ report, problem: null }, null, 2)
      : [
          texts.copied(report.changed),
          ...(report.leftMacros ? [texts.leftMacros] : []),
          ...becameValueLines(report.becameValues, language),
          messages(language).saved(out),
        ].join('\n'),
  );
}

/** Makes a copy for those who do not have the add-in. */
export const sendout: Command = {
  name: 'sendout',
  usage: '--workbook IN.xlsx --out OUT.xlsx [--mode plain|values] [options]',
  help: commandHelp(
    'sendout',
    {
      vi: 'bản gửi đi, không có hàm CT và dấu vết của phần bổ trợ',
      en: 'a copy for others, without CT functions and without the add-in’s record',
    },
    [
      SHARED_OPTIONS.workbook,
      ['--out FILE', { vi: 'nơi lưu bản gửi đi', en: 'where to save the copy' }],
      [
        '--mode MODE',
        {
          vi: 'plain: công thức Excel có cùng kết quả; values: giá trị (mặc định: plain)',
          en: 'plain: Excel formulas with the same results; values (default: plain)',
        },
      ],
      SHARED_OPTIONS.asShown,
      SHARED_OPTIONS.language,
      SHARED_OPTIONS.json,
    ],
  ),
  read(words) {
    const options = readOptions(words);
    return {
      language: options.language,
      nothing: options.json ? { report: null } : null,
      run: ({ addin, terminal }) => run(options, addin(), terminal),
    };
  },
};
