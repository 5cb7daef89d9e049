/* What is wrong with a manifest, found without the network: order, resources, lengths, https, files that are not there. */
const { existsSync, readFileSync } = require('fs');
const path = require('path');
const { DOMParser } = require('@xmldom/xmldom');

/** Order of child elements as Office's schemas fix it; a wrong place makes Excel refuse the add-in. */
const ORDER = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor', 'MobileFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control', 'OverriddenByRibbonApi'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'OverriddenByRibbonApi'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};
const LIMITS = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };

const elementsOf = (node) => Array.from(node.childNodes).filter((child) => child.nodeType === 1);
const allOf = (node) => elementsOf(node).flatMap((child) => [child, ...allOf(child)]);

function orderFaults(element) {
  const order = ORDER[element.localName];
  if (!order) return [];
  let furthest = 0;
  const faults = [];
  for (const { localName } of elementsOf(element)) {
    const place = order.indexOf(localName);
    if (place < 0) faults.push(`${element.localName}: ${localName} does not belong there`);
    else if (place < furthest) faults.push(`${element.localName}: ${localName} stands too late`);
    furthest = Math.max(furthest, place);
  }
  return faults;
}

function resourceFaults(elements) {
  const faults = [];
  const defined = new Set();
  const used = new Set(elements.map((element) => element.getAttribute('resid')).filter(Boolean));
  for (const group of elements.filter(({ localName }) => localName in LIMITS)) {
    for (const item of elementsOf(group)) {
      const id = item.getAttribute('id');
      if (defined.has(id)) faults.push(`resource ${id} is defined twice`);
      defined.add(id);
      if (id.length > 32) faults.push(`resource id ${id} has more than 32 characters`);
      const values = [
        item.getAttribute('DefaultValue'),
        ...elementsOf(item).map((one) => one.getAttribute('Value')),
      ];
      for (const value of values) {
        if (!value) faults.push(`resource ${id} has an empty value`);
        else if (value.length > LIMITS[group.localName])
          faults.push(`resource ${id} is longer than ${LIMITS[group.localName]}`);
        if (/^(Images|Urls)$/.test(group.localName) && !value?.startsWith('https://'))
          faults.push(`${id}: ${value} is not https`);
      }
    }
  }
  for (const id of used) if (!defined.has(id)) faults.push(`resid ${id} is not defined`);
  for (const id of defined) if (!used.has(id)) faults.push(`resource ${id} is never used`);
  return faults;
}

/** Width and height of a PNG, from its header. */
function pngSize(file) {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileFaults(elements, folder) {
  const faults = [];
  const page = elements.find(({ localName }) => localName === 'SourceLocation')?.getAttribute('DefaultValue');
  // the add-in may be served from a folder of its server, which is not a folder of the build
  const base = URL.canParse(page ?? '') ? path.posix.dirname(new URL(page).pathname) : '/';
  const fileOf = (url) =>
    path.join(folder, path.posix.relative(base, decodeURIComponent(new URL(url).pathname)));
  const urls = elements
    .flatMap((element) => ['DefaultValue', 'Value'].map((name) => element.getAttribute(name)))
    .filter((value) => value?.startsWith('https://'));
  for (const url of new Set(urls)) {
    if (!/\.\w+$/.test(new URL(url).pathname)) continue;
    const file = fileOf(url);
    if (!existsSync(file)) faults.push(`${url}: ${path.relative(folder, file)} does not exist`);
  }
  for (const image of elements.filter(({ localName }) => localName === 'Image')) {
    const size = Number(image.getAttribute('size'));
    const resource = elements.find((element) => element.getAttribute('id') === image.getAttribute('resid'));
    const url = resource?.getAttribute('DefaultValue');
    const file = url && fileOf(url);
    if (!size || !file || !existsSync(file)) continue;
    const [width, height] = pngSize(file);
    if (width !== size || height !== size)
      faults.push(`${url} is ${width} x ${height}, not ${size} x ${size}`);
  }
  return faults;
}

/** All that is wrong with a manifest; `folder` holds the files its addresses mean (left out: not looked for). */
exports.manifestFaults = function manifestFaults(xml, folder) {
  const faults = [];
  const parser = new DOMParser({ onError: (level, message) => faults.push(`${level}: ${message}`) });
  let document;
  try {
    document = parser.parseFromString(xml, 'text/xml');
  } catch {
    return faults;
  }
  const top = document.documentElement;
  const elements = [top, ...allOf(top)];
  const textOf = (name) => elementsOf(top).find(({ localName }) => localName === name)?.textContent ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(textOf('Id'))) faults.push('Id is not a GUID');
  if (!/^\d{1,5}(\.\d{1,5}){0,3}$/.test(textOf('Version'))) faults.push('Version is not one to four numbers');
  faults.push(...elements.flatMap(orderFaults), ...resourceFaults(elements));
  if (folder) faults.push(...fileFaults(elements, folder));
  return faults;
};
