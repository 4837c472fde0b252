import { isMap, type Content, type ContentMap } from './records.ts';

/** The `name` of CBV master data (CBV 2.0 9.2) in its forms. */
const NAME = /^(?:urn:epcglobal:cbv:mda[#:]|cbvmda:|https:\/\/ref\.gs1\.org\/cbv\/)?name$/;

export function isNameAttribute(id: string | undefined): boolean {
  return id !== undefined && NAME.test(id);
}

/** The URIs of the places and parties that an event names: of them alone its row keeps the document's master data. */
export function placesIn(fields: ContentMap): ReadonlySet<string> {
  const ids = [...idsIn(fields.get('readPoint'), 'id'), ...idsIn(fields.get('bizLocation'), 'id')];
  const sources = idsIn(fields.get('sourceList'), 'source');
  const destinations = idsIn(fields.get('destinationList'), 'destination');
  return new Set([...ids, ...sources, ...destinations]);
}

function idsIn(content: Content | undefined, name: string): string[] {
  if (Array.isArray(content)) return content.flatMap((member: Content) => idsIn(member, name));
  const id = isMap(content) ? content.get(name) : undefined;
  return typeof id === 'string' ? [id.trim()] : [];
}
