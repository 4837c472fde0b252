import { glnOfEpc, type Identifier, type Location, type Party } from '../../src/kit/index.ts';
import { objectField, objectList, requiredText, type Fields } from './fields.ts';
import { shortName } from './vocabulary.ts';

type Names = ReadonlyMap<string, string>;

/** Scheme of an EPC URI or any other URI that names a place or a party, kept as written. */
const EPC_URI = 'EPC_URI';

const PARTY_TYPES: readonly string[] = ['owning_party', 'possessing_party'];

/** A read point or business location: its GLN where the URI carries one, and always the URI with its extension. */
export function placeOf(
  event: Fields,
  name: 'readPoint' | 'bizLocation',
  names: Names,
): Location | undefined {
  const place = objectField(event, name);
  if (!place) return undefined;
  const uri = requiredText(place, 'id');
  return named(uri, [...glnIdentifiers(uri), { scheme: EPC_URI, value: uri }], names);
}

/** The owning and possessing parties of `sourceList` or `destinationList`, each once; other types are places. */
export function partiesOf(event: Fields, end: 'source' | 'destination', names: Names): Party[] {
  const uris = objectList(event, `${end}List`)
    .map((entry) => ({
      type: shortName('sourceOrDestination', requiredText(entry, 'type')),
      uri: requiredText(entry, end),
    }))
    .filter(({ type }) => PARTY_TYPES.includes(type))
    .map(({ uri }) => uri);
  return [...new Set(uris)].map((uri) => named(uri, partyIdentifiers(uri), names));
}

function partyIdentifiers(uri: string): Identifier[] {
  const identifiers = glnIdentifiers(uri);
  return identifiers.length > 0 ? identifiers : [{ scheme: EPC_URI, value: uri }];
}

function glnIdentifiers(uri: string): Identifier[] {
  const gln = glnOfEpc(uri);
  return gln === undefined ? [] : [{ scheme: 'GLN', value: gln }];
}

function named(
  uri: string,
  identifiers: Identifier[],
  names: Names,
): { name?: string; identifiers: Identifier[] } {
  const name = names.get(uri);
  return { ...(name !== undefined && { name }), identifiers };
}
