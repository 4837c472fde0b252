/**
 * The contract of an indicator: a pure function of facts (plain data, amounts in one currency as exact decimals,
 * days in the document's own calendar) and a question to figures. An indicator imports this file and the kit alone.
 */
export {
  addDays,
  daysBetween,
  isWithin,
  millisecondsBetween,
  monthOf,
  windowEnding,
} from './figures/days.ts';
export { defineIndicator, type Draft, type Terms } from './figures/defineIndicator.ts';
export {
  atLeastZero,
  divide,
  isPositive,
  isZero,
  largerOf,
  medianOf,
  percentileOf,
  quotient,
  smallerOf,
  sumOf,
} from './figures/exact.ts';
export { evidenceOf, sharePart, sumPart } from './figures/parts.ts';
export type { Figure, FigurePart, FigureStatus, Window } from './figures/figure.ts';
export {
  creditedBy,
  dueDayOf,
  entityOf,
  groupBy,
  netLinesIn,
  netOf,
  netTradeBy,
  openAt,
  paidBy,
  parentOf,
  type CounterpartyTrade,
  type CreditFacts,
  type InvoiceFacts,
  type MatchedLine,
  type PaymentFacts,
} from './facts.ts';
