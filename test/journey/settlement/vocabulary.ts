import type { CanonicalRecord, Party, TradeDocument } from '../../../src/kit/records/index.ts';
import { GLN } from '../../helpers/connection.ts';
import { tradeDocument } from '../../helpers/connector.ts';

/** One thing that comes in, and by whose connection. */
export interface Arriving {
  readonly record: CanonicalRecord;
  readonly by: keyof typeof GLN;
}

const party = (value: string, name: string): Party => ({ name, identifiers: [{ scheme: 'GLN', value }] });
export const SELLER = party(GLN.core, 'Core AG');
export const BUYER = party(GLN.dealer, 'Dealer KG');
export const FACTOR = party(GLN.bank, 'Factor Bank');

/** From the seller to the buyer over 100.00 EUR, told by the seller. */
export function invoice(number: string, facts: Partial<TradeDocument> = {}): Arriving {
  return by('core', {
    ...{ kind: 'invoice', number, issueDate: '2026-01-05', dueDate: '2026-02-04', currency: 'EUR' },
    ...{ payableAmount: '100.00', seller: SELLER, buyer: BUYER },
    ...facts,
  });
}

export function creditNote(number: string, of: string, payableAmount: string): Arriving {
  return by('core', {
    ...{ kind: 'creditNote', number, issueDate: '2026-01-20', currency: 'EUR', payableAmount },
    ...{ seller: SELLER, buyer: BUYER, references: [{ type: 'invoice', number: of }] },
  });
}

/** An order of the buyer, told by the buyer. */
export function order(number: string): Arriving {
  const lines = [{ number: '1', quantity: '1', references: [] }];
  return by('dealer', {
    ...{ kind: 'order', number, issueDate: '2026-01-02', currency: 'EUR' },
    ...{ seller: SELLER, buyer: BUYER, lines },
  });
}

function by(
  connection: Arriving['by'],
  facts: Partial<TradeDocument> & Pick<TradeDocument, 'kind' | 'number'>,
): Arriving {
  return { by: connection, record: tradeDocument(facts) };
}

export interface Transfer {
  readonly amount?: string;
  readonly day?: string;
  readonly refs?: readonly string[];
  readonly text?: string;
  readonly debtor?: Party;
  readonly state?: 'BOOKED' | 'PENDING';
  readonly message?: 'camt.052' | 'camt.053' | 'camt.054';
  /** It takes back a transfer with the same name. */
  readonly isReversal?: boolean;
}

const ACCOUNT = { identifiers: [{ scheme: 'IBAN', value: 'DE55370400440532013000' }], owner: SELLER };

/** Into the seller's account, of 100.00 EUR, in a statement of its own; its name is its end-to-end id. */
export function transfer(endToEndId: string, given: Transfer = {}): Arriving {
  const { amount, day, refs, text, debtor, state, message, isReversal } = { ...ORDINARY, ...given };
  return {
    by: 'core',
    record: {
      ...{ kind: 'payment', account: ACCOUNT, endToEndId, state, isReversal, bookingDate: day },
      ...{ amount, currency: 'EUR', direction: isReversal ? 'DEBIT' : 'CREDIT' },
      report: {
        ...{ message, statementId: `${message} ${endToEndId} ${String(isReversal)}` },
        ...{ entryIndex: 0, transactionIndex: 0 },
      },
      ...(isReversal ? { creditor: { party: debtor } } : { debtor: { party: debtor } }),
      ...{ structuredReferences: [...refs], remittedDocuments: [] },
      remittanceLines: text === '' ? [] : [text],
    },
  };
}

const ORDINARY: Required<Transfer> = {
  ...{ amount: '100.00', day: '2026-02-04', refs: [], text: '', debtor: BUYER },
  ...{ state: 'BOOKED', message: 'camt.053', isReversal: false },
};
