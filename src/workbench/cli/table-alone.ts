import type { BlockRequest } from '../../contract';
import type { BuiltAddin } from './built-addin';
import { insertTable } from './insert';
import type { Language } from './messages';
import { answerOf } from './refused';
import { startNew } from './workbook-command';

/** A table alone in a workbook of its own: plain formulas, cells to fill in, no trace of the add-in. */
export async function tableAlone(
  request: BlockRequest,
  addin: BuiltAddin,
  language: Language,
): Promise<Uint8Array> {
  const headless = await startNew(`${request.table}.xlsx`, addin, language);
  const { engine, page } = headless;
  try {
    const empty = engine.sheets();
    await insertTable(
      headless,
      { ...request, source: null, place: { kind: 'newSheet' }, mode: 'plain' },
      language,
    );
    await answerOf(headless, language, page.automation.eraseRecord());
    await headless.host.idle();
    for (const { id } of empty) engine.removeSheet(id);
    return (await headless.save()).bytes;
  } finally {
    await headless.close();
  }
}
