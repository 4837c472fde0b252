import { documentNumberOfEpc } from '../../kit/identifiers/epc.ts';
import { isValidGln } from '../../kit/identifiers/gs1.ts';
import { numberKeyOf } from '../../kit/numberKey.ts';
import type { TrackingEvent } from '../../kit/records/index.ts';

export interface NamedDocument {
  readonly kind: 'ORDER' | 'DESPATCH' | 'RECEIPT' | 'INVOICE';
  readonly numberKey: string;
  /** The GLN of who gave the document its number; empty where the identifier does not say. */
  readonly issuer: string;
}

/** CBV's business transaction types that name a document of the graph. */
const KINDS: ReadonlyMap<string, NamedDocument['kind']> = new Map([
  ['po', 'ORDER'],
  ['desadv', 'DESPATCH'],
  ['recadv', 'RECEIPT'],
  ['inv', 'INVOICE'],
]);

const CBV_TRANSACTION = /^urn:epcglobal:cbv:bt:(\d{13}):(.+)$/;

/**
 * The documents that an event names. A business transaction id is a URN with its issuer
 * (`urn:epcglobal:cbv:bt:<GLN>:<number>`, CBV 2.0 section 8.5.2), a GDTI as URN or Digital Link, another URN, a URL that ends
 * in the number, or the number itself.
 */
export function documentsNamedBy(event: TrackingEvent): NamedDocument[] {
  const named = event.documentReferences.flatMap(({ type = '', identifier }) => {
    const kind = KINDS.get(type);
    const { number, issuer } = numberIn(identifier);
    return kind === undefined || number === '' ? [] : [{ kind, numberKey: numberKeyOf(number), issuer }];
  });
  return [...new Map(named.map((document) => [Object.values(document).join('\n'), document])).values()];
}

function numberIn(identifier: string): { readonly number: string; readonly issuer: string } {
  const [, gln = '', number = ''] = CBV_TRANSACTION.exec(identifier) ?? [];
  if (isValidGln(gln)) return { number: decode(number), issuer: gln };
  return { number: bareNumberIn(identifier), issuer: '' };
}

function bareNumberIn(identifier: string): string {
  const document = documentNumberOfEpc(identifier);
  if (document) return document.serial;
  if (identifier.startsWith('urn:')) return decode(identifier.slice(identifier.lastIndexOf(':') + 1));
  if (!/^https?:\/\//.test(identifier)) return identifier;
  const path = identifier.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return decode(path.split('/').at(-1) ?? '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is part of the number.
    return text;
  }
}
