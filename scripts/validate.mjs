// usage: npm run validate [-- --offline] - checks manifest.xml (and dist/manifest.xml against the files beside it)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { manifestFaults } from './manifest-faults.cjs';
import { switchOffUsageData } from './usage-data.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

function report(file, folder) {
  const faults = manifestFaults(readFileSync(path.join(root, file), 'utf8'), folder);
  faults.forEach((fault) => console.log(`${file}: ${fault}`));
  console.log(`${file}: ${faults.length ? `${faults.length} faults` : 'in order'}`);
  return faults.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  let ok = report('manifest.xml');
  const built = ['dist', 'build/addin'].find((folder) => existsSync(path.join(root, folder, 'manifest.xml')));
  if (built) ok = report(path.join(built, 'manifest.xml'), path.join(root, built)) && ok;
  else console.log('Not built yet: the files the manifest names were not looked for (npm run build).');
  if (!process.argv.includes('--offline')) {
    switchOffUsageData();
    const tool = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const run = spawnSync(process.execPath, [tool, 'validate', 'manifest.xml'], {
      cwd: root,
      encoding: 'utf8',
    });
    const reached = !/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|network|fetch failed/i.test(run.stdout + run.stderr);
    if (reached) console.log(run.stdout.trim());
    else
      console.log("Microsoft's validation service cannot be reached from here: only the offline checks ran.");
    if (reached && run.status !== 0) ok = false;
  }
  process.exit(ok ? 0 : 1);
}
