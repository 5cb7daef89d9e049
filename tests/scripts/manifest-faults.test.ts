import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { manifestFaults } from '../../scripts/manifest-faults.cjs';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
/** The manifest with one thing changed; fails where the thing to change is not there. */
function changed(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`nothing to change: ${from}`);
  return text;
}

test('the project’s own manifest is in order', () => {
  expect(manifestFaults(manifest)).toEqual([]);
});

test.each([
  ['an unclosed element', changed('</Hosts>', ''), /error/i],
  ['an Id that is no GUID', changed(/<Id>[^<]+/, '<Id>chi-tieu'), /^Id is not a GUID$/],
  ['a version with five parts', changed(/<Version>[^<]+/, '<Version>1.0.0.0.0'), /^Version is not/],
  [
    'an element in the wrong place',
    changed(/(<Permissions>.*<\/Permissions>)([^]*?)(<VersionOverrides)/, '$2$3').replace(
      '</OfficeApp>',
      '<Permissions>ReadWriteDocument</Permissions></OfficeApp>',
    ),
    /^OfficeApp: Permissions stands too late$/,
  ],
  [
    'an element that does not belong there',
    changed('<bt:Urls>', '<bt:Links></bt:Links><bt:Urls>'),
    /^Resources: Links does not belong there$/,
  ],
  [
    'a resid without a resource',
    changed('resid="Table.16"', 'resid="Tabel.16"'),
    /resid Tabel.16 is not defined/,
  ],
  [
    'a resource no one uses',
    changed('resid="Table.16"', 'resid="Icon.16"'),
    /resource Table.16 is never used/,
  ],
  [
    'a resource defined twice',
    changed('<bt:Image id="Icon.32"', '<bt:Image id="Icon.16"'),
    /resource Icon.16 is defined twice/,
  ],
  [
    'a resource id of 33 characters',
    manifest.replaceAll('Pane.Url', 'P'.repeat(33)),
    /more than 32 characters/,
  ],
  [
    'an address without https',
    changed('"https://localhost:3000/functions.json"', '"http://x/f.json"'),
    /not https/,
  ],
  [
    'a short string that is too long',
    changed(/(id="Pane.Label" DefaultValue=")[^"]+/, `$1${'a'.repeat(126)}`),
    /resource Pane.Label is longer than 125/,
  ],
  [
    'a long translation',
    changed(/(id="Pane.Tip"[^>]*>\s*<bt:Override Locale="en-US" Value=")[^"]+/, `$1${'a'.repeat(251)}`),
    /resource Pane.Tip is longer than 250/,
  ],
  [
    'an empty text',
    changed(/(id="Group.Label" DefaultValue=")[^"]+/, '$1'),
    /resource Group.Label has an empty value/,
  ],
])('%s is found', (_, text, fault) => {
  expect(manifestFaults(text)).toContainEqual(expect.stringMatching(fault));
});

describe('the files that the manifest names', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  const names = ['taskpane.html', 'functions.json', 'functions.vi.json'];
  const images = ['icon', 'table', 'target', 'check'].flatMap((name) =>
    [16, 32, 64, 80].map((size) => `assets/${name}-${size}.png`),
  );

  beforeEach(() => {
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    for (const name of names) writeFileSync(path.join(folder, name), '');
    for (const name of images.filter((one) => manifest.includes(one)))
      copyFileSync(path.join(root, name), path.join(folder, name));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('are all there', () => {
    expect(manifestFaults(manifest, folder)).toEqual([]);
  });

  test.each([...names, 'assets/icon-64.png', 'assets/target-80.png'])('%s is missed', (name) => {
    rmSync(path.join(folder, name));
    expect(manifestFaults(manifest, folder)).toEqual([expect.stringMatching(`${name}.* does not exist`)]);
  });

  test('are found when the add-in is served from a folder of its server', () => {
    const served = manifest.replaceAll('https://localhost:3000/', 'https://so.example.vn/chi-tieu/');
    expect(manifestFaults(served, folder)).toEqual([]);
  });

  test('an icon of the wrong size is found', () => {
    copyFileSync(path.join(folder, 'assets/icon-32.png'), path.join(folder, 'assets/table-80.png'));
    expect(manifestFaults(manifest, folder)).toEqual([expect.stringMatching(/is 32 x 32, not 80 x 80/)]);
  });
});
