import { asProblem } from './errors';
import { readAndKeep } from './known-sheets';
import type { WorkbookSurvey } from '../../contract';
import { surveySheets } from '../../planning/survey';

/** Reads the workbook once to offer sensible choices: sheets, years, the sheet that fits best, the selection. */
export async function surveyWorkbook(): Promise<WorkbookSurvey> {
  try {
    return await Excel.run(async (context) => {
      const { workbook } = context;
      const selected = workbook.getActiveCell();
      selected.load('address');
      workbook.load('readOnly');
      workbook.protection.load('protected');
      await context.sync();
      const snapshots = await readAndKeep(context);
      return {
        ...surveySheets(snapshots),
        selection: selected.address,
        structureProtected: workbook.protection.protected,
        readOnly: workbook.readOnly,
      };
    });
  } catch (error) {
    throw asProblem(error);
  }
}
