import { epcKeyOf } from './canonicalEpc.ts';
import { hasCheckDigit, isValidGln, isValidSscc } from './gs1.ts';

/** The GLN that an EPC URN (sgln, pgln) or a GS1 Digital Link (414, 417) names, its check digit right; else undefined. */
export function glnOfEpc(uri: string): string | undefined {
  const { ai, value = '' } = epcKeyOf(uri) ?? {};
  return (ai === '414' || ai === '417') && isValidGln(value) ? value : undefined;
}

/** The extension behind the GLN, a dock or a shelf; undefined where there is none (sgln writes 0 for it). */
export function glnExtensionOfEpc(uri: string): string | undefined {
  const extension = epcKeyOf(uri)?.qualifier;
  if (extension === undefined || glnOfEpc(uri) === undefined) return undefined;
  return unescapeUri(extension[1]);
}

/** The SSCC that an EPC URN or a GS1 Digital Link names, its check digit right; else undefined. */
export function ssccOfEpc(uri: string): string | undefined {
  const { ai, value = '' } = epcKeyOf(uri) ?? {};
  return ai === '00' && isValidSscc(value) ? value : undefined;
}

/** The GSIN of a shipment (17 digits) or the GINC of a consignment that a URI names; else undefined. */
export function shipmentNumberOfEpc(uri: string): string | undefined {
  const { ai, value = '' } = epcKeyOf(uri) ?? {};
  if (ai === '402') return hasCheckDigit(value) ? value : undefined;
  return ai === '401' ? unescapeUri(value) : undefined;
}

/** A document's GDTI: the GLN-like number of its issuer and kind, and the serial that is the document's own. */
export function documentNumberOfEpc(
  uri: string,
): { readonly type: string; readonly serial: string } | undefined {
  const { ai, value = '' } = epcKeyOf(uri) ?? {};
  if (ai !== '253' || value.length <= 13) return undefined;
  return { type: value.slice(0, 13), serial: unescapeUri(value.slice(13)) };
}

function unescapeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
