/*
 * What Excel is asked for a recording: small batches, each on a sheet of its own. The same text runs in Script Lab and, in a test,
 * against the stand-in. An answer is data without words of a language; a refusal is Excel's code.
 */
const filled = async (context, sheet, address, values) => {
  sheet.getRange(address).values = values;
  await context.sync();
};
const addressOf = async (context, range) => {
  range.load('address');
  await context.sync();
  return range.isNullObject ? null : range.address.split('!').pop();
};
const read = async (context, range, what) => {
  range.load(what);
  await context.sync();
  return range[what];
};

/** `facts`: numbers of the list of what Excel does where a stand-in is tempted to be kinder. */
const BATCHES = [
  {
    name: 'a part of a merge tells no merge, from A1 it does',
    facts: [3],
    run: async (context, sheet) => {
      sheet.getRange('B2:D4').merge();
      await context.sync();
      const part = sheet.getRange('C3:E5').getMergedAreasOrNullObject();
      const whole = sheet.getRange('A1:E5').getMergedAreasOrNullObject();
      return [await addressOf(context, part), await addressOf(context, whole)];
    },
  },
  {
    name: 'more than 512 merges',
    facts: [4],
    run: async (context, sheet) => {
      for (let row = 1; row <= 520; row++) sheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
      const merges = sheet.getRange('A1:B520').getMergedAreasOrNullObject();
      merges.load('areaCount');
      await context.sync();
      return merges.areaCount;
    },
  },
  {
    name: 'methods of an object that is not there',
    facts: [13],
    run: async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('không có');
      none.getRange('A1').clear();
      none.load('name');
      await context.sync();
      return none.isNullObject;
    },
  },
  {
    name: 'the id of an XML part after setXml',
    facts: [6],
    run: async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:chi-tieu:recording"/>');
      const before = await read(context, part, 'id');
      part.setXml('<a xmlns="urn:chi-tieu:recording"><b/></a>');
      const found = context.workbook.customXmlParts.getByNamespace('urn:chi-tieu:recording');
      found.load('items/id');
      await context.sync();
      const answer = [found.items.length, found.items.some(({ id }) => id === before)];
      for (const item of found.items) item.delete();
      await context.sync();
      return answer;
    },
  },
  {
    name: 'freezing rows',
    facts: [10],
    run: async (context, sheet) => {
      sheet.freezePanes.freezeRows(3);
      await context.sync();
      return addressOf(context, sheet.freezePanes.getLocationOrNullObject());
    },
  },
  {
    name: 'page set-up',
    facts: [10],
    run: async (context, sheet) => {
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      return read(context, sheet.pageLayout, 'orientation');
    },
  },
  {
    name: 'the used range of an empty sheet',
    run: (context, sheet) => addressOf(context, sheet.getUsedRangeOrNullObject(true)),
  },
  {
    name: 'the used range with a cell in the last column',
    run: async (context, sheet) => {
      await filled(context, sheet, 'B2', [[1]]);
      await filled(context, sheet, 'XFD3', [[1]]);
      return addressOf(context, sheet.getUsedRangeOrNullObject(true));
    },
  },
  {
    name: 'the used range of a formatted cell, values only and not',
    run: async (context, sheet) => {
      sheet.getRange('C3').format.fill.color = '#FF0000';
      await context.sync();
      return [
        await addressOf(context, sheet.getUsedRangeOrNullObject(true)),
        await addressOf(context, sheet.getUsedRangeOrNullObject(false)),
      ];
    },
  },
  { name: 'the address of whole rows', run: (context, sheet) => addressOf(context, sheet.getRange('1:3')) },
  {
    name: 'the address of whole columns',
    run: (context, sheet) => addressOf(context, sheet.getRange('B:D')),
  },
  { name: 'row 0', run: (context, sheet) => addressOf(context, sheet.getRange('A0')) },
  { name: 'a column behind the last', run: (context, sheet) => addressOf(context, sheet.getRange('XFE1')) },
  {
    name: 'what follows an apostrophe',
    run: async (context, sheet) => {
      await filled(context, sheet, 'A1:C1', [["'12", "'=1+1", "''x"]]);
      return read(context, sheet.getRange('A1:C1'), 'values');
    },
  },
  {
    name: 'what reads as a number, a date or a boolean',
    run: async (context, sheet) => {
      await filled(context, sheet, 'A1:D1', [[12.5, true, '', 'x']]);
      return read(context, sheet.getRange('A1:D1'), 'valueTypes');
    },
  },
  {
    name: 'formulas and their values',
    run: async (context, sheet) => {
      sheet.getRange('A1:C1').formulas = [['=1+1', '=NA()', '=KHONGCO(1)']];
      await context.sync();
      return [
        await read(context, sheet.getRange('A1:C1'), 'formulas'),
        await read(context, sheet.getRange('A1:C1'), 'values'),
      ];
    },
  },
  {
    name: 'a formula with too few brackets',
    run: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(1']];
      await context.sync();
      return read(context, sheet.getRange('A1'), 'formulas');
    },
  },
  {
    name: 'values of another size than the range',
    run: (context, sheet) => filled(context, sheet, 'A1:B2', [[1, 2]]),
  },
  {
    name: 'values into a merged cell',
    run: async (context, sheet) => {
      sheet.getRange('A1:B2').merge();
      await filled(context, sheet, 'A1:B2', [
        [1, 2],
        [3, 4],
      ]);
      return read(context, sheet.getRange('A1:B2'), 'values');
    },
  },
  {
    name: 'a spill and what is in its way',
    run: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      await context.sync();
      const area = await addressOf(context, sheet.getRange('A1').getSpillingToRangeOrNullObject());
      return [area, await read(context, sheet.getRange('A1:A3'), 'formulas')];
    },
  },
  {
    name: 'a locked cell of a protected sheet',
    run: async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      await filled(context, sheet, 'A1', [[1]]);
      return 'written';
    },
  },
  {
    name: 'a sheet that is not there',
    run: (context) => read(context, context.workbook.worksheets.getItem('không có'), 'name'),
  },
  {
    name: 'a name of a sheet that is taken',
    run: async (context, sheet) => {
      const name = await read(context, sheet, 'name');
      context.workbook.worksheets.add(name.toUpperCase());
      await context.sync();
      return 'added';
    },
  },
  {
    name: 'a name of a sheet that is too long',
    run: async (context) => {
      context.workbook.worksheets.add('x'.repeat(32));
      await context.sync();
      return 'added';
    },
  },
  {
    name: 'a name of the sheet, and one spelt like a cell',
    run: async (context, sheet) => {
      sheet.names.add('Ten_ghi', sheet.getRange('A1'));
      await context.sync();
      const type = await read(context, sheet.names.getItem('Ten_ghi'), 'type');
      sheet.names.add('A1', sheet.getRange('A1'));
      await context.sync();
      return type;
    },
  },
  {
    name: 'a table, and a second one over it',
    run: async (context, sheet) => {
      await filled(context, sheet, 'A1:B2', [
        ['a', 'b'],
        [1, 2],
      ]);
      sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.tables.add('B1:C2', true);
      await context.sync();
      return 'added';
    },
  },
  {
    name: 'a list of choices',
    run: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } };
      await context.sync();
      return read(context, sheet.getRange('A1').dataValidation, 'type');
    },
  },
  {
    name: 'contents cleared, the format stays',
    run: async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.0']];
      await filled(context, sheet, 'A1', [[1]]);
      cell.clear('Contents');
      await context.sync();
      return [await read(context, cell, 'values'), await read(context, cell, 'numberFormat')];
    },
  },
  {
    name: 'hidden rows',
    run: async (context, sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      await context.sync();
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden);
    },
  },
  {
    name: 'areas that do not touch',
    run: (context, sheet) =>
      addressOf(context, sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('C3'))),
  },
  {
    name: 'a property that is not there',
    run: async (context, sheet) => {
      sheet.getRange('A1').load('khongCo');
      await context.sync();
      return 'loaded';
    },
  },
];

/** Excel's answers to all batches, in their order. @param run `Excel.run` */
async function record(run) {
  const answers = [];
  for (const [at, { name, run: ask }] of BATCHES.entries()) {
    const sheetName = `Ghi ${at + 1}`;
    let outcome;
    try {
      const answer = await run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        await context.sync();
        return ask(context, sheet);
      });
      outcome = { answer: answer === undefined ? null : answer };
    } catch (error) {
      outcome = { refused: error.code || String(error) };
    }
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    answers.push({ name, ...outcome });
  }
  return answers;
}

if (typeof module !== 'undefined') module.exports = { BATCHES, record };
