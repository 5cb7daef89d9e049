import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { BuiltAddin } from '../../../src/workbench/cli/built-addin';
import { openHeadless, type Headless } from '../../../src/workbench/cli/headless';
import type { HostOptions } from '../../../src/workbench/office-host/host';
import { shortPausesIn } from '../short-pauses';

const ROOT = path.join(__dirname, '../../..');
export const ADDIN = path.join(ROOT, 'build/addin');
export const SAMPLES = path.join(ROOT, 'samples');
/** Where the command line finds what was built. */
export const PLACES = {
  addin: ADDIN,
  pure: path.join(ROOT, 'build/pure/index.js'),
  reader: path.join(ROOT, 'build/cli/reader.js'),
  samples: SAMPLES,
};
export const SAMPLE = path.join(SAMPLES, 'chi-tieu-2023.xlsx');
export const SOURCE = 'Chỉ tiêu 2023';

/** Room for opening a workbook and starting the add-in on a busy machine. */
export const PATIENCE = 120_000;

/** The add-in as `npm test` builds it before the tests run. */
export function builtAddin(): BuiltAddin {
  if (!existsSync(ADDIN)) throw new Error('Build first: node scripts/ensure-built.mjs');
  return new BuiltAddin(ADDIN);
}

const opened: Headless[] = [];

/** Opens a file with the built add-in; `closeWorkbenches` closes it. */
export async function openFile(bytes: Uint8Array, options: HostOptions = {}): Promise<Headless> {
  const headless = await openHeadless({ bytes, name: 'chi-tieu-2023.xlsx' }, builtAddin(), options);
  opened.push(headless);
  shortPausesIn(headless.page.window as never, headless);
  return headless;
}

export function openSample(options: HostOptions = {}): Promise<Headless> {
  return openFile(readFileSync(SAMPLE), options);
}

export async function closeWorkbenches(): Promise<void> {
  for (const headless of opened.splice(0)) await headless.close();
}

/** Names of the parts in which two packages differ. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0);
}

/** The sample with an Excel table on B3:C5 of its last sheet. */
export function sampleWithTable(): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const text = (name: string) => Buffer.from(parts[name]).toString('utf8');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheet = 'xl/worksheets/sheet3.xml';
  parts[sheet] = strToU8(
    text(sheet).replace(
      '</worksheet>',
      `<tableParts count="1"><tablePart xmlns:r="${office}" r:id="rIdTable"/></tableParts></worksheet>`,
    ),
  );
  parts['xl/worksheets/_rels/sheet3.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdTable" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
  );
  parts['xl/tables/table1.xml'] = strToU8(
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="GhiChep" displayName="GhiChep" ref="H3:I5"><autoFilter ref="H3:I5"/><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>',
  );
  const types = '[Content_Types].xml';
  parts[types] = strToU8(
    text(types).replace(
      '</Types>',
      '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
    ),
  );
  return zipSync(parts);
}
