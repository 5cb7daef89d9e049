import { inOrder, OFFERED_TABLES, offersOf } from '../../src/planning/offers';
import { readSheet } from '../../src/recognition';
import { fixtures } from '../linking/fixture-files';
import '../tables/templates';

function offersFor(name: string) {
  const { sheets } = fixtures().find((fixture) => fixture.name === name)!;
  const read = sheets.map(({ snapshot }) => readSheet(snapshot));
  return inOrder(OFFERED_TABLES.flatMap((table) => offersOf({ table }, read, 2010)));
}

test('a workbook of several sheets is offered the monthly report of its month', () => {
  const offer = offersFor('workbook-several-sheets').find(({ table }) => table === 'BC-THANG');
  expect(offer).toMatchObject({ year: 2027, month: 5 });
  expect(offer!.sheets.length).toBeGreaterThan(3);
});

test('months as columns are offered as a tracker of each indicator', () => {
  const offers = offersFor('months-as-columns').filter(({ table }) => table === 'TIENDO');
  expect(offers.map(({ indicator }) => indicator).sort()).toEqual(['exports', 'imports']);
  expect(offers[0].coverage.linked).toBe(5);
});

test('a district’s plan is offered the table of the year, and no table of goods', () => {
  const tables = offersFor('plan-district-two-rows').map(({ table }) => table);
  expect(tables).toContain('CT-NAM');
  expect(tables).not.toContain('XK-HANG');
});

test('a sheet that names no year is offered in the newest year of the workbook', () => {
  const offers = offersFor('statistics-office-of-a-province');
  expect(offers.find(({ table }) => table === 'IIP')).toMatchObject({ year: 2030, month: 7 });
  expect(offers.find(({ table }) => table === 'BC-THANG')!.sheets).toContain('1. IIP');
});

test('years as rows above months are offered as a tracker, with the plan', () => {
  const offers = offersFor('years-below-each-indicator').filter(({ table }) => table === 'TIENDO');
  expect(offers.map(({ indicator }) => indicator).sort()).toEqual(['exports', 'retail']);
  expect(offers[0].coverage.linked).toBe(11);
});
