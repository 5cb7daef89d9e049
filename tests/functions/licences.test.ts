import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';

const source = path.join(__dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);
/** Licensed in a way that must not reach what we ship; the benchmark only measures against it. */
const measuredAgainst = 'hyperformula';

test('what the benchmark measures against is never shipped', () => {
  expect(Object.keys(manifest.devDependencies)).toContain(measuredAgainst);
  expect(Object.keys(manifest.dependencies)).not.toContain(measuredAgainst);
  const importing = files.filter((file) =>
    readFileSync(path.join(source, file), 'utf8').includes(measuredAgainst),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(importing).toEqual([]);
});
