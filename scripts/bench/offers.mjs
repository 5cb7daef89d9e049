// What workbooks can fill, and how much of the processor's time it takes: 50 sheets recognised, linked and offered within a second.
// usage: npm run bench -- offers
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('../load-source.cjs');
require('../../tests/tables/templates.ts');
const {
  fixtures,
  sharedAreThere,
  sharedSheets,
  SHARED_WORKBOOKS,
} = require('../../tests/linking/fixture-files.ts');
const { inOrder, OFFERED_TABLES, offersOf } = require('../../src/planning/offers.ts');
const { baseYearIn, surveySheets } = require('../../src/planning/survey.ts');
const { readSheet } = require('../../src/recognition/index.ts');
const { processorClock } = require('../../tests/processor-time.ts');

const MOST_SHEETS = 50;
const GOAL = 1000;

/** Sheets that nothing was kept of. */
const unread = (sheets) => sheets.map((sheet) => ({ ...sheet, area: { ...sheet.area } }));

function timed(what) {
  const spent = processorClock();
  const result = what();
  return [result, spent()];
}

function searched(snapshots) {
  const [read, reading] = timed(() => snapshots.filter(({ visible }) => visible).map(readSheet));
  const [, surveying] = timed(() => surveySheets(snapshots));
  const [offers, offering] = timed(() =>
    inOrder(OFFERED_TABLES.flatMap((table) => offersOf({ table }, read, baseYearIn(read) ?? 2010))),
  );
  return { offers, reading, surveying, offering };
}

const ms = (time) => `${Math.round(time)}`.padStart(6);

function line(name, count, { reading, surveying, offering }) {
  const all = reading + surveying + offering;
  console.log(
    `${name.padEnd(44)}${`${count}`.padStart(7)}${[reading, surveying, offering, all].map(ms).join(' ')}`,
  );
  return all;
}

export function run([part = '']) {
  console.log(`${'milliseconds of the processor'.padEnd(44)} sheets  read survey offers   all`);
  const books = sharedAreThere
    ? readdirSync(SHARED_WORKBOOKS)
        .filter((file) => file.endsWith('.xlsx') && file.includes(part))
        .map((file) => [file, sharedSheets(file)])
    : [['own', fixtures().flatMap(({ sheets }) => sheets.map(({ snapshot }) => snapshot))]];
  const all = books.flatMap(([, sheets]) => sheets);
  for (const [name, sheets] of books) {
    const found = searched(unread(sheets));
    line(name, sheets.length, found);
    for (const { table, indicator, month, year, coverage } of found.offers) {
      const period = month === null ? `${year}` : `${month}/${year}`;
      console.log(
        `    ${[table, indicator ?? '', period, `${coverage.linked}/${coverage.wanted}`].join('  ')}`,
      );
    }
  }
  const fifty = Array.from({ length: MOST_SHEETS }, (_, at) => ({ ...all[at % all.length], name: `${at}` }));
  const total = line('fifty sheets', MOST_SHEETS, searched(unread(fifty)));
  return total <= GOAL ? 0 : 1;
}
