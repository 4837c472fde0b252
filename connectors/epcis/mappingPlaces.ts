import {
  glnOfEpc,
  isDecimal,
  parseDecimal,
  type Identifier,
  type Party,
  type TrackingEvent,
} from '../../src/kit/index.ts';
import { objectField, objectList, requiredText, type Fields } from './fields.ts';
import { given } from './given.ts';
import { shortName } from './vocabulary.ts';

type Names = ReadonlyMap<string, string>;
type Place = NonNullable<TrackingEvent['readPoint']>;
type End = NonNullable<TrackingEvent['sources']>[number];

/** RFC 5870: latitude, longitude, perhaps an altitude; WGS 84 unless another system is named. */
const GEO = /^geo:([^,;?]+),([^,;?]+)(?:,[^,;?]+)?(?:;crs=wgs84)?(?:;u=[^;]*)?$/i;

/** Scheme of an EPC URI or any other URI that names a place or a party, kept as written. */
const EPC_URI = 'EPC_URI';

const PARTY_TYPES: readonly string[] = ['owning_party', 'possessing_party'];

/** A read point or business location: its GLN where the URI carries one, and always the URI with its extension. */
export function placeOf(event: Fields, name: 'readPoint' | 'bizLocation', names: Names): Place | undefined {
  const place = objectField(event, name);
  if (!place) return undefined;
  const uri = requiredText(place, 'id');
  const identifiers = [...glnIdentifiers(uri), { scheme: EPC_URI, value: uri }];
  return { ...named(uri, identifiers, names), ...coordinatesOf(uri) };
}

/** Where the goods come from (`source`) or go to (`destination`): parties and places. */
export function endsOf(event: Fields, end: 'source' | 'destination', names: Names): End[] {
  return objectList(event, `${end}List`).map((entry) => {
    const identifier = requiredText(entry, end);
    return {
      type: shortName('sourceOrDestination', requiredText(entry, 'type')),
      identifier,
      ...given('name', names.get(identifier)),
    };
  });
}

/** The owning and possessing parties among them, each once. */
export function partiesOf(ends: readonly End[], names: Names): Party[] {
  const uris = ends.filter(({ type }) => PARTY_TYPES.includes(type)).map(({ identifier }) => identifier);
  return [...new Set(uris)].map((uri) => named(uri, partyIdentifiers(uri), names));
}

function coordinatesOf(uri: string): Pick<Place, 'latitude' | 'longitude'> {
  const [, latitude = '', longitude = ''] = GEO.exec(uri) ?? [];
  if (!isDecimal(latitude) || !isDecimal(longitude)) return {};
  return { latitude: parseDecimal(latitude, uri), longitude: parseDecimal(longitude, uri) };
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
