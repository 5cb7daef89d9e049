import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const tool = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  '../node_modules/office-addin-usage-data/cli.js',
);

/** Microsoft's add-in tools report how they are used unless told not to: to be called before the first of them. */
export function switchOffUsageData() {
  execFileSync(process.execPath, [tool, 'off'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
