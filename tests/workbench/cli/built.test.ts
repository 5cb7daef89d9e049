/* The command line as it is built, with all its packages in it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/xlsx';
import { PATIENCE, SAMPLE, SOURCE } from './workbench';

jest.setTimeout(PATIENCE);

const SCRIPT = path.join(__dirname, '../../../scripts/cli.mjs');

test('it opens a workbook with the add-in, inserts and saves, from any folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  try {
    const words = ['--workbook', SAMPLE, '--table', 'CT-NAM', '--year', '2023', '--out', 'kết quả.xlsx'];
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'insert', ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain('kết quả.xlsx');
    const { grid } = openXlsx(readFileSync(path.join(folder, 'kết quả.xlsx')), 'kết quả.xlsx').content;
    expect(Object.values(grid.sheets).map(({ name }) => name)).toContain(`${SOURCE} (2)`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
