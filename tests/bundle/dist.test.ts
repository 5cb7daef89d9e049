import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { manifestFaults } from '../../scripts/manifest-faults.cjs';

const dist = path.join(__dirname, '../../dist');
if (!existsSync(path.join(dist, 'manifest.xml')))
  throw new Error('dist/ is not there: npm run build makes it');

const files = (readdirSync(dist, { recursive: true, withFileTypes: true }) as Dirent[])
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const own = (pattern: RegExp) => files.filter((file) => pattern.test(file) && !file.startsWith('office-js/'));
test('what Excel and people ask for by name keeps its name', () => {
  const named = [
    'manifest.xml',
    'taskpane.html',
    'preview.html',
    'functions.json',
    'functions.vi.json',
    'THIRD-PARTY-NOTICES.txt',
  ];
  expect(files).toEqual(expect.arrayContaining(named));
});

test('every other file carries a hash of its content, but the icons that the manifest names', () => {
  const rest = own(/\.(js|css|map|svg|woff2?|ttf|txt)$/).filter((file) => file !== 'THIRD-PARTY-NOTICES.txt');
  expect(rest.length).toBeGreaterThanOrEqual(3);
  for (const file of rest) expect(file).toMatch(/^[\w-]+\.[0-9a-f]{8}\.(js|css)(\.LICENSE\.txt)?$/);
});

test('the manifest is in order and every file it names is there', () => {
  expect(manifestFaults(read('manifest.xml'), dist)).toEqual([]);
});

describe.each([
  ['taskpane.html', '.card'],
  ['preview.html', '.paper'],
])('the page %s', (file, rule) => {
  const page = new JSDOM(read(file)).window.document;

  test('has no script and no handler of its own, and one style: its sheet', () => {
    for (const script of page.querySelectorAll('script')) {
      expect(script.getAttribute('src')).toBeTruthy();
      expect(script.textContent).toBe('');
    }
    expect(page.querySelectorAll('[style], [onload], [onclick], [onerror]')).toHaveLength(0);
    const styles = [...page.querySelectorAll('style')];
    expect(styles.map(({ parentElement }) => parentElement?.tagName)).toEqual(['HEAD']);
    expect(styles[0].textContent).toContain(rule);
    expect(styles[0].textContent).not.toMatch(/@import|url\((?!["']?data:)/);
    expect(own(/\.css$/)).toEqual([]);
  });

  test('loads nothing but its own files and Office.js', () => {
    const addresses = [...page.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    const [office, ...others] = addresses.sort(
      (a, b) => Number(/office\.js$/.test(b)) - Number(/office\.js$/.test(a)),
    );
    expect(office).toMatch(
      /^(https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted|office-js)\/office\.js$/,
    );
    for (const address of others) expect(files).toContain(address);
  });

  test('forbids itself everything else', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    expect(rules['default-src']).toEqual(["'none'"]);
    expect(rules['script-src'][0]).toBe("'self'");
    expect(
      rules['script-src'].slice(1).filter((host) => host !== 'https://appsforoffice.microsoft.com'),
    ).toEqual([]);
    expect(rules['connect-src']).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe-eval|http:|\*/);
  });
});

test('nothing but names of XML vocabularies begins with http:', () => {
  const addresses = own(/\.(js|css|html|json|xml)$/).flatMap(
    (file) => read(file).match(/http:\/\/[^"'`\s)<]*/g) ?? [],
  );
  const vocabularies =
    /^http:\/\/(www\.w3\.org|purl\.oclc\.org|schemas\.microsoft\.com|schemas\.openxmlformats\.org)\//;
  expect(addresses.filter((address) => !vocabularies.test(address))).toEqual([]);
});

test('no path of the machine that built it is left', () => {
  const root = path.join(__dirname, '../..');
  for (const file of own(/\.(js|css|html|json|xml|txt)$/)) {
    expect(read(file)).not.toContain(root);
    expect(read(file)).not.toMatch(/\/(home|Users|root)\/[\w.-]+\/|[A-Z]:\\Users\\/);
  }
});

test('the workbench, menus and key tips of Fabric stay out', () => {
  for (const file of own(/\.(js|css|html)$/)) {
    expect(read(file)).not.toMatch(/@univerjs|univer-|ms-ContextualMenu|ktp-layer|ms-DetailsList/);
  }
});

test('the notices name what ships and hold its licences', () => {
  const notices = read('THIRD-PARTY-NOTICES.txt');
  for (const name of ['preact', 'preact-compat', 'office-ui-fabric-react', '@uifabric/styling', 'tslib'])
    expect(notices).toMatch(new RegExp(`^${name}$`, 'm'));
  expect(notices).not.toMatch(/^(A?GPL|LGPL|UNLICENSED)/m);
  expect(notices.match(/Permission is hereby granted|Permission to use, copy/g)?.length).toBeGreaterThan(6);
});

test('functions.json and its Vietnamese twin offer the same functions', () => {
  const idsIn = (file: string) =>
    (JSON.parse(read(file)) as { functions: { id: string; name: string }[] }).functions.map(({ id }) => id);
  expect(idsIn('functions.json')).toEqual(idsIn('functions.vi.json'));
  expect(idsIn('functions.json')).toEqual(expect.arrayContaining(['GROWTH', 'PLANPCT']));
});

test('what a pane loads before it can be used stays within its budget', () => {
  const pane = own(/^taskpane\.[^/]*\.?(js|html)$/);
  const bytes = pane.reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length,
    0,
  );
  expect(pane).toHaveLength(2);
  expect(bytes).toBeLessThan(130_000);
});
