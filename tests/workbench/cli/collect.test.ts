import { readFileSync } from 'node:fs';
import { identityOf } from '../../../src/collecting';
import { cellName } from '../../../src/spreadsheet/a1';
import { SPOILED } from '../../collecting/spoiled';
import { IssuedForms, sheetOf } from './issued-forms';
import { PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

const UNITS = 135;
/** Units whose forms are spoiled, and those that send nothing. */
const FAULTY = SPOILED.length + 1;
const MISSING = 5;

let issued: IssuedForms;
beforeAll(async () => {
  issued = await IssuedForms.make(UNITS);
});
afterAll(() => issued.remove());

test(`of ${UNITS} units ${FAULTY} send forms that are faulty in ${SPOILED.length} ways, and each is named`, async () => {
  const files: Record<string, Uint8Array> = {};
  const expected = new Map<string, (typeof SPOILED)[number]>();
  issued.register.units.slice(0, UNITS - MISSING).forEach((unit, at) => {
    const identity = identityOf(issued.register, unit);
    const spoiled = at < FAULTY ? SPOILED[at % SPOILED.length] : undefined;
    const name = `${unit.name}${spoiled?.extension ?? '.xlsx'}`;
    files[name] = spoiled ? spoiled.spoil(issued.filled(at), identity) : issued.filled(at).bytes;
    if (spoiled) expected.set(name, spoiled);
  });
  const where = issued.sent('nop', files);
  const { code, told, out } = await issued.collectedJson(where);
  expect(code).toBe(1);
  const all = [...told.units.flatMap(({ files: own }) => own), ...told.others];
  for (const [name, { fault, says }] of expected) {
    const { faults } = all.find(({ file }) => file === name)!;
    expect({ name, kinds: faults.map(({ kind }) => kind) }).toEqual({ name, kinds: [fault] });
    expect(faults[0].text).toMatch(says);
  }
  const good = UNITS - MISSING - FAULTY;
  expect(told.units.filter(({ state }) => state === 'submitted')).toHaveLength(good);
  expect(told.units.filter(({ state }) => state === 'missing').map(({ unit }) => unit.name)).toEqual(
    expect.arrayContaining(issued.register.units.slice(UNITS - MISSING).map(({ name }) => name)),
  );
  // what is wrong with nobody is told of nobody
  expect(all.filter(({ faults }) => faults.length > 0)).toHaveLength(FAULTY);

  const { layout } = issued.form(0);
  const numbers = layout.entries.filter(({ kind }) => kind === 'number');
  const totals = sheetOf(out, layout.sheet);
  const figures = sheetOf(out, 'Số liệu');
  numbers.forEach((entry, place) => {
    const cell = totals[cellName(entry.row, entry.column)] as { v?: unknown; f?: string } | undefined;
    if (!entry.isAdditive) return expect(cell?.f).toBeUndefined();
    let sum = 0;
    for (let at = FAULTY; at < UNITS - MISSING; at++) sum += (at + 1) * 100 + place;
    expect(cell).toMatchObject({
      v: sum,
      f: expect.stringMatching(/^=SUM\('Số liệu'!\$F\$\d+:\$F\$\d+\)$/) as string,
    });
    // every figure stands beside its file, sheet and cell
    const [, from, to] = /F\$(\d+):\$F\$(\d+)/.exec(cell!.f!)!.map(Number);
    expect(to - from + 1).toBe(good);
    expect(figures[`F${from}`].v).toBe((FAULTY + 1) * 100 + place);
    expect([figures[`G${from}`].v, figures[`H${from}`].v, figures[`I${from}`].v]).toEqual([
      `${issued.register.units[FAULTY].name}.xlsx`,
      layout.sheet,
      cellName(entry.row, entry.column),
    ]);
  });
  expect(numbers.some(({ isAdditive }) => !isAdditive)).toBe(true);

  // the same folder gives the same file, and its figures count once
  const bytes = readFileSync(out);
  const again = await issued.collectedJson(where);
  expect(Buffer.compare(readFileSync(again.out), bytes)).toBe(0);
});
