import type { EpcKey } from './epcKey.ts';
import { digitalLinkKeyOf } from './epcLink.ts';
import { urnKeyOf } from './epcUrn.ts';

/** The GS1 key in an EPC URN, EPC class or pattern URN, or GS1 Digital Link; undefined where there is none. */
export function epcKeyOf(uri: string): EpcKey | undefined {
  return uri.startsWith('urn:epc:') ? urnKeyOf(uri) : digitalLinkKeyOf(uri);
}

/**
 * The one form in which an EPC URN and every Digital Link of the same thing are equal: the canonical GS1 Digital Link
 * (`https://id.gs1.org/01/…/21/…`), at the finest level that is named. Undefined for any other URI.
 */
export function canonicalEpc(uri: string): string | undefined {
  const key = epcKeyOf(uri);
  if (!key) return undefined;
  const qualifier = key.qualifier ? `/${key.qualifier.join('/')}` : '';
  return `https://id.gs1.org/${key.ai}/${key.value}${qualifier}`;
}
