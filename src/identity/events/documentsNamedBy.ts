import { numberKeyOf } from '../../kit/numberKey.ts';
import type { TrackingEvent } from '../../kit/records/index.ts';

export interface NamedDocument {
  readonly kind: 'ORDER' | 'DESPATCH' | 'RECEIPT' | 'INVOICE';
  readonly numberKey: string;
}

/** CBV's business transaction types that name a document of the graph. */
const KINDS: Readonly<Record<string, NamedDocument['kind']>> = {
  po: 'ORDER',
  desadv: 'DESPATCH',
  recadv: 'RECEIPT',
  inv: 'INVOICE',
};

/**
 * The documents that an event names. A business transaction id is a number, a URN
 * (`urn:epcglobal:cbv:bt:<GLN>:<number>`, CBV 2.0 section 8.5.2) or a URL that ends in the number.
 */
export function documentsNamedBy(event: TrackingEvent): NamedDocument[] {
  const named = event.documentReferences.flatMap(({ type = '', identifier }) => {
    const kind = KINDS[type];
    const number = numberIn(identifier);
    return kind === undefined || number === '' ? [] : [{ kind, numberKey: numberKeyOf(number) }];
  });
  return [...new Map(named.map((document) => [`${document.kind}/${document.numberKey}`, document])).values()];
}

function numberIn(identifier: string): string {
  if (identifier.startsWith('urn:')) return decode(identifier.slice(identifier.lastIndexOf(':') + 1));
  if (/^https?:\/\//.test(identifier))
    return decode(
      identifier
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1) ?? '',
    );
  return identifier;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is part of the number.
    return text;
  }
}
