// usage: npm start [-- --no-open] [-- --port=3000] - the workbench in the browser
import { spawn } from 'node:child_process';
import { ensureBuilt } from './ensure-built.mjs';
import { serveWorkbench } from './serve.mjs';

const wanted = Number(process.argv.find((word) => word.startsWith('--port='))?.slice(7) ?? 3000);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  console.error('--port is a number from 0 to 65535; 0 takes any free port.');
  process.exit(2);
}
ensureBuilt();
const server = await serveWorkbench(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
  console.log(`Port ${wanted} is taken; using another.`);
  return serveWorkbench(0);
});
const url = `https://localhost:${server.address().port}/`;
console.log(`Chỉ tiêu workbench: ${url}   (Ctrl+C ends it)`);
if (!process.argv.includes('--no-open') && !process.env.CI) {
  const opener = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ];
  const child = spawn(opener[0], opener.slice(1), { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('Open this address in a browser.'));
  child.unref();
}
