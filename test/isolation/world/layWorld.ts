import type { Party, TradeDocument } from '../../../src/kit/records/index.ts';
import { rawRow, rowOf, tradeDocument } from '../../helpers/connector.ts';
import { canary, canaryAmount, dayOf, glnOf, leiOf, partyOf } from './names.ts';
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type DocumentPlan,
  type TradePlan,
  type WorldPlan,
} from './plan.ts';
import {
  beginLaying,
  nameOf,
  type LaidWorld,
  type Laying,
  type TradeNumbers,
  type TradeParties,
} from './laying.ts';
import { layEvents, layPayments } from './layMovements.ts';

export function layWorld(plan: WorldPlan): LaidWorld {
  const laying = beginLaying(plan);
  for (const [index, { hasPoison }] of plan.connections.entries()) {
    if (hasPoison) laying.say(nameOf(index), rawRow(canary('Q', index), 'poison'));
  }
  for (const trade of plan.trades) layTrade(laying, trade);
  layConfusedPaper(laying);
  for (const enterprise of plan.merged) layJoiningPaper(laying, laying.enterprise(enterprise));
  return { facts: laying.facts, rows: laying.rows };
}

function layTrade(laying: Laying, trade: TradePlan): void {
  const { enterprises } = laying.facts;
  const seller = laying.enterprise(trade.seller);
  const parties: TradeParties = {
    seller,
    buyer: (seller + 1 + (trade.buyer % (enterprises - 1))) % enterprises,
    payee: trade.payee === null ? null : laying.enterprise(trade.payee),
    carrier: trade.carrier === null ? null : laying.enterprise(trade.carrier),
  };
  const numbers = new Map<DocumentKind, string>();
  for (const kind of DOCUMENT_KINDS) {
    const document = trade.documents.find((candidate) => candidate.kind === kind);
    if (document) numbers.set(kind, layDocument(laying, document, { parties, numbers }));
  }
  layEvents(laying, trade, numbers);
  layPayments(laying, trade, { parties, numbers });
}

/** What papers of each kind refer to, where the trade has it. */
const REFERENCES: Readonly<Record<DocumentKind, readonly ('order' | 'despatch' | 'invoice')[]>> = {
  order: [],
  orderChange: ['order'],
  despatch: ['order'],
  receipt: ['order', 'despatch'],
  invoice: ['order', 'despatch'],
  creditNote: ['invoice'],
  applicationResponse: ['invoice'],
  remittanceAdvice: ['invoice'],
};

function layDocument(
  laying: Laying,
  plan: DocumentPlan,
  { parties, numbers }: { parties: TradeParties; numbers: TradeNumbers },
): string {
  const paper = laying.next('D');
  const number = canary('D', paper);
  const { seller, buyer } = parties;
  const payee = plan.namesPayee ? parties.payee : null;
  const carrier = plan.namesCarrier ? parties.carrier : null;
  const connections = laying.connectionsOf(plan.observers);
  const day = dayOf(plan.daysAgo);
  const isAnswer = plan.kind === 'applicationResponse';
  const body = tradeDocument({
    kind: plan.kind,
    number,
    issueDate: day,
    currency: 'EUR',
    payableAmount: canaryAmount(paper),
    ...(isAnswer ? answerTo : traded)(laying.named(seller, paper), laying.named(buyer, paper), paper),
    ...(payee !== null && { payee: laying.named(payee, paper) }),
    ...(carrier !== null && { carrier: laying.named(carrier, paper) }),
    references: REFERENCES[plan.kind].flatMap((type) => {
      const named = numbers.get(type);
      return named === undefined ? [] : [{ type, number: named }];
    }),
    lines: [{ number: '1', itemName: canary('L', paper), quantity: '10', unitCode: 'C62', references: [] }],
  });
  for (const [order, connection] of connections.entries()) {
    laying.say(connection, rowOf({ ...body, dueDate: dayOf(plan.daysAgo - 30 - order) }));
  }
  const owners = [...new Set(connections.map((connection) => laying.ownerOf(connection)))];
  laying.facts.documents.set(number, {
    kind: plan.kind,
    owners,
    ...(isAnswer ? { ...NOBODY, sender: buyer, receiver: seller } : { ...NOBODY, seller, buyer }),
    payee,
    carrier,
    day,
  });
  return number;
}

const NOBODY = { seller: null, buyer: null, sender: null, receiver: null };

function traded(seller: Party, buyer: Party): Partial<TradeDocument> {
  return { seller, buyer };
}

/** The buyer answers the seller. */
function answerTo(receiver: Party, sender: Party, paper: number): Partial<TradeDocument> {
  return { sender, receiver, answers: [{ status: 'UNDER_QUERY', reasons: [{ text: canary('L', paper) }] }] };
}

/** A paper that mixes up two enterprises, which are held apart: its owner is told of the conflict. */
function layConfusedPaper(laying: Laying): void {
  layOrder(laying, { seller: 0, buyer: 2, named: partyOf(0, [glnOf(0), glnOf(1)]), arrival: 'earlier' });
}

/** The paper that names an enterprise by both its identifiers, and so makes two enterprises one. */
function layJoiningPaper(laying: Laying, seller: number): void {
  const buyer = (seller + 1) % laying.facts.enterprises;
  layOrder(laying, {
    seller,
    buyer,
    named: partyOf(seller, [glnOf(seller), leiOf(seller)]),
    arrival: 'later',
  });
}

function layOrder(
  laying: Laying,
  order: { seller: number; buyer: number; named: Party; arrival: 'earlier' | 'later' },
): void {
  const { seller, buyer, named, arrival } = order;
  const number = canary('D', laying.next('D'));
  const [connection = ''] = laying.connectionsOf([0]);
  const day = dayOf(0);
  const body = tradeDocument({ kind: 'order', number, issueDate: day, seller: named, buyer: partyOf(buyer) });
  laying.rows.get(connection)![arrival].push(rowOf(body));
  const owners = [laying.ownerOf(connection)];
  laying.facts.documents.set(number, {
    kind: 'order',
    owners,
    seller,
    buyer,
    sender: null,
    receiver: null,
    payee: null,
    carrier: null,
    day,
  });
}
