// Serves the workbench and the built add-in beside it over https on this machine only.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { serverCertificate } = createRequire(import.meta.url)('./certificate.cjs');
const folders = { '/addin/': 'build/addin', '/': 'build/workbench' };
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A name that says the content, as webpack gives it: what has it never changes. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/** The file a request means, or null: never outside the served folders. */
function fileFor(url) {
  const pathname = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  const [prefix, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
  if (!folder) return null;
  const base = path.join(root, folder);
  const file = path.join(base, pathname.slice(prefix.length) || 'index.html');
  if (!file.startsWith(base + path.sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
}

/**
 * Resolves with the server once it listens; `port` 0 takes any free one.
 * @param more - texts that are served too, by their path
 */
export function serveWorkbench(port, more = {}) {
  const server = createServer(serverCertificate(), (request, response) => {
    const text = more[request.url];
    if (text !== undefined) {
      response.writeHead(200, {
        'Content-Type': types[path.extname(request.url)],
        'Cache-Control': 'no-store',
      });
      response.end(text);
      return;
    }
    let file = null;
    try {
      file = fileFor(request.url ?? '/');
    } catch {
      // a malformed address is simply not found
    }
    if (!file || request.method !== 'GET') {
      response.writeHead(file ? 405 : 404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Cache-Control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}
