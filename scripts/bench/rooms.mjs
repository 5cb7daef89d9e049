// Lines and files of each room, and how they grew since a commit. usage: npm run bench -- rooms [COMMIT]
import { execFileSync } from 'node:child_process';

const COUNTED = ['src/*.ts', 'src/*.tsx', 'src/*.css'];

/** Lines by room of the working tree, or of a commit. */
function sizes(commit) {
  const args = ['grep', '--count', '-I', '', ...(commit ? [commit] : []), '--', ...COUNTED];
  const rooms = new Map();
  for (const line of execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 26 })
    .trim()
    .split('\n')) {
    const [, room, lines] = /(?:^|:)src\/([^/:]+).*:(\d+)$/.exec(line);
    const size = rooms.get(room) ?? { files: 0, lines: 0 };
    rooms.set(room, { files: size.files + 1, lines: size.lines + Number(lines) });
  }
  return rooms;
}

const cell = (value) => String(value).padStart(8);

export function run([commit]) {
  const now = sizes();
  const before = commit ? sizes(commit) : now;
  console.log(
    `${'room'.padEnd(14)}${cell('files')}${cell('lines')}${commit ? cell('before') + cell('more') : ''}`,
  );
  const total = { files: 0, lines: 0, before: 0 };
  for (const [room, { files, lines }] of [...now].sort(([, a], [, b]) => b.lines - a.lines)) {
    const former = before.get(room)?.lines ?? 0;
    tell(room, { files, lines, before: former });
    total.files += files;
    total.lines += lines;
    total.before += former;
  }
  tell('all', total);

  function tell(room, size) {
    const grown = commit ? cell(size.before) + cell(size.lines - size.before) : '';
    console.log(`${room.padEnd(14)}${cell(size.files)}${cell(size.lines)}${grown}`);
  }
}
