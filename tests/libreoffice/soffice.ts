import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'libreoffice'];
/** A cold start takes seconds, a busy machine makes minutes of them. */
const PATIENCE = 150_000;

const setting = (path: string, name: string, value: string) =>
  `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Formulas of .xlsx files are calculated on load always (0), not only where the file's maker is unknown. */
const settingsFor = (locale: string) =>
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  setting('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0') +
  setting('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale) +
  '</oor:items>';

/** LibreOffice's program; `null` where it is not installed. */
export const soffice: string | null =
  NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;

/**
 * Lets one LibreOffice open files and write them again, each calculated again. It runs with a profile of its own, so that
 * neither a running LibreOffice nor its settings matter.
 * @param files - workbooks by name, without an extension
 * @param extension - `xlsx`, `pdf`
 * @param locale - how numbers are shown
 * @returns the files it wrote, by the same names
 */
export async function convert(
  files: Readonly<Record<string, Uint8Array>>,
  extension: string,
  locale = 'en-US',
): Promise<Record<string, Uint8Array>> {
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const [profile, from, to] = ['profile', 'from', 'to'].map((name) => path.join(folder, name));
    mkdirSync(path.join(profile, 'user'), { recursive: true });
    mkdirSync(from);
    writeFileSync(path.join(profile, 'user/registrymodifications.xcu'), settingsFor(locale));
    const names = Object.keys(files);
    for (const name of names) writeFileSync(path.join(from, `${name}.xlsx`), files[name]);
    const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore'];
    const task = ['--convert-to', extension, '--outdir', to];
    await run(soffice, [...options, ...task, ...names.map((name) => path.join(from, `${name}.xlsx`))]);
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(path.join(to, `${name}.${extension}`))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not `spawnSync`: a test's own clock must go on meanwhile. */
function run(program: string, options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE });
    let said = '';
    child.stderr.on('data', (words) => (said += String(words)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${code ?? 'a signal'}: ${said}`));
    });
  });
}
