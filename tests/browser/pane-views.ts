import type { Frame } from 'playwright-core';
import { registerText } from '../../src/collecting';
import { loadTemplate } from '../../src/tables';
import { filledForm, formOf, registerOf } from '../collecting/units-files';
import { drawn, openTable } from './pane-checks';
import type { WorkbenchPage } from './workbench-page';

/** A view of the pane and how it is reached from the one before; without words, so that the walk goes in either language. */
export interface PaneView {
  name: string;
  show: (workbench: WorkbenchPage, pane: Frame) => Promise<unknown>;
}

/** Two wrong numbers in it: 128,18 with two digits swapped, and a share of a figure that the sample has otherwise. */
const REPORT =
  'Năm 2023, kim ngạch xuất khẩu ước đạt 680 triệu USD, tăng 3% so với cùng kỳ, đạt 100% kế hoạch. ' +
  'Kim ngạch nhập khẩu ước đạt 141 triệu USD, đạt 128,81% kế hoạch. ' +
  'Tổng mức bán lẻ ước đạt hơn 108.000 tỷ đồng, tăng hơn 9%. Năm 2024, phấn đấu xuất khẩu đạt 750 triệu USD.';

const place = (pane: Frame, value: string) => pane.locator(`input[name="place"][value="${value}"]`).check();

async function pressFigure(pane: Frame, withOthers: boolean): Promise<void> {
  const figures = pane.locator('td.cell-linked .figure-button, td.cell-input .figure-button');
  const count = await figures.count();
  for (let at = 0; at < count; at++) {
    await figures.nth(at).click();
    await pane.locator('.source').waitFor();
    if (!withOthers || (await pane.locator('.candidates').count()) > 0) return;
  }
  throw new Error(`None of ${count} figures has other candidates.`);
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A register of four units, of which two sent their forms and one a number as text. */
async function unitsFiles() {
  await loadTemplate('CT-NAM');
  const register = registerOf(4);
  const spoiled = formOf(register, 2);
  const forms = [
    filledForm(register, 0),
    filledForm(register, 1),
    spoiled.text(spoiled.cell('row/exports', 'plan'), '1.250'),
  ];
  return [
    { name: 'forms.json', mimeType: 'application/json', buffer: Buffer.from(registerText(register)) },
    ...forms.map(({ bytes }, at) => ({
      name: `Đơn vị ${at + 1}.xlsx`,
      mimeType: XLSX,
      buffer: Buffer.from(bytes),
    })),
  ];
}

/** Every view of the pane with the sample workbook, in an order in which each leads to the next. */
export const PANE_VIEWS: readonly PaneView[] = [
  { name: 'first-run', show: (_, pane) => pane.locator('.offers[aria-busy="false"]').waitFor() },
  { name: 'gallery', show: (_, pane) => pane.locator('.first-run .ms-Button').click() },
  {
    name: 'units',
    show: async (_, pane) => {
      await openTable(pane, 'PHANBO-DONVI');
      await pane.locator('#share-units').fill('Phường A; Xã B; Xã B');
      await pane.locator('.field .fault').waitFor();
    },
  },
  {
    name: 'table',
    show: async (_, pane) => {
      await pane.locator('.insert-bar .link').click();
      await openTable(pane, 'CT-NAM');
      await drawn(pane);
    },
  },
  { name: 'figure', show: (_, pane) => pressFigure(pane, false) },
  { name: 'candidates', show: (_, pane) => pressFigure(pane, true) },
  {
    name: 'fault',
    show: async (_, pane) => {
      await pane.locator('.enlarge').click();
      await pane.locator('#year').fill('20');
      await pane.locator('.field .fault').waitFor();
    },
  },
  {
    name: 'conflict',
    show: async (workbench, pane) => {
      await pane.locator('#year').fill('2023');
      await workbench.goTo('A3');
      await place(pane, 'cell');
      await pane.locator('.conflicts').waitFor();
    },
  },
  {
    name: 'narrow',
    show: async (workbench, pane) => {
      await workbench.goTo('C30');
      await pane.locator('.narrow').waitFor();
    },
  },
  {
    name: 'result',
    show: async (_, pane) => {
      await place(pane, 'newSheet');
      await drawn(pane);
      await pane.locator('.insert-bar .ms-Button--primary').click();
      await pane.locator('.notice.success, .notice').first().waitFor();
      await pane.locator('.buttons.stacked').waitFor();
    },
  },
  {
    name: 'check',
    show: async (_, pane) => {
      await pane.locator('#tab-check').click();
      await pane.locator('.check-found[aria-busy="false"]').waitFor();
    },
  },
  {
    name: 'blocks',
    show: async (_, pane) => {
      await pane.locator('#tab-blocks').click();
      await pane.locator('.block').first().waitFor();
    },
  },
  {
    name: 'way',
    show: async (workbench, pane) => {
      await workbench.goTo('H16');
      await pane.locator('.way .ms-Button').first().click();
      await pane.locator('.way-cells').first().waitFor();
    },
  },
  {
    name: 'roll',
    show: async (_, pane) => {
      await pane.locator('#roll-all').click();
      await pane.locator('#roll-make').waitFor();
    },
  },
  {
    name: 'report',
    show: async (_, pane) => {
      await pane.locator('#tab-report').click();
      await pane.locator('#report-text').fill(REPORT);
    },
  },
  {
    name: 'report-refused',
    show: async (_, pane) => {
      const buffer = Buffer.from([0xff, 0xfe, 0x00, 0x9c]);
      await pane
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name: 'anh.docx', mimeType: 'application/octet-stream', buffer });
      await pane.locator('.notice').waitFor();
    },
  },
  {
    name: 'report-figures',
    show: async (_, pane) => {
      await pane.locator('.report-typing .ms-Button--primary').click();
      await pane.locator('#report-figures').waitFor();
    },
  },
  {
    name: 'report-edit',
    show: async (_, pane) => {
      await pane.locator('#figure-edit-1').click();
      await pane.locator('#edit-heading').waitFor();
    },
  },
  {
    name: 'reconcile',
    show: async (_, pane) => {
      await pane.locator('input[name="report-mode"][value="reconcile"]').check();
      await pane.locator('.counter.wrong').waitFor();
      await pane.locator('#reconcile-reference').waitFor();
    },
  },
  {
    name: 'report-write',
    show: async (_, pane) => {
      await pane.locator('input[name="report-mode"][value="write"]').check();
      await pane.locator('#write-result').waitFor();
    },
  },
  {
    name: 'unit-files',
    show: async (_, pane) => {
      await pane.locator('#tab-units').click();
      await pane.locator('#units-files').setInputFiles(await unitsFiles());
      await pane.locator('#units-board').waitFor();
    },
  },
  {
    name: 'settings',
    show: (_, pane) => pane.locator('.settings summary').click(),
  },
];
