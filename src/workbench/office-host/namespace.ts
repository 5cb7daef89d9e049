/** An element of XML, as browsers and xmldom both have it. */
interface XmlElement {
  localName: string | null;
  getAttribute(name: string): string | null;
}

/**
 * What stands before the names of an add-in's functions (`CT`). In the manifest it is a resource:
 * `<Namespace resid="x"/>` and `<bt:String id="x" DefaultValue="CT"/>`.
 * @param manifest all elements of the manifest
 * @throws where the manifest names none
 */
export function namespaceOf(manifest: readonly XmlElement[]): string {
  const resource = manifest.find(({ localName }) => localName === 'Namespace')?.getAttribute('resid');
  const text = manifest.find((node) => node.localName === 'String' && node.getAttribute('id') === resource);
  const namespace = text?.getAttribute('DefaultValue');
  if (!namespace) throw new Error('The manifest names no namespace of functions.');
  return namespace;
}
