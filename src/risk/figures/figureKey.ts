import type { Identifier } from '../../kit/records/values.ts';
import type { FigureAddress } from './figure.ts';

/**
 * The stable text of an address: code, measure, then what narrows it in a fixed order, such as
 * `CN-01/hhi?side=SELL&w=365` or `PB-03/adbt?w=365&counterparty=VAT:DE123456789:DE`.
 */
export function figureKeyOf(address: FigureAddress): string {
  const { code, measure, side, method, windowDays, counterparty } = address;
  const narrowed: readonly (readonly [name: string, value: string | null])[] = [
    ['side', side],
    ['method', method && encodeURIComponent(method)],
    ['w', windowDays === null ? null : String(windowDays)],
    ['counterparty', counterparty && identifierText(counterparty)],
  ];
  const query = narrowed.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])).join('&');
  return query === '' ? `${code}/${measure}` : `${code}/${measure}?${query}`;
}

/** A colon inside a part is encoded, so that two identifiers never share a text. */
function identifierText({ scheme, value, country }: Identifier): string {
  return [scheme, value, ...(country === undefined ? [] : [country])].map(encodeURIComponent).join(':');
}
