import { isMap, type Content, type ContentMap } from './records.ts';

/** The `name` of CBV master data (CBV 2.0 9.2) in its forms. */
const NAME = /^(?:urn:epcglobal:cbv:mda[#:]|cbvmda:|https:\/\/ref\.gs1\.org\/cbv\/)?name$/;

export function isNameAttribute(id: string | undefined): boolean {
  return id !== undefined && NAME.test(id);
}

/** What a header knows, by the URI of the place or party: each element with the vocabulary it stands in. */
export type MasterData<T> = ReadonlyMap<string, readonly Known<T>[]>;

export interface Known<T> {
  readonly uri: string;
  readonly vocabulary: T;
  readonly element: T;
}

/** Orders a header once, so that thousands of places cost no event anything. */
export function masterDataOf<T>(elements: readonly Known<T>[]): MasterData<T> {
  const byUri = new Map<string, Known<T>[]>();
  for (const known of elements) {
    const same = byUri.get(known.uri);
    if (same) same.push(known);
    else byUri.set(known.uri, [known]);
  }
  return byUri;
}

/** What is known of these places, by vocabulary. */
export function knownOf<T>(masterData: MasterData<T>, places: ReadonlySet<string>): [T, T[]][] {
  const byVocabulary = new Map<T, T[]>();
  for (const { vocabulary, element } of [...places].flatMap((place) => masterData.get(place) ?? [])) {
    const same = byVocabulary.get(vocabulary);
    if (same) same.push(element);
    else byVocabulary.set(vocabulary, [element]);
  }
  return [...byVocabulary];
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
