// Every standard table as a PDF by LibreOffice, for people to look at: would a department sign it?
// usage: npm run prints [-- FILE … [--blank] [--out FOLDER]]   (FILE: workbooks that the tables are filled from; the sample without one)
// Writes build/prints/<file>/<TABLE>.pdf. Each table is made in the period that the workbook fills best, with letterhead and signatures;
// --blank leaves these out.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ensureBuilt } from './ensure-built.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
require('./load-source.cjs');
const { BuiltAddin } = require('../src/workbench/cli/built-addin.ts');
const { openHeadless } = require('../src/workbench/cli/headless.ts');
const { insertTable } = require('../src/workbench/cli/insert.ts');
const { splitSheet } = require('../src/spreadsheet/a1.ts');
const { TEMPLATE_INFO } = require('../src/tables/index.ts');
const { convert, soffice } = require('../tests/libreoffice/soffice.ts');

const SAMPLE = path.join(root, 'samples/chi-tieu-2023.xlsx');
const SIGNED = {
  authority: 'Ủy ban nhân dân tỉnh',
  department: 'Sở Công Thương',
  formNumber: '01/BC',
  signature: true,
  unshaded: true,
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    blank: { type: 'boolean', default: false },
    out: { type: 'string', default: path.join(root, 'build/prints') },
  },
});

/** What is asked for of a table: as the workbook fills it best, else for the period that the workbook is of. */
function requestFor(table, offers, survey) {
  const offer = offers.find((one) => one.table === table);
  const { parameters } = TEMPLATE_INFO[table];
  const month = offer?.month ?? survey.month ?? 12;
  return {
    table,
    year: offer?.year ?? survey.year ?? 2023,
    ...(parameters.includes('month') && { month }),
    ...(offer?.indicator && { indicator: offer.indicator }),
    baseYear: offer?.baseYear ?? survey.baseYear ?? 2010,
    form: 'growth',
    language: 'vi',
    mode: 'values',
    source: 'auto',
    place: { kind: 'newSheet' },
    ...(!options.blank && SIGNED),
  };
}

/** The package with one of its sheets alone: LibreOffice prints sheets that are hidden too. Tables are values here, so nothing is missed. */
function alone(parts, place) {
  let at = 0;
  const text = strFromU8(parts['xl/workbook.xml'])
    .replace(/<sheet\b[^>]*>/g, (element) => (at++ === place ? element : ''))
    .replace(/<definedName\b([^>]*)>[^<]*<\/definedName>/g, (element, attributes) =>
      attributes.includes(`localSheetId="${place}"`)
        ? element.replace(/localSheetId="\d+"/, 'localSheetId="0"')
        : '',
    )
    .replace(/ (activeTab|firstSheet)="\d+"/g, '');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(text) }, { level: 1 });
}

async function filled(file, addin) {
  const headless = await openHeadless(
    { bytes: new Uint8Array(readFileSync(file)), name: path.basename(file) },
    addin,
  );
  try {
    const { automation } = headless.page;
    const offers = await automation.offers();
    const survey = await automation.survey();
    const made = {};
    for (const table of Object.keys(TEMPLATE_INFO)) {
      const { report } = await insertTable(headless, requestFor(table, offers, survey), 'vi');
      made[table] = splitSheet(report.address).sheet;
      console.log(
        `${path.basename(file)} ${table}: ${report.coverage.linked} of ${report.coverage.wanted} cells`,
      );
    }
    const names = headless.engine.sheets().map(({ name }) => name);
    const places = Object.entries(made).map(([table, name]) => [table, names.indexOf(name)]);
    return { places, parts: unzipSync((await headless.save()).bytes) };
  } finally {
    await headless.close();
  }
}

if (soffice === null) {
  console.error('LibreOffice is not installed.');
  process.exit(1);
}
ensureBuilt();
const addin = new BuiltAddin(path.join(root, 'build/addin'));
for (const file of positionals.length > 0 ? positionals : [SAMPLE]) {
  const { places, parts } = await filled(file, addin);
  const books = Object.fromEntries(places.map(([table, place]) => [table, alone(parts, place)]));
  const folder = path.join(options.out, path.basename(file, path.extname(file)));
  mkdirSync(folder, { recursive: true });
  for (const [table, bytes] of Object.entries(await convert(books, 'pdf', 'vi-VN')))
    writeFileSync(path.join(folder, `${table}.pdf`), bytes);
  console.log(`${path.relative(root, folder)}: ${places.length} tables`);
}
