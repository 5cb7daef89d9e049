import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSources } from '../../scripts/build-sources.cjs';

const root = path.join(__dirname, '../..');
/** Serves the developer; nothing that is built depends on it. */
const SERVER_ONLY = 'scripts/certificate.cjs';

/** Files and folders of the project that a script names, from the project's folder. */
function named(script: string): string[] {
  const text = readFileSync(path.join(root, script), 'utf8');
  const folder = path.dirname(script);
  const required = [...text.matchAll(/require\('(\.[^']+)'\)/g)].map(([, file]) => file);
  const joined = [...text.matchAll(/path\.join\(__dirname, '([^']+)'\)/g)].map(([, file]) => file);
  const copied = [...text.matchAll(/from: '([\w./-]+)/g)].map(([, file]) => path.dirname(`${file}x`));
  const inside = [...required, ...joined].map((file) => path.join(folder, file));
  return [...inside, ...copied].filter((file) => file !== '.').map((file) => file.replaceAll('\\', '/'));
}

const isListed = (file: string) =>
  buildSources.some((source) => file === source || file.startsWith(`${source}/`));

test('all that the build reads is listed, so that a build older than any of it is made again', () => {
  const scripts = named('webpack.config.js').filter(
    (file) => file.startsWith('scripts/') && file !== SERVER_ONLY,
  );
  expect(scripts.length).toBeGreaterThan(1);
  const read = ['webpack.config.js', ...scripts].flatMap(named).filter((file) => file !== SERVER_ONLY);
  expect(read).toEqual(
    expect.arrayContaining(['docs/functions', 'scripts/reserved-names.json', 'src/functions']),
  );
  expect(read.filter((file) => !isListed(file))).toEqual([]);
});

test('what is listed is there', () => {
  expect(buildSources.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
