import type { Minor } from '../../amounts.ts';
import type { DayNumber } from '../../calendar.ts';
import type { Deal, RemittanceStyle, Transfer } from '../../trade/deal.ts';
import type { Currency } from '../../world/enterprise.ts';

/** A transfer as it stands on one account; plain data, so that it can wait on disk for its statement. */
export interface AccountEntry {
  readonly direction: 'CREDIT' | 'DEBIT';
  readonly servicerReference: string;
  readonly endToEndId: string;
  readonly uetr: string;
  readonly day: DayNumber;
  readonly state: Transfer['state'];
  readonly amount: Minor;
  readonly feeDeducted: Minor;
  readonly currency: Currency;
  readonly debtorGln: string;
  readonly creditorGln: string;
  readonly style: RemittanceStyle;
  readonly text: string;
  readonly parts: readonly { readonly number: string; readonly reference: string; readonly amount: Minor }[];
}

export function entryOf(deal: Deal, transfer: Transfer, direction: AccountEntry['direction']): AccountEntry {
  const { relationship } = deal;
  return {
    direction,
    // Each bank counts for itself, so the two ends of a transfer have two references.
    servicerReference: `${direction === 'CREDIT' ? 'C' : 'D'}${transfer.endToEndId.slice(4).replace('-', '')}`,
    endToEndId: transfer.endToEndId,
    uetr: transfer.uetr,
    day: transfer.booked.day,
    state: transfer.state,
    amount: transfer.amount,
    feeDeducted: transfer.feeDeducted,
    currency: relationship.currency,
    debtorGln: relationship.buyer.gln,
    creditorGln: relationship.seller.gln,
    style: transfer.style,
    text: transfer.text,
    parts: transfer.parts.map(({ invoice, amount }) => ({
      number: invoice.number,
      reference: invoice.creditorReference,
      amount,
    })),
  };
}
