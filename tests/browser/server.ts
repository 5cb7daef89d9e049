import { spawn } from 'node:child_process';
import path from 'node:path';

export interface Server {
  url: string;
  stop(): void;
}

const root = path.join(__dirname, '../..');

/** What `npm start` does, but for opening a browser: builds what has changed and serves it on a free port. */
export function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port=0'], { cwd: root });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https:\/\/localhost:\d+\//.exec(said)?.[0];
      if (url) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
}
