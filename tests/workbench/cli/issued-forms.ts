import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf, readRegister, type FormRegister } from '../../../src/collecting';
import { cellName } from '../../../src/spreadsheet/a1';
import { loadTemplate } from '../../../src/tables';
import { openXlsx } from '../../../src/workbench/xlsx';
import type { CollectedJson } from '../../collecting/collected-json';
import { ReturnedFile } from '../../collecting/returned-form';
import { command } from './command';

/** Forms of the table CT-NAM, given out by the command, and a folder for what comes back. */
export class IssuedForms {
  private readonly issued = new Map<string, Uint8Array>();

  private constructor(
    readonly folder: string,
    readonly register: FormRegister,
    readonly registerFile: string,
  ) {}

  static async make(units: number): Promise<IssuedForms> {
    await loadTemplate('CT-NAM');
    const folder = mkdtempSync(path.join(tmpdir(), 'bieu-'));
    const forms = path.join(folder, 'bieu');
    const list = path.join(folder, 'don-vi.txt');
    writeFileSync(list, Array.from({ length: units }, (_, at) => `Đơn vị ${at + 1}`).join('\n'));
    const words = ['--table', 'CT-NAM', '--units', list, '--out', forms, '--year', '2025'];
    const made = await command('forms', ...words);
    expect([made.code, made.out]).toEqual([0, expect.stringContaining(`${units} biểu`)]);
    const registerFile = path.join(forms, 'forms.json');
    const register = readRegister(readFileSync(registerFile, 'utf8'));
    const all = new IssuedForms(folder, register!, registerFile);
    for (const name of readdirSync(forms).filter((file) => file.endsWith('.xlsx')))
      all.issued.set(name.split(' ')[0], readFileSync(path.join(forms, name)));
    return all;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** A unit's form as it was given out, open to be filled in. */
  form(at: number): ReturnedFile {
    const identity = identityOf(this.register, this.register.units[at]);
    return new ReturnedFile(this.issued.get(identity.number)!, identity);
  }

  /** The same with a figure in each cell: a hundred a unit, and one a cell. */
  filled = (at: number): ReturnedFile => this.form(at).fill((_, entry) => (at + 1) * 100 + entry);

  /** A folder with what units sent. */
  sent(name: string, files: Readonly<Record<string, Uint8Array>>): string {
    const where = mkdtempSync(path.join(this.folder, `${name}-`));
    for (const [file, bytes] of Object.entries(files)) writeFileSync(path.join(where, file), bytes);
    return where;
  }

  /** Collects a folder into a file beside it. */
  async collected(where: string, ...words: string[]) {
    const out = `${where}.xlsx`;
    const own = ['--out', out, '--forms', this.registerFile];
    const { code, out: text, err } = await command('collect', where, ...own, ...words);
    return { code, text, err, out };
  }

  async collectedJson(where: string, ...words: string[]) {
    const { text, ...rest } = await this.collected(where, '--json', ...words);
    return { ...rest, told: JSON.parse(text) as CollectedJson };
  }
}

/** Cells of a sheet of a workbook, by their names. */
export function sheetOf(file: string, name: string): Record<string, { v?: unknown; f?: string }> {
  const { grid } = openXlsx(readFileSync(file), 'tong.xlsx').content;
  const id = grid.sheetOrder.find((one) => grid.sheets[one].name === name)!;
  const rows = Object.entries(grid.sheets[id].cellData ?? {}) as [string, Record<string, object>][];
  return Object.fromEntries(
    rows.flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => [cellName(Number(row), Number(column)), cell]),
    ),
  );
}
