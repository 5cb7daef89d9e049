// usage: node scripts/cli.mjs COMMAND … - builds what is needed, then runs the workbench's command line
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt();
const { loadCompiled } = createRequire(import.meta.url)('./compiled.cjs');
loadCompiled(fileURLToPath(new URL('../build/cli/cli.js', import.meta.url)));
