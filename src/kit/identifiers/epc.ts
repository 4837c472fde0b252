import { checkDigitOf, isValidGln, isValidSscc } from './gs1.ts';

const SGLN = /^urn:epc:id:sgln:(\d{6,12})\.(\d{0,6})\.(.+)$/;
const PGLN = /^urn:epc:id:pgln:(\d{6,12})\.(\d{0,6})$/;
const SSCC = /^urn:epc:id:sscc:(\d{6,12})\.(\d)(\d{4,10})$/;
/** GS1 Digital Link: 414 a place, 417 a party, 254 its extension, 00 a logistic unit; any host and path before. */
const LINKED_GLN = /^https?:\/\/[^?#]*\/(?:414|417)\/(\d{13})(?:\/254\/([^/?#]+))?\/?(?:[?#].*)?$/;
const LINKED_SSCC = /^https?:\/\/[^?#]*\/00\/(\d{18})\/?(?:[?#].*)?$/;

/** The GLN that an EPC URN (sgln, pgln) or a GS1 Digital Link names, its check digit right; else undefined. */
export function glnOfEpc(uri: string): string | undefined {
  const [, company = '', reference = ''] = SGLN.exec(uri) ?? PGLN.exec(uri) ?? [];
  if (company.length + reference.length === 12) return withCheckDigit(company + reference);
  const linked = LINKED_GLN.exec(uri)?.[1];
  return linked !== undefined && isValidGln(linked) ? linked : undefined;
}

/** The extension behind the GLN, a dock or a shelf; undefined where there is none (sgln writes 0 for it). */
export function glnExtensionOfEpc(uri: string): string | undefined {
  if (glnOfEpc(uri) === undefined) return undefined;
  const extension = SGLN.exec(uri)?.[3];
  if (extension !== undefined) return extension === '0' ? undefined : unescapeUri(extension);
  const linked = LINKED_GLN.exec(uri)?.[2];
  return linked === undefined ? undefined : unescapeUri(linked);
}

/** The SSCC that an EPC URN or a GS1 Digital Link names, its check digit right; else undefined. */
export function ssccOfEpc(uri: string): string | undefined {
  const [, company = '', extensionDigit = '', serial = ''] = SSCC.exec(uri) ?? [];
  if (company.length + serial.length === 16) return withCheckDigit(extensionDigit + company + serial);
  const linked = LINKED_SSCC.exec(uri)?.[1];
  return linked !== undefined && isValidSscc(linked) ? linked : undefined;
}

function withCheckDigit(digits: string): string {
  return digits + checkDigitOf(digits);
}

function unescapeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
