// usage: node scripts/cli.mjs COMMAND … - builds what is needed, then runs the workbench's command line
import { createRequire } from 'node:module';
import { ensureBuilt } from './ensure-built.mjs';

ensureBuilt();
createRequire(import.meta.url)('../build/cli/cli.js');
