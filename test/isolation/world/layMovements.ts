import type { Payment, Statement, TrackingEvent } from '../../../src/kit/records/index.ts';
import { rowOf } from '../../helpers/connector.ts';
import type { Laying, TradeNumbers, TradeParties } from './laying.ts';
import { canary, dayOf, instantOf, partyOf } from './names.ts';
import type { PaymentPlan, TradePlan } from './plan.ts';

const BUSINESS_TRANSACTIONS = { order: 'po', despatch: 'desadv', invoice: 'inv' } as const;

/** What happened to the goods, as the sources of its observers tell it. */
export function layEvents(laying: Laying, trade: TradePlan, numbers: TradeNumbers): void {
  for (const plan of trade.events) {
    const event = laying.next('V');
    const eventId = `urn:${canary('V', event)}`;
    const number = plan.names === null ? undefined : numbers.get(plan.names);
    const body: TrackingEvent = {
      kind: 'trackingEvent',
      eventId,
      type: 'OBJECT',
      action: 'OBSERVE',
      bizStep: 'shipping',
      eventTime: instantOf(plan.daysAgo),
      eventTimeZoneOffset: '+00:00',
      epcs: [`urn:epc:${canary('V', event)}`],
      childEpcs: [],
      inputEpcs: [],
      outputEpcs: [],
      quantities: [],
      readPoint: { name: canary('V', event), identifiers: [] },
      documentReferences:
        plan.names === null || number === undefined
          ? []
          : [{ type: BUSINESS_TRANSACTIONS[plan.names], identifier: number }],
      sourceParties: [],
      destinationParties: [],
    };
    const connections = laying.connectionsOf(plan.observers);
    for (const connection of connections) laying.say(connection, rowOf(body));
    const owners = [...new Set(connections.map((connection) => laying.ownerOf(connection)))];
    laying.facts.events.set(eventId, { owners, day: dayOf(plan.daysAgo) });
  }
}

interface Transfer {
  readonly number: number;
  readonly plan: PaymentPlan;
  readonly buyer: number;
  /** Whose account the money comes to, and who is named as the creditor: a factor collects for others. */
  readonly receiver: number;
  readonly creditor: number;
  readonly invoice: string | undefined;
}

/** What the banks of both sides say of payments, each with the statement it stands in. */
export function layPayments(
  laying: Laying,
  trade: TradePlan,
  { parties, numbers }: { parties: TradeParties; numbers: TradeNumbers },
): void {
  for (const plan of trade.payments) {
    const { seller, buyer, payee } = parties;
    const receiver = payee ?? seller;
    const creditor = plan.creditor === null ? receiver : laying.enterprise(plan.creditor);
    const number = laying.next('P');
    const transfer = { number, plan, buyer, receiver, creditor, invoice: numbers.get('invoice') };
    const accountOwners = plan.reports.map((report) => layReport(laying, transfer, report));
    laying.facts.payments.set(canary('P', number), {
      accountOwners,
      debtor: buyer,
      creditor,
      day: dayOf(plan.daysAgo),
    });
  }
}

function layReport(laying: Laying, transfer: Transfer, report: PaymentPlan['reports'][number]): number {
  const [connection] = laying.connectionsOf([report.connection]);
  const owner = report.side === 'CREDITOR' ? transfer.receiver : transfer.buyer;
  const account = accountOf(owner);
  const statementNumber = laying.next('S');
  const statementId = canary('S', statementNumber);
  laying.facts.accounts.set(`IBAN:${canary('A', owner)}`, { owner });
  const statement: Statement = {
    kind: 'statement',
    account,
    message: 'camt.053',
    statementId,
    balances: [{ type: 'CLBD', amount: `8${String(statementNumber).padStart(6, '0')}.21`, currency: 'EUR' }],
  };
  laying.say(connection!, rowOf(statement, `statement ${statementId}`));
  laying.say(
    connection!,
    rowOf(paymentOf(transfer, { side: report.side, account, statementId }), `entry ${statementId}`),
  );
  return owner;
}

function paymentOf(
  { number, plan, buyer, receiver, creditor, invoice }: Transfer,
  own: { side: 'DEBTOR' | 'CREDITOR'; account: Payment['account']; statementId: string },
): Payment {
  const isCredit = own.side === 'CREDITOR';
  // On its own statement the creditor is named only where it is not the account's owner.
  const namesCreditor = !isCredit || creditor !== receiver;
  return {
    kind: 'payment',
    account: own.account,
    report: { message: 'camt.053', statementId: own.statementId, entryIndex: 0, transactionIndex: 0 },
    direction: isCredit ? 'CREDIT' : 'DEBIT',
    state: 'BOOKED',
    isReversal: false,
    bookingDate: dayOf(plan.daysAgo),
    amount: `100.${String(number).padStart(2, '0')}`,
    currency: 'EUR',
    endToEndId: canary('P', number),
    uetr: `uetr-${canary('P', number)}`,
    ...(isCredit && { debtor: { party: partyOf(buyer) } }),
    ...(namesCreditor && { creditor: { party: partyOf(creditor) } }),
    remittanceLines: [`For ${invoice ?? 'nothing'}, ${canary('R', number)}`],
    structuredReferences: [],
    remittedDocuments: [],
  };
}

function accountOf(owner: number): Payment['account'] {
  return {
    identifiers: [{ scheme: 'IBAN', value: canary('A', owner) }],
    currency: 'EUR',
    owner: partyOf(owner),
  };
}
